import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { changesCells } from "./changes-cells";
import type { Host } from "./host";
import { readSettings, type PaneSettings } from "./settings";
import { SettingsKeeper } from "./settings-keeper";
import type { Speak } from "./words/speak";
import { failureOf, wordsOf } from "./words/words-of";

/** Formulas of a sheet of figures may take a moment after a key. */
const settled = 600;

export interface KeptSettings {
  /** Null until they are read, and where they cannot be. */
  readonly settings: PaneSettings | null;
  /** Why something is not read or not stored; empty if all is well. */
  readonly problem: string;
  readonly reload: () => Promise<void>;
  readonly save: (settings: PaneSettings) => Promise<boolean>;
  /** Changes the settings as they are by then, however many changes are under way. */
  readonly change: (how: (settings: PaneSettings) => PaneSettings) => Promise<boolean>;
  /** Writes the sheet of prospects in its turn; fails with the host's reason. */
  readonly writeProspects: SettingsKeeper["writeProspects"];
  readonly forget: () => Promise<boolean>;
}

/** The settings of the workbook: read once, shown at once when they change, stored one after the other. */
export function useSettings(host: Host, say: Speak): KeptSettings {
  const [settings, setSettings] = useState<PaneSettings | null>(null);
  const [problem, setProblem] = useState("");
  const keeper = useRef<SettingsKeeper | null>(null);
  const latest = useRef<PaneSettings | null>(null);
  const show = useCallback((shown: PaneSettings | null): void => {
    latest.current = shown;
    setSettings(shown);
  }, []);
  const reload = useCallback(async (): Promise<void> => {
    try {
      const loaded = readSettings(await host.loadSettings(), host.language);
      keeper.current = new SettingsKeeper(host, loaded, show);
      show(loaded);
      setProblem("");
      // What was changed on the owner's sheets while no pane was open counts as well.
      await keeper.current.lookAtSheets().catch(() => undefined);
    } catch (error) {
      // Without what is stored nothing is shown, or the next change would overwrite it with next to nothing.
      keeper.current = null;
      show(null);
      setProblem(say("notLoaded", { why: wordsOf(error) }));
    }
  }, [host, say, show]);
  useEffect(() => {
    void reload();
  }, [reload]);
  const keep = useCallback(
    async (keeping: Promise<void> | undefined): Promise<boolean> => {
      try {
        await keeping;
        setProblem("");
        return true;
      } catch (error) {
        setProblem(say("notSaved", { why: wordsOf(error) }));
        return false;
      }
    },
    [say],
  );
  const save = useCallback(
    (changed: PaneSettings): Promise<boolean> => {
      show(changed);
      return keep(keeper.current?.save(changed));
    },
    [show, keep],
  );
  const change = useCallback(
    (how: (now: PaneSettings) => PaneSettings): Promise<boolean> => {
      const now = latest.current;
      if (now === null) return Promise.resolve(false);
      const changed = how(now);
      return changed === now ? Promise.resolve(true) : save(changed);
    },
    [save],
  );
  const forget = useCallback((): Promise<boolean> => {
    show(readSettings({}, host.language));
    return keep(keeper.current?.forget());
  }, [host, show, keep]);
  const writeProspects = useCallback<KeptSettings["writeProspects"]>(
    (write) => keeper.current?.writeProspects(write) ?? Promise.resolve(),
    [],
  );
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const unfollow = host.onChange((told) => {
      if (told?.problem !== undefined) setProblem(failureOf(told.problem));
      if (told?.settings === true) void keeper.current?.refresh().catch(() => undefined);
      if (!changesCells(told)) return;
      // A figure changed on the visible sheet counts here too.
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        void keeper.current?.lookAtSheets().catch(() => undefined);
      }, settled);
    });
    return () => {
      clearTimeout(waiting);
      unfollow();
    };
  }, [host]);
  return { settings, problem, reload, save, change, writeProspects, forget };
}
