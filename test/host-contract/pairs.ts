import type { Decision } from "../../src/analysis/decisions/decision";
import { unknownFirmYear } from "../../src/analysis/owner/firm";
import { usualPractice } from "../../src/analysis/owner/practice";
import type { Prospect } from "../../src/analysis/plans/questionnaire";
import { openPortfolio } from "../../src/analysis/open-portfolio";
import type { Portfolio } from "../../src/analysis/judge/portfolio";
import { noFigures, noScenarios, type OwnScenarios } from "../../src/analysis/owner/scenarios";
import type { YearAhead } from "../../src/analysis/plans/year-ahead";
import type { SheetDocument } from "../../src/reports/document";
import { fitSheet } from "../../src/reports/fit-sheet";
import { staffSheet } from "../../src/reports/staff-sheet";
import { decisionHeads, type DecisionHead } from "../../src/reports/decisions/decisions-sheet";
import { practiceSheet } from "../../src/reports/practice-sheet";
import { writeClientsSheet } from "../../src/taskpane/clients/clients-link";
import { addDecisions, findLog, writeReview } from "../../src/taskpane/decisions/decisions-link";
import { readOwnSheets, writeOwnSheets } from "../../src/taskpane/own-sheets";
import { writePracticeSheet } from "../../src/taskpane/practice/practice-link";
import { prospectsDocument, writeProspects } from "../../src/taskpane/prospects/prospects-link";
import { writeFitSheet } from "../../src/taskpane/rating/fit-link";
import { readSettings, type PaneSettings } from "../../src/taskpane/settings";
import { clientFactsSheet } from "../../src/reports/year-ahead/client-facts-sheet";
import { findScenarios, followYear, writeScenarios } from "../../src/taskpane/year-ahead/scenarios-link";
import { clientFactsOf } from "../../src/taskpane/year-ahead/use-client-facts";
import { exampleFacts } from "../../src/workbook/example-year";
import { yearOfPane } from "../../src/taskpane/year-ahead/year-of-pane";
import { scoredClient } from "../scored-client";
import type { Contract, Opened } from "./contract";

const known: PaneSettings = readSettings({}, "en");
/** The log on this sheet, in a workbook of the owner alone. */
const logAt = (decisions: string | null) => ({ sheets: { decisions }, data: known.data });
const nobody = openPortfolio(usualPractice()).finish()[0]!;
const bakery: Prospect = {
  name: "Bakery",
  asked: 46_000,
  answers: { wants: "A sign" },
  expected: { speed: 8 },
  deliverable: {},
  estimatedHours: 30,
  factor: null,
  directCosts: 0,
  budget: 2800,
  flags: [],
  similar: ["Nord"],
  outcome: null,
};
const raised: Decision = {
  day: 46_000,
  client: "Nord",
  verdict: "Reprice",
  shown: { effectiveRate: 61.5, minimumRate: 70, avoidableCostPerHour: 30, fit: 62, fee: 10_000, hours: 120 },
  deed: "raise",
  ownWords: "",
  note: "",
  expectedFee: 11_000,
  expectedHours: 110,
  chanceOfStaying: 0.8,
  reviewDay: 46_200,
  review: null,
};
/** Clients of twelve months, each with 1,200 for 20 hours. */
const clientsOfAYear = (names: readonly string[]): Portfolio => ({
  ...nobody,
  clients: names.map((name) =>
    scoredClient(name, { revenue: 1200, hours: 20, avoidableCostPerHour: 30 }, usualPractice(), { months: 12 }),
  ),
});
const events: Prospect = {
  ...bakery,
  name: "Events",
  answers: {},
  estimatedHours: 24,
  budget: 1200,
  flags: ["urgent"],
  similar: [],
};

/**
 * What the owner edits on a sheet of ours is the pane's, and the other way round: once for each sheet, in every host.
 */
export function pairsContract(kind: string, { open }: Pick<Contract, "open">): void {
  /** A sheet of ours, and the settings that belong to it. */
  const start = async (
    document: SheetDocument,
    sheet: keyof PaneSettings["sheets"],
    settings: PaneSettings,
    called = "Ours",
  ): Promise<{ readonly opened: Opened; readonly name: string; readonly settings: PaneSettings }> => {
    const opened = await open({
      Billing: [
        ["Client", "Hours"],
        ["Nord", 3],
      ],
    });
    // Under a name of its own: where a pane is open beside the host, it keeps to the sheets that it knows.
    const [name = ""] = await opened.host.writeSheets([{ ...document, name: called }]);
    return { opened, name, settings: { ...settings, sheets: { ...settings.sheets, [sheet]: name } } };
  };

  describe(`pane and sheets say the same, in ${kind}`, () => {
    it("My practice", async () => {
      const before: PaneSettings = { ...known, practice: { ...known.practice, minimumRate: 62 } };
      const document = practiceSheet(before.practice, unknownFirmYear, before.ratings);
      const { opened, name, settings } = await start(document, "practice", before);
      const row = document.rows.findIndex(([cell]) => cell?.value === "Minimum rate per hour");
      expect(await readOwnSheets(opened.host, settings)).toBe(null);
      await opened.host.writeCells(name, [{ row, column: 1, value: 70.5 }]);
      const read = (await readOwnSheets(opened.host, settings))!;
      expect(read.practice.minimumRate).toBe(70.5);
      await writePracticeSheet(opened.host, read, { ...read, practice: { ...read.practice, minimumRate: 75 } });
      expect(await opened.cell(name, row, 1)).toBe(75);
    });

    it("Staff rates: what the owner enters while other settings are stored stays", async () => {
      const rates = (anna: number, ben: number): PaneSettings["practice"]["staff"] => [
        { person: "Anna", costPerHour: anna, from: null },
        { person: "Ben", costPerHour: ben, from: null },
      ];
      const before: PaneSettings = { ...known, practice: { ...known.practice, staff: rates(40, 25), owner: null } };
      const document = staffSheet(before.practice, "en");
      const anna = document.rows.findIndex(([cell]) => cell?.value === "Anna");
      const { opened, name, settings } = await start(document, "staff", before);
      expect(await readOwnSheets(opened.host, settings)).toBe(null);
      await opened.host.writeCells(name, [{ row: anna, column: 1, value: 45 }]);
      const read = (await readOwnSheets(opened.host, settings))!;
      expect(read.practice.staff).toEqual(rates(45, 25));
      await opened.host.writeCells(name, [{ row: anna, column: 3, value: "yes" }]);
      await writeOwnSheets(opened.host, read, { ...read, practice: { ...read.practice, minimumFit: 60 } });
      expect(await opened.cell(name, anna, 3)).toBe("yes");
      const owned = (await readOwnSheets(opened.host, read))!;
      expect(owned.practice.owner).toBe("Anna");
      await writeOwnSheets(opened.host, owned, { ...owned, practice: { ...owned.practice, staff: rates(45, 30) } });
      expect([await opened.cell(name, anna, 1), await opened.cell(name, anna + 1, 1)]).toEqual([45, 30]);
    });

    it("Fit", async () => {
      const table = {
        criteria: [
          { name: "Pays", importance: 1, floor: 2 },
          { name: "Kind", importance: 2, floor: null },
        ],
        clients: [
          { name: "Nord", ratings: [4, 5] },
          { name: "Süd", ratings: [3, null] },
        ],
      };
      const before: PaneSettings = {
        ...known,
        ratings: {
          criteria: [
            { name: "Pays", floor: 2 },
            { name: "Kind", floor: null },
          ],
          clients: { Nord: [4, 5], Süd: [3, null] },
        },
      };
      const { opened, name, settings } = await start(fitSheet(table, "en"), "fit", before);
      expect(await readOwnSheets(opened.host, settings)).toBe(null);
      await opened.host.writeCells(name, [{ row: 6, column: 1, value: 1 }]);
      const read = (await readOwnSheets(opened.host, settings))!;
      expect(read.ratings.clients["Nord"]).toEqual([1, 5]);
      await writeFitSheet(opened.host, {
        ...read,
        ratings: { ...read.ratings, clients: { ...read.ratings.clients, Süd: [3, 4] } },
      });
      expect([await opened.cell(name, 6, 1), await opened.cell(name, 7, 2)]).toEqual([1, 4]);
    });

    it("Clients: what serving costs and what was tried; formulas beside them stay", async () => {
      const heads = ["Client", "Revenue", "Serving costs", "Tried"];
      const line = (client: string, row: number) => [
        { value: client },
        { value: 10, formula: `=C${row}*2` },
        { value: 5 },
        { value: false },
      ];
      const before: PaneSettings = { ...known, practice: { ...known.practice, servingCosts: { nord: 5, Süd: 5 } } };
      const { opened, name, settings } = await start(
        {
          name: "Clients",
          columnWidths: [20],
          rows: [[{ value: "Clients" }], heads.map((value) => ({ value })), line("Nord", 3), line("Süd", 4)],
        },
        "clients",
        before,
      );
      expect(await readOwnSheets(opened.host, settings)).toBe(null);
      await opened.host.writeCells(name, [
        { row: 2, column: 2, value: 400 },
        { row: 3, column: 3, value: true },
      ]);
      const read = (await readOwnSheets(opened.host, settings))!;
      expect([read.practice.servingCosts, read.practice.tried]).toEqual([{ Nord: 400, Süd: 5 }, ["Süd"]]);
      await writeClientsSheet(opened.host, read, {
        ...read,
        practice: { ...read.practice, servingCosts: { Nord: 400, Süd: 90 }, tried: ["Nord"] },
      });
      expect([
        await opened.cell(name, 3, 2),
        await opened.cell(name, 2, 3),
        await opened.cell(name, 3, 3),
        await opened.cell(name, 3, 1),
      ]).toEqual([90, true, false, "=C4*2"]);
    });

    it("Prospects: edited, renamed, added and taken away on the sheet; what only the pane asks stays", async () => {
      const before: PaneSettings = {
        ...known,
        practice: { ...known.practice, minimumRate: 80 },
        prospects: [bakery, events],
        prospectsOnSheet: ["Bakery", "Events"],
      };
      const { document } = prospectsDocument(before, { portfolio: nobody, facts: null });
      const { opened, name, settings } = await start(document, "prospects", before);
      expect(await readOwnSheets(opened.host, settings)).toBe(null);
      // Bakery is called otherwise and takes 40 hours, Events is gone, somebody new comes in the row below.
      await opened.host.writeCells(name, [
        { row: 3, column: 0, value: "Old Bakery" },
        { row: 3, column: 10, value: 40 },
        { row: 3, column: 7, value: "Recommendation" },
        ...Array.from({ length: 22 }, (_, column) => ({ row: 4, column, value: null })),
        { row: 5, column: 0, value: "Studio" },
        { row: 5, column: 13, value: 900 },
      ]);
      const read = (await readOwnSheets(opened.host, settings))!;
      expect(
        read.prospects.map(({ name: who, estimatedHours, budget, expected, similar, traits }) => ({
          who,
          traits,
          estimatedHours,
          budget,
          expected,
          similar,
        })),
      ).toEqual([
        {
          who: "Old Bakery",
          traits: { source: "Recommendation" },
          estimatedHours: 40,
          budget: 2800,
          expected: { speed: 8 },
          similar: ["Nord"],
        },
        { who: "Studio", traits: {}, estimatedHours: null, budget: 900, expected: {}, similar: [] },
      ]);
      const added = { ...read, prospects: [...read.prospects, { ...events, name: "Pane" }] };
      // Not yet on the sheet, and therefore not taken away by it.
      expect((await readOwnSheets(opened.host, added))?.prospects ?? added.prospects).toHaveLength(3);
      // The owner has begun a row that has no name yet, and notes something beside the table.
      const [hours, beside] = [10, 24];
      await opened.host.writeCells(name, [
        { row: 6, column: hours, value: 12 },
        { row: 6, column: beside, value: "mine" },
      ]);
      const names = ["Old Bakery", "Pane", "Studio"];
      expect(await writeProspects(opened.host, added, nobody)).toEqual({ sheet: name, names });
      // Whatever its formulas show so far: nobody else stands there.
      expect(await writeProspects(opened.host, { ...added, prospectsOnSheet: names }, nobody)).toBe(null);
      expect([
        await opened.cell(name, 3, 0),
        await opened.cell(name, 4, 0),
        await opened.cell(name, 4, 9),
        await opened.cell(name, 5, 0),
        await opened.cell(name, 6, hours),
        await opened.cell(name, 6, beside),
      ]).toEqual(["Old Bakery", "Pane", "Everything is urgent from the first day", "Studio", 12, "mine"]);
      expect(await opened.cell(name, 4, 14)).toMatch(/^=IF\(K5=""/);
    });

    it("Decisions: begun by the first one, edited and moved on the sheet, reviewed in the pane; what the owner wrote beside stays", async () => {
      const { host, cell, day } = await open({ Billing: [["Client", "Hours"]] });
      const sheet = await addDecisions(host, logAt("gone"), [raised]);
      expect((await readOwnSheets(host, known))?.sheets.decisions).toBe(sheet);
      // The owner expects more, notes something in a column and a row of their own, and the log goes on below.
      const at = (head: DecisionHead): number => decisionHeads.indexOf(head);
      await host.writeCells(sheet, [
        { row: 3, column: at("expectedFee"), value: 11_500 },
        { row: 3, column: decisionHeads.length + 1, value: "mine" },
        { row: 4, column: at("note"), value: "a note without a client" },
      ]);
      expect(await addDecisions(host, logAt(sheet), [{ ...raised, client: "Süd", day: 46_010 }])).toBe(sheet);
      const log = (await findLog(host, logAt(null)))!;
      expect(log.decisions.map(({ client, day: on, expectedFee, row }) => [client, on, expectedFee, row])).toEqual([
        ["Nord", 46_000, 11_500, 3],
        ["Süd", 46_010, 11_000, 5],
      ]);
      expect(log.unread.map(({ row }) => row)).toEqual([4]);
      expect(await day(sheet, 5, at("reviewDay"))).toBe(46_200);
      const review = { day: 46_210, hasStayed: true, isRiseAccepted: true, fee: 11_000, hours: 95, resoldHours: null };
      expect(await writeReview(host, logAt(sheet), log.decisions[1]!, review)).toBe(true);
      expect((await findLog(host, logAt(sheet)))?.decisions.map((one) => one.review)).toEqual([null, review]);
      expect(await writeReview(host, logAt(sheet), { ...log.decisions[0]!, client: "Nobody" }, review)).toBe(false);
      expect([
        await cell(sheet, 3, decisionHeads.length + 1),
        await cell(sheet, 4, at("note")),
        await cell(sheet, 5, at("feeDifference")),
      ]).toEqual(["mine", "a note without a client", '=IF(OR(S6="",L6=""),"",S6-L6)']);
    });

    it("Decisions and client facts of the invented firm that was set aside are nobody's: the owner's own log begins beside them", async () => {
      const { host } = await open({ Billing: [["Client", "Hours"]] });
      const theirs = await addDecisions(host, logAt(null), [raised]);
      const [facts = ""] = await host.writeSheets([
        clientFactsSheet(
          exampleFacts("en").map(({ client }) => ({ client, traits: {} })),
          exampleFacts("en"),
          [],
          null,
          "en",
        ),
      ]);
      expect(await clientFactsOf(host, known.data)).toHaveLength(12);
      const data = { ...known.data, isExample: false, exampleSheets: [theirs, facts] };
      const place = { sheets: { decisions: null }, data };
      expect([await findLog(host, place), await clientFactsOf(host, data)]).toEqual([null, null]);
      const own = await addDecisions(host, place, [{ ...raised, client: "Süd" }]);
      expect(own).not.toBe(theirs);
      expect((await findLog(host, place))?.decisions.map(({ client }) => client)).toEqual(["Süd"]);
      expect((await findLog(host, logAt(theirs)))?.decisions.map(({ client }) => client)).toEqual(["Nord"]);
    });

    it("Scenarios: begun by the first choice, changed on both sides; clients who come since get a row, and what the owner wrote beside stays", async () => {
      const { host, cell, day } = await open({ Billing: [["Client", "Hours"]] });
      const yearWith = (scenarios: OwnScenarios, ...names: readonly string[]): YearAhead =>
        yearOfPane(clientsOfAYear(names), usualPractice(), known, [], scenarios);
      const choices = [
        { client: "Nord", ...noFigures, course: "raise", rise: 0.1, stay: 0.9 },
        { client: "Süd", ...noFigures, course: "part", partOn: 46_500 },
      ] as const;
      const wanted: OwnScenarios = { ...noScenarios, second: { ...noScenarios.second, choices } };
      const sheet = await writeScenarios(host, known.data, wanted, (all) => yearWith(all, "Nord", "Süd"));
      const begun = (await findScenarios(host, known.data))!;
      expect([begun.sheet, begun.second.choices]).toEqual([sheet, choices]);
      expect(await day(sheet, 23, 9)).toBe(46_500);
      // On the sheet the owner changes a decision, leaves its figures to us, and notes something beside.
      await host.writeCells(sheet, [
        { row: 23, column: 6, value: "Keep" },
        { row: 22, column: 7, value: 0.2 },
        { row: 4, column: 6, value: "mine" },
      ]);
      const edited = (await findScenarios(host, known.data))!;
      expect(edited.second.choices.map(({ course, rise }) => [course, rise])).toEqual([
        ["raise", 0.2],
        ["keep", null],
      ]);
      // A third client comes, and the pane writes its name, its year and what is chosen.
      const third = yearWith(edited, "Nord", "Süd", "West");
      expect(await followYear(host, edited, third)).toBe(true);
      expect(await followYear(host, (await findScenarios(host, known.data))!, third)).toBe(true);
      expect(await followYear(host, (await findScenarios(host, known.data))!, third)).toBe(false);
      const followed = (await findScenarios(host, known.data))!;
      await writeScenarios(host, known.data, { ...followed, cash: 7000 }, () => third);
      expect([
        await cell(sheet, 11, 1),
        await cell(sheet, 4, 6),
        await cell(sheet, 24, 0),
        await cell(sheet, 24, 11),
      ]).toEqual([7000, "mine", "West", 1200]);
    });

    it("a file that was opened from the template is taken over by its sheets' names", async () => {
      const document = practiceSheet({ ...known.practice, minimumRate: 62 }, unknownFirmYear, known.ratings);
      const { opened, name } = await start(document, "practice", known, "My practice");
      const read = (await readOwnSheets(opened.host, known))!;
      expect([read.sheets.practice, read.practice.minimumRate]).toEqual([name, 62]);
    });
  });
}
