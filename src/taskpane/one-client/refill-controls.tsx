import type { Refill } from "../../analysis/plans/exit";
import type { Language } from "../../core/problem";
import { NumberField } from "../number-field";
import { Slider } from "../slider";
import type { SpeakOf } from "../words/speak";
import type { ClientWord } from "./client-words";

/** What the owner expects of hours that become free. */
export function RefillControls({
  refill,
  say,
  language,
  change,
}: {
  readonly refill: Refill;
  readonly say: SpeakOf<ClientWord>;
  readonly language: Language;
  readonly change: (refill: Refill) => void;
}) {
  return (
    <>
      <Slider
        label={say("refillShare")}
        kind="share"
        value={refill.share}
        max={1}
        step={0.05}
        language={language}
        onValue={(share) => {
          change({ ...refill, share });
        }}
      />
      <p class="quiet">{say("refillHelp")}</p>
      <Slider
        label={say("refillMonths")}
        value={refill.monthsToRefill}
        max={24}
        step={1}
        language={language}
        onValue={(monthsToRefill) => {
          change({ ...refill, monthsToRefill });
        }}
      />
      <NumberField
        label={say("contribution")}
        help={say("contributionHelp")}
        value={refill.contributionPerHour}
        language={language}
        onNumber={(value) => {
          change({ ...refill, contributionPerHour: value ?? 0 });
        }}
      />
      <NumberField
        label={say("oneOff")}
        value={refill.oneOffCost}
        language={language}
        onNumber={(value) => {
          change({ ...refill, oneOffCost: value ?? 0 });
        }}
      />
    </>
  );
}
