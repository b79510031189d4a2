import { harmCost } from "../../analysis/plans/harm";
import type { Harm } from "../../analysis/owner/harm";
import type { Portfolio, ScoredClient } from "../../analysis/judge/portfolio";
import type { Language, Words } from "../../core/problem";
import { printHours, printMoney, printShare } from "../../spreadsheet/print";
import type { Passage } from "../decisions/log-passages";
import { sayIn } from "../say";

export const harmWords = {
  title: {
    en: "What others lose by it, by your own estimates",
    de: "Was andere verlieren, nach Ihrer eigenen Schätzung",
  },
  spillover: {
    en:
      "{clients} went without {hours} h a year, worth {rate} each; {margin} a year may go with a chance " +
      "of {chance}. That is {cost} a year (spillover), never part of the profit.",
    de:
      "{clients} fehlten {hours} Std. im Jahr zu je {rate}; {margin} im Jahr können mit {chance} " +
      "Wahrscheinlichkeit verloren gehen. Das sind {cost} im Jahr (Übertragung), nie Teil des Gewinns.",
  },
  hoursOnly: {
    en: "{clients} went without {hours} h a year, worth {rate} each. That is {cost} a year (spillover), never part of the profit.",
    de: "{clients} fehlten {hours} Std. im Jahr zu je {rate}. Das sind {cost} im Jahr (Übertragung), nie Teil des Gewinns.",
  },
  reputation: {
    en:
      "Talk reaches {people} people, {prospects} of them prospects; with {loss} fewer won, at {value} each, " +
      "that is {cost} (reputation), never part of the profit.",
    de:
      "Gerede erreicht {people} Menschen, davon {prospects} Interessenten; " +
      "mit {loss} weniger Abschlüssen zu je {value} sind das {cost} (Ruf), nie Teil des Gewinns.",
  },
} as const satisfies Readonly<Record<string, Words>>;

/** What is asked for them, in pane and template. */
export const harmFieldWords = {
  who: { en: "Who went without hours because of this client?", de: "Wem fehlten Stunden wegen dieses Kunden?" },
  hoursTaken: { en: "Hours a year that they went without", de: "Stunden im Jahr, die ihnen fehlten" },
  chance: { en: "Chance that they leave for it", de: "Wahrscheinlichkeit, dass sie deshalb gehen" },
  talk: { en: "And if this client talks about you", de: "Und wenn dieser Kunde über Sie redet" },
  people: { en: "People whom it reaches", de: "Menschen, die es erreicht" },
  prospects: { en: "Share of them who might become clients", de: "Anteil davon, der Kunde werden könnte" },
  loss: { en: "Share of those whom you lose by it", de: "Anteil davon, den Sie dadurch verlieren" },
  value: { en: "What a new client is worth a year", de: "Was ein neuer Kunde im Jahr wert ist" },
} as const satisfies Readonly<Record<string, Words>>;

/** What a report says of it, a line a client and kind; nothing where nothing was estimated. */
export function harmPassages(
  { clients, currency }: Pick<Portfolio, "clients" | "currency">,
  harmOf: (client: string) => Harm,
  minimumRate: number | null,
  language: Language,
): readonly Passage[] {
  const lines = clients.flatMap(({ client }) =>
    harmLines(harmOf(client), clients, minimumRate, language, currency).map((line) => `${client}: ${line}`),
  );
  return lines.length === 0 ? [] : [{ title: harmWords.title[language], lines }];
}

/** A sentence for each harm that the owner estimated; none as long as nothing is. */
export function harmLines(
  harm: Harm,
  clients: readonly ScoredClient[],
  minimumRate: number | null,
  language: Language,
  currency: string,
): readonly string[] {
  const say = sayIn(harmWords, language);
  const { spillover, reputation, marginAtRisk } = harmCost(harm, clients, minimumRate);
  const money = (value: number): string => printMoney(Math.round(value), language, currency);
  return [
    ...(spillover === null || minimumRate === null
      ? []
      : [
          say(harm.chanceOfLosing > 0 ? "spillover" : "hoursOnly", {
            clients: harm.losers.join(", "),
            hours: printHours(harm.hoursTaken, language),
            rate: printMoney(minimumRate, language, currency),
            margin: money(marginAtRisk),
            chance: printShare(harm.chanceOfLosing, language),
            cost: money(spillover),
          }),
        ]),
    ...(reputation === null
      ? []
      : [
          say("reputation", {
            people: printHours(harm.peopleReached, language),
            prospects: printShare(harm.prospectShare, language),
            loss: printShare(harm.winRateLoss, language),
            value: money(harm.newClientValue),
            cost: money(reputation),
          }),
        ]),
  ];
}
