import { useEffect, useMemo, useRef } from "preact/hooks";
import { clientMonths, type Refill } from "../../analysis/plans/exit";
import { reasonSentence } from "../../analysis/words/reason-sentence";
import type { PaidBy } from "../../analysis/plans/fee-form";
import type { Portfolio, ScoredClient } from "../../analysis/judge/portfolio";
import { measureOf } from "../../analysis/judge/portfolio-currency";
import { clientPage } from "../../reports/client-page";
import { BackButton } from "../back-button";
import type { Host } from "../host";
import { judgingPractice, type PaneSettings } from "../settings";
import { showOnSheet } from "../show-on-sheet";
import { VerdictMark } from "../verdict-mark";
import { useMessage } from "../use-message";
import { clientViews, type ClientView } from "../use-place";
import { StatusLine } from "../status-line";
import { paneWords } from "../words/pane-words";
import { speakerOf } from "../words/speak";
import { clientWords } from "./client-words";
import { refillOf } from "../../analysis/plans/exit";
import { useClientFacts } from "../year-ahead/use-client-facts";
import { knownPaidBy, paidByAnswer } from "./paid-by";
import { HowSureView } from "./how-sure-view";
import { PartingView } from "./parting-view";
import { TalkView } from "./talk-view";
import { useDraft } from "./use-draft";
import { WhatIfView } from "./what-if-view";

const shownView = { whatIf: WhatIfView, howSure: HowSureView, talk: TalkView, part: PartingView } as const;

interface ClientScreenProps {
  readonly client: ScoredClient;
  readonly portfolio: Portfolio;
  readonly host: Host;
  readonly settings: PaneSettings;
  readonly save: (settings: PaneSettings) => Promise<boolean>;
  readonly changeSettings: (how: (settings: PaneSettings) => PaneSettings) => Promise<boolean>;
  readonly view: ClientView;
  readonly setView: (view: ClientView) => void;
  readonly back: () => void;
}

/** One client: what if, how sure, the conversation, the parting. */
export function ClientScreen({ back, view, setView, changeSettings, ...props }: ClientScreenProps) {
  const { client, portfolio, host, settings, save } = props;
  const { language } = host;
  const say = useMemo(() => speakerOf(clientWords, language), [language]);
  const message = useMessage();
  const draft = useDraft(client.client, settings.drafts[client.client], changeSettings);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const judging = measureOf(portfolio, judgingPractice(settings));
  const refill = refillOf(settings.refill, judging);
  const setRefill = (changed: Refill): void => {
    void save({ ...settings, refill: changed });
  };
  const toPage = (): void => {
    void message.act(async () =>
      say("pageDone", { sheet: await showOnSheet(host, [clientPage(client, portfolio, judging)]) }),
    );
  };
  const facts = useClientFacts(host, settings.data);
  const setPaidBy = ({ form, price }: PaidBy): void => {
    draft.answer(paidByAnswer, { form: "", price: 0 })[1]({ form, price: price ?? 0 });
  };
  const Shown = shownView[view];
  return (
    <>
      <BackButton to={paneWords.allClients[language]} back={back} />
      <div>
        <h2 tabIndex={-1} ref={heading}>
          {client.client}
        </h2>
        {client.verdict !== null && <VerdictMark verdict={client.verdict} language={language} />}
      </div>
      <p>{reasonSentence(client.reason, language, portfolio.currency)}</p>
      <div class="views" role="group" aria-label={say("views", { client: client.client })}>
        {clientViews.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === view}
            onClick={() => {
              setView(one);
            }}
          >
            {say(one)}
          </button>
        ))}
      </div>
      <div class="buttons">
        <fluent-button size="small" onClick={toPage}>
          {say("page")}
        </fluent-button>
      </div>
      <StatusLine text={message.text} />
      <Shown
        {...props}
        {...draft}
        changeSettings={changeSettings}
        paidBy={knownPaidBy(settings.drafts, client, facts)}
        setPaidBy={setPaidBy}
        portfolio={portfolio}
        judging={judging}
        months={clientMonths(client, portfolio)}
        refill={refill}
        setRefill={setRefill}
        say={say}
        language={language}
      />
    </>
  );
}
