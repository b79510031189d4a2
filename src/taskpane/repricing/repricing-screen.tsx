import { useMemo, useState } from "preact/hooks";
import { proposedDecision } from "../../analysis/decisions/proposed";
import { clientMonths, monthsOf } from "../../analysis/plans/exit";
import type { Portfolio } from "../../analysis/judge/portfolio";
import type { Practice } from "../../analysis/owner/practice";
import { feeInForm, usuallyPaidBy, type FeeInForm, type PaidBy } from "../../analysis/plans/fee-form";
import { repricingRound, type NewFee, type RoundChoice } from "../../analysis/plans/repricing";
import { withChange } from "../../analysis/plans/what-if";
import { repricingSheet } from "../../reports/repricing-sheet";
import { feeLetter, type Tone } from "../../reports/talk/letters";
import { printMoney, withUnit } from "../../spreadsheet/print";
import { BackButton } from "../back-button";
import { withDraft, type Draft } from "../one-client/draft";
import { clientWords } from "../one-client/client-words";
import { FeeDates, firstDates, firstStyle, ToneChoice } from "../one-client/letter-choices";
import { OfferDecision } from "../decisions/offer";
import { DocumentActions } from "../documents/document-actions";
import type { Host } from "../host";
import { NumberField } from "../number-field";
import type { PaneSettings } from "../settings";
import { showOnSheet } from "../show-on-sheet";
import { StatusLine } from "../status-line";
import { today } from "../today";
import { useMessage } from "../use-message";
import { paneWords } from "../words/pane-words";
import { speakerOf } from "../words/speak";
import { knownPaidBy } from "../one-client/paid-by";
import { useClientFacts } from "../year-ahead/use-client-facts";
import { leftOutAnswer, roundChoiceOf } from "./round-choice";
import { repricingWords } from "./repricing-words";
import { RoundRow } from "./round-row";

interface RepricingProps {
  readonly portfolio: Portfolio;
  readonly judging: Practice;
  readonly host: Host;
  readonly settings: PaneSettings;
  readonly change: (how: (settings: PaneSettings) => PaneSettings) => Promise<boolean>;
  readonly back: () => void;
}

/** All whose verdict is a new fee, their new fees, what it brings, how many may leave, and the letters. */
export function RepricingScreen({ portfolio, judging, host, settings, change, back }: RepricingProps) {
  const { language } = host;
  const say = useMemo(() => speakerOf(repricingWords, language), [language]);
  const sayClient = useMemo(() => speakerOf(clientWords, language), [language]);
  const { feeRounding: rounding } = settings;
  const [tone, setTone] = useState<Tone>("gentle");
  const [dates, setDates] = useState(firstDates);
  const message = useMessage();
  const [isMade, setMade] = useState(false);
  const { minimumRate } = judging;
  const facts = useClientFacts(host, settings.data);
  const months = monthsOf(portfolio);
  const paidByFor = ({ client }: NewFee): PaidBy | null => knownPaidBy(settings.drafts, client, facts);
  const inFormOf = (fee: NewFee): FeeInForm | null => {
    const paidBy = paidByFor(fee);
    return paidBy === null ? null : feeInForm(fee, clientMonths(fee.client, portfolio), paidBy);
  };
  const choiceOf = (client: string): RoundChoice => roundChoiceOf(settings.drafts, client);
  const round = repricingRound(portfolio.clients, judging, rounding, choiceOf);
  const listed = [...round.fees, ...round.leftOut].sort((first, second) => second.feeNow - first.feeNow);
  const decide = (client: string, part: (draft: Draft) => Partial<Draft>): void => {
    void change((now) => ({ ...now, drafts: withDraft(now.drafts, client, part) }));
  };
  const toSheet = (): void => {
    void message.act(async () => {
      const sheet = await showOnSheet(host, [repricingSheet(round, judging, rounding, inFormOf)]);
      setMade(true);
      return say("written", { sheet });
    });
  };
  const leaving =
    round.mayLeave === null
      ? say("mayLeaveUnknown")
      : round.mayLeave === 0
        ? say("mayLeaveNone")
        : say("mayLeave", { count: round.mayLeave, all: round.fees.length });
  return (
    <>
      <BackButton to={paneWords.allClients[language]} back={back} />
      <h2>{say("title")}</h2>
      {listed.length === 0 || minimumRate === null ? (
        <p>{say("none")}</p>
      ) : (
        <>
          <p>{say("intro", { minimum: printMoney(minimumRate, language, portfolio.currency) })}</p>
          <NumberField
            label={say("rounding")}
            value={rounding}
            language={language}
            onNumber={(value) => {
              void change((now) => ({ ...now, feeRounding: value ?? 0 }));
            }}
          />
          <table>
            <thead>
              <tr>
                <th scope="col">{say("client")}</th>
                <th scope="col" class="number">
                  {withUnit(say("now"), portfolio.currency)}
                </th>
                <th scope="col" class="number">
                  {withUnit(say("proposed"), portfolio.currency)}
                </th>
                <th scope="col" class="number">
                  {say("rise")}
                </th>
              </tr>
            </thead>
            <tbody>
              {listed.map((fee) => (
                <RoundRow
                  key={fee.client.client}
                  fee={fee}
                  inForm={inFormOf(fee)}
                  isLeftOut={round.leftOut.includes(fee)}
                  bearable={judging.maximumIncrease}
                  say={say}
                  language={language}
                  tick={(isLeftOut) => {
                    decide(fee.client.client, ({ answers }) => ({
                      answers: { ...answers, [leftOutAnswer]: isLeftOut },
                    }));
                  }}
                  ask={(amount) => {
                    decide(fee.client.client, (draft) => ({
                      change: { ...draft.change, feeRise: amount === null ? 0 : Math.max(0, amount / fee.feeNow - 1) },
                    }));
                  }}
                />
              ))}
            </tbody>
          </table>
          <p class="finding">
            {say("total", { more: printMoney(Math.round(round.more), language, portfolio.currency) })} {leaving}
          </p>
          {round.without.length > 0 && (
            <p>{say("without", { clients: round.without.map(({ client }) => client).join(", ") })}</p>
          )}
          {round.others.length > 0 && (
            <p>{say("others", { clients: round.others.map(({ client }) => client).join(", ") })}</p>
          )}
          <p class="quiet">{say("period", { months })}</p>
          <div class="buttons">
            <fluent-button appearance="primary" onClick={toSheet}>
              {say("sheet")}
            </fluent-button>
          </div>
          <StatusLine text={message.text} />
          <h3>{say("letters")}</h3>
          <ToneChoice tone={tone} say={sayClient} choose={setTone} />
          <FeeDates dates={dates} say={sayClient} change={setDates} />
          <DocumentActions
            host={host}
            documents={round.fees.map((fee) =>
              feeLetter(fee, paidByFor(fee) ?? usuallyPaidBy, clientMonths(fee.client, portfolio), minimumRate, dates, {
                ...firstStyle(language, portfolio.currency),
                tone,
              }),
            )}
            name={say("fileLetters")}
            language={language}
            isLetter
            onMade={() => {
              setMade(true);
            }}
          />
          <OfferDecision
            host={host}
            place={settings}
            change={change}
            isOpen={isMade}
            proposed={round.fees.map(({ client, feeProposed }) =>
              proposedDecision(
                client,
                clientMonths(client, portfolio),
                "raise",
                { fee: feeProposed, hours: withChange(client, choiceOf(client.client).change).hours },
                today(),
              ),
            )}
          />
        </>
      )}
    </>
  );
}
