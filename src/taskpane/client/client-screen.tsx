import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { monthsOf, type Refill } from "../../analysis/plans/exit";
import type { Portfolio, ScoredClient } from "../../analysis/judge/portfolio";
import type { Practice } from "../../analysis/owner/practice";
import { clientPage } from "../../reports/client-page";
import type { Host } from "../host";
import { judgingPractice, type PaneSettings } from "../settings";
import { showOnSheet } from "../show-on-sheet";
import { VerdictMark } from "../verdict-mark";
import { speakerOf, type SpeakOf } from "../words/speak";
import { clientWords, type ClientWord } from "./client-words";
import { refillOf } from "./exit-cost";
import { HowSureView } from "./how-sure-view";
import { PartingView } from "./parting-view";
import { TalkView } from "./talk-view";
import { WhatIfView } from "./what-if-view";
import { wordsOf } from "../words/words-of";

const views = ["whatIf", "howSure", "talk", "part"] as const;
type View = (typeof views)[number];
const shownView = { whatIf: WhatIfView, howSure: HowSureView, talk: TalkView, part: PartingView } as const;

interface ClientScreenProps {
  readonly client: ScoredClient;
  readonly portfolio: Portfolio;
  readonly host: Host;
  readonly settings: PaneSettings;
  readonly save: (settings: PaneSettings) => Promise<boolean>;
  readonly back: () => void;
}

/** What every view of one client gets. */
export interface ClientViewProps extends Omit<ClientScreenProps, "back"> {
  /** The practice with what follows from the ratings. */
  readonly judging: Practice;
  /** Months that the figures cover. */
  readonly months: number;
  readonly refill: Refill;
  readonly setRefill: (refill: Refill) => void;
  readonly say: SpeakOf<ClientWord>;
  readonly language: "en" | "de";
}

/** One client: what if, how sure, the conversation, the parting. */
export function ClientScreen({ back, ...props }: ClientScreenProps) {
  const { client, portfolio, host, settings, save } = props;
  const { language } = host;
  const say = useMemo(() => speakerOf(clientWords, language), [language]);
  const [view, setView] = useState<View>("whatIf");
  const [message, setMessage] = useState("");
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const judging = judgingPractice(settings);
  const refill = refillOf(settings.refill, judging);
  const setRefill = (changed: Refill): void => {
    void save({ ...settings, refill: changed });
  };
  const toPage = async (): Promise<void> => {
    try {
      setMessage(say("pageDone", { sheet: await showOnSheet(host, [clientPage(client, portfolio, judging)]) }));
    } catch (error) {
      setMessage(say("failed", { why: wordsOf(error) }));
    }
  };
  const Shown = shownView[view];
  return (
    <>
      <div class="buttons">
        <fluent-button size="small" appearance="transparent" onClick={back}>‹ {say("back")}</fluent-button>
      </div>
      <div>
        <h2 tabIndex={-1} ref={heading}>{client.client}</h2>
        {client.verdict !== null && <VerdictMark verdict={client.verdict} language={language} />}
      </div>
      <p>{client.reason}</p>
      <div class="views" role="group" aria-label={say("views", { client: client.client })}>
        {views.map((one) => <button key={one} type="button" aria-pressed={one === view} onClick={() => { setView(one); }}>{say(one)}</button>)}
      </div>
      <div class="buttons">
        <fluent-button size="small" onClick={() => { void toPage(); }}>{say("page")}</fluent-button>
      </div>
      <p role="status" class={message === "" ? "aside" : "notice"}>{message}</p>
      <Shown {...props} portfolio={portfolio} judging={judging} months={monthsOf(portfolio)} refill={refill} setRefill={setRefill} say={say} language={language} />
    </>
  );
}
