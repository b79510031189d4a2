import Papa from "papaparse";
import type { Portfolio, ScoredClient } from "../../analysis/judge/portfolio";
import { verdictWords } from "../../analysis/words/verdict-words";
import { reasonSentence } from "../../analysis/words/reason-sentence";
import type { Practice } from "../../analysis/owner/practice";
import type { Language, Words } from "../../core/problem";
import { clientFigureNames, clientFigures } from "../../reports/client-figures";
import { peopleText } from "../../reports/people-text";
import { visible } from "./visible";
import { doubtSentence } from "../../reports/note-sentences";
import { reportWords } from "../../reports/report-words";
import * as terms from "../../core/terms";

/**
 * One row a client; German files use semicolons and decimal commas. All columns are always there, so that a program
 * finds them. A text that a spreadsheet would take for a formula is quoted as text.
 */
export function clientsCsv(portfolios: readonly Portfolio[], practice: Practice): string {
  const { language } = practice;
  const number = (value: number | null): string =>
    value === null ? "" : language === "de" ? String(value).replace(".", ",") : String(value);
  const w = reportWords;
  const fields = [
    w.client,
    words.currency,
    ...clientFigureNames.map((name) => clientFigures[name].words),
    w.grade,
    w.people,
    w.gone,
    w.verdict,
    w.reason,
    words.doubts,
  ].map((one) => one[language]);
  const data = portfolios.flatMap(({ clients, doubts }) =>
    clients.map((one) => [
      asText(one.client),
      one.currency,
      ...clientFigureNames.map((name) => number(clientFigures[name].of(one, practice))),
      one.grade ?? "",
      asText(peopleText(one, language)),
      one.isGone ? words.yes[language] : "",
      one.verdict === null ? "" : verdictWords[one.verdict][language],
      asText(reasonSentence(one.reason, language)),
      asText(doubtsOf(one, doubts, language)),
    ]),
  );
  return Papa.unparse({ fields, data }, { delimiter: language === "de" ? ";" : ",", newline: "\n" }) + "\n";
}

const words = {
  currency: terms.currency,
  doubts: { en: "Doubts", de: "Zweifel" },
  yes: terms.yes,
} as const satisfies Readonly<Record<string, Words>>;

/** What is doubtful of the tables that the client's figures come from. */
function doubtsOf({ sources }: ScoredClient, doubts: Portfolio["doubts"], language: Language): string {
  return doubts
    .filter(({ file, sheet }) => sources.some((source) => source.file === file && source.sheet === sheet))
    .map((doubt) => doubtSentence(doubt, language))
    .join(" ");
}

function asText(text: string): string {
  const shown = visible(text);
  return /^[=+\-@]/.test(shown) ? `'${shown}` : shown;
}
