import type { AgreedNotice, ClientFacts, Retainer } from "../../analysis/owner/client-facts";
import { noticeEnds } from "../../analysis/owner/notice";
import type { Harm } from "../../analysis/owner/harm";
import { noticeUnits } from "../../analysis/owner/notice";
import type { Cell, Cells } from "../../spreadsheet/cell";
import { isWord } from "../is-word";
import { dayIn, numberIn, shareIn, textIn, wholeIn } from "../typed-cells";
import {
  factWords,
  harmColumnWords,
  noticeEndWords,
  noticeUnitWords,
  type FactColumn,
  type HarmColumn,
} from "./client-facts-words";

type CellOf = (column: FactColumn | HarmColumn) => Cell;

const words = { ...factWords, ...harmColumnWords };

/**
 * What stands on the sheet of client facts now, in either language, its columns in any order and any of them missing;
 * null if it is not that sheet.
 */
export function readClientFacts(rows: Cells): readonly ClientFacts[] | null {
  const places = factPlaces(rows);
  if (places === null) return null;
  return [...places.clients].map(([row, client]) =>
    factsIn(client, (column) => rows[row]?.[places.columnOf(column)] ?? null, places.columnOf("losers") >= 0),
  );
}

/** Where each thing stands on a sheet of client facts; rows and columns from 0, −1 for a column that is not there. */
export interface FactPlaces {
  readonly columnOf: (column: FactColumn | HarmColumn) => number;
  /** The names in the clients' rows. */
  readonly clients: ReadonlyMap<number, string>;
  /** The first row below the last client. */
  readonly freeRow: number;
}

export function factPlaces(rows: Cells): FactPlaces | null {
  const head = rows.findIndex((cells) => isWord(cells[0], factWords.client) && cells.filter(isHead).length > 1);
  const heads = rows[head];
  if (heads === undefined) return null;
  const columnOf: FactPlaces["columnOf"] = (column) => heads.findIndex((cell) => isWord(cell, words[column]));
  const clients = new Map<number, string>();
  for (const [row, cells] of rows.entries()) {
    const client = row > head ? textIn(cells[columnOf("client")] ?? null) : null;
    if (client !== null) clients.set(row, client);
  }
  return { columnOf, clients, freeRow: Math.max(head, ...clients.keys()) + 1 };
}

function isHead(cell: Cell): boolean {
  return Object.values(words).some((word) => isWord(cell, word));
}

/** Without a column for who went without hours the sheet says nothing of harm, not even that there is none. */
function factsIn(client: string, cellOf: CellOf, tellsHarm: boolean): ClientFacts {
  const [harm, agreedPrice] = [harmIn(cellOf), numberIn(cellOf("agreedPrice"))];
  return {
    client,
    traits: {
      sector: textIn(cellOf("sector")),
      size: textIn(cellOf("size")),
      source: textIn(cellOf("source")),
      feeForm: textIn(cellOf("feeForm")),
    },
    stay: shareIn(cellOf("stay")),
    ...(agreedPrice !== null && { agreedPrice }),
    estimatedHours: numberIn(cellOf("estimatedHours")),
    retainer: retainerIn(cellOf),
    notice: noticeIn(cellOf),
    daysToPay: numberIn(cellOf("daysToPay")),
    ...((tellsHarm || harm !== null) && { harm }),
  };
}

/** Several clients in one cell are parted by semicolons. */
function harmIn(cellOf: CellOf): Harm | null {
  const harm: Harm = {
    losers: (textIn(cellOf("losers")) ?? "")
      .split(";")
      .map((name) => name.trim())
      .filter((name) => name !== ""),
    hoursTaken: numberIn(cellOf("hoursTaken")) ?? 0,
    chanceOfLosing: shareIn(cellOf("chanceOfLosing")) ?? 0,
    peopleReached: numberIn(cellOf("peopleReached")) ?? 0,
    prospectShare: shareIn(cellOf("prospectShare")) ?? 0,
    winRateLoss: shareIn(cellOf("winRateLoss")) ?? 0,
    newClientValue: numberIn(cellOf("newClientValue")) ?? 0,
  };
  const { losers, ...figures } = harm;
  return losers.length === 0 && Object.values(figures).every((figure) => figure === 0) ? null : harm;
}

/** A fee without a term, or a term that ends before it begins, is no retainer yet. */
function retainerIn(cellOf: CellOf): Retainer | null {
  const [fee, begins, renews] = [numberIn(cellOf("fee")), dayIn(cellOf("begins")), dayIn(cellOf("renews"))];
  if (fee === null || begins === null || renews === null || renews <= begins) return null;
  return { fee, includedHours: numberIn(cellOf("includedHours")), begins, renews };
}

function noticeIn(cellOf: CellOf): AgreedNotice | null {
  const length = wholeIn(cellOf("notice"));
  const written = cellOf("unit");
  const unit = textIn(written) === null ? "months" : noticeUnits.find((one) => isWord(written, noticeUnitWords[one]));
  if (length === null || unit === undefined) return null;
  const until = noticeEnds.find((one) => isWord(cellOf("until"), noticeEndWords[one])) ?? "any day";
  return { length, unit, until, deliveryDays: wholeIn(cellOf("deliveryDays")) ?? 0 };
}
