import { useState } from "preact/hooks";
import type { Review } from "../../analysis/decisions/decision";
import { clientMonths } from "../../analysis/plans/exit";
import type { Portfolio } from "../../analysis/judge/portfolio";
import { verdictWords } from "../../analysis/words/verdict-words";
import { printDay } from "../../spreadsheet/print-day";
import { clientKey } from "../../columns/rows/client-name";
import type { Language } from "../../core/problem";
import { deedOf } from "../../reports/decisions/learned-lines";
import type { LoggedDecision } from "../../reports/decisions/read-decisions";
import { printHours, printMoney } from "../../spreadsheet/print";
import { Choice } from "../fields";
import { NumberField } from "../number-field";
import { today } from "../today";
import type { SpeakOf } from "../words/speak";
import type { DecisionScreenWord } from "./decision-screen-words";

interface FormProps {
  readonly decision: LoggedDecision;
  readonly portfolio: Portfolio | null;
  readonly say: SpeakOf<DecisionScreenWord>;
  readonly language: Language;
  readonly keep: (review: Review) => void;
}

type Answer = "yes" | "no" | "open";
const answerOf = (is: boolean | null): Answer => (is === null ? "open" : is ? "yes" : "no");
const meant: Readonly<Record<Answer, boolean | null>> = { yes: true, no: false, open: null };

/** What came of one decision, beside what was expected of it. */
export function ReviewForm({ decision, portfolio, say, language, keep }: FormProps) {
  const { shown, verdict, deed } = decision;
  const [review, setReview] = useState<Review>({
    day: today(),
    hasStayed: null,
    isRiseAccepted: null,
    fee: null,
    hours: null,
    resoldHours: null,
  });
  const set = (part: Partial<Review>): void => {
    setReview({ ...review, ...part });
  };
  const options = (["open", "yes", "no"] as const).map((one) => [one, say(one)] as const);
  const currency = portfolio?.currency ?? "";
  const rate = (value: number | null): string => (value === null ? "–" : printMoney(value, language, currency));
  return (
    <fieldset>
      <legend>{decision.client}</legend>
      <p>
        {say("seen", {
          day: printDay(decision.day, language),
          deed: deedOf(decision, language),
          verdict: verdict === null ? "–" : verdictWords[verdict][language],
          rate: rate(shown.effectiveRate),
          minimum: rate(shown.minimumRate),
        })}
      </p>
      {decision.note !== "" && <p class="quiet">{decision.note}</p>}
      <Choice
        label={say("hasStayed")}
        value={answerOf(review.hasStayed)}
        options={options}
        onChoice={(chosen) => {
          // Who went brings and takes nothing any more.
          set({ hasStayed: meant[chosen], ...(chosen === "no" ? { fee: 0, hours: 0 } : {}) });
        }}
      />
      {deed === "raise" && (
        <Choice
          label={say("isAccepted")}
          value={answerOf(review.isRiseAccepted)}
          options={options}
          onChoice={(chosen) => {
            set({ isRiseAccepted: meant[chosen] });
          }}
        />
      )}
      <InData decision={decision} portfolio={portfolio} say={say} language={language} take={set} />
      <NumberField
        label={say("fee")}
        value={review.fee}
        language={language}
        onNumber={(fee) => {
          set({ fee });
        }}
      />
      <NumberField
        label={say("hours")}
        value={review.hours}
        language={language}
        onNumber={(hours) => {
          set({ hours });
        }}
      />
      {(deed === "part" || review.hasStayed === false) && (
        <NumberField
          label={say("resold")}
          value={review.resoldHours}
          language={language}
          onNumber={(resoldHours) => {
            set({ resoldHours });
          }}
        />
      )}
      <p aria-live="polite">{beside(decision, review, say, language, currency).join(" ")}</p>
      <div class="buttons">
        <fluent-button
          disabled={review.hasStayed === null && review.fee === null && review.hours === null}
          onClick={() => {
            keep(review);
          }}
        >
          {say("save")}
        </fluent-button>
      </div>
    </fieldset>
  );
}

/**
 * What the tables say of the client now, a year's: taken by a press, never by itself, since they may reach back behind
 * the decision.
 */
function InData({
  decision,
  portfolio,
  say,
  language,
  take,
}: Omit<FormProps, "keep"> & { readonly take: (review: Pick<Review, "fee" | "hours" | "hasStayed">) => void }) {
  const client = portfolio?.clients.find(({ client: name }) => clientKey(name) === clientKey(decision.client));
  if (portfolio === null || client?.revenue == null || client.hours === null) return null;
  if (portfolio.from === null || portfolio.to === null || portfolio.to < decision.day) return null;
  const year = 12 / clientMonths(client, portfolio);
  const [fee, hours] = [client.revenue, client.hours].map((value) => Math.round(value * year * 100) / 100);
  if (fee === undefined || hours === undefined) return null;
  return (
    <div>
      <p class="quiet">
        {say("inData", {
          from: printDay(portfolio.from, language),
          to: printDay(portfolio.to, language),
          fee: printMoney(fee, language, portfolio.currency),
          hours: printHours(hours, language),
        })}
      </p>
      <div class="buttons">
        <fluent-button
          size="small"
          onClick={() => {
            take({ fee, hours, hasStayed: client.isGone ? false : true });
          }}
        >
          {say("take")}
        </fluent-button>
      </div>
    </div>
  );
}

/** What was expected, and by how much it came otherwise where that is known. */
function beside(
  { expectedFee, expectedHours }: LoggedDecision,
  { fee, hours }: Review,
  say: FormProps["say"],
  language: Language,
  currency: string,
): readonly string[] {
  const money = (value: number): string => printMoney(value, language, currency);
  const hoursOf = (value: number): string => printHours(value, language);
  const shown = (value: number | null, print: typeof money): string => (value === null ? "–" : print(value));
  const difference = (
    word: "feeCame" | "hoursCame",
    actual: number | null,
    expected: number | null,
    print: typeof money,
  ): readonly string[] => {
    if (actual === null || expected === null) return [];
    const more = actual - expected;
    return [say(word, { difference: `${more > 0 ? "+" : more < 0 ? "−" : "±"}${print(Math.abs(more))}` })];
  };
  return [
    ...(expectedFee === null && expectedHours === null
      ? []
      : [say("expected", { fee: shown(expectedFee, money), hours: shown(expectedHours, hoursOf) })]),
    ...difference("feeCame", fee, expectedFee, money),
    ...difference("hoursCame", hours, expectedHours, hoursOf),
  ];
}
