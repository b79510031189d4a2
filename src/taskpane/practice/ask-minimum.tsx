import { useState } from "preact/hooks";
import type { PaneSettings } from "../settings";
import type { Speak } from "../words/speak";
import { NumberField } from "./number-field";

interface AskProps {
  readonly say: Speak;
  readonly settings: PaneSettings;
  readonly save: (settings: PaneSettings) => Promise<boolean>;
}

/** The one question without which there is no verdict, asked where the verdicts would stand. */
export function AskMinimum({ say, settings, save }: AskProps) {
  const [practice, setPractice] = useState(settings.practice);
  const { language } = practice;
  return (
    <section class="notice">
      <h2>{say("needMinimum")}</h2>
      <p>{say("needMinimumWhy")}</p>
      <NumberField label={say("minimumRate")} value={practice.minimumRate} language={language} onNumber={(minimumRate) => { setPractice({ ...practice, minimumRate }); }} />
      <NumberField label={say("avoidableCost")} value={practice.avoidableCostPerHour} language={language} onNumber={(avoidableCostPerHour) => { setPractice({ ...practice, avoidableCostPerHour }); }} />
      <NumberField label={say("fullCost")} value={practice.fullCostPerHour} language={language} onNumber={(fullCostPerHour) => { setPractice({ ...practice, fullCostPerHour }); }} />
      <div class="buttons">
        <fluent-button appearance="primary" onClick={() => { void save({ ...settings, practice }); }}>{say("save")}</fluent-button>
      </div>
    </section>
  );
}
