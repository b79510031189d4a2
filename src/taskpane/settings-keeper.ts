import type { Host } from "./host";
import { mergeSettings } from "./merge-settings";
import type { Kind } from "./own-sheets";
import type { WrittenProspects } from "./prospects/prospects-link";
import { asStored, readSettings, writeSettings, type PaneSettings } from "./settings";

/**
 * Keeps the settings of the pane in the workbook: one store at a time, and while one runs only the latest wish waits,
 * however fast a slider moves. What another pane stored meanwhile comes along, and is shown.
 */
export class SettingsKeeper {
  /**
   * As they stand in the workbook, as far as this pane knows: what is changed is told from there, so nothing may be
   * missing.
   */
  private stored: Readonly<Record<string, unknown>>;
  /** The same with the staff rates of their sheet. */
  private base: PaneSettings;
  /** What the owner's own sheets show, as far as is known: whatever else stands there is the owner's change. */
  private onSheet: PaneSettings;
  /** What the pane shows, stored or not. */
  private current: PaneSettings;
  private wanted: PaneSettings | null = null;
  /** A store waits for its turn. */
  private isWaiting = false;
  private last: Promise<void> = Promise.resolve();
  /** A look at what is stored, or at the owner's sheets, waits for its turn. */
  private readonly looks = { stored: false, sheets: false };

  constructor(
    private readonly host: Host,
    loaded: PaneSettings,
    /** Shows settings that did not come from here. */
    private readonly tell: (settings: PaneSettings) => void,
  ) {
    this.stored = asStored(loaded);
    this.base = loaded;
    this.onSheet = loaded;
    this.current = loaded;
  }

  /** Done when these settings, or later ones, are stored; fails with the host's reason. */
  save(changed: PaneSettings): Promise<void> {
    this.wanted = changed;
    this.current = changed;
    if (this.isWaiting) return this.last;
    this.isWaiting = true;
    const stored = this.inTurn(() => {
      this.isWaiting = false;
      return this.store();
    });
    this.host.storing?.(stored);
    return stored;
  }

  /**
   * Takes in what the owner changed on their own sheets, when nothing is being written there: what is changed in the
   * pane at the same time stays.
   */
  lookAtSheets(): Promise<void> {
    return this.look("sheets", async () => {
      if (await this.takeFromSheets()) await this.store();
    });
  }

  /**
   * Writes the sheet of prospects, on top of what the owner entered there since it was last looked at; null where its
   * name and who stands on it are known already.
   */
  writeProspects(write: (settings: PaneSettings) => Promise<WrittenProspects | null | "later">): Promise<void> {
    return this.inTurn(async () => {
      await this.takeFromSheets(["prospects"]);
      const { prospects } = this.current;
      const { readOwnSheets } = await import("./own-sheets");
      const written = await write(this.current);
      if (written === "later") return this.store();
      const prospectsOnSheet = written?.names ?? this.current.prospectsOnSheet;
      if (written !== null)
        this.want({ ...this.current, prospectsOnSheet, sheets: { ...this.current.sheets, prospects: written.sheet } });
      // A sheet cannot show all that the pane knows, as a prospect without a name: what it does show is no edit.
      const sheets = { ...this.onSheet.sheets, prospects: this.current.sheets.prospects };
      const shown = { ...this.onSheet, prospects, prospectsOnSheet, sheets };
      this.onSheet = (await readOwnSheets(this.host, shown, ["prospects"])) ?? shown;
      return this.store();
    });
  }

  /** Takes everything out of the workbook that is kept there, also what nobody understands any more. */
  forget(): Promise<void> {
    this.wanted = null;
    this.current = readSettings({}, this.host.language);
    return this.inTurn(async () => {
      await this.host.changeSettings(await this.host.loadSettings(), {});
      this.base = this.take({});
      this.onSheet = this.base;
      this.current = this.base;
    });
  }

  /**
   * Shows what another pane has stored, under what is still to be stored from here; one look at a time is enough,
   * whoever asks.
   */
  refresh(): Promise<void> {
    return this.look("stored", async () => {
      const stored = await this.host.loadSettings();
      if (
        this.wanted !== null ||
        JSON.stringify(asStored(readSettings(stored, this.host.language))) === JSON.stringify(this.stored)
      )
        return;
      this.base = this.take(stored);
      this.show(this.base);
    });
  }

  /** Settings as they are stored now, with the staff rates that stand on their own sheet. */
  private take(stored: Readonly<Record<string, unknown>>): PaneSettings {
    const settings = readSettings(stored, this.host.language);
    this.stored = asStored(settings);
    return withRates(settings, this.onSheet);
  }

  private async store(): Promise<void> {
    await this.lookBeforeWriting();
    const { wanted } = this;
    if (wanted === null) return;
    this.wanted = null;
    // What reads and writes sheets of ours comes when there is something to write: the verdicts do not wait for it.
    const { writeOwnSheets } = await import("./own-sheets");
    const linked = await writeOwnSheets(this.host, this.onSheet, wanted);
    this.onSheet = withProspects(linked, this.onSheet);
    const mine = writeSettings(linked);
    const stored = await this.host.changeSettings(this.stored, mine);
    const now = this.take(stored);
    this.base = JSON.stringify(stored) === JSON.stringify(mine) ? linked : now;
    // What was wished since is wished on top of what is stored now.
    const since = this.wanted as PaneSettings | null;
    if (since !== null) this.wanted = this.put(wanted, since, this.base);
    if (this.base !== wanted) this.show(this.wanted ?? this.base);
  }

  /** What the owner entered on a sheet since it was last looked at is not written over. */
  private async lookBeforeWriting(): Promise<void> {
    if (this.wanted === null) return;
    const { sheetsToWrite } = await import("./own-sheets");
    const kinds = sheetsToWrite(this.onSheet, this.wanted);
    if (kinds.length > 0) await this.takeFromSheets(kinds).catch(() => undefined);
  }

  /** Whether the owner changed something on these sheets; it is shown, and to be stored. */
  private async takeFromSheets(kinds?: readonly Kind[]): Promise<boolean> {
    const { readOwnSheets } = await import("./own-sheets");
    const seen = await readOwnSheets(this.host, this.onSheet, kinds);
    if (seen === null) return false;
    const before = this.onSheet;
    this.onSheet = seen;
    // Of two changes of the same figure the pane's is the later one: what stands on a sheet has been there a while.
    this.want(this.put(before, this.current, seen));
    return true;
  }

  /** What changed from before to after, put onto what is there now. */
  private put(before: PaneSettings, after: PaneSettings, now: PaneSettings): PaneSettings {
    return readSettings(mergeSettings(asStored(before), asStored(after), asStored(now)), this.host.language);
  }

  private want(wanted: PaneSettings): void {
    this.wanted = wanted;
    this.show(wanted);
  }

  private show(settings: PaneSettings): void {
    this.current = settings;
    this.tell(settings);
  }

  private inTurn(work: () => Promise<void>): Promise<void> {
    this.last = this.last.catch(() => undefined).then(work);
    return this.last;
  }

  /** One look at a time is enough, whoever asks. */
  private look(at: keyof SettingsKeeper["looks"], work: () => Promise<void>): Promise<void> {
    if (this.looks[at]) return this.last;
    this.looks[at] = true;
    return this.inTurn(() => {
      this.looks[at] = false;
      return work();
    });
  }
}

/** The sheet of prospects is written by itself, once they are judged: until then it shows what it showed. */
function withProspects(linked: PaneSettings, onSheet: PaneSettings): PaneSettings {
  const { prospects, prospectsOnSheet, sheets } = onSheet;
  return linked.sheets.prospects === null || linked.sheets.prospects !== sheets.prospects
    ? linked
    : { ...linked, prospects, prospectsOnSheet };
}

function withRates(settings: PaneSettings, { practice: { staff } }: PaneSettings): PaneSettings {
  return settings.sheets.staff === null ? settings : { ...settings, practice: { ...settings.practice, staff } };
}
