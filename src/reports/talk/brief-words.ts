import type { Words } from "../../core/problem";
import * as terms from "../../core/terms";

/** What the conversation brief says, English and German side by side. */
export const briefWords = {
  title: { en: "Conversation with {client}", de: "Gespräch mit {client}" },
  subtitle: {
    en: "Figures {period}. For you, not for the client.",
    de: "Zahlen {period}. Für Sie, nicht für den Kunden.",
  },
  from: { en: "from {from} to {to}", de: "vom {from} bis {to}" },
  undated: { en: "without dates", de: "ohne Datum" },
  facts: { en: "What this client brings and costs", de: "Was dieser Kunde bringt und kostet" },
  brought: {
    en: "{revenue} of revenue, and {count, plural, one {{hours} hour} other {{hours} hours}} of work.",
    de: "{revenue} Umsatz und {count, plural, one {{hours} Stunde} other {{hours} Stunden}} Arbeit.",
  },
  direct: {
    en: "{directCosts} of the revenue went on to others (direct costs).",
    de: "{directCosts} vom Umsatz gingen an Dritte (direkte Kosten).",
  },
  rate: { en: "So an hour brings {rate}.", de: "Eine Stunde bringt also {rate}." },
  rateAgainst: {
    en: "So an hour brings {rate}; you need {minimum}.",
    de: "Eine Stunde bringt also {rate}; Sie brauchen {minimum}.",
  },
  serving: {
    en: "Calls, reminders and rework cost another {servingCosts}.",
    de: "Telefonate, Erinnerungen und Nacharbeit kosten weitere {servingCosts}.",
  },
  avoidable: {
    en: "Without this client you would be short of {avoidable}: revenue less the costs that go with it.",
    de: "Ohne diesen Kunden fehlen Ihnen {avoidable}: Umsatz abzüglich der Kosten, die mit ihm wegfallen.",
  },
  avoidableLoss: {
    en: "Without this client you would save {avoidable}: the costs that go with it are higher than its revenue, even before rent and your own pay.",
    de: "Ohne diesen Kunden sparen Sie {avoidable}: Die Kosten, die mit ihm wegfallen, sind höher als sein Umsatz, noch vor Miete und Unternehmerlohn.",
  },
  full: { en: "After all costs, {full} is left.", de: "Nach allen Kosten bleiben {full}." },
  fullLoss: { en: "After all costs, {full} is missing.", de: "Nach allen Kosten fehlen {full}." },
  well: { en: "What is going well", de: "Was gut läuft" },
  sayFirst: { en: "Say it first, and mean it.", de: "Sagen Sie es zuerst, und meinen Sie es so." },
  wellMoney: {
    en: "The money is right: an hour brings {above} more than it must.",
    de: "Das Geld stimmt: Eine Stunde bringt {above} mehr, als sie muss.",
  },
  wellBlank: {
    en: "Write down one thing that you value in working with them.",
    de: "Schreiben Sie eine Sache auf, die Sie an der Zusammenarbeit schätzen.",
  },
  offers: { en: "Two ways to go on", de: "Zwei Wege, wie es weitergeht" },
  offer: { en: "A way to go on", de: "Ein Weg, wie es weitergeht" },
  offerHours: {
    en:
      "Another procedure, the same fee: the work takes {count, plural, one {{hours} hour} other {{hours} hours}} " +
      "today. With {allowed}, {saved} fewer, the fee of {revenue} is enough.",
    de:
      "Anderer Ablauf, gleiches Honorar: Die Arbeit braucht heute {count, plural, one {{hours} Stunde} other " +
      "{{hours} Stunden}}. Mit {allowed}, also {saved} weniger, reicht das Honorar von {revenue}.",
  },
  offerHoursMonth: {
    en:
      "That is {count, plural, one {{saved} hour} other {{saved} hours}} a month. For example: " +
      "one person to talk to, questions collected once a week, documents by a fixed day, one round of changes.",
    de:
      "{count, plural, one {Das ist {saved} Stunde} other {Das sind {saved} Stunden}} im Monat. " +
      "Zum Beispiel: eine Ansprechperson, Fragen einmal in der Woche gesammelt, " +
      "Unterlagen zu einem festen Tag, eine Korrekturrunde.",
  },
  offerFee: {
    en: "Another fee, the same work: {fee} instead of {revenue}, {rise} more, pays for the hours as they are.",
    de: "Anderes Honorar, gleiche Arbeit: {fee} statt {revenue}, {rise} mehr, bezahlt die Stunden, wie sie sind.",
  },
  offerFeeForm: terms.asTheyPayIt,
  overBearable: {
    en: "{rise} is above the {bearable} you consider acceptable: both together, fewer hours and a smaller rise, may be the way.",
    de: "{rise} liegen über den {bearable}, die Sie für vertretbar halten: Vielleicht hilft beides zusammen, weniger Stunden und eine kleinere Erhöhung.",
  },
  noRise: {
    en: "No percentage on the fee mends this: after direct costs nothing is left to pay for the hours. Work out the whole price anew.",
    de: "Kein Prozentsatz auf das Honorar behebt das: Nach den direkten Kosten bleibt nichts, was die Stunden bezahlt. Rechnen Sie den ganzen Preis neu.",
  },
  offerProcedure: {
    en: "The money is right; the way of working is not. What to change first: {criteria}.",
    de: "Das Geld stimmt, die Zusammenarbeit nicht. Zuerst zu ändern: {criteria}.",
  },
  offerProcedureBlank: {
    en: "The money is right. Write down what should change in the way you work together, and what it would take on both sides.",
    de: "Das Geld stimmt. Schreiben Sie auf, was sich an der Zusammenarbeit ändern soll und was es auf beiden Seiten braucht.",
  },
  noFigures: {
    en: "Hours, revenue and a minimum rate are needed to work out an offer.",
    de: "Für ein Angebot braucht es Stunden, Umsatz und einen Mindeststundensatz.",
  },
  ask: { en: "What to ask", de: "Was Sie fragen" },
  ask1: {
    en: "How do you see our work together? What should stay as it is?",
    de: "Wie sehen Sie unsere Zusammenarbeit? Was soll bleiben, wie es ist?",
  },
  ask2: {
    en: "What do you expect of the coming year, and by when?",
    de: "Was erwarten Sie vom kommenden Jahr, und bis wann?",
  },
  ask3: {
    en: "Which of the two ways suits you better? What would make the other one possible?",
    de: "Welcher der beiden Wege passt Ihnen besser? Was würde den anderen möglich machen?",
  },
  ask3One: {
    en: "What would have to change for this to work for you?",
    de: "Was müsste sich ändern, damit das für Sie geht?",
  },
  ask4: { en: "What have I not seen?", de: "Was habe ich übersehen?" },
  ask5: { en: "By which day do we decide?", de: "Bis zu welchem Tag entscheiden wir?" },
  avoid: { en: "What to leave", de: "Was Sie lassen" },
  avoid1: {
    en: "Nothing about other clients, neither their fees nor their names.",
    de: "Nichts über andere Kunden, weder Honorare noch Namen.",
  },
  avoid2: {
    en: "No blame and no list of old annoyances: one or two examples with a date.",
    de: "Keine Vorwürfe und keine Liste alten Ärgers: ein oder zwei Beispiele mit Datum.",
  },
  avoid3: {
    en: "No reason that is not the real one. Plain words do no more harm than a detour.",
    de: "Keinen Grund, der nicht der wahre ist. Klare Worte schaden nicht mehr als Umwege.",
  },
  avoid4: {
    en: "No “otherwise we are done”, unless you have decided it and know what it costs you.",
    de: "Kein „sonst war es das“, außer Sie haben es entschieden und wissen, was es Sie kostet.",
  },
  avoid5: { en: "Do not let your service slip until then.", de: "Lassen Sie bis dahin in der Leistung nicht nach." },
} as const satisfies Readonly<Record<string, Words>>;
