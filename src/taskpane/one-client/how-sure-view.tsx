import { sureness } from "../../analysis/plans/sureness";
import { clientInformation, roughly } from "../../analysis/plans/what-to-look-up";
import { turningPoints, type TurningPoint, type UncertainInput } from "../../analysis/plans/turning-points";
import { verdictWords } from "../../analysis/words/verdict-words";
import { reasonSentence } from "../../analysis/words/reason-sentence";
import { lookUpLines } from "../../reports/year-ahead/year-lines";
import { printMoney, printNumber, printShare } from "../../spreadsheet/print";
import { NumberField } from "../number-field";
import type { ClientWord } from "./client-words";
import type { ClientViewProps } from "./view-props";

const inputWords: Readonly<Record<UncertainInput, ClientWord>> = {
  hours: "inputHours",
  revenue: "inputRevenue",
  "direct costs": "inputCosts",
  "serving costs": "inputServing",
  "minimum rate": "inputMinimum",
  fit: "inputFit",
};

/** At which value of which figure the verdict flips, and how often it stays when all of them are off at once. */
export function HowSureView({
  client,
  portfolio,
  judging,
  settings,
  save,
  refill,
  change,
  say,
  language,
}: ClientViewProps) {
  if (client.verdict === null) return <p>{say("noVerdict", { reason: reasonSentence(client.reason, language) })}</p>;
  const points = turningPoints(client, judging);
  const found = sureness(client, judging, settings.ranges);
  const known = clientInformation(client, portfolio, {
    refill,
    ranges: settings.ranges,
    rounding: settings.feeRounding,
    maximumIncrease: judging.maximumIncrease,
    stayOf: () => null,
    changeOf: () => change,
  });
  const range = (changed: Partial<typeof settings.ranges>): void => {
    void save({ ...settings, ranges: { ...settings.ranges, ...changed } });
  };
  const percent = (value: number): number => Math.round(value * 1000) / 10;
  const { ranges } = settings;
  return (
    <>
      <h3>{say("flips")}</h3>
      {points.length === 0 && <p>{say("noFlips")}</p>}
      <ul>
        {points.map((point) => (
          <li key={`${point.input} ${point.side}`}>
            {say(point.side === "below" ? "flipBelow" : "flipAbove", {
              verdict: verdictWords[point.verdict][language],
              input: say(inputWords[point.input]),
              at: shown(point, point.at, client.currency, language),
              now: shown(point, point.now, client.currency, language),
            })}
          </li>
        ))}
      </ul>
      <h3>{say("trials")}</h3>
      {found !== null && (
        <p aria-live="polite">
          <strong>{say("stays", { share: printShare(Math.round(found.same * 100) / 100, language) })}</strong>{" "}
          {found.others.length > 0 &&
            say("becomes", {
              others: found.others
                .map(
                  ({ verdict, share }) =>
                    `${verdictWords[verdict][language]} ${printShare(Math.round(share * 1000) / 1000, language)}`,
                )
                .join(", "),
            })}
        </p>
      )}
      {known !== null && (
        <>
          {known.costOfBeingWrong >= 1 && (
            <p>{say("wrong", { cost: printMoney(roughly(known.costOfBeingWrong), language, client.currency) })}</p>
          )}
          {lookUpLines(known.lookUps.filter(({ value }) => value >= 1).slice(0, 1), client.currency, language).map(
            (line) => (
              <p key={line}>{line}</p>
            ),
          )}
        </>
      )}
      <details>
        <summary>{say("ranges")}</summary>
        <p class="quiet">{say("rangesHelp")}</p>
        <NumberField
          label={say("rangeHours")}
          isCompact
          value={percent(ranges.hours)}
          language={language}
          onNumber={(value) => {
            range({ hours: within(value, 90) / 100 });
          }}
        />
        <NumberField
          label={say("rangeRevenue")}
          isCompact
          value={percent(ranges.revenue)}
          language={language}
          onNumber={(value) => {
            range({ revenue: within(value, 90) / 100 });
          }}
        />
        <NumberField
          label={say("rangeMinimum")}
          isCompact
          value={percent(ranges.minimumRate)}
          language={language}
          onNumber={(value) => {
            range({ minimumRate: within(value, 90) / 100 });
          }}
        />
        <NumberField
          label={say("rangeFit")}
          isCompact
          value={ranges.fit}
          language={language}
          onNumber={(value) => {
            range({ fit: within(value, 100) });
          }}
        />
      </details>
    </>
  );
}

/** Beyond 90 % hours would reach 0. */
function within(value: number | null, most: number): number {
  return Math.min(most, Math.max(0, value ?? 0));
}

function shown({ input }: TurningPoint, value: number, currency: string, language: "en" | "de"): string {
  if (input === "hours") return printNumber(value, 1, language);
  return input === "fit" ? printNumber(value, 0, language) : printMoney(value, language, currency);
}
