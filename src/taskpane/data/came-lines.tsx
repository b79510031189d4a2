import { useEffect, useMemo, useRef } from "preact/hooks";
import { tableRemark, tableRemarkSentence } from "../../columns/decide/table-remark-words";
import type { Language } from "../../core/problem";
import type { FoundTable } from "../clients/found-table";
import type { FileNews } from "../host";
import { speaker, speakerOf, type SpeakOf } from "../words/speak";
import { dataWords } from "./data-words";

export interface CameProps {
  readonly news: readonly FileNews[];
  readonly tables: readonly FoundTable[];
  readonly used: readonly FoundTable[];
  readonly language: Language;
  readonly close: () => void;
}

/** A line for each file, where several came or one does not count: why not, and what to export instead. */
export function CameLines({ news, tables, used, language, close }: CameProps) {
  const say = useMemo(() => speakerOf(dataWords, language), [language]);
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    place.current?.scrollIntoView({ block: "nearest" });
  }, [news]);
  const lines = news.map((one) => ({
    file: one.file,
    ...("problem" in one
      ? { counts: false, words: one.problem }
      : lineOf(
          one.file,
          tables.filter(({ summary }) => one.sheets.includes(summary.name)),
          used,
          language,
          say,
        )),
  }));
  if (lines.every(({ counts }) => counts) && lines.length < 2) return null;
  return (
    <section ref={place} class="notice" role="alert">
      {lines.map(({ file, words }, index) => (
        <p key={`${file} ${index}`}>{words}</p>
      ))}
      {lines.every(({ counts }) => !counts) && <p class="quiet">{say("noFileCounts")}</p>}
      <div class="buttons">
        <fluent-button size="small" onClick={close}>
          {say("understood")}
        </fluent-button>
      </div>
    </section>
  );
}

/** "hours.csv counts.", or why it does not. */
function lineOf(
  file: string,
  of: readonly FoundTable[],
  used: readonly FoundTable[],
  language: Language,
  say: SpeakOf<keyof typeof dataWords>,
): { readonly counts: boolean; readonly words: string } {
  const counts = of.some((table) => used.includes(table));
  return {
    counts,
    words: counts ? say("counts", { file }) : say("setApart", { file, why: whyNot(of[0], language, say) }),
  };
}

function whyNot(table: FoundTable | undefined, language: Language, say: SpeakOf<keyof typeof dataWords>): string {
  const sayPane = speaker(language);
  if (table === undefined) return tableRemarkSentence(tableRemark("table.none"), language);
  const { recognition, copyOf, summaryKind } = table;
  if (recognition.refused !== null) return tableRemarkSentence(recognition.refused, language);
  if (copyOf !== null) return say("copyOf", { sheet: copyOf });
  return summaryKind === null ? "" : sayPane(summaryKind === "adds up" ? "summary" : "sameClients");
}
