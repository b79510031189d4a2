import { unknownFirmYear } from "../analysis/owner/firm";
import type { SheetDocument } from "../reports/document";
import { practiceSheet } from "../reports/practice-sheet";
import { prospectsDocument, writeProspects } from "./prospects/prospects-link";
import { staffSheet } from "../reports/staff-sheet";
import type { Cell } from "../spreadsheet/cell";
import type { CellEdit } from "../reports/cell-edit";
import type { Host } from "./host";
import { mergeSettings } from "./merge-settings";
import { asStored, readSettings, writeSettings, type PaneSettings } from "./settings";
import { SettingsKeeper } from "./settings-keeper";

type Stored = Readonly<Record<string, unknown>>;

/** A host that stores only, and slowly: each store waits until it is let go. */
class SlowHost {
  stored: Stored = {};
  calls = 0;
  refuses = false;
  private readonly waiting: (() => void)[] = [];
  readonly language = "en";

  loadSettings(): Promise<Stored> {
    return Promise.resolve(this.stored);
  }

  async changeSettings(before: Stored, after: Stored): Promise<Stored> {
    this.calls++;
    await new Promise<void>((done) => this.waiting.push(done));
    if (this.refuses) throw new Error("read-only");
    this.stored = mergeSettings(before, after, this.stored);
    return this.stored;
  }

  async letGo(): Promise<void> {
    while (this.waiting.length > 0) {
      this.waiting.shift()?.();
      for (let turn = 0; turn < 20; turn++) await Promise.resolve();
    }
  }
}

const empty = readSettings({}, "en");
const withRate = (settings: PaneSettings, minimumRate: number): PaneSettings => ({
  ...settings,
  practice: { ...settings.practice, minimumRate },
});

function keeper(): { readonly host: SlowHost; readonly keeper: SettingsKeeper; readonly shown: PaneSettings[] } {
  const [host, shown]: [SlowHost, PaneSettings[]] = [new SlowHost(), []];
  return {
    host,
    shown,
    keeper: new SettingsKeeper(host as unknown as Host, empty, (settings) => shown.push(settings)),
  };
}

const turns = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
};

describe("settings that are kept in the workbook", () => {
  it("a slider's hundred steps are two stores: the first, and the last", async () => {
    const { host, keeper: kept } = keeper();
    const saves = Array.from({ length: 100 }, (_, step) => kept.save(withRate(empty, step)));
    await turns();
    await host.letGo();
    await Promise.all(saves);
    expect(host.calls).toBeLessThanOrEqual(2);
    expect(host.stored).toMatchObject({ practice: { minimumRate: 99 } });
  });

  it("what another pane stored meanwhile comes along, is shown, and survives the next change here", async () => {
    const { host, keeper: kept, shown } = keeper();
    const first = kept.save(withRate(empty, 60));
    await turns();
    host.stored = { ticked: ["plan"] };
    const second = kept.save({ ...withRate(empty, 70), apart: ["A B"] });
    await host.letGo();
    await Promise.all([first, second]);
    expect(host.stored).toMatchObject({ ticked: ["plan"], apart: ["A B"], practice: { minimumRate: 70 } });
    expect(shown.at(-1)).toMatchObject({ ticked: ["plan"], apart: ["A B"], practice: { minimumRate: 70 } });
  });

  it("a refusal is told, and the next change stores both", async () => {
    const { host, keeper: kept } = keeper();
    host.refuses = true;
    const first = kept.save(withRate(empty, 60));
    await turns();
    await Promise.all([expect(first).rejects.toThrow("read-only"), host.letGo()]);
    host.refuses = false;
    const second = kept.save({ ...withRate(empty, 60), ticked: ["plan"] });
    await turns();
    await host.letGo();
    await second;
    expect(host.stored).toMatchObject({ ticked: ["plan"], practice: { minimumRate: 60 } });
  });

  it("hold no staff rate that stands on a sheet of its own, and all that do not", () => {
    const paid = {
      ...empty,
      practice: { ...empty.practice, staff: [{ person: "Jon", costPerHour: 31.5, from: null }] },
    };
    expect(writeSettings(paid)).toMatchObject({ practice: { staff: [{ person: "Jon", costPerHour: 31.5 }] } });
    expect(writeSettings({ ...paid, sheets: { ...empty.sheets, staff: "Staff rates" } })).toMatchObject({
      practice: { staff: [] },
    });
  });

  it(
    "take out rates that lay there beside their sheet, once the sheet is nobody's any more: " +
      "the invented firm's people are no people of the owner",
    async () => {
      const example = {
        sheets: { ...empty.sheets, staff: "Staff rates" },
        practice: { ...empty.practice, staff: [{ person: "Mara", costPerHour: 24, from: null }] },
      };
      const { host } = keeper();
      host.stored = asStored({ ...empty, ...example });
      const kept = new SettingsKeeper(host as unknown as Host, readSettings(host.stored, "en"), () => undefined);
      const saved = kept.save(empty);
      await turns();
      await host.letGo();
      await saved;
      expect(readSettings(host.stored, "en").practice.staff).toEqual([]);
    },
  );

  it("that are forgotten stay forgotten, whatever was still on its way", async () => {
    const { host, keeper: kept } = keeper();
    const saved = kept.save(withRate(empty, 60));
    await turns();
    const forgotten = kept.forget();
    await host.letGo();
    await turns();
    await host.letGo();
    await Promise.all([saved, forgotten]);
    expect(host.stored).toEqual({});
  });

  it("of another pane are shown when somebody tells, and asked for once however often it is told; its own are not shown again", async () => {
    const { host, keeper: kept, shown } = keeper();
    let loads = 0;
    const load = host.loadSettings.bind(host);
    host.loadSettings = () => {
      loads++;
      return load();
    };
    host.stored = { practice: { minimumRate: 91 } };
    await Promise.all([kept.refresh(), kept.refresh(), kept.refresh()]);
    expect([loads, shown.map(({ practice }) => practice.minimumRate)]).toEqual([1, [91]]);
    await kept.refresh();
    expect([loads, shown.length]).toEqual([2, 1]);
  });
});

/** The same with sheets of ours in the workbook, which the owner writes into. */
class Workbook extends SlowHost {
  readonly cells = new Map<string, Cell[][]>();

  constructor(documents: readonly SheetDocument[]) {
    super();
    for (const document of documents) this.cells.set(document.name, valuesOf(document));
  }

  sheets(): ReturnType<Host["sheets"]> {
    return Promise.resolve(
      [...this.cells].map(([name, rows]) => ({ name, rowCount: rows.length, columnCount: 40, isHidden: false })),
    );
  }

  read(area: Parameters<Host["read"]>[0]): ReturnType<Host["read"]> {
    return Promise.resolve({ area, values: this.cells.get(area.sheet)!, formats: [] });
  }

  rewriteSheet(name: string, document: SheetDocument): Promise<void> {
    this.cells.set(name, valuesOf(document));
    return Promise.resolve();
  }

  writeCells(name: string, edits: readonly CellEdit[]): Promise<void> {
    for (const { row, column, value } of edits) this.cells.get(name)![row]![column] = value;
    return Promise.resolve();
  }

  /** Types into the second column of the row that begins so. */
  type(sheet: string, label: string, value: Cell, column = 1): void {
    this.cells.get(sheet)!.find(([first]) => first === label)![column] = value;
  }

  shown(sheet: string, label: string, column = 1): Cell {
    return this.cells.get(sheet)!.find(([first]) => first === label)![column] ?? null;
  }
}

function valuesOf({ rows }: SheetDocument): Cell[][] {
  return rows.map((row) => Array.from({ length: 40 }, (_, column) => row[column]?.value ?? null));
}

describe("an edit on a sheet of the owner's and one in the pane at the same moment", () => {
  const staff = [
    { person: "Anna", costPerHour: 40, from: null },
    { person: "Ben", costPerHour: 25, from: null },
  ];
  const start: PaneSettings = {
    ...empty,
    practice: { ...empty.practice, minimumRate: 62, staff, owner: "Anna" },
    sheets: { ...empty.sheets, practice: "My practice", staff: "Staff rates" },
  };
  const open = (): { readonly host: Workbook; readonly keeper: SettingsKeeper; readonly shown: PaneSettings[] } => {
    const { practice, ratings } = start;
    const host = new Workbook([
      { ...practiceSheet(practice, unknownFirmYear, ratings), name: "My practice" },
      { ...staffSheet(practice, "en"), name: "Staff rates" },
    ]);
    host.stored = writeSettings(start);
    const shown: PaneSettings[] = [];
    return { host, shown, keeper: new SettingsKeeper(host as unknown as Host, start, (one) => shown.push(one)) };
  };
  const done = async (host: Workbook, ...work: readonly Promise<void>[]): Promise<void> => {
    const working = new Set(work);
    for (const one of work)
      void one.finally(() => {
        working.delete(one);
      });
    while (working.size > 0) {
      await host.letGo();
      await new Promise((next) => setTimeout(next, 0));
    }
  };

  it("both stay, where the pane writes that very sheet before it has looked at it", async () => {
    const { host, keeper: kept, shown } = open();
    host.type("My practice", "Share of the hours for clients", 0.6);
    await done(host, kept.save(withRate(start, 47)));
    expect([
      host.shown("My practice", "Minimum rate per hour"),
      host.shown("My practice", "Share of the hours for clients"),
    ]).toEqual([47, 0.6]);
    expect(shown.at(-1)).toMatchObject({ practice: { minimumRate: 47 }, firm: { billableShare: 0.6 } });
    expect(host.stored).toMatchObject({ practice: { minimumRate: 47 }, firm: { billableShare: 0.6 } });
  });

  it("both stay, where the sheets are looked at while the pane's change is still on its way to them", async () => {
    const { host, keeper: kept, shown } = open();
    const saved = kept.save(withRate(start, 47));
    host.type("Staff rates", "Anna", "no", 3);
    host.type("Staff rates", "Ben", 30);
    await done(host, saved, kept.lookAtSheets());
    expect(shown.at(-1)!.practice).toMatchObject({
      minimumRate: 47,
      owner: null,
      staff: [staff[0], { ...staff[1], costPerHour: 30 }],
    });
    expect(host.stored).toMatchObject({ practice: { minimumRate: 47, owner: null } });
    expect(host.shown("My practice", "Minimum rate per hour")).toBe(47);
    expect([host.shown("Staff rates", "Anna", 3), host.shown("Staff rates", "Ben")]).toEqual(["no", 30]);
  });

  it("both stay, where the pane's comes while the sheet's is being stored", async () => {
    const { host, keeper: kept, shown } = open();
    host.type("Staff rates", "Ben", 30);
    const looked = kept.lookAtSheets();
    while (host.calls === 0) await new Promise((next) => setTimeout(next, 0));
    const saved = kept.save(withRate(shown.at(-1)!, 47));
    await done(host, looked, saved);
    expect(shown.at(-1)!.practice.staff).toEqual([staff[0], { ...staff[1], costPerHour: 30 }]);
    expect(host.stored).toMatchObject({ practice: { minimumRate: 47, staff: [] } });
    expect(host.shown("Staff rates", "Ben")).toBe(30);
  });

  const asked = (name: string, estimatedHours: number): PaneSettings["prospects"][number] => ({
    name,
    asked: 46_000,
    answers: {},
    expected: {},
    deliverable: {},
    estimatedHours,
    factor: null,
    directCosts: 0,
    budget: 2000,
    flags: [],
    similar: [],
    traits: {},
    outcome: null,
  });

  it("a prospect that is changed in the pane is not taken back by a look at its sheet, which is not written yet", async () => {
    const before: PaneSettings = {
      ...empty,
      prospects: [asked("Bakery", 30), asked("Events", 24)],
      prospectsOnSheet: ["Bakery", "Events"],
      sheets: { ...empty.sheets, prospects: "Prospects" },
    };
    const host = new Workbook([
      { ...prospectsDocument(before, { portfolio: null, facts: null }).document, name: "Prospects" },
    ]);
    const [, , , first = []] = host.cells.get("Prospects")!;
    const hours = first.indexOf(30);
    expect(hours).toBeGreaterThan(0);
    host.stored = writeSettings(before);
    const shown: PaneSettings[] = [];
    const kept = new SettingsKeeper(host as unknown as Host, before, (one) => shown.push(one));
    const saved = kept.save({ ...before, prospects: [asked("Bakery", 50), asked("Events", 24)] });
    host.type("Prospects", "Events", 26, hours);
    await done(host, saved, kept.lookAtSheets());
    const both = expect.arrayContaining([asked("Bakery", 50), asked("Events", 26)]) as unknown;
    expect(shown.at(-1)!.prospects).toEqual(both);
    await done(
      host,
      kept.writeProspects((now) => writeProspects(host as unknown as Host, now, null)),
    );
    expect([host.shown("Prospects", "Bakery", hours), host.shown("Prospects", "Events", hours)]).toEqual([50, 26]);
    await done(host, kept.lookAtSheets());
    expect(shown.at(-1)!.prospects).toEqual(both);
    expect(shown.at(-1)!.prospects).toHaveLength(2);
  });

  it("what a sheet cannot show is not taken back: a name that is being typed, a prospect without one", async () => {
    const before: PaneSettings = {
      ...empty,
      prospects: [asked("Bakery", 30)],
      prospectsOnSheet: ["Bakery"],
      sheets: { ...empty.sheets, prospects: "Prospects" },
    };
    const host = new Workbook([
      { ...prospectsDocument(before, { portfolio: null, facts: null }).document, name: "Prospects" },
    ]);
    host.stored = writeSettings(before);
    const shown: PaneSettings[] = [];
    const kept = new SettingsKeeper(host as unknown as Host, before, (one) => shown.push(one));
    const prospects = [asked("New ", 50), asked("", 5), asked("", 6)];
    const follow = (): Promise<void> =>
      kept.writeProspects((now) => writeProspects(host as unknown as Host, now, null));
    await done(host, kept.save({ ...before, prospects }), follow());
    expect(shown.at(-1)!.prospects).toEqual(prospects);
    const told = shown.length;
    // As often as it is followed and looked at, nothing is new.
    await done(host, follow(), kept.lookAtSheets(), follow());
    expect(shown).toHaveLength(told);
  });
});
