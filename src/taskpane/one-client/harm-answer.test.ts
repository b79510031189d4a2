import { noHarm } from "../../analysis/owner/harm";
import type { ScoredClient } from "../../analysis/judge/portfolio";
import { noFacts } from "../../analysis/owner/client-facts";
import { harmInReport, knownHarm } from "./harm-answer";
import { harmLines } from "../../reports/talk/harm-lines";

const clients = [
  { client: "Ash", avoidableProfit: 4000, months: 12 },
  { client: "Elm", avoidableProfit: 2000, months: 12 },
] as unknown as readonly ScoredClient[];
const harm = { ...noHarm, losers: ["Ash"], hoursTaken: 20, chanceOfLosing: 0.2 };

it("20 h at 85 and 4,000 with a chance of 20 % are 2,500, said as a line of its own", () => {
  expect(harmLines(harm, clients, 85, "en", "EUR")).toEqual([
    "Ash went without 20 h a year, worth €85 each; €4,000 a year may go with a chance of 20\u00a0%. " +
      "That is €2,500 a year (spillover), never part of the profit.",
  ]);
  expect(harmLines({ ...harm, chanceOfLosing: 0 }, clients, 85, "en", "EUR")).toEqual([
    "Ash went without 20 h a year, worth €85 each. That is €1,700 a year (spillover), never part of the profit.",
  ]);
  expect(harmLines(noHarm, clients, 85, "en", "EUR")).toEqual([]);
});

it("a report has it by client, from what is kept with each", () => {
  const drafts = { Elm: { change: { feeRise: 0, hoursSaved: 0, extraCharged: 0 }, answers: { harm }, edits: {} } };
  const portfolio = { clients, currency: "EUR" } as never;
  expect(harmInReport(drafts, portfolio, 85, "de", null)).toMatchObject([
    {
      title: "Was andere verlieren, nach Ihrer eigenen Schätzung",
      lines: [expect.stringMatching(/^Elm: Ash fehlten 20 Std\..*2\.500\u00a0€ im Jahr/)],
    },
  ]);
  expect(harmInReport({}, portfolio, 85, "de", null)).toEqual([]);
});

it("the sheet of client facts goes before what is kept with a client, where it has columns for it, blank ones too", () => {
  const drafts = { Elm: { change: { feeRise: 0, hoursSaved: 0, extraCharged: 0 }, answers: { harm }, edits: {} } };
  const onSheet = { ...noHarm, peopleReached: 40 };
  expect(knownHarm(drafts, "Elm", [{ client: "ELM", ...noFacts, harm: onSheet }])).toEqual(onSheet);
  expect(knownHarm(drafts, "Elm", [{ client: "Elm", ...noFacts, harm: null }])).toEqual(noHarm);
  expect(knownHarm(drafts, "Elm", [{ client: "Elm", ...noFacts }])).toEqual(harm);
});
