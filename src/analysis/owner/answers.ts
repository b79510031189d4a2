import { Problem } from "../../core/problem";
import { byClient, names, readAmount, readTexts, shown, yes, type ByClient, type Figure, type Figures } from "./figure";
import { vat } from "./vat";
import * as terms from "../../core/terms";

export type MaterialAnswer = "cost" | "invoiced";

/** What the owner answered about single clients and tables; clients by a name that they are called by anywhere. */
export interface Answers {
  /** Fit 0–100 a client; clients not rated are absent. */
  readonly fits: ByClient<number>;
  readonly knockedOut: ByClient<readonly string[]>;
  /** Serving costs, direct costs that no export holds, in money. */
  readonly servingCosts: ByClient<number>;
  readonly directCosts: ByClient<number>;
  /** Hours and revenue that no export holds; what was read from a table goes before. */
  readonly hours: ByClient<number>;
  readonly revenue: ByClient<number>;
  /** Clients with whom a talk or a rise was tried. */
  readonly tried: readonly string[];
  /** Clients who look as if they had gone and have not. */
  readonly stillClients: readonly string[];
  /** The tax in the amounts of a table, by its name or "" for all: 0.19 is gross with 19 %, 0 is net. */
  readonly vat: ByClient<number>;
  /** Whether work that is done and not yet billed counts as revenue. */
  readonly countUnbilled: boolean;
  /** What a “Material” column of outgoing invoices holds; null is not answered, and then it counts as nothing. */
  readonly material: MaterialAnswer | null;
}

const material: Figure<MaterialAnswer | null> = {
  name: "material",
  label: { en: "“Material” on your invoices", de: "„Material“ auf Ihren Rechnungen" },
  help: {
    en: "“cost” if the column says what you paid for the material, “invoiced” if it is a part of what the client pays.",
    de: "„Kosten“, wenn die Spalte sagt, was Sie für das Material bezahlt haben, „berechnet“, wenn sie ein Teil dessen ist, was der Kunde zahlt.",
  },
  kind: "choice",
  choices: [
    { value: "cost", label: { en: "cost: what we paid for it", de: "Kosten: was wir dafür bezahlt haben" } },
    {
      value: "invoiced",
      label: { en: "invoiced: what the client pays for it", de: "berechnet: was der Kunde dafür zahlt" },
    },
  ],
  usual: null,
  read: (name, value) => {
    const written = String(value).trim().toLowerCase();
    if (/^(?:costs?|kosten)$/.test(written)) return "cost";
    if (/^(?:invoiced|berechnet)$/.test(written)) return "invoiced";
    throw new Problem("practice.material", { name, text: shown(value) });
  },
};

export const answerFigures: Figures<Answers> = {
  fits: byClient("score by client", readFit, {
    name: "fit",
    label: { en: "Fit of single clients", de: "Passung einzelner Kunden" },
    help: {
      en: "From 0 to 100, without money; ratings from 1 to 5 go before.",
      de: "Von 0 bis 100, ohne Geld; Bewertungen von 1 bis 5 gehen vor.",
    },
    also: ["fits", "passung", "passungen"],
  }),
  knockedOut: byClient("texts by client", readTexts, {
    name: "knocked out",
    label: terms.knockedOut,
    help: {
      en: "The criteria whose floor a client misses; any of them decides alone.",
      de: "Die Kriterien, deren Mindestwert ein Kunde verfehlt; jedes entscheidet allein.",
    },
    also: ["ko"],
  }),
  servingCosts: byClient("amount by client", readAmount, {
    name: "serving costs",
    label: terms.servingCosts,
    help: {
      en: "Calls, mails, reminders, rework that are not in the hours, in money.",
      de: "Anrufe, Mails, Mahnungen, Nacharbeit, die nicht in den Stunden stecken, in Geld.",
    },
  }),
  directCosts: byClient("amount by client", readAmount, {
    name: "direct costs",
    label: terms.directCosts,
    help: {
      en: "Spent only because of this client and in no table: subcontractors, material, licences passed on.",
      de: "Nur wegen dieses Kunden ausgegeben und in keiner Tabelle: Fremdleistungen, Material, weitergereichte Lizenzen.",
    },
  }),
  hours: byClient("amount by client", readAmount, {
    name: "hours",
    label: terms.hours,
    help: {
      en: "All hours of the period for a client, where no table holds them.",
      de: "Alle Stunden des Zeitraums für einen Kunden, wo keine Tabelle sie enthält.",
    },
  }),
  revenue: byClient("amount by client", readAmount, {
    name: "revenue",
    label: terms.revenue,
    help: {
      en: "Net revenue of the period from a client, where no table holds it.",
      de: "Nettoumsatz des Zeitraums mit einem Kunden, wo keine Tabelle ihn enthält.",
    },
  }),
  tried: names({
    name: "tried",
    label: { en: "A talk or a rise was tried", de: "Gespräch oder Erhöhung versucht" },
    help: {
      en: "Clients with whom a talk or a rise was tried and changed nothing.",
      de: "Kunden, bei denen ein Gespräch oder eine Erhöhung versucht wurde und nichts geändert hat.",
    },
    also: ["versucht"],
  }),
  stillClients: names({
    name: "still clients",
    label: { en: "Still clients", de: "Weiter Kunden" },
    help: {
      en: "Clients who look as if they had gone and have not.",
      de: "Kunden, die gegangen zu sein scheinen und es nicht sind.",
    },
    also: ["noch kunden"],
  }),
  vat,
  countUnbilled: yes({
    name: "count unbilled work",
    label: { en: "Count work not yet billed as revenue", de: "Unberechnete Arbeit als Umsatz mitzählen" },
    help: {
      en: "Work that is done and stands on no invoice yet, at its rate.",
      de: "Geleistete Arbeit, die noch auf keiner Rechnung steht, zu ihrem Satz.",
    },
    also: ["count unbilled", "unberechnete arbeit mitzählen", "unberechnetes mitzählen"],
  }),
  material,
};

function readFit(name: string, value: unknown): number {
  const number = readAmount(name, value);
  if (number > 100) throw new Problem("practice.score", { name, text: shown(value) });
  return number;
}
