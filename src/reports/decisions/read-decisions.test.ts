import type { Decision } from "../../analysis/decisions/decision";
import { isOwnReport } from "../../columns/table/own-report";
import type { Cell } from "../../spreadsheet/cell";
import { decisionHeads, decisionsSheet, type DecisionHead } from "./decisions-sheet";
import { readDecisions } from "./read-decisions";

const raised: Decision = {
  day: 46_000,
  client: "Nord GmbH",
  verdict: "Reprice",
  shown: { effectiveRate: -4.5, minimumRate: 70, avoidableCostPerHour: 30, fit: 62, fee: 10_000, hours: 120 },
  deed: "raise",
  ownWords: "",
  note: "letter of 9 December",
  expectedFee: 11_000,
  expectedHours: 110,
  chanceOfStaying: 0.8,
  reviewDay: 46_200,
  review: { day: 46_210, hasStayed: true, isRiseAccepted: false, fee: 10_000, hours: 118.5, resoldHours: null },
};
const open: Decision = {
  ...raised,
  client: "Süd AG",
  verdict: null,
  deed: "other",
  ownWords: "Wait for the new manager",
  note: "",
  chanceOfStaying: null,
  review: null,
};

const cells = (decisions: readonly Decision[], language: "en" | "de"): (Cell | null)[][] =>
  decisionsSheet(decisions, language).rows.map((row) => row.map((cell) => cell?.value ?? null));
const withoutRow = (logged: Decision): Decision =>
  Object.fromEntries(Object.entries(logged).filter(([key]) => key !== "row")) as unknown as Decision;

/** The cells with one of them as the owner typed it. */
const edited = (row: number, head: DecisionHead, value: Cell): Cell[][] => {
  const found = cells([raised, open], "en");
  found[row]![decisionHeads.indexOf(head)] = value;
  return found;
};

describe.each(["en", "de"] as const)("the log on its sheet, in %s", (language) => {
  it("is read as it was written, an empty one too", () => {
    const log = readDecisions(cells([raised, open], language))!;
    expect(log.decisions.map(withoutRow)).toEqual([raised, open]);
    expect([log.decisions[1]?.row, log.freeRow, log.unread]).toEqual([4, 5, []]);
    const empty = readDecisions(cells([], language))!;
    expect([empty.decisions, empty.freeRow]).toEqual([[], 3]);
  });

  it("is no table of clients to be counted", () => {
    expect(isOwnReport({ file: "", name: "", rows: cells([raised], language) })).toBe(true);
  });
});

describe("what the owner changes on the sheet", () => {
  it("columns may be moved and taken away, rows put in, own columns and lines of words added", () => {
    const turned = cells([raised], "en").map((row) => [...row.slice(2), "mine", row[0] ?? null, row[1] ?? null]);
    turned.splice(2, 0, ["a line of my own"]);
    const log = readDecisions(turned)!;
    expect(withoutRow(log.decisions[0]!)).toEqual(raised);
    expect([log.columns.get("client"), log.decisions[0]?.row]).toEqual([decisionHeads.length, 4]);
    const fewer = cells([raised], "en").map((row) =>
      row.filter((_, column) => column !== decisionHeads.indexOf("note")),
    );
    expect(withoutRow(readDecisions(fewer)!.decisions[0]!)).toEqual({ ...raised, note: "" });
  });

  it("dates, shares and amounts may be texts that have one reading: 31.01.2026, 75 %, “12.500,50”", () => {
    expect(readDecisions(edited(3, "day", "31.01.2026"))?.decisions[0]?.day).toBe(46_053);
    expect(readDecisions(edited(3, "chance", "75 %"))?.decisions[0]?.chanceOfStaying).toBe(0.75);
    expect(readDecisions(edited(3, "expectedFee", "12.500,50"))?.decisions[0]?.expectedFee).toBe(12_500.5);
    expect(readDecisions(edited(3, "stayed", "Nein"))?.decisions[0]?.review?.hasStayed).toBe(false);
    expect(readDecisions(edited(3, "decided", "so lassen "))?.decisions[0]?.deed).toBe("leave");
  });

  it.each([
    ["expectedFee", "about 9", "Expected fee instead of “about 9”", "Erwartetes Honorar eine Zahl"],
    ["chance", 80, "“Chance of staying” as a share or in percent: 0.8", "0,8 oder „80 %“"],
    ["reviewDay", "soon", "“Review on” as a date", "„Nachsehen am“ als Datum"],
    ["stayed", "perhaps", "“Has stayed” with yes or no", "„Ist geblieben“ mit ja oder nein"],
  ] as const)("%s “%s” is said, and the rest of the line counts", (head, value, en, de) => {
    const { decisions, unread } = readDecisions(edited(3, head, value))!;
    expect(decisions).toHaveLength(2);
    expect([unread.length, unread[0]?.row]).toEqual([1, 3]);
    expect(unread[0]?.problem.inWords("en")).toContain(en);
    expect(unread[0]?.problem.inWords("de")).toContain(de);
  });

  it("a line without its client or its day is said, and its row is not free", () => {
    const nobody = readDecisions(edited(4, "client", null))!;
    expect(nobody.unread.map(({ row, problem }) => [row, problem.inWords("en")])).toEqual([
      [4, "Enter the client of this decision; this row has none."],
    ]);
    expect([nobody.decisions.length, nobody.freeRow]).toEqual([1, 5]);
    expect(readDecisions(edited(4, "day", "one day"))?.unread).toHaveLength(1);
  });

  it("a review counts without its date too: the day it was planned for stands for it", () => {
    expect(readDecisions(edited(3, "reviewed", null))?.decisions[0]?.review?.day).toBe(46_200);
  });

  it("a sheet without the heads of the log is none", () => {
    expect(readDecisions([["Client", "Hours"]])).toBeNull();
    expect(readDecisions([])).toBeNull();
  });
});

it("beside actual and expected stands the difference, by a formula: 10,000 − 11,000 and 118.5 − 110", () => {
  const [, , , line] = decisionsSheet([raised], "en").rows;
  expect(line?.slice(-2)).toEqual([
    { value: -1000, formula: '=IF(OR(S4="",L4=""),"",S4-L4)', number: "money" },
    { value: 8.5, formula: '=IF(OR(T4="",M4=""),"",T4-M4)', number: "hours" },
  ]);
});

it("no choice holds a comma, which would part it in the lists of spreadsheets", () => {
  for (const language of ["en", "de"] as const)
    for (const { choices } of decisionsSheet([], language).rows[3]!.flatMap((cell) => cell ?? []))
      expect([choices ?? []].flat().filter((choice) => choice.includes(","))).toEqual([]);
});
