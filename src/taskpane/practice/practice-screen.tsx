import { useState } from "preact/hooks";
import type { ScreenProps } from "../pane";
import { NumberField, fitProblem, shareProblem } from "./number-field";
import { withFit } from "./with-fit";

/** The owner's own figures: what an hour must bring, what it costs, and how far a price may rise. */
export function PracticeScreen({ say, settings, save }: ScreenProps) {
  const [message, setMessage] = useState("");
  const { practice } = settings;
  const { language } = practice;
  const change = (changed: Partial<typeof practice>): void => {
    void save({ ...settings, practice: { ...practice, ...changed } }).then((isSaved) => {
      setMessage(isSaved ? say("saved") : "");
    });
  };
  const clients = Object.keys(practice.fits);
  return (
    <>
      <p>{say("practiceIntro")}</p>
      <NumberField label={say("minimumRate")} help={say("minimumRateHelp")} value={practice.minimumRate} language={language} onNumber={(minimumRate) => { change({ minimumRate }); }} />
      <NumberField label={say("avoidableCost")} help={say("avoidableCostHelp")} value={practice.avoidableCostPerHour} language={language} onNumber={(avoidableCostPerHour) => { change({ avoidableCostPerHour }); }} />
      <NumberField label={say("fullCost")} help={say("fullCostHelp")} value={practice.fullCostPerHour} language={language} onNumber={(fullCostPerHour) => { change({ fullCostPerHour }); }} />
      <NumberField label={say("minimumFit")} help={say("minimumFitHelp")} check={fitProblem} value={practice.minimumFit} language={language} onNumber={(minimumFit) => { change({ minimumFit: minimumFit ?? 50 }); }} />
      <NumberField label={say("maximumIncrease")} help={say("maximumIncreaseHelp")} check={shareProblem} value={practice.maximumIncrease} language={language} onNumber={(maximumIncrease) => { change({ maximumIncrease: maximumIncrease ?? 0.3 }); }} />
      {clients.length > 0 && (
        <section>
          <h3>{say("fitsTitle")}</h3>
          <p class="quiet">{say("fitsHint")}</p>
          {clients.map((client) => (
            <NumberField key={client} label={client} isCompact check={fitProblem} value={practice.fits[client] ?? null} language={language} onNumber={(fit) => { change({ fits: withFit(practice.fits, client, fit) }); }} />
          ))}
        </section>
      )}
      <p role="status" class="quiet">{message}</p>
    </>
  );
}
