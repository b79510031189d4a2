import type { JudgedClient } from "../../analysis/judge/portfolio";
import { reasonSentence } from "../../analysis/words/reason-sentence";
import { feeInForm, usuallyPaidBy } from "../../analysis/plans/fee-form";
import { mendsOf, mostSaved, type Mend } from "../../analysis/plans/mends";
import { feeToAsk } from "../../analysis/plans/repricing";
import { judgeChange, noChange, type Change } from "../../analysis/plans/what-if";
import { printHours, printNumber, printShare, withUnit } from "../../spreadsheet/print";
import { feeChangeSaid } from "../../reports/talk/fee-words";
import { Slider } from "../slider";
import { VerdictMark } from "../verdict-mark";
import type { ClientViewProps } from "./view-props";
import { ExitCost } from "./exit-cost";
import { RefillControls } from "./refill-controls";

/** Raise the fee, save hours, charge what is free today, let go: the verdict and every figure follow at once. */
export function WhatIfView({
  client,
  portfolio,
  months,
  judging,
  refill,
  setRefill,
  say,
  language,
  change,
  setChange,
  settings,
  paidBy,
}: ClientViewProps) {
  const { revenue, hours } = client;
  if (revenue === null || hours === null || hours <= 0) return <p>{say("noFigures")}</p>;
  const { currency } = portfolio;
  const then = judgeChange(client, change, judging);
  const asked = feeToAsk(client, settings.feeRounding, change);
  const isChanged = change.feeRise !== 0 || change.hoursSaved !== 0 || change.extraCharged !== 0;
  return (
    <>
      <Slider
        label={say("feeRise")}
        kind="share"
        value={change.feeRise}
        max={1}
        step={0.01}
        language={language}
        onValue={(feeRise) => {
          setChange({ ...change, feeRise });
        }}
      />
      <Slider
        label={say("hoursSaved")}
        value={change.hoursSaved}
        max={mostSaved(hours)}
        step={0.5}
        language={language}
        onValue={(hoursSaved) => {
          setChange({ ...change, hoursSaved: Math.min(hoursSaved, mostSaved(hours)) });
        }}
      />
      <Slider
        label={withUnit(say("extraCharged"), currency)}
        value={change.extraCharged}
        max={Math.max(100, Math.ceil(Math.abs(revenue) / 200) * 100)}
        step={50}
        language={language}
        onValue={(extraCharged) => {
          setChange({ ...change, extraCharged });
        }}
      />
      {isChanged ? (
        <div class="buttons">
          <fluent-button
            onClick={() => {
              setChange(noChange);
            }}
          >
            {say("reset")}
          </fluent-button>
        </div>
      ) : (
        <Mends client={client} say={say} language={language} take={setChange} />
      )}
      <Comparison today={client} then={then} currency={currency} say={say} language={language} />
      {asked !== null && change.feeRise > 0 && (
        <p>
          {say("asPaid", {
            change: feeChangeSaid(feeInForm(asked, months, paidBy ?? usuallyPaidBy), language, currency),
          })}
        </p>
      )}
      <p aria-live="polite">{reasonSentence(then.reason, language, currency)}</p>
      <details open={then.verdict === "Part ways" || then.verdict === "Refer"}>
        <summary>{say("ifTheyGo")}</summary>
        <RefillControls refill={refill} say={say} language={language} change={setRefill} />
        <ExitCost judged={then} currency={currency} months={months} refill={refill} language={language} />
      </details>
    </>
  );
}

interface MendsProps extends Pick<ClientViewProps, "say" | "language"> {
  readonly client: JudgedClient;
  readonly take: (change: Change) => void;
}

/** The ways to the minimum, the one that the verdict points at first. */
function Mends({ client, say, language, take }: MendsProps) {
  const ways = mendsOf(client);
  if (ways.length === 0) return null;
  const words = ({ kind, change: { feeRise, hoursSaved } }: Mend): string => {
    const [rise, hours] = [`+${printShare(feeRise, language)}`, printHours(hoursSaved, language)];
    return kind === "fee"
      ? say("mendFee", { rise })
      : kind === "hours"
        ? say("mendHours", { hours, count: hoursSaved })
        : say("mendBoth", { rise, hours });
  };
  return (
    <div class="buttons" role="group" aria-label={say("mend")}>
      <span>{say("mend")}</span>
      {ways.map((way) => (
        <fluent-button
          key={way.kind}
          size="small"
          onClick={() => {
            take(way.change);
          }}
        >
          {words(way)}
        </fluent-button>
      ))}
    </div>
  );
}

function Comparison({
  today,
  then,
  currency,
  say,
  language,
}: { readonly today: JudgedClient; readonly then: JudgedClient; readonly currency: string } & Pick<
  ClientViewProps,
  "say" | "language"
>) {
  const money = (value: number | null): string => (value === null ? "–" : printNumber(value, 0, language));
  const rate = (value: number | null): string => (value === null ? "–" : printNumber(value, 2, language));
  const share = (value: number | null): string => (value === null ? "–" : printShare(value, language));
  const lines: readonly (readonly [string, (client: JudgedClient) => string])[] = [
    [withUnit(say("anHour"), currency), ({ effectiveRate }) => rate(effectiveRate)],
    [withUnit(say("revenue"), currency), ({ revenue }) => money(revenue)],
    [say("hours"), ({ hours }) => (hours === null ? "–" : printNumber(hours, 1, language))],
    [withUnit(say("avoidable"), currency), ({ avoidableProfit }) => money(avoidableProfit)],
    [withUnit(say("profit"), currency), ({ fullProfit }) => money(fullProfit)],
    [say("yield"), ({ yield: of }) => share(of)],
    [withUnit(say("minimumFee"), currency), ({ minimumFee }) => money(minimumFee)],
  ];
  return (
    <table class="compare">
      <thead>
        <tr>
          <td />
          <th scope="col" class="number">
            {say("today")}
          </th>
          <th scope="col" class="number">
            {say("then")}
          </th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{say("verdict")}</th>
          {[today, then].map(({ verdict }, index) => (
            <td key={index} class="number">
              {verdict === null ? "–" : <VerdictMark verdict={verdict} language={language} />}
            </td>
          ))}
        </tr>
        {lines.map(([words, of]) => (
          <tr key={words}>
            <th scope="row">{words}</th>
            <td class="number">{of(today)}</td>
            <td class="number">{of(today) === of(then) ? of(then) : <strong>{of(then)}</strong>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
