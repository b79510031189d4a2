import { useMemo, useState } from "preact/hooks";
import { firmFloors, unknownFirmYear } from "../../analysis/owner/firm";
import { Problem } from "../../core/problem";
import { printMoney } from "../../spreadsheet/print";
import { NumberField } from "../number-field";
import type { PaneSettings } from "../settings";
import { speakerOf } from "../words/speak";
import { minimumWords } from "./minimum-words";

interface AskProps {
  readonly settings: PaneSettings;
  /** In which the minimum is. */
  readonly currency: string;
  readonly change: (how: (settings: PaneSettings) => PaneSettings) => Promise<boolean>;
}

interface Answers {
  readonly costs: number | null;
  readonly pay: number | null;
  /** Hours a year. */
  readonly hours: number | null;
}

const weeks = 52;

/**
 * The one question without which there is no verdict, asked where the verdicts would stand: the minimum itself, or
 * three figures from which it follows.
 */
export function AskMinimum({ settings, currency, change }: AskProps) {
  const {
    practice: { language },
  } = settings;
  const say = useMemo(() => speakerOf(minimumWords, language), [language]);
  const [known, setKnown] = useState<number | null>(null);
  const [answers, setAnswers] = useState<Answers>({ costs: null, pay: null, hours: null });
  const floors = floorsOf(answers);
  const found = floors === null || floors instanceof Problem ? null : floors.floors;
  const minimum = known ?? found?.target ?? null;
  const use = (): void => {
    if (minimum === null) return;
    void change((now) => {
      const worked =
        known === null && found !== null
          ? {
              firm: { ...now.firm, ...yearOf(answers) },
              practice: { ...now.practice, minimumRate: minimum, fullCostPerHour: found.fullCost },
            }
          : { practice: { ...now.practice, minimumRate: minimum } };
      return { ...now, ...worked };
    });
  };
  return (
    <section class="notice">
      <h2>{say("title")}</h2>
      <p>{say("why")}</p>
      <NumberField label={say("minimum")} value={known} language={language} onNumber={setKnown} />
      <h3>{say("workOut")}</h3>
      <NumberField
        label={say("costs")}
        help={say("costsHelp")}
        value={answers.costs}
        language={language}
        onNumber={(costs) => {
          setAnswers({ ...answers, costs });
        }}
      />
      <NumberField
        label={say("pay")}
        help={say("payHelp")}
        value={answers.pay}
        language={language}
        onNumber={(pay) => {
          setAnswers({ ...answers, pay });
        }}
      />
      <NumberField
        label={say("hours")}
        help={say("hoursHelp")}
        value={answers.hours}
        language={language}
        onNumber={(hours) => {
          setAnswers({ ...answers, hours });
        }}
      />
      {/* The line is there before its sentence: the last figure is read when the button below is pressed, which must not move then. */}
      <p aria-live="polite">
        {floors instanceof Problem
          ? floors.inWords(language)
          : minimum !== null && known === null
            ? say("result", { rate: printMoney(minimum, language, currency) })
            : "\u00a0"}
      </p>
      <div class="buttons">
        <fluent-button appearance="primary" onClick={use}>
          {say("use")}
        </fluent-button>
      </div>
    </section>
  );
}

/** The year as "My practice" asks for it: hours that are sold already, so nothing is taken off. */
function yearOf({ costs, pay, hours }: Answers) {
  return { costs, ownerPay: pay, hoursPerWeek: hours === null ? null : hours / weeks, weeksOff: 0, billableShare: 1 };
}

function floorsOf(answers: Answers): ReturnType<typeof firmFloors> {
  return answers.costs === null || answers.pay === null || answers.hours === null
    ? null
    : firmFloors({ ...unknownFirmYear, ...yearOf(answers) });
}
