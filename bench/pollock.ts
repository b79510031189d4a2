import { recognise } from "../src/columns/recognise";
import type { Recognition } from "../src/columns/recognition";
import type { Sheet } from "../src/columns/sheet";
import { rowReader } from "../src/columns/rows/row-reader";
import { cellsIn } from "../src/columns/table/areas";
import { Problem } from "../src/core/problem";
import { readFile } from "../src/files/read-file";
import { pollute, weights, type Kind, type Polluted } from "./pollock/pollute";
import { scored, sum, unread, type Scores, type Table } from "./pollock/score";

// How much of a polluted export is read as it was meant: the kinds of pollution, the measures and the weights of the
// Pollock benchmark over an export of our own. A file that is refused with a sentence counts as not read; of one
// without a byte the sentence says all there is.
// --wrong names what lost points.

const isVerbose = process.argv.includes("--wrong");

void run();

async function run(): Promise<void> {
  const kinds = new Map<Kind, Scores[]>();
  for (const polluted of pollute(exported())) {
    const scores = await scoreOf(polluted);
    kinds.set(polluted.kind, [...(kinds.get(polluted.kind) ?? []), scores]);
    if (isVerbose && sum(scores) < 9.999)
      console.log(
        `${polluted.kind}: success ${scores.success}, F1 of header ${scores.header.f1.toFixed(3)}, records ${scores.record.f1.toFixed(3)}`,
      );
  }
  for (const [kind, all] of kinds) print(kind, all);
  const all = [...kinds.values()].flat();
  print("all", all);
  console.log(`Simple score ${mean(all, sum).toFixed(3)}, weighted ${weighted(kinds).toFixed(3)}, of 10`);
}

function print(name: string, all: readonly Scores[]): void {
  const [success, header, record, cell] = [
    mean(all, (one) => one.success),
    mean(all, (one) => one.header.f1),
    mean(all, (one) => one.record.f1),
    mean(all, (one) => one.cell.f1),
  ].map((value) => value.toFixed(3));
  console.log(
    `${name.padEnd(34)} ${String(all.length).padStart(4)} files  success ${success}  F1 of header ${header}, ` +
      `records ${record}, cells ${cell}  score ${mean(all, sum).toFixed(2)}`,
  );
}

function mean(all: readonly Scores[], of: (one: Scores) => number): number {
  return all.reduce((total, one) => total + of(one), 0) / all.length;
}

/** Each kind counts as often as the benchmark met it. */
function weighted(kinds: ReadonlyMap<Kind, readonly Scores[]>): number {
  let [total, weight] = [0, 0];
  for (const [kind, all] of kinds) {
    total += weights[kind] * mean(all, sum);
    weight += weights[kind];
  }
  return total / weight;
}

async function scoreOf({ text, wanted }: Polluted): Promise<Scores> {
  try {
    const [sheet] = await readFile("polluted.csv", new TextEncoder().encode(text));
    return sheet === undefined
      ? unread
      : scored(
          wanted,
          tablesOf({ ...sheet, rows: sheet.rows.map((cells) => cells.map((cell) => String(cell ?? ""))) }),
        );
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return error.code === "file.empty" && wanted.length === 0 ? scored(wanted, []) : unread;
  }
}

/**
 * What the owner sees as the tables: of each its header as recognised, then the rows that are no header, no title and
 * not blank.
 */
function tablesOf(sheet: Sheet): readonly Table[] {
  return recognise(sheet).map((recognition) => {
    const rows = linesOf(sheet, recognition);
    return recognition.headerRow === null ? rows : [recognition.headers, ...rows];
  });
}

function linesOf({ rows }: Sheet, recognition: Recognition): Table {
  const { firstRow, endRow } = recognition.area;
  const reader = rowReader(recognition);
  return rows.slice(firstRow, endRow ?? undefined).flatMap((cells, index) => {
    const kind = reader.read(cells, firstRow + index).kind;
    return ["header", "preamble", "blank"].includes(kind) && recognition.headerRow !== null
      ? []
      : [cellsIn(cells, recognition.area).map(String)];
  });
}

/**
 * Time entries with all that makes reading hard: commas, quotation marks, apostrophes and line breaks in texts, empty
 * fields.
 */
function exported(): Table {
  const notes = ["Layout, first draft", 'Sign 48" wide', "Owner's wishes", "", "Two lines:\nprint and web"];
  const clients = ["Harbour Hotel", "Miller, Sons & Co", "O'Brien Ltd", "Acme"];
  const rows = Array.from({ length: 40 }, (_, row) => [
    `2026-01-${String((row % 28) + 1).padStart(2, "0")}`,
    clients[row % 4] ?? "",
    `Project ${row % 3}`,
    notes[row % 5] ?? "",
    ((row % 8) + 1).toFixed(2),
    ((row + 1) * 85).toFixed(2),
    row % 6 === 0 ? "No" : "Yes",
  ]);
  return [["Date", "Client", "Project", "Notes", "Hours", "Amount", "Billable"], ...rows];
}
