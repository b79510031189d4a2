import { recognise } from "../src/columns/recognise";
import { readFile } from "../src/files/read-file";
import { pollute, type Polluted } from "./pollock/pollute";
import { scored, simple, unread, type Scores, type Table } from "./pollock/score";

// How much of a polluted export is read as it was meant: the kinds of pollution and the measures of the Pollock benchmark over an export
// of our own. A file that is refused with a sentence counts as not read. --wrong names what lost points.

const isVerbose = process.argv.includes("--wrong");

void run();

async function run(): Promise<void> {
  const kinds = new Map<string, Scores[]>();
  for (const polluted of pollute(exported())) {
    const scores = await scoreOf(polluted);
    kinds.set(polluted.kind, [...(kinds.get(polluted.kind) ?? []), scores]);
    if (isVerbose && scores.record.f1 < 1) console.log(`${polluted.kind}: records ${scores.record.f1.toFixed(3)}`);
  }
  const mean = (all: readonly Scores[], of: (one: Scores) => number): string => (all.reduce((sum, one) => sum + of(one), 0) / all.length).toFixed(3);
  const print = (name: string, all: readonly Scores[]): void => console.log(`${name.padEnd(34)} ${String(all.length).padStart(4)} files  success ${mean(all, (one) => one.success)}  F1 of header ${mean(all, (one) => one.header.f1)}, records ${mean(all, (one) => one.record.f1)}, cells ${mean(all, (one) => one.cell.f1)}  score ${simple(all).toFixed(2)}`);
  for (const [kind, all] of kinds) print(kind, all);
  print("all", [...kinds.values()].flat());
}

async function scoreOf({ text, wanted }: Polluted): Promise<Scores> {
  try {
    const [sheet] = await readFile("polluted.csv", new TextEncoder().encode(text));
    return sheet === undefined ? unread : scored(wanted, tableOf(sheet.rows.map((cells) => cells.map((cell) => String(cell ?? "")))));
  } catch {
    return unread;
  }
}

/** What the owner sees as the table: its header as recognised, then the rows below it; without a header all rows. */
function tableOf(rows: Table): Table {
  const [found] = recognise({ file: "polluted.csv", name: "", rows });
  const last = found?.headerRows.at(-1);
  if (found === undefined || last === undefined) return rows;
  return [found.headers, ...rows.slice(last + 1).filter((cells) => cells.some((cell) => cell !== ""))];
}

/** Time entries with all that makes reading hard: commas, quotation marks, apostrophes and line breaks in texts, empty fields. */
function exported(): Table {
  const notes = ["Layout, first draft", 'Sign 48" wide', "Owner's wishes", "", "Two lines:\nprint and web"];
  const clients = ["Harbour Hotel", "Miller, Sons & Co", "O'Brien Ltd", "Acme"];
  const rows = Array.from({ length: 40 }, (_, row) => [`2026-01-${String((row % 28) + 1).padStart(2, "0")}`, clients[row % 4] ?? "", `Project ${row % 3}`, notes[row % 5] ?? "", ((row % 8) + 1).toFixed(2), ((row + 1) * 85).toFixed(2), row % 6 === 0 ? "No" : "Yes"]);
  return [["Date", "Client", "Project", "Notes", "Hours", "Amount", "Billable"], ...rows];
}
