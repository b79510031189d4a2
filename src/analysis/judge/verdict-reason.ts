import type { Language, Words } from "../../core/problem";
import { isBelowMinimum, riseNeeded, verdict, type VerdictFigures } from "../../core/verdict";
import { fillIn, printMoney, printNumber, printShare } from "../../spreadsheet/print";

/** Why the verdict is what it is, with the figures that decided: "An hour brings 61, the minimum is 78. It must bring 27.9 % more, or the work must take 21.8 % fewer hours." */
export function verdictReason(figures: VerdictFigures, language: Language, knockouts: readonly string[] = []): string {
  const facts = factsOf(figures, language, knockouts);
  const sentences = [sentenceFor(figures, knockouts), ...(figures.fit === null && !figures.isKnockedOut ? [words.notRated] : [])];
  return sentences.map((sentence) => fillIn(sentence[language], facts)).join(" ");
}

const words = {
  knockedOutBy: { en: "Knocked out by {knockouts}. A missed floor decides alone.", de: "K.-o.-Kriterium verfehlt: {knockouts}. Das entscheidet allein." },
  knockedOut: { en: "A knock-out criterion is missed. It decides alone.", de: "Ein K.-o.-Kriterium ist verfehlt. Das entscheidet allein." },
  reprice: {
    en: "An hour brings {rate}, the minimum is {minimum}. It must bring {rise} more, or the work must take {fewer} fewer hours.",
    de: "Eine Stunde bringt {rate}, das Minimum ist {minimum}. Sie muss {rise} mehr bringen, oder die Arbeit muss {fewer} weniger Stunden brauchen.",
  },
  tooMuch: {
    en: "An hour brings {rate}, the minimum is {minimum}. It would have to bring {rise} more, above the bearable {bearable}; someone with lower costs may serve them better.",
    de: "Eine Stunde bringt {rate}, das Minimum ist {minimum}. Sie müsste {rise} mehr bringen, über den zumutbaren {bearable}; wer geringere Kosten hat, bedient sie vielleicht besser.",
  },
  riseTried: {
    en: "An hour brings {rate}, the minimum is {minimum}, and mending it was tried. It would have to bring {rise} more, or take {fewer} fewer hours.",
    de: "Eine Stunde bringt {rate}, das Minimum ist {minimum}, und Abhilfe wurde schon versucht. Sie müsste {rise} mehr bringen, oder die Arbeit {fewer} weniger Stunden brauchen.",
  },
  noPrice: {
    en: "An hour brings {rate}, the minimum is {minimum}. No percentage on the fee can mend a rate that is not above 0.",
    de: "Eine Stunde bringt {rate}, das Minimum ist {minimum}. Kein Prozentsatz auf das Honorar behebt einen Satz, der nicht über 0 liegt.",
  },
  talk: {
    en: "An hour brings {rate}, the minimum is {minimum}; fit is {fit} of 100, below {minimumFit}. Talk first: an hour must bring {rise} more, or the work take {fewer} fewer hours, and the way of working must change.",
    de: "Eine Stunde bringt {rate}, das Minimum ist {minimum}; die Passung ist {fit} von 100, unter {minimumFit}. Erst reden: Eine Stunde muss {rise} mehr bringen oder die Arbeit {fewer} weniger Stunden brauchen, und die Zusammenarbeit muss sich ändern.",
  },
  talkNoPrice: {
    en: "An hour brings {rate}, the minimum is {minimum}; fit is {fit} of 100, below {minimumFit}. Talk first: no percentage on the fee can mend a rate that is not above 0.",
    de: "Eine Stunde bringt {rate}, das Minimum ist {minimum}; die Passung ist {fit} von 100, unter {minimumFit}. Erst reden: Kein Prozentsatz auf das Honorar behebt einen Satz, der nicht über 0 liegt.",
  },
  talkTried: {
    en: "An hour brings {rate}, the minimum is {minimum}; fit is {fit} of 100, below {minimumFit}. A talk was tried and changed neither.",
    de: "Eine Stunde bringt {rate}, das Minimum ist {minimum}; die Passung ist {fit} von 100, unter {minimumFit}. Ein Gespräch wurde versucht und hat beides nicht geändert.",
  },
  procedure: {
    en: "The money is right: an hour brings {rate}, the minimum is {minimum}. Fit is {fit} of 100, below {minimumFit}: change how you work together.",
    de: "Das Geld stimmt: Eine Stunde bringt {rate}, das Minimum ist {minimum}. Die Passung ist {fit} von 100, unter {minimumFit}: Ändern Sie den Ablauf der Zusammenarbeit.",
  },
  procedureTried: {
    en: "The money is right: an hour brings {rate}, the minimum is {minimum}. Fit is {fit} of 100, below {minimumFit}, and a change was tried; someone else may suit them better.",
    de: "Das Geld stimmt: Eine Stunde bringt {rate}, das Minimum ist {minimum}. Die Passung ist {fit} von 100, unter {minimumFit}, und eine Änderung wurde versucht; jemand anderes passt vielleicht besser.",
  },
  grow: {
    en: "An hour brings {rate}, {above} above the minimum of {minimum}, and fit is {fit} of 100. More of this work is welcome.",
    de: "Eine Stunde bringt {rate}, {above} über dem Minimum von {minimum}, und die Passung ist {fit} von 100. Mehr davon ist willkommen.",
  },
  keep: {
    en: "An hour brings {rate}, the minimum is {minimum}, and fit is {fit} of 100. Nothing needs mending.",
    de: "Eine Stunde bringt {rate}, das Minimum ist {minimum}, und die Passung ist {fit} von 100. Es ist nichts zu beheben.",
  },
  keepUnrated: { en: "An hour brings {rate}, the minimum is {minimum}.", de: "Eine Stunde bringt {rate}, das Minimum ist {minimum}." },
  notRated: { en: "Fit is not rated, so money alone decides.", de: "Die Passung ist nicht bewertet, darum entscheidet das Geld allein." },
} as const satisfies Readonly<Record<string, Words>>;

function sentenceFor(figures: VerdictFigures, knockouts: readonly string[]): Words {
  const answer = verdict(figures);
  if (figures.isKnockedOut) return knockouts.length > 0 ? words.knockedOutBy : words.knockedOut;
  const canRise = figures.effectiveRate > 0;
  switch (answer) {
    case "Reprice":
      return words.reprice;
    case "Talk":
      return canRise ? words.talk : words.talkNoPrice;
    case "Part ways":
      return words.talkTried;
    case "Refer":
      if (!isBelowMinimum(figures)) return words.procedureTried;
      if (!canRise) return words.noPrice;
      return figures.isTried ? words.riseTried : words.tooMuch;
    case "Change procedure":
      return words.procedure;
    case "Grow":
      return words.grow;
    case "Keep":
      return figures.fit === null ? words.keepUnrated : words.keep;
  }
}

function factsOf(figures: VerdictFigures, language: Language, knockouts: readonly string[]): Readonly<Record<string, string>> {
  const { effectiveRate, minimumRate, fit, minimumFit, maximumIncrease } = figures;
  const rise = riseNeeded(figures);
  const isEven = minimumRate <= 0;
  return {
    rate: printMoney(effectiveRate, language),
    minimum: printMoney(minimumRate, language),
    rise: Number.isFinite(rise) ? printShare(rise, language) : "",
    fewer: isEven ? "" : printShare(Math.max(0, 1 - effectiveRate / minimumRate), language),
    bearable: printShare(maximumIncrease, language),
    above: isEven ? "" : printShare(Math.max(0, effectiveRate / minimumRate - 1), language),
    fit: fit === null ? "" : printNumber(fit, 0, language),
    minimumFit: printNumber(minimumFit, 0, language),
    knockouts: knockouts.join("; "),
  };
}
