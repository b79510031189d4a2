import { Problem } from "../core/problem";
import { whaleCurve } from "../core/whale-curve";
import { numberOf, samePlaces, textOf } from "../spreadsheet/block";
import { CellError } from "../spreadsheet/cell-error";
import { defineRangeFunction, type ResultCell } from "../spreadsheet/define-function";
import { optional, range } from "../spreadsheet/parameter";
import * as terms from "../core/terms";

const profits = range(
  "profits",
  { en: "the profits", de: "die Gewinne" },
  { en: "Profit of each client; losses negative.", de: "Gewinn jedes Kunden; Verluste negativ." },
);
const names = optional(
  range("names", terms.theNames, {
    en: "Names in the same order; ranks unless given.",
    de: "Namen in derselben Reihenfolge; sonst Ränge.",
  }),
  null,
);

export const WHALECURVE = defineRangeFunction({
  id: "WHALECURVE",
  group: "portfolio",
  summary: {
    en: "Profits added up from the best client to the worst: how much the last ones give back.",
    de: "Gewinne vom besten zum schlechtesten Kunden addiert: wie viel die letzten zurückgeben.",
  },
  returns: {
    en: "Five columns, best client first: name, profit, share of clients, cumulated profit, cumulated share of the total.",
    de: "Fünf Spalten, bester Kunde zuerst: Name, Gewinn, Anteil der Kunden, kumulierter Gewinn, kumulierter Anteil am Ganzen.",
  },
  formula: {
    en: "cumulated profit ÷ total profit (whale curve, Kaplan & Narayanan 2001)",
    de: "kumulierter Gewinn ÷ Gesamtgewinn (Walkurve, Kaplan & Narayanan 2001)",
  },
  parameters: [profits, names],
  examples: [
    {
      caption: { en: "a peak of 106.1 % after four clients", de: "ein Gipfel von 106,1 % nach vier Kunden" },
      arguments: [[[-15], [95], [80], [30], [55]]],
      result: [
        [1, 95, 0.2, 95, 0.3878],
        [2, 80, 0.4, 175, 0.7143],
        [3, 55, 0.6, 230, 0.9388],
        [4, 30, 0.8, 260, 1.0612],
        [5, -15, 1, 245, 1],
      ],
    },
    {
      caption: { en: "with names, and an empty row left out", de: "mit Namen, eine leere Zeile bleibt weg" },
      arguments: [
        [[10], [""], [30]],
        [["Ash"], [""], ["Birch"]],
      ],
      result: [
        ["Birch", 30, 0.5, 30, 0.75],
        ["Ash", 10, 1, 40, 1],
      ],
    },
    {
      caption: {
        en: "together a loss: shares have no meaning, the rest stands",
        de: "zusammen ein Verlust: Anteile haben keine Bedeutung, der Rest steht",
      },
      arguments: [[[5], [-20]]],
      result: [
        [1, 5, 0.5, 5, "#NUM!"],
        [2, -20, 1, -15, "#NUM!"],
      ],
    },
    { caption: { en: "no clients", de: "keine Kunden" }, arguments: [""], result: "" },
    {
      caption: { en: "two profits but three names", de: "zwei Gewinne, aber drei Namen" },
      arguments: [
        [[5], [6]],
        [["Ash"], ["Birch"], ["Cedar"]],
      ],
      result: "#VALUE!",
    },
  ],
  whole: (profitBlock, nameBlock) => {
    if (nameBlock.isGiven) samePlaces(profitBlock, nameBlock);
    const given = nameBlock.rows.flat();
    const clients = profitBlock.rows.flat().flatMap((cell, index) => {
      const profit = numberOf(cell, profits.label);
      const written = textOf(given[index] ?? null);
      const name = written === null || written.trim() === "" || written === "0" ? null : written;
      // A row without profit and name is empty; Excel on the desktop hands over blank cells as 0.
      return profit === null || (profit === 0 && name === null) ? [] : [{ name, profit }];
    });
    const curve = whaleCurve(clients);
    if (curve.length === 0) return "";
    const noShare = shareProblem(curve.at(-1)?.cumulated ?? 0);
    return curve.map(({ name, profit, shareOfClients, cumulated, cumulatedShare }, index): readonly ResultCell[] => [
      name ?? index + 1,
      profit,
      shareOfClients,
      cumulated,
      cumulatedShare ?? noShare,
    ]);
  },
});

function shareProblem(total: number): CellError {
  return CellError.of(new Problem(total === 0 ? "profits.total" : "profits.loss"));
}
