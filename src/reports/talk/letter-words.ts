import type { Words } from "../../core/problem";

/**
 * Sentences of the letters. Gentle and firm are two tones of the same facts; none blames, claims a right or promises
 * what the owner did not say.
 */
export const letterWords = {
  placeAndDay: { en: "{place}, {day}", de: "{place}, {day}" },
  somewhere: { en: "[place]", de: "[Ort]" },
  dear: { en: "Dear {name},", de: "Guten Tag {name}," },
  someone: { en: "[name]", de: "[Name]" },
  regards: { en: "Kind regards", de: "Freundliche Grüße" },
  signature: { en: "[your name]", de: "[Ihr Name]" },
  // the agreement, as the owner names it
  agreement: { en: "our agreement", de: "unsere Vereinbarung" },
  agreementOf: { en: "our agreement of {reference}", de: "unsere Vereinbarung vom {reference}" },
  agreementNamed: { en: "our agreement ({reference})", de: "unsere Vereinbarung ({reference})" },
  // a new fee
  feeSubject: { en: "Our fee from {start}", de: "Unser Honorar ab {start}" },
  feeOpenGentle: {
    en: "Thank you for working with us. I have gone through our hours and fees, and I should like to talk with you about the result.",
    de: "vielen Dank für die Zusammenarbeit. Ich habe unsere Stunden und Honorare durchgesehen und möchte mit Ihnen über das Ergebnis sprechen.",
  },
  feeOpenFirm: {
    en: "I have gone through our hours and fees.",
    de: "ich habe unsere Stunden und Honorare durchgesehen.",
  },
  feeConcerns: { en: "This is about {agreement}.", de: "Es geht um {agreement}." },
  feeHours: {
    en: "On average we have worked {count, plural, one {{hours} hour} other {{hours} hours}} a month for you.",
    de: "Für Sie haben wir im Schnitt {count, plural, one {{hours} Stunde} other {{hours} Stunden}} im Monat gearbeitet.",
  },
  feeShort: { en: "The present fee does not cover that work.", de: "Das heutige Honorar deckt diesen Aufwand nicht." },
  feeMonthlyGentle: {
    en: "I therefore propose a fee of {fee} a month{vat} from {start}, instead of {old}.",
    de: "Ich schlage Ihnen darum ab dem {start} ein Honorar von {fee} im Monat{vat} vor, statt bisher {old}.",
  },
  feeMonthlyFirm: {
    en: "From {start} the fee is {fee} a month{vat}, instead of {old}.",
    de: "Ab dem {start} beträgt das Honorar {fee} im Monat{vat}, statt bisher {old}.",
  },
  feeHourlyGentle: {
    en: "I therefore propose to raise our hourly rate by {rise} from {start}{vat}.",
    de: "Ich schlage Ihnen darum vor, unseren Stundensatz ab dem {start} um {rise} zu erhöhen{vat}.",
  },
  feeHourlyFirm: {
    en: "From {start} our hourly rate rises by {rise}{vat}.",
    de: "Ab dem {start} steigt unser Stundensatz um {rise}{vat}.",
  },
  feeJobGentle: {
    en: "I therefore propose to raise our prices per job by {rise} from {start}{vat}.",
    de: "Ich schlage Ihnen darum vor, unsere Preise je Auftrag ab dem {start} um {rise} zu erhöhen{vat}.",
  },
  feeJobFirm: {
    en: "From {start} our prices per job rise by {rise}{vat}.",
    de: "Ab dem {start} steigen unsere Preise je Auftrag um {rise}{vat}.",
  },
  feeWordGentle: {
    en: "I therefore propose to raise our price per word by {rise} from {start}{vat}.",
    de: "Ich schlage Ihnen darum vor, unseren Wortpreis ab dem {start} um {rise} zu erhöhen{vat}.",
  },
  feeWordFirm: {
    en: "From {start} our price per word rises by {rise}{vat}.",
    de: "Ab dem {start} steigt unser Wortpreis um {rise}{vat}.",
  },
  feePricedGentle: {
    en: "I therefore propose {fee}{vat} from {start}, instead of {old}.",
    de: "Ich schlage Ihnen darum ab dem {start} {fee}{vat} vor, statt bisher {old}.",
  },
  feePricedFirm: {
    en: "From {start} our price is {fee}{vat}, instead of {old}.",
    de: "Ab dem {start} beträgt unser Preis {fee}{vat}, statt bisher {old}.",
  },
  plusVat: { en: " plus VAT", de: " zuzüglich Umsatzsteuer" },
  netAsBefore: { en: " (net, plus VAT as before)", de: " (netto, zuzüglich Umsatzsteuer wie bisher)" },
  feeElse: {
    en:
      "If you would rather keep the present fee, there is another way: about {saved, plural, " +
      "one {one hour} other {# hours}} a month less for us to do. I have ideas how we could get there together.",
    de:
      "Wenn Sie lieber beim heutigen Honorar bleiben, gibt es einen anderen Weg: " +
      "rund {saved, plural, one {eine Stunde} other {# Stunden}} im Monat weniger Aufwand für uns. " +
      "Ich habe Ideen, wie wir das gemeinsam schaffen.",
  },
  feeAskGentle: {
    en: "May I call you in the coming days? I should like us to find, by {answer}, what suits both of us.",
    de: "Darf ich Sie in den nächsten Tagen anrufen? Ich möchte bis zum {answer} mit Ihnen finden, was für uns beide passt.",
  },
  feeAskFirm: {
    en: "Please let me know by {answer} which of the two you choose.",
    de: "Bitte teilen Sie mir bis zum {answer} mit, für welche Möglichkeit Sie sich entscheiden.",
  },
  feeAskOne: {
    en: "Please let me know by {answer} whether you agree.",
    de: "Bitte teilen Sie mir bis zum {answer} mit, ob Sie einverstanden sind.",
  },
  // parting
  partSubjectGentle: { en: "The end of our work together", de: "Ende unserer Zusammenarbeit" },
  partSubjectFirm: { en: "Termination of our agreement", de: "Kündigung unserer Vereinbarung" },
  partOpenGentle: {
    en:
      "Thank you for the trust you have placed in us. Because I value it, I tell you plainly: " +
      "I have decided to end our work together, and terminate {agreement} with effect from {end}.",
    de:
      "vielen Dank für Ihr Vertrauen. Weil ich es schätze, sage ich es Ihnen offen: Ich habe mich entschieden, " +
      "unsere Zusammenarbeit zu beenden, und kündige {agreement} zum {end}.",
  },
  partOpenFirm: {
    en: "I hereby terminate {agreement} with effect from {end}.",
    de: "hiermit kündige ich {agreement} zum {end}.",
  },
  partLast: { en: "Our last working day for you is {last}.", de: "Unser letzter Arbeitstag für Sie ist der {last}." },
  partDeadlines: {
    en: "These dates fall close to that day or after it: {deadlines}. I should like to settle with you now who looks after them.",
    de: "Diese Termine liegen nahe an diesem Tag oder danach: {deadlines}. Ich möchte jetzt mit Ihnen klären, wer sich darum kümmert.",
  },
  partWrapUp: { en: "By then we will complete: {wrapUp}.", de: "Bis dahin erledigen wir noch: {wrapUp}." },
  partHandOver: {
    en: "For the hand-over I propose a meeting on {meeting}. Your files will be ready on {files}.",
    de: "Für die Übergabe schlage ich ein Treffen am {meeting} vor. Ihre Unterlagen liegen ab dem {files} bereit.",
  },
  partReferral: {
    en: "{firm} may suit you well. If you like, I will put you in touch.",
    de: "{firm} könnte gut zu Ihnen passen. Wenn Sie möchten, stelle ich den Kontakt her.",
  },
  partAnswer: {
    en: "Please confirm by {answer} that you have received this letter.",
    de: "Bitte bestätigen Sie mir bis zum {answer}, dass Sie diesen Brief erhalten haben.",
  },
  partCloseGentle: {
    en: "I wish you and your firm well, and I am glad to answer questions until then.",
    de: "Ich wünsche Ihnen und Ihrer Firma alles Gute und beantworte bis dahin gern Ihre Fragen.",
  },
  partCloseFirm: {
    en: "Until then I am there for questions about the hand-over.",
    de: "Für Fragen zur Übergabe bin ich bis dahin da.",
  },
  // referral
  referSubject: { en: "A client who may suit you", de: "Ein Kunde, der zu Ihnen passen könnte" },
  referBody: {
    en:
      "A client of ours is looking for a firm for work like this: {work}. This work suits you better than us. " +
      "May I give them your name? I pass on nothing about them without their consent.",
    de:
      "einer unserer Kunden sucht eine Firma für solche Arbeit: {work}. Diese Arbeit passt besser zu Ihnen " +
      "als zu uns. Darf ich Ihren Namen weitergeben? Ohne Einverständnis gebe ich nichts über den Kunden weiter.",
  },
  referWork: { en: "[what they need]", de: "[was gebraucht wird]" },
} as const satisfies Readonly<Record<string, Words>>;
