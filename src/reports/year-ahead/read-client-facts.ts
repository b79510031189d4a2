import type { ClientFacts, Retainer } from "../../analysis/owner/client-facts";
import { readDay } from "../../analysis/owner/read-day";
import type { Harm } from "../../analysis/plans/harm";
import { noticeUnits, type NoticePeriod } from "../../analysis/plans/notice-day";
import type { Cell, Cells } from "../../spreadsheet/cell";
import { isWord } from "../is-word";
import { factWords, harmColumnWords, noticeUnitWords, type FactColumn, type HarmColumn } from "./client-facts-words";

type CellOf = (column: FactColumn | HarmColumn) => Cell;

const words = { ...factWords, ...harmColumnWords };

/**
 * What stands on the sheet of client facts now, in either language, its columns in any order and any of them missing;
 * null if it is not that sheet.
 */
export function readClientFacts(rows: Cells): readonly ClientFacts[] | null {
  const head = rows.findIndex((cells) => isWord(cells[0], factWords.client) && cells.filter(isHead).length > 1);
  const heads = rows[head];
  if (heads === undefined) return null;
  const placeOf = (column: FactColumn | HarmColumn): number => heads.findIndex((cell) => isWord(cell, words[column]));
  return rows.slice(head + 1).flatMap((cells) => {
    const cellOf: CellOf = (column) => cells[placeOf(column)] ?? null;
    const client = textIn(cellOf("client"));
    return client === null ? [] : [factsIn(client, cellOf)];
  });
}

function isHead(cell: Cell): boolean {
  return Object.values(words).some((word) => isWord(cell, word));
}

function factsIn(client: string, cellOf: CellOf): ClientFacts {
  const harm = harmIn(cellOf);
  return {
    client,
    traits: {
      sector: textIn(cellOf("sector")),
      size: textIn(cellOf("size")),
      source: textIn(cellOf("source")),
      feeForm: textIn(cellOf("feeForm")),
    },
    stay: shareIn(cellOf("stay")),
    estimatedHours: numberIn(cellOf("estimatedHours")),
    retainer: retainerIn(cellOf),
    ...(harm !== null && { harm }),
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
  return harm.losers.length === 0 && harm.peopleReached === 0 ? null : harm;
}

/** A fee without a term, or a term that ends before it begins, is no retainer yet. */
function retainerIn(cellOf: CellOf): Retainer | null {
  const [fee, begins, renews] = [numberIn(cellOf("fee")), dayIn(cellOf("begins")), dayIn(cellOf("renews"))];
  if (fee === null || begins === null || renews === null || renews <= begins) return null;
  return { fee, includedHours: numberIn(cellOf("includedHours")), begins, renews, notice: noticeIn(cellOf) };
}

function noticeIn(cellOf: CellOf): NoticePeriod | null {
  const length = wholeIn(cellOf("notice"));
  const written = cellOf("unit");
  const unit = textIn(written) === null ? "months" : noticeUnits.find((one) => isWord(written, noticeUnitWords[one]));
  return length === null || unit === undefined
    ? null
    : { length, unit, deliveryDays: wholeIn(cellOf("deliveryDays")) ?? 0 };
}

function textIn(cell: Cell): string | null {
  const text = cell === null ? "" : String(cell).trim();
  return text === "" ? null : text;
}

/** 80 where 80 % is meant says what it means. */
function shareIn(cell: Cell): number | null {
  const share = numberIn(cell);
  return share === null || share > 100 ? null : share > 1 ? share / 100 : share;
}

function numberIn(cell: Cell): number | null {
  if (typeof cell === "number") return cell >= 0 ? cell : null;
  const written = typeof cell === "string" ? /^(\d+(?:[.,]\d{1,2})?)\s*(%?)$/.exec(cell.trim()) : null;
  if (written === null) return null;
  return Number((written[1] ?? "").replace(",", ".")) / (written[2] === "%" ? 100 : 1);
}

function wholeIn(cell: Cell): number | null {
  const number = numberIn(cell);
  return number !== null && Number.isInteger(number) ? number : null;
}

function dayIn(cell: Cell): number | null {
  if (typeof cell === "number") return cell >= 1 ? Math.floor(cell) : null;
  return typeof cell === "string" ? readDay(cell) : null;
}
