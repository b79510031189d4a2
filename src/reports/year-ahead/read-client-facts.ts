import type { ClientFacts, Retainer } from "../../analysis/owner/client-facts";
import { readDay } from "../../analysis/owner/read-day";
import { noticeUnits, type NoticePeriod } from "../../analysis/plans/notice-day";
import type { Cell, Cells } from "../../spreadsheet/cell";
import { isWord } from "../is-word";
import { factWords, noticeUnitWords, type FactColumn } from "./client-facts-words";

type CellOf = (column: FactColumn) => Cell;

/**
 * What stands on the sheet of client facts now, in either language, its columns in any order and any of them missing;
 * null if it is not that sheet.
 */
export function readClientFacts(rows: Cells): readonly ClientFacts[] | null {
  const head = rows.findIndex((cells) => isWord(cells[0], factWords.client) && cells.filter(isHead).length > 1);
  const heads = rows[head];
  if (heads === undefined) return null;
  const placeOf = (column: FactColumn): number => heads.findIndex((cell) => isWord(cell, factWords[column]));
  return rows.slice(head + 1).flatMap((cells) => {
    const cellOf: CellOf = (column) => cells[placeOf(column)] ?? null;
    const client = textIn(cellOf("client"));
    return client === null ? [] : [factsIn(client, cellOf)];
  });
}

function isHead(cell: Cell): boolean {
  return Object.values(factWords).some((word) => isWord(cell, word));
}

function factsIn(client: string, cellOf: CellOf): ClientFacts {
  const stay = numberIn(cellOf("stay"));
  return {
    client,
    traits: {
      sector: textIn(cellOf("sector")),
      size: textIn(cellOf("size")),
      source: textIn(cellOf("source")),
      feeForm: textIn(cellOf("feeForm")),
    },
    // 80 where 80 % is meant says what it means.
    stay: stay === null || stay > 100 ? null : stay > 1 ? stay / 100 : stay,
    estimatedHours: numberIn(cellOf("estimatedHours")),
    retainer: retainerIn(cellOf),
  };
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
