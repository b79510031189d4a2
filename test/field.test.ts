import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { wrongIn, type FieldCase } from "./compare-sums";
import { scoreFile } from "./score-file";

// Files whose structure comes from public reports of faults and from what public programs write; names and sums are invented. The
// expected readings are a person's.

const folder = resolve(__dirname, "../examples/field");
const cases = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8")) as readonly FieldCase[];

/** Files that are still read wrongly, with the reason. A file that comes out right must leave this list, so that it only shrinks. */
const stillWrong: Readonly<Record<string, string>> = {
  "worklog-mixed-notations.csv": "“Timespent” is not known as a time; several notations in one column",
  "project4-kunde-von-bis.csv": "the break is not taken off",
  "french-factures.csv": "French headers",
  "spanish-ventas.csv": "Spanish headers",
  "dutch-uren.csv": "Dutch headers",
  "fatture-it.csv": "Italian headers",
  "facturas-es.csv": "Spanish headers",
  "app-export-pause-and-net-de.csv": "the break is not taken off",
  "shifts-promised-received.csv": "“Promised” is hours × rate",
  "agency-time-mixed-dates-hrs.csv": "project_id is refused; five forms of dates",
  "timesheets-with-unreadable-hours.csv": "project_id is refused; unreadable hours",
  "baralga-date-start-stop.csv": "start and stop",
  "swiss-apostrophes.csv": "tax is taken off a net amount",
  "excel-turned-durations-into-clock-times.csv": "durations saved as 12:45:00 AM",
  "two-line-header-merged.xlsx": "the second header row",
  "month-sheets-and-year.xlsx": "the year's sheet is added to its months",
  "vorgang-gutschrift-positiv-de.csv": "credit notes under an unknown header",
  "tempo-days-words.csv": "“Logged” is not known as a time; days are not asked for",
  "wochenraster-de.csv": "hours taken as money",
  "hrs-beside-ticket-total.csv": "hours taken as money",
  "start-end-break-total.csv": "the break is not taken off",
  "deleted-true-false.csv": "deleted rows are counted",
  "notion-name-is-the-task.csv": "labels become clients",
  "uren-nl.csv": "Dutch headers",
  "customer-id-only.csv": "customer_id is refused",
  "indian-party-bill-amount.csv": "“Party” and lakh groups",
  "client-month-matrix.csv": "hours taken as money",
};

describe("files from the field", () => {
  it("are all listed", () => {
    expect(cases.map(({ file }) => file).sort()).toEqual(readdirSync(folder).filter((file) => file !== "expected.json").sort());
    expect(cases.map(({ file }) => file)).toEqual(expect.arrayContaining(Object.keys(stillWrong)));
  });

  it.each(cases.filter(({ file }) => stillWrong[file] === undefined))("$file: $why", async (one) => {
    expect(wrongIn(one, await scoreFile(join(folder, one.file)))).toEqual([]);
  });

  it.each(cases.filter(({ file }) => stillWrong[file] !== undefined))("$file is still wrong; once it is right, take it off the list", async (one) => {
    expect(wrongIn(one, await scoreFile(join(folder, one.file)))).not.toEqual([]);
  });
});
