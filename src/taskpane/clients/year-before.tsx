import { useMemo } from "preact/hooks";
import type { Comparison } from "../../analysis/judge/trend";
import type { Language } from "../../core/problem";
import { periodWords } from "../data/period-words";
import { printSpan } from "../data/print-span";
import { speakerOf } from "../words/speak";

/** What the figures beside each client are compared with, and who is none any more. */
export function YearBefore({
  comparison,
  language,
}: {
  readonly comparison: Comparison | null;
  readonly language: Language;
}) {
  const say = useMemo(() => speakerOf(periodWords, language), [language]);
  if (comparison === null) return <p class="quiet">{say("noneBefore")}</p>;
  const { from, to, noMore } = comparison;
  return (
    <p class="quiet">
      {say("beside", { span: printSpan(from, to, language) })}{" "}
      {noMore.length > 0 && say("noMore", { clients: noMore.join(", ") })}
    </p>
  );
}
