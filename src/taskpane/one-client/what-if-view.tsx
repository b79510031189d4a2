import type { JudgedClient } from "../../analysis/judge/portfolio";
import { judgeChange, noChange } from "../../analysis/plans/what-if";
import { breakEvenHours } from "../../core/effective-rate";
import { printNumber, printShare } from "../../spreadsheet/print";
import { Slider } from "../slider";
import { VerdictMark } from "../verdict-mark";
import type { ClientViewProps } from "./view-props";
import { ExitCost } from "./exit-cost";
import { RefillControls } from "./refill-controls";

/** Raise the fee, save hours, charge what is free today, let go: the verdict and every figure follow at once. */
export function WhatIfView({ client, months, judging, refill, setRefill, say, language, change, setChange }: ClientViewProps) {
  const { revenue, hours, directCosts, servingCosts, minimumRate } = client;
  if (revenue === null || hours === null || hours <= 0) return <p>{say("noFigures")}</p>;
  const then = judgeChange(client, change, judging);
  const isChanged = change.feeRise !== 0 || change.hoursSaved !== 0 || change.extraCharged !== 0;
  const mostSaved = Math.floor(hours * 0.9 * 2) / 2;
  const saving = minimumRate === null ? 0 : hours - breakEvenHours(revenue, minimumRate, directCosts, servingCosts);
  const canMend = saving > 0 && saving <= mostSaved;
  return (
    <>
      <Slider label={say("feeRise")} value={Math.round(change.feeRise * 100)} max={100} step={1} shown={`+${printShare(change.feeRise, language)}`} onValue={(percent) => { setChange({ ...change, feeRise: percent / 100 }); }} />
      <Slider label={say("hoursSaved")} value={change.hoursSaved} max={mostSaved} step={0.5} shown={printNumber(change.hoursSaved, 1, language)} onValue={(hoursSaved) => { setChange({ ...change, hoursSaved }); }} />
      <Slider label={say("extraCharged")} value={change.extraCharged} max={Math.max(100, Math.ceil(Math.abs(revenue) / 200) * 100)} step={50} shown={printNumber(change.extraCharged, 0, language)} onValue={(extraCharged) => { setChange({ ...change, extraCharged }); }} />
      <div class="buttons">
        {canMend && !isChanged && <fluent-button onClick={() => { setChange({ ...noChange, hoursSaved: Math.ceil(saving * 2) / 2 }); }}>{say("mend")}</fluent-button>}
        {isChanged && <fluent-button onClick={() => { setChange(noChange); }}>{say("reset")}</fluent-button>}
      </div>
      <Comparison today={client} then={then} say={say} language={language} />
      <p aria-live="polite">{then.reason}</p>
      <details open={then.verdict === "Part ways" || then.verdict === "Refer"}>
        <summary>{say("ifTheyGo")}</summary>
        <RefillControls refill={refill} say={say} language={language} change={setRefill} />
        <ExitCost judged={then} months={months} refill={refill} language={language} warning={say("losesMoney")} />
      </details>
    </>
  );
}

function Comparison({ today, then, say, language }: { readonly today: JudgedClient; readonly then: JudgedClient } & Pick<ClientViewProps, "say" | "language">) {
  const money = (value: number | null): string => (value === null ? "–" : printNumber(value, 0, language));
  const rate = (value: number | null): string => (value === null ? "–" : printNumber(value, 2, language));
  const share = (value: number | null): string => (value === null ? "–" : printShare(value, language));
  const lines: readonly (readonly [string, (client: JudgedClient) => string])[] = [
    [say("anHour"), ({ effectiveRate }) => rate(effectiveRate)],
    [say("revenue"), ({ revenue }) => money(revenue)],
    [say("hours"), ({ hours }) => (hours === null ? "–" : printNumber(hours, 1, language))],
    [say("avoidable"), ({ avoidableProfit }) => money(avoidableProfit)],
    [say("profit"), ({ fullProfit }) => money(fullProfit)],
    [say("yield"), ({ yield: of }) => share(of)],
    [say("minimumFee"), ({ minimumFee }) => money(minimumFee)],
  ];
  return (
    <table class="compare">
      <thead>
        <tr>
          <td />
          <th scope="col" class="number">{say("today")}</th>
          <th scope="col" class="number">{say("then")}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{say("verdict")}</th>
          {[today, then].map(({ verdict }, index) => <td key={index} class="number">{verdict === null ? "–" : <VerdictMark verdict={verdict} language={language} />}</td>)}
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
