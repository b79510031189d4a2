import type { Decision } from "../../../analysis/decisions/decision";
import { serialDay } from "../../../spreadsheet/serial-day";
import { readFile } from "../../../files/read-file";
import { decisionsSheet } from "../../../reports/decisions/decisions-sheet";
import { readDecisions } from "../../../reports/decisions/read-decisions";
import { writeXlsx } from "../../../workbook/write-xlsx";
import { withLine } from "./decision-log";

const raised: Decision = {
  day: serialDay(2026, 11, 26)!,
  client: "Ash; Sons",
  verdict: "Reprice",
  shown: { effectiveRate: 46.5, minimumRate: 60, avoidableCostPerHour: null, fit: 70, fee: 5580, hours: 120 },
  deed: "raise",
  ownWords: "",
  note: "=asked twice",
  expectedFee: 7200,
  expectedHours: 100.5,
  chanceOfStaying: 0.85,
  reviewDay: serialDay(2027, 5, 26)!,
  review: null,
};
const bytes = (text: string): Uint8Array => Buffer.from(text, "utf8");
const textOf = (content: Uint8Array): string => Buffer.from(content).toString("utf8");
const logOf = async (name: string, content: Uint8Array) => readDecisions((await readFile(name, content))[0]!.rows)!;

describe("a log of decisions from the terminal", () => {
  it("begins as a .csv with semicolons in German, and is read as it was meant", async () => {
    const content = await withLine("log.csv", null, raised, "de");
    expect(textOf(content).split("\n")[1]).toBe(
      `2026-11-26;"Ash; Sons";Preis anpassen;46,5;60;;70;5580;120;Honorar erhöhen;'=asked twice;7200;100,5;0,85;2027-05-26;;;;;;`,
    );
    const { decisions } = await logOf("log.csv", content);
    expect(decisions).toMatchObject([{ ...raised, note: "'=asked twice" }]);
  });

  it("leaves what stands in a .csv as it is, its line ends and other columns too", async () => {
    const before = "Client,Review on,Mine,Date,What you decided\r\nOak,2027-01-01,x,2026-01-01,Leave as it is";
    const content = await withLine("log.csv", bytes(before), raised, "en");
    expect(textOf(content)).toBe(`${before}\r\nAsh; Sons,2027-05-26,,2026-11-26,Raise the fee\r\n`);
  });

  it("adds to a workbook of the log alone, and refuses one that holds more", async () => {
    const first = await withLine("log.xlsx", null, raised, "en");
    const second = await withLine("log.xlsx", first, { ...raised, client: "Oak" }, "de");
    expect((await logOf("log.xlsx", second)).decisions.map(({ client }) => client)).toEqual(["Ash; Sons", "Oak"]);
    const sheet = decisionsSheet([raised], "en");
    const beside = await writeXlsx([sheet, { name: "Mine", columnWidths: [], rows: [[{ value: 1 }]] }], "en");
    await expect(withLine("log.xlsx", beside, raised, "en")).rejects.toThrow("holds more than a log");
  });

  it("refuses a file that is no log, another ending, and another encoding", async () => {
    await expect(withLine("log.csv", bytes("Client,Hours\nOak,2\n"), raised, "en")).rejects.toThrow("is no log");
    await expect(withLine("log.txt", null, raised, "de")).rejects.toThrow("ist beides nicht");
    await expect(withLine("log.csv", Buffer.from("Datum;Kunde;M\xe4rz\n", "latin1"), raised, "de")).rejects.toThrow(
      "nicht als UTF-8",
    );
  });
});
