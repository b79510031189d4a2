import type { Host } from "./host";
import { mergeSettings } from "./merge-settings";
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
  /** What the owner's own sheet of figures shows. */
  private onSheet: PaneSettings;
  private wanted: PaneSettings | null = null;
  private last: Promise<void> = Promise.resolve();
  /** A look at what is stored waits for its turn. */
  private isLooking = false;

  constructor(
    private readonly host: Host,
    loaded: PaneSettings,
    /** Shows settings that did not come from here. */
    private readonly show: (settings: PaneSettings) => void,
  ) {
    this.stored = asStored(loaded);
    this.base = loaded;
    this.onSheet = loaded;
  }

  /** Done when these settings, or later ones, are stored; fails with the host's reason. */
  save(changed: PaneSettings): Promise<void> {
    const isWaiting = this.wanted !== null;
    this.wanted = changed;
    if (!isWaiting) this.last = this.last.catch(() => undefined).then(() => this.store());
    return this.last;
  }

  /** Stores what the owner typed into the sheet of figures, which shows it already. */
  saveFromSheet(changed: PaneSettings): Promise<void> {
    this.onSheet = changed;
    return this.save(changed);
  }

  /** Takes everything out of the workbook that is kept there, also what nobody understands any more. */
  forget(): Promise<void> {
    this.wanted = null;
    this.last = this.last
      .catch(() => undefined)
      .then(async () => {
        await this.host.changeSettings(await this.host.loadSettings(), {});
        this.base = this.take({});
        this.onSheet = this.base;
      });
    return this.last;
  }

  /**
   * Shows what another pane has stored, under what is still to be stored from here; one look at a time is enough,
   * whoever asks.
   */
  refresh(): Promise<void> {
    if (this.isLooking) return this.last;
    this.isLooking = true;
    this.last = this.last
      .catch(() => undefined)
      .then(async () => {
        this.isLooking = false;
        const stored = await this.host.loadSettings();
        if (
          this.wanted !== null ||
          JSON.stringify(asStored(readSettings(stored, this.host.language))) === JSON.stringify(this.stored)
        )
          return;
        this.base = this.take(stored);
        this.show(this.base);
      });
    return this.last;
  }

  /** Settings as they are stored now, with the staff rates that stand on their own sheet. */
  private take(stored: Readonly<Record<string, unknown>>): PaneSettings {
    const settings = readSettings(stored, this.host.language);
    this.stored = asStored(settings);
    return withRates(settings, this.onSheet);
  }

  private async store(): Promise<void> {
    const { wanted } = this;
    if (wanted === null) return;
    this.wanted = null;
    // What reads and writes sheets of ours comes when there is something to write: the verdicts do not wait for it.
    const linked = await (await import("./own-sheets")).writeOwnSheets(this.host, this.onSheet, wanted);
    this.onSheet = linked;
    const mine = writeSettings(linked);
    const stored = await this.host.changeSettings(this.stored, mine);
    const now = this.take(stored);
    this.base = JSON.stringify(stored) === JSON.stringify(mine) ? linked : now;
    // What was wished since is wished on top of what is stored now.
    const since = this.wanted as PaneSettings | null;
    if (since !== null)
      this.wanted = withRates(
        readSettings(
          mergeSettings(writeSettings(wanted), writeSettings(since), writeSettings(this.base)),
          this.host.language,
        ),
        since,
      );
    if (this.base !== wanted) this.show(this.wanted ?? this.base);
  }
}

function withRates(settings: PaneSettings, { practice: { staff } }: PaneSettings): PaneSettings {
  return settings.sheets.staff === null ? settings : { ...settings, practice: { ...settings.practice, staff } };
}
