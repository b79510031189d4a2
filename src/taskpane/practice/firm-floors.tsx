import { type FirmYear, firmFloors } from "../../analysis/owner/firm";
import { Problem } from "../../core/problem";
import type { SpeakOf } from "../words/speak";
import { printNumber, printMoney } from "../../spreadsheet/print";
import type { practiceWords } from "./practice-words";

interface FloorsProps {
  readonly firm: FirmYear;
  readonly language: "en" | "de";
  readonly currency: string;
  readonly ask: SpeakOf<keyof typeof practiceWords>;
  readonly take: (rates: {
    readonly avoidableCostPerHour: number;
    readonly fullCostPerHour: number;
    readonly minimumRate: number;
  }) => void;
}

/** The three floors, each with what it means. */
export function Floors({ firm, language, ask, currency, take }: FloorsProps) {
  const found = firmFloors(firm);
  if (found === null) return <p class="quiet">{ask("floorsMissing")}</p>;
  if (found instanceof Problem) return <p role="alert">{found.inWords(language)}</p>;
  const { avoidable, fullCost, target } = found.floors;
  const lines = [
    [ask("avoidable"), avoidable, ask("avoidableWhy")],
    [ask("full"), fullCost, ask("fullWhy")],
    [ask("target"), target, ask("targetWhy")],
  ] as const;
  return (
    <section class="notice">
      <h3>{ask("floors")}</h3>
      <p class="quiet">{ask("floorsFrom", { hours: printNumber(found.billableHours, 0, language) })}</p>
      <dl class="figures">
        {lines.map(([name, rate, why]) => (
          <>
            <dt>
              {name} <span class="quiet">{why}</span>
            </dt>
            <dd>{printMoney(rate, language, currency)}</dd>
          </>
        ))}
      </dl>
      <div class="buttons">
        <fluent-button
          onClick={() => {
            take({ avoidableCostPerHour: avoidable, fullCostPerHour: fullCost, minimumRate: target });
          }}
        >
          {ask("useFloors")}
        </fluent-button>
      </div>
    </section>
  );
}
