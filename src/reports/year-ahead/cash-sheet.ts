import { places, type OwnScenarios, type Place } from "../../analysis/owner/scenarios";
import { daysOfMonth } from "../../analysis/plans/agreements";
import { cashByMonth, monthFlow, refilled } from "../../analysis/plans/scenario/cash";
import { asNow, costsOf, feesOf, type Decided, type ScenarioFirm } from "../../analysis/plans/scenario/scenario";
import { dated, firmOf } from "../../analysis/plans/year-ahead";
import type { Language, Words } from "../../core/problem";
import * as terms from "../../core/terms";
import { columnLetter } from "../../spreadsheet/column-letter";
import type { DocumentCell, NumberStyle, SheetDocument } from "../document";
import { cashFlows, cashSheetWords as words, flowWords, workingWords, workings, type CashFlow } from "./cash-words";
import { addressesIn, firstClientRow, givenRows, otherwiseColumn, scenarioColumn } from "./scenario-places";
import type { ScenarioTable } from "./scenario-row";
import { courseWords, headOf, placeWords, scenarioSheetWords } from "./scenario-words";
import { lastClientRow } from "./scenarios-sheet";

type Row = SheetDocument["rows"][number];

const months = 12;
/** Rows as a person counts them: title, how, the low point of both, the months, and below them the clients. */
const firstMonthRow = 9;
const lastMonthRow = firstMonthRow + months - 1;
const firstWorkingRow = lastMonthRow + 4;

/** Columns of both scenarios beside the month or the client. */
const flowColumn = (place: Place, flow: CashFlow): string =>
  columnLetter(1 + places.indexOf(place) * cashFlows.length + cashFlows.indexOf(flow));
const refillColumn = columnLetter(1 + places.length * cashFlows.length);
const workingColumn = (place: Place, working: keyof typeof workingWords): string =>
  columnLetter(1 + places.indexOf(place) * workings.length + workings.indexOf(working));

/** What the formulas come to in one scenario; the balance is not known without the account. */
interface Worked {
  readonly decided: readonly Decided[];
  readonly firm: ScenarioFirm;
  readonly cash: ReturnType<typeof cashByMonth> | null;
}

/** What stands on the sheet, and where it looks on the sheet of scenarios. */
interface Cash {
  readonly year: ScenarioTable;
  readonly worked: Readonly<Record<Place, Worked>>;
  readonly lastRow: number;
  readonly language: Language;
}

/**
 * The account month by month in both scenarios, and its low point, by formulas over the sheet of scenarios; below it
 * what changes with each client, and when.
 */
export function cashSheet(year: ScenarioTable, own: OwnScenarios, language: Language): SheetDocument {
  const lastRow = lastClientRow(year.years.length);
  const cash: Cash = {
    year,
    worked: { first: workedIn("first", year, own), second: workedIn("second", year, own) },
    lastRow,
    language,
  };
  const rows = Array.from({ length: lastRow - firstClientRow + 1 }, (_, index) => index);
  const heading = (word: Words): DocumentCell => ({ value: word[language], style: "heading" });
  return {
    name: words.sheet[language],
    columnWidths: [26, ...Array.from({ length: 9 }, () => 16)],
    rows: [
      [{ value: words.title[language], style: "title" }],
      [{ value: words.how[language], style: "subtitle" }],
      [],
      [{ value: words.lowPoint[language], style: "heading" }, ...places.map((place) => heading(placeWords[place]))],
      ...lowRows(cash),
      [],
      [
        heading(terms.month),
        ...places.flatMap((place) => cashFlows.map((flow) => heading(headOf(place, flowWords[flow])))),
        heading(words.refilled),
      ],
      ...Array.from({ length: months }, (_, index) => monthRow(index + 1, cash)),
      [],
      [{ value: words.workings[language], style: "section" }],
      [
        heading(terms.client),
        ...places.flatMap((place) => workings.map((working) => heading(headOf(place, workingWords[working])))),
      ],
      ...rows.map((index) => workingRow(index, cash)),
    ],
  };
}

function workedIn(place: Place, year: ScenarioTable, own: OwnScenarios): Worked {
  const { fixedPerMonth } = year.usual;
  const decided = dated(year[place].chosen, year[place].order);
  const firm = firmOf(year.usual, own[place]);
  const isKnown = own.cash !== null && fixedPerMonth !== null && year.years.length > 0;
  return {
    decided,
    firm,
    cash: isKnown ? cashByMonth(decided, firm, { cashNow: own.cash, fixedPerMonth }, months) : null,
  };
}

function lowRows({ worked, language }: Cash): readonly Row[] {
  const balances = (place: Place): string =>
    `${flowColumn(place, "balance")}${firstMonthRow}:${flowColumn(place, "balance")}${lastMonthRow}`;
  const cell = (number: NumberStyle, formula: (range: string) => string, value: (place: Place) => number | null) =>
    places.map((place): DocumentCell => ({
      value: value(place) ?? "",
      formula: `=IF(COUNT(${balances(place)})=0,"",${formula(balances(place))})`,
      number,
    }));
  return [
    [
      { value: words.lowest[language] },
      ...cell(
        "money",
        (range) => `MIN(${range})`,
        (place) => worked[place].cash?.low.balance ?? null,
      ),
    ],
    [
      { value: words.inMonth[language] },
      ...cell(
        "count",
        (range) => `MATCH(MIN(${range}),${range},0)`,
        (place) => worked[place].cash?.low.month ?? null,
      ),
    ],
  ];
}

/** What one month brings in both scenarios, and how full freed hours are again so many months after. */
function monthRow(month: number, cash: Cash): readonly DocumentCell[] {
  const { year, language } = cash;
  const row = firstMonthRow + month - 1;
  const ramp = onScenarios(`${columnLetter(otherwiseColumn)}${givenRows.monthsToRefill}`, language);
  const full = (nth: string): string => `IF(${nth}>=${ramp},${nth}-${ramp}/2,(${nth})^2/(2*${ramp}))`;
  return [
    { value: month, number: "count" },
    ...places.flatMap((place) => flowCells(month, place, cash)),
    {
      value: refilled(month, year.usual.monthsToRefill),
      formula: `=IF(COUNT(${ramp})=0,"",${full(`A${row}`)}${month === 1 ? "" : `-${full(`(A${row}-1)`)}`})`,
      number: "share",
    },
  ];
}

function flowCells(month: number, place: Place, { year, worked, lastRow, language }: Cash): readonly DocumentCell[] {
  const row = firstMonthRow + month - 1;
  const all = addressesIn(firstClientRow, lastRow);
  const on = (address: string): string => onScenarios(address, language);
  const lastWorking = firstWorkingRow + lastRow - firstClientRow;
  const work = (working: keyof typeof workingWords): string => {
    const letter = workingColumn(place, working);
    return `$${letter}$${firstWorkingRow}:$${letter}$${lastWorking}`;
  };
  const [fee, hours, kept] = [on(all.known("fee")), on(all.known("hours")), on(all.following(place, "keptHours"))];
  const [paid, from, change] = [work("paidFrom"), work("from"), work("feeChange")];
  const given = (figure: "refillShare" | "pipelineHours"): string => {
    const [ownCell, usual] = [scenarioColumn(place), otherwiseColumn].map((column) =>
      on(`${columnLetter(column)}${givenRows[figure]}`),
    );
    return `IF(${ownCell}="",${usual},${ownCell})`;
  };
  const usual = (figure: "contributionPerHour" | "fixedPerMonth"): string =>
    on(`${columnLetter(otherwiseColumn)}${givenRows[figure]}`);
  const cashNow = on(`${columnLetter(scenarioColumn("first"))}${givenRows.cash}`);
  const [m, before] = [`$A${row}`, `($A${row}-1)`];
  const nth = `$A${row}-$A$${firstMonthRow}:$A${row}`;
  const at = (flow: CashFlow, line = row): string => `${flowColumn(place, flow)}${line}`;
  const ifClients = (formula: string): string => `=IF(COUNT(${fee})=0,"",${formula})`;
  const formulas: Readonly<Record<CashFlow, string>> = {
    fees: ifClients(
      `(SUM(${fee})+SUMIFS(${change},${paid},"<="&${before})+${m}*SUMIFS(${change},${paid},">"&${before},` +
        `${paid},"<"&${m})-SUMPRODUCT(${change},${paid},(${paid}>${before})*(${paid}<${m})))/12`,
    ),
    costs: ifClients(
      `(SUM(${on(all.known("costs"))})+SUMPRODUCT(${hours},${on(all.known("costPerHour"))})+SUMIFS(${work("costChange")},${from},"<"&${m}))/12`,
    ),
    resold: ifClients(
      `MAX(0,MIN(${given("refillShare")}*SUMPRODUCT(SUMIF(${from},${nth},${hours})-` +
        `SUMIF(${from},${nth},${kept}),$${refillColumn}$${firstMonthRow}:$${refillColumn}${row}),` +
        `${given("pipelineHours")}))*N(${usual("contributionPerHour")})/12`,
    ),
    balance:
      `=IF(COUNT(${cashNow},${usual("fixedPerMonth")},${at("fees")})<3,"",` +
      `${month === 1 ? cashNow : at("balance", row - 1)}+${at("fees")}-${at("costs")}+` +
      `${at("resold")}-${usual("fixedPerMonth")})`,
  };
  const values = year.years.length === 0 ? null : valuesOf(month, worked[place]);
  return cashFlows.map((flow): DocumentCell => ({
    value: values?.[flow] ?? "",
    formula: formulas[flow],
    number: "money",
  }));
}

function valuesOf(month: number, { decided, firm, cash }: Worked): Readonly<Record<CashFlow, number | null>> {
  return { ...monthFlow(decided, firm, month), balance: cash?.balances[month - 1] ?? null };
}

/** From when a decision holds for a client, from when its money follows, and what a year of it changes. */
function workingRow(index: number, { year, worked, language }: Cash): readonly DocumentCell[] {
  const at = addressesIn(firstClientRow + index);
  const on = (address: string): string => onScenarios(address, language);
  const row = firstWorkingRow + index;
  const client = on(`A${firstClientRow + index}`);
  const [fee, hours, perHour] = [on(at.known("fee")), on(at.known("hours")), on(at.known("costPerHour"))];
  const countedFrom = on(`${columnLetter(otherwiseColumn)}${givenRows.countedFrom}`);
  return [
    { value: year.years[index]?.client ?? "", formula: `=IF(${client}="","",${client})`, number: "text" },
    ...places.flatMap((place): readonly DocumentCell[] => {
      const cell = (working: keyof typeof workingWords): string => `${workingColumn(place, working)}${row}`;
      const [day, order, stay] = [on(at.choice(place, "partOn")), on(at.order(place)), on(at.choice(place, "stay"))];
      const ifHeld = (formula: string): string => `=IF(ISNUMBER(${cell("from")}),${formula},"")`;
      const kept = `(${on(at.following(place, "contribution"))}-${on(at.following(place, "atRisk"))})`;
      const asIs = `(${fee}-N(${on(at.known("costs"))})-${hours}*${perHour})`;
      const formulas: Readonly<Record<keyof typeof workingWords, string>> = {
        from:
          `=IF(COUNT(${fee},${hours},${perHour})<3,"",` +
          `IF(${on(at.choice(place, "course"))}="${courseWords.part[language]}",IF(${day}="",IF(${order}="",0,` +
          `${order}),IF(${countedFrom}="",0,MAX(0,ROUND((${day}-${countedFrom})/${daysOfMonth},0)))),0))`,
        paidFrom: ifHeld(`${cell("from")}+N(${on(at.known("daysToPay"))})/${daysOfMonth}`),
        feeChange: ifHeld(`${on(at.following(place, "keptFee"))}*IF(${stay}="",1,${stay})-${fee}`),
        costChange: ifHeld(`${cell("feeChange")}-(${kept}-${asIs})`),
      };
      const values = workingValues(year[place].chosen[index], worked[place].decided[index], language);
      return workings.map((working): DocumentCell => ({
        value: values[working],
        formula: formulas[working],
        number: working === "from" || working === "paidFrom" ? "hours" : "money",
      }));
    }),
  ];
}

function workingValues(
  chosen: Decided | undefined,
  held: Decided | undefined,
  language: Language,
): Readonly<Record<keyof typeof workingWords, number | string>> {
  const nothing = { paidFrom: "", feeChange: "", costChange: "" };
  if (chosen === undefined || held === undefined) return { from: "", ...nothing };
  if (chosen.decision.isParted && !held.decision.isParted) return { from: words.notYet[language], ...nothing };
  const before: Decided = { year: held.year, decision: asNow };
  const { month } = held.decision;
  return {
    from: month,
    paidFrom: month + held.year.monthsToPay,
    feeChange: feesOf(held) - feesOf(before),
    costChange: costsOf(held) - costsOf(before),
  };
}

function onScenarios(address: string, language: Language): string {
  return `'${scenarioSheetWords.sheet[language]}'!${address}`;
}
