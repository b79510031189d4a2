import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Portfolio } from "../analysis/judge/portfolio";
import { ClientsScreen } from "./clients/clients-screen";
import type { Host } from "./host";
import { lazily } from "./lazily";
import { readPracticeChanges } from "./practice/practice-link";
import { readSettings, type PaneSettings } from "./settings";
import { SettingsKeeper } from "./settings-keeper";
import { speaker, type Speak } from "./words/speak";
import { wordsOf } from "./words/words-of";

const ProspectsScreen = lazily(async () => (await import("./prospects/prospects-screen")).ProspectsScreen);
const PracticeScreen = lazily(async () => (await import("./practice/practice-screen")).PracticeScreen);
const ContractScreen = lazily(async () => (await import("./contract/contract-screen")).ContractScreen);
const FunctionsScreen = lazily(async () => (await import("./functions/functions-screen")).FunctionsScreen);
const AboutScreen = lazily(async () => (await import("./about/about-screen")).AboutScreen);

const screens = ["clients", "prospects", "practice", "contract", "functions", "about"] as const;
type Screen = (typeof screens)[number];

/** What every screen gets: where it runs, its words, and the settings of the workbook. */
export interface ScreenProps {
  readonly host: Host;
  readonly say: Speak;
  readonly settings: PaneSettings;
  /** Keeps settings in the workbook; false, with its reason shown, if the host refuses. */
  readonly save: (settings: PaneSettings) => Promise<boolean>;
  /** Takes everything out of the workbook that the pane keeps there. */
  readonly forget: () => Promise<boolean>;
  /** Reads the settings again, after another file was opened. */
  readonly reload: () => Promise<void>;
}

export function Pane({ host }: { readonly host: Host }) {
  const say = useMemo(() => speaker(host.language), [host]);
  const [screen, setScreen] = useState<Screen>("clients");
  const [settings, setSettings] = useState<PaneSettings | null>(null);
  const [problem, setProblem] = useState("");
  const [portfolio, setPortfolio] = useState<Portfolio | null>(null);
  const keeper = useRef<SettingsKeeper | null>(null);
  const latest = useRef<PaneSettings | null>(null);
  latest.current = settings;
  const reload = useCallback(async (): Promise<void> => {
    try {
      const loaded = readSettings(await host.loadSettings(), host.language);
      keeper.current = new SettingsKeeper(host, loaded, setSettings);
      setSettings(loaded);
      setProblem("");
    } catch (error) {
      // Without what is stored nothing is shown, or the next change would overwrite it with next to nothing.
      keeper.current = null;
      setSettings(null);
      setProblem(say("notLoaded", { why: wordsOf(error) }));
    }
  }, [host, say]);
  useEffect(() => {
    void reload();
  }, [reload]);
  useEffect(
    () =>
      // A figure changed on the visible sheet counts here too; formulas there may take a moment.
      host.onChange((change) => {
        if (change?.opened !== undefined) {
          setScreen("clients");
          return;
        }
        setTimeout(() => {
          if (latest.current === null) return;
          void readPracticeChanges(host, latest.current).then((changed): unknown => {
            if (changed === null) return;
            setSettings(changed);
            return keeper.current?.saveFromSheet(changed);
          }).catch(() => undefined);
        }, 600);
      }),
    [host],
  );
  if (settings === null) {
    return (
      <div class="screen">
        <p role="status">{problem === "" ? say("looking") : problem}</p>
        {problem !== "" && <fluent-button appearance="primary" onClick={() => { void reload(); }}>{say("lookAgain")}</fluent-button>}
      </div>
    );
  }
  const keep = async (keeping: Promise<void> | undefined): Promise<boolean> => {
    try {
      await keeping;
      setProblem("");
      return true;
    } catch (error) {
      setProblem(say("notSaved", { why: wordsOf(error) }));
      return false;
    }
  };
  const save = (changed: PaneSettings): Promise<boolean> => {
    setSettings(changed);
    return keep(keeper.current?.save(changed));
  };
  const forget = (): Promise<boolean> => {
    setSettings(readSettings({}, host.language));
    return keep(keeper.current?.forget());
  };
  const props: ScreenProps = { host, say, settings, save, forget, reload };
  return (
    <>
      <Tabs screen={screen} say={say} choose={setScreen} />
      <div class="screen" role="tabpanel" id="kw-panel" aria-labelledby={`kw-tab-${screen}`}>
        {problem !== "" && <p class="notice" role="alert">{problem}</p>}
        {/* The clients stay: what was read and chosen must survive a look at another screen. */}
        <div class="keeps" hidden={screen !== "clients"}>
          <ClientsScreen {...props} onScored={setPortfolio} />
        </div>
        {screen === "prospects" && <ProspectsScreen {...props} portfolio={portfolio} />}
        {screen === "contract" && <ContractScreen {...props} portfolio={portfolio} />}
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
