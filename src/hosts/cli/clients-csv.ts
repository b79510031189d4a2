import Papa from "papaparse";
import type { Portfolio, ScoredClient } from "../../analysis/judge/portfolio";
import { verdictWords } from "../../analysis/judge/verdict-words";
import type { Language } from "../../core/problem";
import { visible } from "./visible";
import { reportWords } from "../../reports/report-words";

/** One row a client; German files use semicolons and decimal commas. A text that a spreadsheet would take for a formula is quoted as text. */
export function clientsCsv(portfolios: readonly Portfolio[], language: Language): string {
  const w = reportWords;
  const fields = [w.client, { en: "Currency", de: "Währung" }, w.revenue, w.hours, w.directCosts, w.servingCosts, w.effectiveRate, w.avoidableProfit, w.fullProfit, w.yield, w.minimumFee, w.feeIncrease, w.fit, w.grade, w.verdict, w.reason, { en: "Doubts", de: "Zweifel" }].map((words) => words[language]);
  const number = (value: number | null): string => (value === null ? "" : language === "de" ? String(value).replace(".", ",") : String(value));
  const data = portfolios.flatMap(({ clients, doubts }) =>
    clients.map((one) => [
      asText(one.client), one.currency, number(one.revenue), number(one.hours), number(one.directCosts), number(one.servingCosts), number(one.effectiveRate),
      number(one.avoidableProfit), number(one.fullProfit), number(one.yield), number(one.minimumFee), number(one.feeIncrease), number(one.fit), one.grade ?? "",
      one.verdict === null ? "" : verdictWords[one.verdict][language], asText(one.reason), asText(doubtsOf(one, doubts)),
    ]),
  );
  return Papa.unparse({ fields, data }, { delimiter: language === "de" ? ";" : ",", newline: "\n" }) + "\n";
}

/** What is doubtful of the tables that the client's figures come from. */
function doubtsOf({ sources }: ScoredClient, doubts: Portfolio["doubts"]): string {
  return doubts.filter(({ file, sheet }) => sources.some((source) => source.file === file && source.sheet === sheet)).map(({ table, sentence }) => `${table}: ${sentence}`).join(" ");
}

function asText(text: string): string {
  const shown = visible(text);
  return /^[=+\-@]/.test(shown) ? `'${shown}` : shown;
}
