import type { Words } from "../../core/problem";
import * as terms from "../../core/terms";

export const repricingWords = {
  title: terms.repricingRound,
  intro: {
    en:
      "Clients whose verdict is a new fee, with the one that brings them to {minimum} an hour. " +
      "Untick who stays out; type another fee, and their letter and what-if follow.",
    de:
      "Kunden, deren Urteil ein neues Honorar ist, mit dem, das sie auf {minimum} je Stunde bringt. " +
      "Nehmen Sie das Häkchen bei denen weg, die nicht mitmachen; " +
      "tippen Sie ein anderes Honorar, und Brief und Was-wäre-wenn folgen.",
  },
  feeOf: { en: "New fee of {client}", de: "Neues Honorar von {client}" },
  others: {
    en: "Below the minimum too, but with another verdict: {clients}. Look at each first.",
    de: "Auch unter dem Minimum, aber mit anderem Urteil: {clients}. Sehen Sie sich zuerst jeden an.",
  },
  rounding: terms.roundUpToFull,
  client: terms.client,
  now: terms.feeNow,
  proposed: terms.newFee,
  rise: terms.rise,
  total: { en: "All together bring {more} more.", de: "Alle zusammen bringen {more} mehr." },
  mayLeave: {
    en: "You may lose {count} of {all}, whichever they are, and still gain.",
    de: "Sie können {count} von {all} verlieren, gleich welche, und gewinnen immer noch.",
  },
  mayLeaveNone: {
    en: "If even one of them leaves, the round may cost more than it brings. Talk to each first.",
    de: "Geht auch nur einer, kann die Runde mehr kosten, als sie bringt. Sprechen Sie zuerst mit jedem.",
  },
  mayLeaveUnknown: {
    en: "How many you may lose cannot be said without an avoidable cost per hour.",
    de: "Wie viele Sie verlieren können, lässt sich ohne abbaubare Kosten je Stunde nicht sagen.",
  },
  without: {
    en: "A fee alone does not mend these: {clients}.",
    de: "Bei diesen hilft ein Honorar allein nicht: {clients}.",
  },
  over: {
    en: "above the {bearable} you consider acceptable",
    de: "über den {bearable}, die Sie für vertretbar halten",
  },
  period: {
    en: "Fees are those of the period of the figures, {months, plural, one {one month} other {# months}}.",
    de: "Die Honorare gelten für den Zeitraum der Zahlen, {months, plural, one {einen Monat} other {# Monate}}.",
  },
  none: { en: "No client’s verdict is a new fee.", de: "Bei keinem Kunden ist das Urteil ein neues Honorar." },
  letters: { en: "Letters for all", de: "Briefe an alle" },
  sheet: terms.writeToASheet,
  written: { en: "The round is on the sheet “{sheet}”.", de: "Die Runde steht auf dem Blatt „{sheet}“." },
  fileLetters: { en: "New fees", de: "Neue Honorare" },
} as const satisfies Readonly<Record<string, Words>>;
