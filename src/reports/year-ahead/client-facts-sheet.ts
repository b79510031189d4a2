import { factsBy, type ClientFacts } from "../../analysis/owner/client-facts";
import { servedBy, traitsOf, type SuitedClient } from "../../analysis/plans/who-suits";
import type { RetainerFigures } from "../../analysis/plans/retainers";
import type { Language, Words } from "../../core/problem";
import { columnLetter } from "../../spreadsheet/column-letter";
import type { DocumentCell, NumberStyle, SheetDocument } from "../document";
import {
  factSheetWords,
  factWords,
  feeFormWords,
  noticeEndWords,
  noticeUnitWords,
  type FactColumn,
} from "./client-facts-words";

const isColumn = (name: string): name is FactColumn => name in factWords;
const columns = Object.keys(factWords).filter(isColumn);
const letterOf = (column: FactColumn): string => columnLetter(columns.indexOf(column));

/** Rows as a person counts them: title, how, the day, blank, heads. */
const asOfRow = 3;
const firstRow = 6;

/** So many clients are looked at by formulas over the sheet. */
const mostClients = 500;

/** A column of facts, as formulas of other sheets name it. */
export function factRange(column: FactColumn, language: Language): string {
  const letter = letterOf(column);
  return `'${factSheetWords.sheet[language]}'!$${letter}$${firstRow}:$${letter}$${firstRow + mostClients - 1}`;
}

/** Where a fact of a client stands, the first client at 0. */
export function factCell(column: FactColumn, client: number): string {
  return `${letterOf(column)}${firstRow + client}`;
}

/** What the sheet says of a retainer. */
export type ShownRetainer = Pick<RetainerFigures, "client" | "hoursToDate" | "burn" | "projectedRate" | "noticeDay">;

/** Where time entries and clients' sums stand in the workbook, formulas fetch them: by the cells of a row. */
export interface FactFormulas {
  readonly hoursToDate: (client: string, begins: string) => string;
  readonly contribution: (client: string) => string;
  readonly hoursServed: (client: string) => string;
}

/** A client of the sheet; without money and hours nobody knows yet what it brought. */
export type FactClient = Pick<SuitedClient, "client" | "traits"> & Partial<SuitedClient>;

/**
 * One row a client for what exports seldom say: traits, filled in where tables have a column of them, chances,
 * retainers; what follows from a retainer is calculated there.
 */
export function clientFactsSheet(
  clients: readonly FactClient[],
  facts: readonly ClientFacts[],
  figures: readonly ShownRetainer[],
  lastDay: number | null,
  language: Language,
  { formulas, spareRows = 0 }: { readonly formulas?: FactFormulas; readonly spareRows?: number } = {},
): SheetDocument {
  const factsOf = factsBy(facts);
  const known = new Map(figures.map((one) => [one.client, one]));
  return {
    name: factSheetWords.sheet[language],
    columnWidths: columns.map((column) => (column === "client" ? 26 : 15)),
    rows: [
      [{ value: factSheetWords.title[language], style: "title" }],
      [{ value: factSheetWords.how[language], style: "subtitle" }],
      [
        { value: factSheetWords.asOf[language], style: "text" },
        { value: lastDay, style: "input", number: "date" },
      ],
      [],
      columns.map((column): DocumentCell => ({ value: factWords[column][language], style: "heading" })),
      ...clients.map((one, index) =>
        clientRow(one, factsOf(one.client), known.get(one.client) ?? null, firstRow + index, language, formulas),
      ),
      ...Array.from({ length: spareRows }, (_, index) =>
        clientRow(null, null, null, firstRow + clients.length + index, language, formulas),
      ),
    ],
    frozenRows: firstRow - 1,
  };
}

function clientRow(
  scored: FactClient | null,
  facts: ClientFacts | null,
  figures: ShownRetainer | null,
  row: number,
  language: Language,
  formulas?: FactFormulas,
): readonly DocumentCell[] {
  const retainer = facts?.retainer ?? null;
  const notice = facts?.notice ?? null;
  const at = (column: FactColumn): string => `${letterOf(column)}${row}`;
  const input = (value: DocumentCell["value"], more: Partial<DocumentCell> = {}): DocumentCell => ({
    value,
    style: "input",
    ...more,
  });
  const said = (words: readonly Words[]): readonly string[] => words.map((word) => word[language]);
  const elapsed = `MIN(1,($B$${asOfRow}-${at("begins")}+1)/(${at("renews")}-${at("begins")}))`;
  const traits = scored === null ? {} : traitsOf(scored, facts);
  const served = scored === null ? null : servedBy(scored);
  const fetched = (value: number | null, number: NumberStyle, formula: string | undefined): DocumentCell =>
    formula === undefined ? input(value, { number }) : { value: value ?? "", formula, number };
  const cells: Readonly<Record<FactColumn, DocumentCell>> = {
    client: scored === null ? input(null, { number: "text" }) : { value: scored.client, number: "text" },
    sector: input(traits.sector ?? null),
    size: input(traits.size ?? null),
    source: input(traits.source ?? null),
    feeForm: input(traits.feeForm ?? null, { choices: said(Object.values(feeFormWords)) }),
    agreedPrice: input(facts?.agreedPrice ?? null, { number: "rate" }),
    stay: input(facts?.stay ?? null, { number: "share" }),
    estimatedHours: input(facts?.estimatedHours ?? null, { number: "hours" }),
    fee: input(retainer?.fee ?? null, { number: "money" }),
    includedHours: input(retainer?.includedHours ?? null, { number: "hours" }),
    begins: input(retainer?.begins ?? null, { number: "date" }),
    renews: input(retainer?.renews ?? null, { number: "date" }),
    notice: input(notice?.length ?? null, { number: "count" }),
    unit: input(notice === null ? null : noticeUnitWords[notice.unit][language], {
      choices: said(Object.values(noticeUnitWords)),
    }),
    deliveryDays: input(notice?.deliveryDays ?? null, { number: "count" }),
    until: input(notice === null ? null : noticeEndWords[notice.until][language], {
      choices: said(Object.values(noticeEndWords)),
    }),
    daysToPay: input(facts?.daysToPay ?? null, { number: "count" }),
    hoursToDate: fetched(figures?.hoursToDate ?? null, "hours", formulas?.hoursToDate(at("client"), at("begins"))),
    burn: {
      value: figures?.burn ?? "",
      formula:
        `=IF(COUNT(${at("hoursToDate")},${at("includedHours")},${at("begins")},${at("renews")},` +
        `$B$${asOfRow})<5,"",BURNRATE(${at("hoursToDate")},${at("includedHours")},${elapsed}))`,
      number: "share",
    },
    projectedRate: {
      value: figures?.projectedRate ?? "",
      formula:
        `=IF(COUNT(${at("fee")},${at("hoursToDate")},${at("begins")},${at("renews")},$B$${asOfRow})<5,"",` +
        `PROJECTEDRATE(${at("fee")},${at("hoursToDate")},${elapsed}))`,
      number: "rate",
    },
    noticeDay: {
      value: figures?.noticeDay ?? "",
      formula: `=IF(COUNT(${at("renews")},${at("notice")})<2,"",NOTICEDAY(${at("renews")},${at("notice")},${at("unit")},${at("deliveryDays")}))`,
      number: "date",
    },
    contribution: fetched(served?.contribution ?? null, "money", formulas?.contribution(at("client"))),
    hoursServed: fetched(served?.hours ?? null, "hours", formulas?.hoursServed(at("client"))),
  };
  return columns.map((column) => cells[column]);
}
