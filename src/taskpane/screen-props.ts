import type { Host } from "./host";
import type { PaneSettings } from "./settings";
import type { Speak } from "./words/speak";

/** What every screen gets: where it runs, its words, and the settings of the workbook. */
export interface ScreenProps {
  readonly host: Host;
  readonly say: Speak;
  readonly settings: PaneSettings;
  /** Keeps settings in the workbook; false, with its reason shown, if the host refuses. */
  readonly save: (settings: PaneSettings) => Promise<boolean>;
  /** Changes the settings as they are by then, however many changes are under way. */
  readonly change: (how: (settings: PaneSettings) => PaneSettings) => Promise<boolean>;
  /** Takes everything out of the workbook that the pane keeps there. */
  readonly forget: () => Promise<boolean>;
}
