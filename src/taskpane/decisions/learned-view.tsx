import { useState } from "preact/hooks";
import type { Decision } from "../../analysis/decisions/decision";
import { hindsight } from "../../analysis/decisions/hindsight";
import { learn, reviewedOnes, type Learned } from "../../analysis/decisions/learned";
import type { Portfolio } from "../../analysis/judge/portfolio";
import { measureOf } from "../../analysis/judge/portfolio-currency";
import { calibrate } from "../../analysis/plans/prospect";
import type { Language } from "../../core/problem";
import { hindsightLines, learnedLines } from "../../reports/decisions/learned-lines";
import { learnedWords } from "../../reports/decisions/learned-words";
import { sayIn } from "../../reports/say";
import { printNumber, printShare } from "../../spreadsheet/print";
import { refillOf } from "../../analysis/plans/exit";
import { judgingPractice, type PaneSettings } from "../settings";
import { StatusLine } from "../status-line";
import type { SpeakOf } from "../words/speak";
import type { DecisionScreenWord } from "./decision-screen-words";

interface LearnedProps {
  readonly decisions: readonly Decision[];
  readonly settings: PaneSettings;
  readonly portfolio: Portfolio | null;
  readonly change: (how: (settings: PaneSettings) => PaneSettings) => Promise<boolean>;
  readonly say: SpeakOf<DecisionScreenWord>;
  readonly language: Language;
}

/**
 * How the owner's expectations turned out, from five reviews on; what follows for their own figures is offered, never
 * imposed.
 */
export function LearnedView(props: LearnedProps) {
  const { decisions, portfolio, language } = props;
  const words = sayIn(learnedWords, language);
  const learned = learn(decisions);
  const back = hindsightLines(hindsight(decisions), language, portfolio?.currency ?? "");
  return (
    <>
      <h3>{words("title")}</h3>
      {learned === null ? (
        <p>{words("tooFew", { count: reviewedOnes(decisions).length })}</p>
      ) : (
        <>
          {learnedLines(learned, language).map((line) => (
            <p key={line}>{line}</p>
          ))}
          <Offers {...props} offers={learned.offers} />
          {back.length > 0 && (
            <>
              <h3>{words("hindsight")}</h3>
              {back.map((line) => (
                <p key={line}>{line}</p>
              ))}
              <p class="quiet">{words("onAvoidable")}</p>
            </>
          )}
        </>
      )}
    </>
  );
}

/** What a button says, and what it changes. */
type Offer = readonly [string, (now: PaneSettings) => PaneSettings];

/** Each figure with the one that holds now, and a button that takes it. */
function Offers({
  offers: { maximumIncrease, refillShare, overrunFactor },
  settings,
  portfolio,
  change,
  say,
  language,
}: LearnedProps & { readonly offers: Learned["offers"] }) {
  const [told, tell] = useState("");
  const owner = judgingPractice(settings);
  const refill = refillOf(settings.refill, portfolio === null ? owner : measureOf(portfolio, owner));
  const factor = (value: number): string => printNumber(value, 2, language);
  const share = (value: number): string => printShare(Math.round(value * 1000) / 1000, language);
  const overrunNow = settings.overrunFactor ?? calibrate(settings.prospects).overrun ?? 1;
  const all: readonly Offer[] = [
    ...offer(maximumIncrease, owner.maximumIncrease, (own) => [
      say("takeRise", { own: share(own), now: share(owner.maximumIncrease) }),
      (now) => ({ ...now, practice: { ...now.practice, maximumIncrease: own } }),
    ]),
    ...offer(refillShare, refill.share, (own) => [
      say("takeRefill", { own: share(own), now: share(refill.share) }),
      (now) => ({ ...now, refill: { ...(now.refill ?? refill), share: own } }),
    ]),
    ...offer(overrunFactor, overrunNow, (own) => [
      say("takeOverrun", { own: factor(own), now: factor(overrunNow) }),
      (now) => ({ ...now, overrunFactor: own }),
    ]),
  ];
  return (
    <>
      {all.length > 0 && (
        <>
          <h3>{say("offers")}</h3>
          <div class="buttons">
            {all.map(([words, how]) => (
              <fluent-button
                key={words}
                size="small"
                onClick={() => {
                  void change(how).then((isKept) => {
                    if (isKept) tell(say("taken"));
                  });
                }}
              >
                {words}
              </fluent-button>
            ))}
          </div>
        </>
      )}
      <StatusLine text={told} />
    </>
  );
}

/** To the thousandth, as it is shown; nothing is offered that holds already. */
function offer(own: number | null, now: number, make: (own: number) => Offer): readonly Offer[] {
  const rounded = own === null ? null : Math.round(own * 1000) / 1000;
  return rounded === null || Math.abs(rounded - now) < 5e-4 ? [] : [make(rounded)];
}
