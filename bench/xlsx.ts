import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { workbookFile } from "../test/workbook-file";
import { fixedSequence } from "./entries/fixed-sequence";

// A workbook of 100,000 rows × 12 columns, and the small ones that hung before, each read in a process of its own:
// seconds of processor time (with the garbage collector's), seconds on the clock, peak memory. excelts, which writes
// our workbooks, beside it.

const columns = "ABCDEFGHIJKL";
const [mode, path] = process.argv.slice(2);

if (mode === undefined) compare();
else void readAlone(mode, path ?? "");

function compare(): void {
  const folder = mkdtempSync(join(tmpdir(), "keepworthy-xlsx-"));
  const large = join(folder, "large.xlsx");
  writeFileSync(large, workbookFile(table(100_000)));
  for (const reader of ["ours", "excelts"]) inProcess(reader, large, reader);
  for (const [name, parts] of Object.entries(hostile())) {
    const file = join(folder, "hostile.xlsx");
    const bytes = workbookFile(parts);
    writeFileSync(file, bytes);
    inProcess("ours", file, `${name}, ${(bytes.length / 1024).toFixed(0)} kB`);
  }
  rmSync(folder, { recursive: true });
}

function inProcess(reader: string, file: string, label: string): void {
  const { stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", __filename, reader, file]);
  console.log(`${label.padEnd(44)} ${stdout.toString().trim() || stderr.toString().trim().split("\n").at(-1)}`);
}

async function readAlone(reader: string, file: string): Promise<void> {
  const bytes = readFileSync(file);
  const { readFile } = await import("../src/files/read-file");
  const { Workbook } = await import("@cj-tech-master/excelts");
  const [clock, processor] = [performance.now(), process.cpuUsage()];
  const before = residentAtMost();
  const result =
    reader === "ours"
      ? await readFile("f.xlsx", bytes).then(
          ([sheet]) => `${sheet?.rows.length} rows`,
          (error: unknown) => String(error),
        )
      : await new Workbook().xlsx.load(bytes).then(() => "loaded");
  const used = process.cpuUsage(processor);
  console.log(
    `${((used.user + used.system) / 1e6).toFixed(2)} s of processor, ` +
      `${((performance.now() - clock) / 1000).toFixed(2)} s, ` +
      `peak ${residentAtMost()} MB (${before} before), ${result}`,
  );
}

/** What the system says of this process alone: the usual figure begins with what the parent held. */
function residentAtMost(): string {
  return (Number(/VmHWM:\s+(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))?.[1] ?? 0) / 1024).toFixed(0);
}

/** Time entries as a tracker exports them, from a fixed sequence; every note is another text. */
function table(count: number): Parameters<typeof workbookFile>[0] {
  const texts: string[] = [];
  const places = new Map<string, number>();
  const shared = (text: string): number => {
    const known = places.get(text);
    if (known !== undefined) return known;
    places.set(text, texts.length);
    return texts.push(text) - 1;
  };
  const next = fixedSequence();
  const cells = (row: number): readonly (string | number)[] => [
    44197 + next(1800),
    `Client ${1 + next(400)}`,
    `Project ${1 + next(9)}`,
    `Task ${1 + next(20)}`,
    `What was done, in some words of a working day, no. ${row}`,
    (1 + next(32)) / 4,
    next(10) > 1 ? "Yes" : "No",
    "Person",
    String(1 + next(12)),
    60 + next(12) * 5,
    next(9000) / 4,
    "Euro - EUR",
  ];
  const head = [
    "Date",
    "Client",
    "Project",
    "Task",
    "Notes",
    "Hours",
    "Billable?",
    "First Name",
    "Last Name",
    "Billable Rate",
    "Billable Amount",
    "Currency",
  ];
  const rows = Array.from({ length: count + 1 }, (_, row) => {
    const line = (row === 0 ? head : cells(row)).map(
      (cell, column) =>
        `<c r="${columns[column]}${row + 1}" ${typeof cell === "string" ? `t="s"><v>${shared(cell)}` : `s="1"><v>${cell}`}</v></c>`,
    );
    return `<row r="${row + 1}">${line.join("")}</row>`;
  });
  return {
    rows: rows.join(""),
    texts: texts.map((text) => `<si><t>${text}</t></si>`).join(""),
    styles: '<cellXfs><xf/><xf numFmtId="14"/></cellXfs>',
    level: 6,
  };
}

function hostile(): Readonly<Record<string, Parameters<typeof workbookFile>[0]>> {
  const body = Array.from(
    { length: 2000 },
    (_, row) => `<row r="${row + 2}"><c r="A${row + 2}"><v>1</v></c></row>`,
  ).join("");
  const repeated = (text: string): Buffer =>
    Buffer.concat([Buffer.from("<sst>"), Buffer.alloc(380_000_000, text), Buffer.from("</sst>")]);
  return {
    "a cell in XFD1048576": { rows: '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>' },
    "a title merged over 2,000 rows' width": {
      rows: `<row r="1"><c r="A1"><v>1</v></c></row>${body}`,
      after: '<mergeCells><mergeCell ref="A1:XFD1"/></mergeCells>',
    },
    "a stray cell far right": { rows: `<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>1</v></c></row>${body}` },
    "row 4294967295": { rows: '<row r="4294967295"><c r="A4294967295"><v>1</v></c></row>' },
    "a billion columns": { rows: '<row r="1"><c r="CFDGSXM1"><v>1</v></c></row>' },
    "16 kB of nesting": { rows: "<a>".repeat(5500) },
    "380 MB of long shared strings": { rows: "", texts: repeated(`<si><t>${"a".repeat(993)}</t></si>`), level: 6 },
    "380 MB of short shared strings": { rows: "", texts: repeated("<si><t>a</t></si>"), level: 6 },
  };
}
