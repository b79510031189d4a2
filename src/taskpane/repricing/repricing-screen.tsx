import { useMemo, useState } from "preact/hooks";
import { endOfMonth, monthsAfter, onWorkingDay } from "../../analysis/plans/calendar";
import { clientMonths, monthsOf } from "../../analysis/plans/exit";
import type { Portfolio } from "../../analysis/judge/portfolio";
import type { Practice } from "../../analysis/owner/practice";
import { repricingRound } from "../../analysis/plans/repricing";
import { repricingSheet } from "../../reports/repricing-sheet";
import { feeLetter, type Tone } from "../../reports/talk/letters";
import { printMoney, printNumber, printShare } from "../../spreadsheet/print";
import { firstStyle } from "../one-client/letter-choices";
import { DocumentActions } from "../documents/document-actions";
import { Choice, DayField } from "../fields";
import type { Host } from "../host";
import { NumberField } from "../number-field";
import type { PaneSettings } from "../settings";
import { showOnSheet } from "../show-on-sheet";
import { today } from "../today";
import { speakerOf } from "../words/speak";
import { repricingWords } from "./repricing-words";
import { wordsOf } from "../words/words-of";

interface RepricingProps {
  readonly portfolio: Portfolio;
  readonly judging: Practice;
  readonly host: Host;
  readonly settings: PaneSettings;
  readonly change: (how: (settings: PaneSettings) => PaneSettings) => Promise<boolean>;
  readonly back: () => void;
}

/** All who are below the minimum, their new fees, what it brings, how many may leave, and the letters. */
export function RepricingScreen({ portfolio, judging, host, settings, change, back }: RepricingProps) {
  const { language } = host;
  const say = useMemo(() => speakerOf(repricingWords, language), [language]);
  const { feeRounding: rounding } = settings;
  const [tone, setTone] = useState<Tone>("gentle");
  const [dates, setDates] = useState(() => ({ start: endOfMonth(monthsAfter(today(), 1)) + 1, answer: onWorkingDay(today() + 14) }));
  const [message, setMessage] = useState("");
  const { minimumRate } = judging;
  const months = monthsOf(portfolio);
  const round = repricingRound(portfolio.clients, judging, rounding);
  const toSheet = (): void => {
    showOnSheet(host, [repricingSheet(round, judging, rounding)]).then(
      (sheet) => { setMessage(say("written", { sheet })); },
      (error: unknown) => { setMessage(say("failed", { why: wordsOf(error) })); },
    );
  };
  const leaving = round.mayLeave === null ? say("mayLeaveUnknown") : round.mayLeave === 0 ? say("mayLeaveNone") : say("mayLeave", { count: round.mayLeave, all: round.fees.length });
  return (
    <>
      <div class="buttons">
        <fluent-button size="small" appearance="transparent" onClick={back}>‹ {say("back")}</fluent-button>
      </div>
      <h2>{say("title")}</h2>
      {round.fees.length === 0 || minimumRate === null ? (
        <p>{say("none")}</p>
      ) : (
        <>
          <p>{say("intro", { minimum: printMoney(minimumRate, language) })}</p>
          <NumberField label={say("rounding")} value={rounding} language={language} onNumber={(value) => { void change((now) => ({ ...now, feeRounding: value ?? 0 })); }} />
          <table>
            <thead>
              <tr>
                <th scope="col">{say("client")}</th>
                <th scope="col" class="number">{say("now")}</th>
                <th scope="col" class="number">{say("proposed")}</th>
                <th scope="col" class="number">{say("rise")}</th>
              </tr>
            </thead>
            <tbody>
              {round.fees.map(({ client, feeNow, feeProposed, rise }) => (
                <tr key={client.client}>
                  <th scope="row">{client.client}{rise > judging.maximumIncrease + 1e-9 && <span class="quiet"> {say("over", { bearable: printShare(judging.maximumIncrease, language) })}</span>}</th>
                  <td class="number">{printNumber(feeNow, 0, language)}</td>
                  <td class="number">{printNumber(feeProposed, 0, language)}</td>
                  <td class="number">{printShare(rise, language)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p class="finding">{say("total", { more: printMoney(Math.round(round.more), language) })} {leaving}</p>
          {round.without.length > 0 && <p>{say("without", { clients: round.without.map(({ client }) => client).join(", ") })}</p>}
          <p class="quiet">{say("period", { months })}</p>
          <div class="buttons">
            <fluent-button appearance="primary" onClick={toSheet}>{say("sheet")}</fluent-button>
          </div>
          <p role="status" class={message === "" ? "aside" : "notice"}>{message}</p>
          <h3>{say("letters")}</h3>
          <Choice label={say("tone")} value={tone} options={[["gentle", say("gentle")], ["firm", say("firm")]]} onChoice={setTone} />
          <DayField label={say("start")} value={dates.start} onDay={(start) => { setDates({ ...dates, start }); }} />
          <DayField label={say("answer")} value={dates.answer} onDay={(answer) => { setDates({ ...dates, answer }); }} />
          <DocumentActions host={host} documents={round.fees.map((fee) => feeLetter(fee, clientMonths(fee.client, portfolio), minimumRate, dates, { ...firstStyle(language, portfolio.currency), tone }))} name={say("fileLetters")} language={language} />
        </>
      )}
    </>
  );
}
