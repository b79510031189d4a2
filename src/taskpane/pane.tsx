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
  readonly save: (settings: PaneSettings) => Promise<void>;
  /** Reads the settings again, after another file was opened. */
  readonly reload: () => Promise<void>;
}

export function Pane({ host }: { readonly host: Host }) {
  const say = useMemo(() => speaker(host.language), [host]);
  const [screen, setScreen] = useState<Screen>("clients");
  const [settings, setSettings] = useState<PaneSettings | null>(null);
  const reload = useCallback(async (): Promise<void> => {
    const stored = await host.loadSettings().catch(() => ({}));
    setSettings(readSettings(stored, host.language));
  }, [host]);
  useEffect(() => {
    void reload();
  }, [reload]);
  if (settings === null) return <p class="screen">{say("looking")}</p>;
  const save = async (changed: PaneSettings): Promise<void> => {
    setSettings(changed);
    await host.saveSettings(writeSettings(changed));
  };
  const props: ScreenProps = { host, say, settings, save, reload };
  return (
    <>
      <Tabs screen={screen} say={say} choose={setScreen} />
      <div class="screen" role="tabpanel" id="kw-panel" aria-labelledby={`kw-tab-${screen}`}>
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
