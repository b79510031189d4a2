import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Portfolio } from "../analysis/judge/portfolio";
import { ClientsScreen } from "./clients/clients-screen";
import { onlyOn, withFiles } from "./data/data-set";
import { FunctionNotice } from "./functions/function-notice";
import type { Host, HostChange } from "./host";
import { lazily } from "./lazily";
import { useProspectsSheet } from "./prospects/use-prospects-sheet";
import type { ScreenProps } from "./screen-props";
import { ownSettings, type PaneSettings } from "./settings";
import { screens, usePlace, type Screen } from "./use-place";
import { useSettings } from "./use-settings";
import { speaker, type Speak } from "./words/speak";

const ProspectsScreen = lazily(async () => (await import("./prospects/prospects-screen")).ProspectsScreen);
const PracticeScreen = lazily(async () => (await import("./practice/practice-screen")).PracticeScreen);
const ContractScreen = lazily(async () => (await import("./contract/contract-screen")).ContractScreen);
const FunctionsScreen = lazily(async () => (await import("./functions/functions-screen")).FunctionsScreen);
const AboutScreen = lazily(async () => (await import("./about/about-screen")).AboutScreen);

export function Pane({ host }: { readonly host: Host }) {
  const say = useMemo(() => speaker(host.language), [host]);
  const [place, go] = usePlace(host);
  const { screen } = place;
  const [portfolio, setPortfolio] = useState<Portfolio | null>(null);
  const { settings, problem, reload, save, change, writeProspects, forget } = useSettings(host, say);
  useProspectsSheet(host, settings, portfolio, writeProspects);
  const isReady = useRef(false);
  isReady.current = settings !== null;
  /** What was asked for while the settings were still being read, as by the menu that opened the pane. */
  const waiting = useRef<HostChange | null>(null);
  const take = useCallback(
    (told: HostChange): void => {
      go({ screen: "clients" });
      if (isReady.current) void change((now) => withNews(now, told, host));
      else waiting.current = told;
    },
    [change, go, host],
  );
  useEffect(
    () =>
      host.onChange((told) => {
        if (told?.opened !== undefined || told?.came !== undefined) take(told);
      }),
    [host, take],
  );
  useEffect(() => {
    if (settings === null || waiting.current === null) return;
    const told = waiting.current;
    waiting.current = null;
    take(told);
  }, [settings, take]);
  if (settings === null) {
    return (
      <div class="screen">
        <p role="status">{problem === "" ? say("looking") : problem}</p>
        {problem !== "" && (
          <fluent-button
            appearance="primary"
            onClick={() => {
              void reload();
            }}
          >
            {say("lookAgain")}
          </fluent-button>
        )}
      </div>
    );
  }
  const props: ScreenProps = { host, say, settings, save, change, forget };
  return (
    <>
      <Tabs
        screen={screen}
        say={say}
        choose={(chosen) => {
          go({ screen: chosen });
        }}
      />
      <div class="screen" role="tabpanel" id="kw-panel" aria-labelledby={`kw-tab-${screen}`}>
        {problem !== "" && (
          <p class="notice" role="alert">
            {problem}
          </p>
        )}
        <FunctionNotice host={host} say={say} />
        {/* The clients stay: what was read and chosen must survive a look at another screen. */}
        <div class="keeps" hidden={screen !== "clients"}>
          <ClientsScreen {...props} place={place} go={go} onScored={setPortfolio} />
        </div>
        {screen === "prospects" && <ProspectsScreen {...props} portfolio={portfolio} />}
        {screen === "contract" && <ContractScreen {...props} portfolio={portfolio} />}
        {screen === "practice" && <PracticeScreen {...props} portfolio={portfolio} />}
        {screen === "functions" && <FunctionsScreen {...props} />}
        {screen === "about" && <AboutScreen {...props} />}
      </div>
    </>
  );
}

/** Files join the data, and set the invented firm aside; sheets that were pointed at are the only ones from then on. */
function withNews(now: PaneSettings, { added, opened }: HostChange, { language }: Host): PaneSettings {
  if (added !== undefined) {
    const own = now.data.isExample ? ownSettings(now, language) : now;
    return { ...own, data: withFiles(own.data, added) };
  }
  return opened === undefined ? now : { ...now, data: onlyOn(now.data, opened) };
}

/** Tabs as a keyboard expects them: arrows move, only the chosen one is in the order of Tab. */
function Tabs({
  screen,
  say,
  choose,
}: {
  readonly screen: Screen;
  readonly say: Speak;
  readonly choose: (screen: Screen) => void;
}) {
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
