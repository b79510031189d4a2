import { useMemo } from "preact/hooks";
import type { Portfolio } from "../../analysis/judge/portfolio";
import { periodKinds, type PeriodChoice } from "../../analysis/plans/period-choice";
import type { Language } from "../../core/problem";
import { Choice, DayField } from "../fields";
import { today } from "../today";
import { speakerOf } from "../words/speak";
import { periodKindWords, periodWords } from "./period-words";

interface PeriodProps {
  readonly period: PeriodChoice;
  readonly portfolio: Portfolio | undefined;
  readonly language: Language;
  readonly choose: (period: PeriodChoice) => void;
}

/** Which time counts; from and to begin with the days that were looked at before. */
export function PeriodField({ period, portfolio, language, choose }: PeriodProps) {
  const say = useMemo(() => speakerOf(periodWords, language), [language]);
  const take = (kind: PeriodChoice["kind"]): void => {
    choose(
      kind === "between"
        ? { kind, from: portfolio?.from ?? today(), to: portfolio?.to ?? today() }
        : { kind, from: null, to: null },
    );
  };
  return (
    <div class="period">
      <Choice
        label={say("period")}
        value={period.kind}
        options={periodKinds.map((kind) => [kind, periodKindWords[kind][language]] as const)}
        onChoice={take}
      />
      {period.kind === "between" && (
        <>
          <DayField
            label={say("from")}
            value={period.from ?? today()}
            onDay={(from) => {
              choose({ ...period, from });
            }}
          />
          <DayField
            label={say("to")}
            value={period.to ?? today()}
            onDay={(to) => {
              choose({ ...period, to });
            }}
          />
        </>
      )}
    </div>
  );
}
