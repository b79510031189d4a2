import type { ProspectAnswer, ProspectReason } from "../../analysis/plans/prospect";
import type { Expectation, OpenQuestion, RedFlag } from "../../analysis/plans/questionnaire";
import { prospectsTitle } from "../../columns/table/own-report";
import type { Words } from "../../core/problem";
import * as terms from "../../core/terms";

export const questionWords: Readonly<Record<OpenQuestion, Words>> = {
  wants: { en: "What do they want, in their own words?", de: "Was wollen sie, in ihren eigenen Worten?" },
  whyLeft: terms.whyDidTheyLeaveTheLastProvider,
  whoDecides: { en: "Who decides, and who pays?", de: "Wer entscheidet, und wer zahlt?" },
};

export const expectationWords: Readonly<Record<Expectation, Words>> = {
  speed: { en: "Speed", de: "Tempo" },
  availability: { en: "Being reachable", de: "Erreichbarkeit" },
  scope: { en: "Scope of the work", de: "Umfang der Arbeit" },
  expertise: { en: "Expertise", de: "Fachwissen" },
};

export const flagWords: Readonly<Record<RedFlag, Words>> = {
  unlawful: {
    en: "Wants something that law or professional rules forbid",
    de: "Verlangt etwas, das Gesetz oder Berufsregeln verbieten",
  },
  noPayment: { en: "Will not agree to any date of payment", de: "Lässt sich auf kein Zahlungsziel ein" },
  blamesAll: {
    en: "Speaks badly of everyone who worked for them before",
    de: "Spricht schlecht über alle, die vorher für sie gearbeitet haben",
  },
  noDecider: { en: "Whoever talks with you cannot decide", de: "Wer mit Ihnen spricht, kann nicht entscheiden" },
  urgent: { en: "Everything is urgent from the first day", de: "Alles ist vom ersten Tag an eilig" },
  discountFirst: {
    en: "Asks for a discount before the work is clear",
    de: "Fragt nach Rabatt, bevor die Arbeit klar ist",
  },
  freeSample: { en: "Wants work on trial without pay", de: "Will Arbeit auf Probe ohne Bezahlung" },
};

export const answerWords: Readonly<Record<ProspectAnswer, Words>> = {
  Go: { en: "Go", de: "Zusagen" },
  Talk: { en: "Talk", de: "Erst reden" },
  No: { en: "No", de: "Absagen" },
};

export const reasonWords: Readonly<Record<ProspectReason["code"], Words>> = {
  grave: { en: "{flags}. That decides alone.", de: "{flags}. Das entscheidet allein." },
  flags: { en: "To talk about: {flags}.", de: "Anzusprechen: {flags}." },
  manyFlags: {
    en: "Too much to talk about at once: {flags}. Better not.",
    de: "Zu viel auf einmal anzusprechen: {flags}. Besser nicht.",
  },
  similarBelow: {
    en: "Similar clients bring {rate} an hour; you need {minimum}. Find out what took their hours before you quote.",
    de: "Ähnliche Kunden bringen {rate} je Stunde; Sie brauchen {minimum}. Finden Sie heraus, wofür dort die Stunden gebraucht wurden, bevor Sie anbieten.",
  },
  capacity: {
    en: "The estimate is {hours} h; {free} h a year are free. Say when you can begin, or what would have to go.",
    de: "Geschätzt sind {hours} h; {free} h im Jahr sind frei. Sagen Sie, wann Sie anfangen können oder was dafür wegfallen müsste.",
  },
  capacityUnknown: {
    en: "{hours} hours are more than one person works in a year ({free}). Enter your hours on “My practice” to see whether they are free.",
    de: "{hours} Stunden sind mehr, als eine Person im Jahr arbeitet ({free}). Tragen Sie unter „Meine Firma“ Ihre Stunden ein, um zu sehen, ob sie frei sind.",
  },
  unanswered: {
    en: "Nothing has been asked yet: what they want, why they left, who decides, what they expect.",
    de: "Es wurde noch nichts gefragt: was gewünscht ist, warum gewechselt wird, wer entscheidet, was erwartet wird.",
  },
  farBelow: {
    en: "The budget of {budget} brings {rate} an hour; you need {minimum}. The least quote is {quote}, further off than you consider acceptable.",
    de: "Das Budget von {budget} bringt {rate} je Stunde; Sie brauchen {minimum}. Das kleinste Angebot ist {quote}, weiter weg, als Sie für vertretbar halten.",
  },
  below: {
    en: "The budget of {budget} brings {rate} an hour; you need {minimum}. Quote {quote}, or agree on less work.",
    de: "Das Budget von {budget} bringt {rate} je Stunde; Sie brauchen {minimum}. Bieten Sie {quote} an oder vereinbaren Sie weniger Arbeit.",
  },
  enough: {
    en: "The budget of {budget} brings {rate} an hour; you need {minimum}.",
    de: "Das Budget von {budget} bringt {rate} je Stunde; Sie brauchen {minimum}.",
  },
  expectations: {
    en: "You can meet {met} of what they expect; least of all: {worst}. Say so before you begin.",
    de: "Sie können {met} der Erwartungen erfüllen, am wenigsten: {worst}. Sagen Sie es, bevor Sie anfangen.",
  },
  noEstimate: {
    en: "Without an estimate of hours there is no price. Estimate them, roughly.",
    de: "Ohne Schätzung der Stunden gibt es keinen Preis. Schätzen Sie grob.",
  },
  noBudget: {
    en: "The budget is not known. Ask for it; a range will do.",
    de: "Das Budget ist nicht bekannt. Fragen Sie danach; eine Spanne genügt.",
  },
  noMinimum: {
    en: "Enter your minimum rate on “My practice”.",
    de: "Tragen Sie unter „Meine Firma“ Ihren Mindeststundensatz ein.",
  },
};

export const askWords: Readonly<Record<OpenQuestion | "budget" | "hours" | "expectations", Words>> = {
  ...questionWords,
  budget: { en: "What may it cost? A range will do.", de: "Was darf es kosten? Eine Spanne genügt." },
  hours: {
    en: "How much work is it? Look at a similar job.",
    de: "Wie viel Arbeit ist es? Sehen Sie sich einen ähnlichen Auftrag an.",
  },
  expectations: {
    en: "How fast, how often reachable, how much, how well: what do they expect?",
    de: "Wie schnell, wie oft erreichbar, wie viel, wie gut: Was erwarten sie?",
  },
};

/** The least quote in the form of fee. */
export const quoteFormWords = {
  monthly: {
    en: "At least {fee}, if the estimate is for a year.",
    de: "Mindestens {fee}, wenn die Schätzung für ein Jahr gilt.",
  },
  other: { en: "At least {fee}.", de: "Mindestens {fee}." },
} as const satisfies Readonly<Record<string, Words>>;

/** What an hour may bring, by clients who have something in common with the prospect. */
export const firstGuessWords = {
  alike: {
    en: "An hour may bring about {rate}, as with clients like this one: {groups}.",
    de: "Eine Stunde bringt vielleicht rund {rate}, wie bei Kunden dieser Art: {groups}.",
  },
  group: {
    en: "{trait} {value} ({count, plural, one {one client} other {# clients}})",
    de: "{trait} {value} ({count, plural, one {ein Kunde} other {# Kunden}})",
  },
  nobodyAlike: {
    en: "No client has any of this in common with them.",
    de: "Kein Kunde hat etwas davon mit ihnen gemeinsam.",
  },
  tooFew: terms.tooFewClients,
} as const satisfies Readonly<Record<string, Words>>;

export const prospectSheetWords = {
  sheet: terms.prospects,
  title: prospectsTitle,
  hint: {
    en: "Ask first, then quote. Yellow cells are yours, here or in the pane; the rest follows. The factor is how much longer jobs take than you estimate.",
    de:
      "Erst fragen, dann anbieten. Gelbe Zellen gehören Ihnen, hier oder im Seitenbereich; der Rest folgt. " +
      "Der Faktor sagt, wie viel länger Aufträge dauern als geschätzt.",
  },
  name: terms.name,
  asked: { en: "First talk", de: "Erstes Gespräch" },
  wants: { en: "What do they want?", de: "Was wollen sie?" },
  whyLeft: terms.whyDidTheyLeaveTheLastProvider,
  whoDecides: { en: "Who decides?", de: "Wer entscheidet?" },
  sector: terms.sector,
  size: terms.size,
  source: terms.source,
  feeForm: terms.feeForm,
  flags: terms.warningSigns,
  hours: { en: "Hours estimated", de: "Stunden geschätzt" },
  factor: { en: "Factor", de: "Faktor" },
  direct: terms.directCosts,
  budget: terms.budget,
  quote: terms.leastQuote,
  rate: terms.anHourWillBring,
  guess: { en: "First guess", de: "Erste Schätzung" },
  answer: { en: "Answer", de: "Antwort" },
  reasons: { en: "Why", de: "Warum" },
  taken: { en: "Taken on", de: "Angenommen" },
  actualHours: terms.hoursItReallyTook,
  actualRevenue: terms.whatWasReallyPaid,
  yes: terms.yes,
  no: terms.no,
} as const satisfies Readonly<Record<string, Words>>;
