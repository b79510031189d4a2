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

  it("take out rates that lay there beside their sheet, once the sheet is nobody's any more: the invented firm's people are no people of the owner", async () => {
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
  });

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
