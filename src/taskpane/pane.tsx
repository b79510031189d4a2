import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import { AboutScreen } from "./about/about-screen";
import { ClientsScreen } from "./clients/clients-screen";
import { FunctionsScreen } from "./functions/functions-screen";
import type { Host } from "./host";
import { PracticeScreen } from "./practice/practice-screen";
import { readSettings, writeSettings, type PaneSettings } from "./settings";
import { speaker, type Speak } from "./words/speak";

const screens = ["clients", "practice", "functions", "about"] as const;
type Screen = (typeof screens)[number];

/** What every screen gets: where it runs, its words, and the settings of the workbook. */
export interface ScreenProps {
  readonly host: Host;
  readonly say: Speak;
  readonly settings: PaneSettings;
  /** Keeps settings in the workbook; false, with its reason shown, if the host refuses. */
  readonly save: (settings: PaneSettings) => Promise<boolean>;
  /** Reads the settings again, after another file was opened. */
  readonly reload: () => Promise<void>;
}

export function Pane({ host }: { readonly host: Host }) {
  const say = useMemo(() => speaker(host.language), [host]);
  const [screen, setScreen] = useState<Screen>("clients");
  const [settings, setSettings] = useState<PaneSettings | null>(null);
  const [problem, setProblem] = useState("");
  const reload = useCallback(async (): Promise<void> => {
    try {
      setSettings(readSettings(await host.loadSettings(), host.language));
      setProblem("");
    } catch (error) {
      // Without what is stored nothing is shown, or the next change would overwrite it with next to nothing.
      setSettings(null);
      setProblem(say("notLoaded", { why: error instanceof Error ? error.message : String(error) }));
    }
  }, [host, say]);
  useEffect(() => {
    void reload();
  }, [reload]);
  if (settings === null) {
    return (
      <div class="screen">
        <p role="status">{problem === "" ? say("looking") : problem}</p>
        {problem !== "" && <fluent-button appearance="primary" onClick={() => { void reload(); }}>{say("lookAgain")}</fluent-button>}
      </div>
    );
  }
  const save = async (changed: PaneSettings): Promise<boolean> => {
    setSettings(changed);
    try {
      await host.saveSettings(writeSettings(changed));
      setProblem("");
      return true;
    } catch (error) {
      setProblem(say("notSaved", { why: error instanceof Error ? error.message : String(error) }));
      return false;
    }
  };
  const props: ScreenProps = { host, say, settings, save, reload };
  return (
    <>
      <Tabs screen={screen} say={say} choose={setScreen} />
      <div class="screen" role="tabpanel" id="kw-panel" aria-labelledby={`kw-tab-${screen}`}>
        {problem !== "" && <p class="notice" role="alert">{problem}</p>}
        {/* The clients stay: what was read and chosen must survive a look at another screen. */}
        <div class="keeps" hidden={screen !== "clients"}>
          <ClientsScreen {...props} />
        </div>
        {screen === "practice" && <PracticeScreen {...props} />}
        {screen === "functions" && <FunctionsScreen {...props} />}
        {screen === "about" && <AboutScreen {...props} />}
      </div>
    </>
  );
}

/** Tabs as a keyboard expects them: arrows move, only the chosen one is in the order of Tab. */
function Tabs({ screen, say, choose }: { readonly screen: Screen; readonly say: Speak; readonly choose: (screen: Screen) => void }) {
  const move = (event: KeyboardEvent): void => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (step === 0) return;
    const next = screens[(screens.indexOf(screen) + step + screens.length) % screens.length] ?? "clients";
    choose(next);
    const list = event.currentTarget;
    if (list instanceof HTMLElement) list.querySelector<HTMLElement>(`#kw-tab-${next}`)?.focus();
  };
  return (
    <nav role="tablist" aria-label={say("screens")} onKeyDown={move}>
      {screens.map((one) => (
        <button
          key={one}
          id={`kw-tab-${one}`}
          role="tab"
          type="button"
          aria-selected={one === screen}
          aria-controls="kw-panel"
          tabIndex={one === screen ? 0 : -1}
          onClick={() => {
            choose(one);
          }}
        >
          {say(one)}
        </button>
      ))}
    </nav>
  );
}
