import { noFacts, type AgreedNotice, type ClientFacts, type Retainer } from "../analysis/owner/client-facts";
import { serialDay } from "../spreadsheet/serial-day";
import { noScenarios, type OwnScenarios } from "../analysis/owner/scenarios";
import type { JudgedClient, ScoredClient } from "../analysis/judge/portfolio";
import { agreementsBy } from "../analysis/plans/agreements";
import { refillOf, usualRefill } from "../analysis/plans/exit";
import { lastNoticeDay } from "../analysis/plans/notice-day";
import {
  asNow,
  parted,
  pipelineOf,
  scenarioFigures,
  sum,
  type ClientYear,
  type Decided,
  type Decision,
} from "../analysis/plans/scenario/scenario";
import { usualRounding } from "../analysis/plans/repricing";
import { usualRanges } from "../analysis/plans/sureness";
import { noChange } from "../analysis/plans/what-if";
import { whatToLookUp, type LookUp } from "../analysis/plans/what-to-look-up";
import { judgedExample, practiceOfExample } from "./judged-example";
import { partingOrder } from "../analysis/plans/scenario/parting-order";
import type { SuitedClient } from "../analysis/plans/who-suits";
import { fixedPerMonth, type UsualFirm } from "../analysis/plans/year-ahead";
import { monthFrom } from "../analysis/plans/year-options";
import { billableHours } from "../core/billable-hours";
import type { Language, Words } from "../core/problem";
import { burnRate, projectedRate } from "../core/retainer";
import type { ShownRetainer } from "../reports/year-ahead/client-facts-sheet";
import { feeFormWords } from "../reports/year-ahead/client-facts-words";
import type { ScenarioTable } from "../reports/year-ahead/scenario-row";
import { exampleClients, exampleEntries, type ExampleClient } from "./example-clients";
import { exampleProspects } from "./example-prospects";
import { exampleKnown } from "./example-settings";
import { exampleFirmFigures, examplePractice } from "./example-sheets";

const on = (year: number, month: number, day: number): number => serialDay(year, month, day) ?? 0;

/** The last day of the example's data: its last invoices. */
export const exampleLastDay = on(2025, 12, 28);

type Both = readonly [en: string, de: string];
const food: Both = ["Hospitality", "Gastgewerbe"];
const health: Both = ["Health", "Gesundheit"];
const office: Both = ["Services", "Dienstleistung"];
const industry: Both = ["Industry", "Industrie"];
const retail: Both = ["Retail", "Handel"];
const told: Both = ["Recommendation", "Empfehlung"];
const found: Both = ["Web", "Internet"];
const tender: Both = ["Tender", "Ausschreibung"];
const { monthly, hourly, "per job": perJob } = feeFormWords;

/** Sector, source, form of fee, and days to pay. */
type Known = readonly [sector: Both, source: Both, feeForm: Words, daysToPay: number];
const known: Readonly<Record<string, Known>> = {
  "Harbour Hotel": [food, tender, monthly, 30],
  "Dr. Weiss Dental": [health, told, monthly, 14],
  "Nordlicht Energy": [industry, told, monthly, 30],
  "Bruckner Law": [office, told, hourly, 14],
  "Café Morgenrot": [food, told, perJob, 14],
  "Atelier Fink": [office, told, perJob, 14],
  "Talheim Council": [office, tender, hourly, 60],
  "Sport Keller": [retail, found, perJob, 14],
  "Lotus Yoga": [health, found, perJob, 14],
  "Maier Machines": [industry, told, hourly, 30],
  "Rast Estates": [office, found, hourly, 45],
  "Anker Press": [industry, found, perJob, 14],
};
/** Two terms of two years each. */
const retainers: Readonly<Record<string, Retainer>> = {
  "Nordlicht Energy": { fee: 66_000, includedHours: 560, begins: on(2025, 1, 1), renews: on(2027, 1, 1) },
  "Harbour Hotel": { fee: 58_800, includedHours: 700, begins: on(2025, 4, 1), renews: on(2027, 4, 1) },
};
const notices: Readonly<Record<string, AgreedNotice>> = {
  "Nordlicht Energy": { length: 3, unit: "months", until: "any day", deliveryDays: 3 },
  "Harbour Hotel": { length: 4, unit: "weeks", until: "end of month", deliveryDays: 3 },
};

/** What the studio knows of its clients beside time and invoices. */
export function exampleFacts(language: Language): readonly ClientFacts[] {
  const written = (both: Both): string => both[language === "en" ? 0 : 1];
  return exampleClients.flatMap(({ name }) => {
    const one = known[name];
    if (one === undefined) return [];
    const [sector, source, feeForm, daysToPay] = one;
    return [
      {
        client: name,
        ...noFacts,
        traits: { sector: written(sector), size: null, source: written(source), feeForm: feeForm[language] },
        retainer: retainers[name] ?? null,
        notice: notices[name] ?? null,
        daysToPay,
      },
    ];
  });
}

/** The clients with what is looked at to see who suits. */
export function exampleSuited(): readonly SuitedClient[] {
  return exampleClients.map(({ name, revenue, hours, directCosts, servingCosts }) => ({
    client: name,
    revenue,
    hours,
    directCosts,
    servingCosts,
    traits: {},
  }));
}

/** What the pane learns from the rows of exports, and the example does not tell. */
const untold: Omit<ScoredClient, keyof JudgedClient | "client"> = {
  spellings: [],
  currency: "",
  months: 12,
  isGone: false,
  began: null,
  ended: null,
  hoursByMonth: [],
  tickets: 0,
  complaints: 0,
  unbilled: null,
  realisation: null,
  debtorDays: null,
  owed: null,
  overdue: null,
  traits: {},
  people: [],
  sources: [],
};

/** Which figures the studio should look up first. */
export function exampleLookUps(language: Language): readonly LookUp[] {
  const practice = practiceOfExample(language);
  const clients = judgedExample(language).map(({ client, judged }) => ({ ...judged, ...untold, client: client.name }));
  return whatToLookUp(
    { clients, from: on(2025, 1, 1), to: exampleLastDay },
    {
      refill: refillOf(null, practice),
      ranges: usualRanges,
      rounding: usualRounding,
      maximumIncrease: practice.maximumIncrease,
      stayOf: () => null,
      changeOf: () => noChange,
    },
  );
}

/** How the retainers stand on the last day of the data. */
export function exampleRetainers(): readonly ShownRetainer[] {
  return Object.entries(retainers).flatMap(([client, retainer]) => {
    const notice = notices[client];
    if (notice === undefined) return [];
    const { begins, renews, fee, includedHours } = retainer;
    const hoursToDate = sum(
      exampleEntries().filter((one) => one.client.name === client && on(2025, one.month + 1, one.day) >= begins),
      ({ hours }) => hours,
    );
    const elapsedShare = (exampleLastDay - begins + 1) / (renews - begins);
    return [
      {
        client,
        hoursToDate,
        burn: burnRate(hoursToDate, includedHours ?? 0, elapsedShare),
        projectedRate: projectedRate(fee, hoursToDate, elapsedShare),
        noticeDay: lastNoticeDay(renews, notice),
      },
    ];
  });
}

/** What the studio decided at the beginning of 2026. */
const decided: Readonly<Record<string, Decision>> = {
  "Harbour Hotel": { ...asNow, rise: 0.1, stay: 0.8 },
  "Sport Keller": { ...asNow, rise: 0.25, stay: 0.7 },
  "Dr. Weiss Dental": { ...asNow, hoursSaved: 100, stay: 0.9 },
  "Rast Estates": parted,
};

export function exampleScenarios(language: Language): OwnScenarios {
  const name = language === "en" ? "As decided in January" : "Wie im Januar entschieden";
  return { ...noScenarios, second: { ...noScenarios.second, name }, cash: 18_000, cashFloor: 5000, loadFloor: 0.7 };
}

/** The studio's year as it is, and as decided. */
export function exampleScenarioTable(language: Language): ScenarioTable {
  const agreementOf = agreementsBy(exampleFacts(language), { clients: [] }, exampleLastDay);
  const years = exampleClients.map((client) => yearOf(client, agreementOf(client.name).monthsToPay));
  const usual = usualFirm(language, years);
  const { cash, cashFloor, loadFloor } = exampleScenarios(language);
  const account = { cashNow: cash ?? 0, fixedPerMonth: usual.fixedPerMonth ?? 0 };
  const scenario = (decisionOf: (client: string) => Decision) => {
    const chosen = years.map((year): Decided => ({ year, decision: decisionOf(year.client) }));
    const firstMonths = chosen.flatMap(({ year, decision }) =>
      decision.isParted ? [monthFrom(exampleLastDay, agreementOf(year.client).endsFrom)] : [],
    );
    const floors = { cash: cashFloor, load: loadFloor };
    const order = partingOrder(chosen, usual, account, floors, Math.max(0, ...firstMonths));
    return { chosen, figures: scenarioFigures(chosen, usual), order };
  };
  return { years, usual, first: scenario(() => asNow), second: scenario((client) => decided[client] ?? asNow) };
}

function yearOf({ name, revenue, hours, directCosts, servingCosts }: ExampleClient, monthsToPay: number): ClientYear {
  const avoidableCostPerHour = exampleFirmFigures.avoidableCost;
  return { client: name, revenue, hours, directCosts, servingCosts, avoidableCostPerHour, monthsToPay };
}

function usualFirm(language: Language, years: readonly ClientYear[]): UsualFirm {
  const { hoursPerWeek, weeksOff, billableShare, avoidableCost } = exampleFirmFigures;
  return {
    capacityHours: billableHours(hoursPerWeek, weeksOff, billableShare),
    refillShare: usualRefill.share,
    pipelineHours: pipelineOf(exampleProspects(language)),
    contributionPerHour: Math.round(100 * (examplePractice.minimumRate - avoidableCost)) / 100,
    monthsToRefill: usualRefill.monthsToRefill,
    fixedPerMonth: fixedPerMonth(
      exampleKnown(language),
      years.map((year) => ({ year })),
    ),
    countedFrom: exampleLastDay,
  };
}
