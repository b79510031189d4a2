import type { Words } from "../../core/problem";

/**
 * What decided, by the rule that held, or why nothing could; {money} and {fitness} are the first two phrases, in their
 * plain form or "just below".
 */
export const reasonWords = {
  against: {
    en: "An hour brings {rate}, the minimum is {minimum}",
    de: "Eine Stunde bringt {rate}, das Minimum ist {minimum}",
  },
  justBelow: {
    en: "An hour brings {rate}, just below the minimum of {minimum} and within the tolerance of {tolerance}",
    de: "Eine Stunde bringt {rate}, knapp unter dem Minimum von {minimum} und in der Toleranz von {tolerance}",
  },
  fitIs: { en: "fit is {fit} of 100", de: "die Passung ist {fit} von 100" },
  fitJustBelow: {
    en: "fit is {fit} of 100, just below {minimumFit} and within the tolerance",
    de: "die Passung ist {fit} von 100, knapp unter {minimumFit} und in der Toleranz",
  },
  knockedOutBy: {
    en: "Knocked out by {knockouts}. A missed floor decides alone.",
    de: "K.-o.-Kriterium verfehlt: {knockouts}. Das entscheidet allein.",
  },
  knockedOut: {
    en: "A knock-out criterion is missed. It decides alone.",
    de: "Ein K.-o.-Kriterium ist verfehlt. Das entscheidet allein.",
  },
  reprice: {
    en: "{money}. The fee must rise by {rise}, or the work must take {fewer} fewer hours.",
    de: "{money}. Das Honorar muss um {rise} steigen, oder die Arbeit muss mit {fewer} weniger Stunden auskommen.",
  },
  repriceOnly: {
    en: "{money}. The fee must rise by {rise}; fewer hours alone do not mend it.",
    de: "{money}. Das Honorar muss um {rise} steigen; weniger Stunden allein beheben es nicht.",
  },
  beyond: {
    en:
      "{money}. The fee would have to rise by {rise}, above the {bearable} you consider acceptable, " +
      "or the work take {fewer} fewer hours: talk about both first.",
    de:
      "{money}. Das Honorar müsste um {rise} steigen, über die {bearable} hinaus, die Sie für vertretbar halten, " +
      "oder die Arbeit mit {fewer} weniger Stunden auskommen: Reden Sie erst über beides.",
  },
  beyondOnly: {
    en: "{money}. The fee would have to rise by {rise}, above the {bearable} you consider acceptable, and fewer hours alone do not mend it: talk first.",
    de:
      "{money}. Das Honorar müsste um {rise} steigen, über die {bearable} hinaus, die Sie für vertretbar halten, " +
      "und weniger Stunden allein beheben es nicht: Reden Sie zuerst.",
  },
  noPrice: {
    en: "{money}. No percentage on the fee mends a rate that is not above 0: talk first about what is done and what is paid for it.",
    de: "{money}. Kein Prozentsatz auf das Honorar behebt einen Satz, der nicht über 0 liegt: Reden Sie zuerst darüber, was getan und was dafür bezahlt wird.",
  },
  talk: {
    en:
      "{money}; fit is {fit} of 100, below {minimumFit}. Talk first: " +
      "the fee must rise by {rise} or the work take {fewer} fewer hours, and the way of working must change.",
    de:
      "{money}; die Passung ist {fit} von 100, unter {minimumFit}. Reden Sie zuerst: Das Honorar muss um {rise} " +
      "steigen oder die Arbeit mit {fewer} weniger Stunden auskommen, und die Zusammenarbeit muss sich ändern.",
  },
  talkOnly: {
    en: "{money}; fit is {fit} of 100, below {minimumFit}. Talk first: the fee must rise by {rise}, and the way of working must change.",
    de:
      "{money}; die Passung ist {fit} von 100, unter {minimumFit}. Reden Sie zuerst: " +
      "Das Honorar muss um {rise} steigen, und die Zusammenarbeit muss sich ändern.",
  },
  talkNoPrice: {
    en: "{money}; fit is {fit} of 100, below {minimumFit}. Talk first: no percentage on the fee mends a rate that is not above 0.",
    de:
      "{money}; die Passung ist {fit} von 100, unter {minimumFit}. Reden Sie zuerst: " +
      "Kein Prozentsatz auf das Honorar behebt einen Satz, der nicht über 0 liegt.",
  },
  riseTried: {
    en:
      "{money}, and mending it was tried. The fee would still have to rise by {rise}, " +
      "or the work take {fewer} fewer hours; someone with lower costs may serve them better.",
    de:
      "{money}, und Abhilfe wurde schon versucht. Das Honorar müsste weiterhin um {rise} steigen oder die Arbeit " +
      "mit {fewer} weniger Stunden auskommen; wer geringere Kosten hat, bedient diesen Kunden vielleicht besser.",
  },
  riseTriedOnly: {
    en: "{money}, and mending it was tried. The fee would still have to rise by {rise}; someone with lower costs may serve them better.",
    de:
      "{money}, und Abhilfe wurde schon versucht. Das Honorar müsste weiterhin um {rise} steigen; " +
      "wer geringere Kosten hat, bedient diesen Kunden vielleicht besser.",
  },
  triedNoPrice: {
    en: "{money}, and mending it was tried. No percentage on the fee mends a rate that is not above 0; someone with lower costs may serve them better.",
    de:
      "{money}, und Abhilfe wurde schon versucht. Kein Prozentsatz auf das Honorar behebt einen Satz, " +
      "der nicht über 0 liegt; wer geringere Kosten hat, bedient diesen Kunden vielleicht besser.",
  },
  talkTried: {
    en: "{money}; fit is {fit} of 100, below {minimumFit}. A talk was tried and changed neither.",
    de: "{money}; die Passung ist {fit} von 100, unter {minimumFit}. Ein Gespräch wurde versucht und hat beides nicht geändert.",
  },
  procedure: {
    en: "{money}: the money is right. Fit is {fit} of 100, below {minimumFit}: change how you work together.",
    de: "{money}: Das Geld stimmt. Die Passung ist {fit} von 100, unter {minimumFit}: Ändern Sie den Ablauf der Zusammenarbeit.",
  },
  procedureTried: {
    en: "{money}: the money is right. Fit is {fit} of 100, below {minimumFit}, and a change was tried; someone else may suit them better.",
    de:
      "{money}: Das Geld stimmt. Die Passung ist {fit} von 100, unter {minimumFit}, " +
      "und eine Änderung wurde versucht; jemand anderes passt vielleicht besser.",
  },
  grow: {
    en: "An hour brings {rate}, {above} above the minimum of {minimum}, and {fitness}. More of this work is welcome.",
    de: "Eine Stunde bringt {rate}, {above} über dem Minimum von {minimum}, und {fitness}. Mehr davon ist willkommen.",
  },
  growFreely: {
    en: "{money}, and {fitness}. More of this work is welcome.",
    de: "{money}, und {fitness}. Mehr davon ist willkommen.",
  },
  keep: {
    en: "{money}, and {fitness}. Nothing needs mending.",
    de: "{money}, und {fitness}. Es ist nichts zu beheben.",
  },
  keepUnrated: { en: "{money}.", de: "{money}." },
  notRated: {
    en: "Fit is not rated, so money alone decides.",
    de: "Die Passung ist nicht bewertet, darum entscheidet das Geld allein.",
  },
  tiny: { en: "less than 0.1\u00a0%", de: "weniger als 0,1\u00a0%" },
  leavingCosts: {
    en: "Without this client you are short of {amount}: revenue less the costs that fall away with them, until the hours are sold again.",
    de: "Ohne diesen Kunden fehlen Ihnen {amount}: Umsatz abzüglich der Kosten, die mit ihm wegfallen, bis die Stunden wieder verkauft sind.",
  },
  leavingFree: {
    en: "Leaving costs no income: the costs that fall away with this client exceed the revenue by {amount}.",
    de: "Eine Trennung kostet kein Einkommen: Die Kosten, die mit diesem Kunden wegfallen, übersteigen den Umsatz um {amount}.",
  },
  leavingUnknown: {
    en: "Look first at what leaving costs: EXITIMPACT works it out from your cost per hour.",
    de: "Sehen Sie zuerst nach, was eine Trennung kostet: EXITIMPACT rechnet es aus Ihrem internen Stundensatz aus.",
  },
  noHours: {
    en: "{revenue} of revenue, but no hours are known for this client. Add a time report, or enter the hours.",
    de: "{revenue} Umsatz, aber keine Stunden zu diesem Kunden. Nehmen Sie einen Zeitbericht dazu oder tragen Sie die Stunden ein.",
  },
  noRevenue: {
    en: "Hours are known ({hours}), but no revenue was found for this client. Add the invoices, or check the spelling of the name.",
    de: "Stunden sind bekannt ({hours}), aber kein Umsatz zu diesem Kunden. Nehmen Sie die Rechnungen dazu oder prüfen Sie die Schreibweise des Namens.",
  },
  nothing: {
    en: "Neither revenue nor hours are known for this client.",
    de: "Zu diesem Kunden sind weder Umsatz noch Stunden bekannt.",
  },
  noMinimum: {
    en: "An hour brings {rate}. Enter the minimum rate to get a verdict.",
    de: "Eine Stunde bringt {rate}. Geben Sie den Mindeststundensatz ein, dann gibt es ein Urteil.",
  },
  noCurrency: {
    en: "An hour brings {rate}. Enter the currency of your minimum rate to get a verdict.",
    de: "Eine Stunde bringt {rate}. Geben Sie die Währung Ihres Mindeststundensatzes an, dann gibt es ein Urteil.",
  },
  noExchange: {
    en: "An hour brings {rate}. Enter what one {currency} is worth in {own} to get a verdict.",
    de: "Eine Stunde bringt {rate}. Geben Sie an, was ein {currency} in {own} wert ist, dann gibt es ein Urteil.",
  },
  apart: {
    en:
      "Invoices of this client are of {money}, its hours of {worked}: no month has both, so there is no verdict. " +
      "If the invoices are for these hours, say so by “invoices from” or “invoices until”; " +
      "else export both for the same months.",
    de:
      "Die Rechnungen dieses Kunden sind aus {money}, seine Stunden aus {worked}: " +
      "Kein Monat hat beides, darum gibt es kein Urteil. Gelten die Rechnungen für diese Stunden, " +
      "sagen Sie es mit „Rechnungen ab“ oder „Rechnungen bis“; sonst exportieren Sie beides für dieselben Monate.",
  },
  outside: {
    en: "All that is known of this client lies outside the months that are judged.",
    de: "Alles, was von diesem Kunden bekannt ist, liegt außerhalb der Monate, die beurteilt werden.",
  },
  gone: {
    en: "This client seems to have gone: nothing since {month}, so there is no verdict. If it is still there, say so under “still clients”.",
    de: "Dieser Kunde ist wohl gegangen: nichts mehr seit {month}, darum gibt es kein Urteil. Ist er noch da, geben Sie ihn unter „weiter Kunden“ an.",
  },
} as const satisfies Readonly<Record<string, Words>>;
