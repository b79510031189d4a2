import { Fragment } from "preact";
import { capacityOf } from "../../analysis/plans/capacity";
import type { Portfolio } from "../../analysis/judge/portfolio";
import type { FirmYear } from "../../analysis/owner/firm";
import type { Language, Words } from "../../core/problem";
import { saySentence } from "../../reports/say";
import { printNumber, printShare } from "../../spreadsheet/print";

const inAll: Words = {
  en: "Your clients take {needed} of the {available} hours a year that you have for them: {load}.",
  de: "Ihre Kunden brauchen {needed} der {available} Stunden im Jahr, die Sie für sie haben: {load}.",
};
const byClient: Words = { en: "By client", de: "Je Kunde" };

/**
 * Hours against capacity, in all and per client, the largest first; nothing as long as the firm's hours are not known.
 */
export function CapacityLine({
  firm,
  portfolio,
  language,
}: {
  readonly firm: FirmYear;
  readonly portfolio: Portfolio;
  readonly language: Language;
}) {
  const capacity = capacityOf(firm, portfolio);
  if (capacity === null) return null;
  const share = (value: number): string => printShare(Math.round(value * 1000) / 1000, language);
  const taken = portfolio.clients
    .flatMap((client) => {
      const load = capacity.of(client);
      return load === null || load === 0 ? [] : [{ name: client.client, load }];
    })
    .sort((one, other) => other.load - one.load);
  return (
    <section>
      <p>
        {saySentence(inAll, language, {
          needed: printNumber(capacity.needed, 0, language),
          available: printNumber(capacity.available, 0, language),
          load: share(capacity.load),
        })}
      </p>
      <details>
        <summary>{byClient[language]}</summary>
        <dl class="figures">
          {taken.map(({ name, load }) => (
            <Fragment key={name}>
              <dt>{name}</dt>
              <dd>{share(load)}</dd>
            </Fragment>
          ))}
        </dl>
      </details>
    </section>
  );
}
