import { cashTitle, lookUpsTitle, whoSuitsTitle, yearAheadTitle } from "../../columns/table/own-report";
import type { Words } from "../../core/problem";
import * as terms from "../../core/terms";
import { cashSheetWords } from "./cash-words";
import { placeWords } from "./scenario-words";

export const yearWords = {
  title: yearAheadTitle,
  asOf: { en: "As of", de: "Stand" },
  // the two scenarios
  scenarios: { en: "Two scenarios side by side", de: "Zwei Szenarien nebeneinander" },
  asNow: { en: "As now", de: "Wie jetzt" },
  theBest: { en: "The best", de: "Das Beste" },
  first: placeWords.first,
  second: placeWords.second,
  profit: { en: "Contribution in a year", de: "Deckungsbeitrag im Jahr" },
  load: { en: "Load", de: "Auslastung" },
  largest: { en: "Share of the largest", de: "Anteil des größten Kunden" },
  resold: { en: "Resold hours a year", de: "Wieder verkaufte Stunden im Jahr" },
  low: cashSheetWords.lowest,
  lowAt: { en: "{amount} in month {month}", de: "{amount} im Monat {month}" },
  cashByMonth: cashTitle,
  inOrder: { en: "{name}: {amounts}", de: "{name}: {amounts}" },
  range: { en: "{low} to {high}", de: "{low} bis {high}" },
  pipeline: {
    en: "Prospects ask for {hours} hours a year; no more can be sold again.",
    de: "Interessenten fragen nach {hours} Stunden im Jahr; mehr lässt sich nicht wieder verkaufen.",
  },
  unknown: {
    en: "Not told, for want of revenue, hours, cost or months: {clients}.",
    de: "Nicht zu sagen, weil Umsatz, Stunden, Kosten oder Monate fehlen: {clients}.",
  },
  isBest: { en: "No other decisions bring more.", de: "Keine anderen Entscheidungen bringen mehr." },
  bringMore: {
    en: "Other decisions would bring {amount} more: {changes}.",
    de: "Andere Entscheidungen brächten {amount} mehr: {changes}.",
  },
  otherCourse: { en: "{client}: {course}", de: "{client}: {course}" },
  every: { en: "Every combination was counted.", de: "Alle Kombinationen sind durchgerechnet." },
  notEvery: {
    en: "With more than 15 clients not every combination is counted: single decisions were changed as long as one made it better.",
    de: "Bei mehr als 15 Kunden ist nicht jede Kombination durchgerechnet: Einzelne Entscheidungen wurden geändert, solange eine es besser machte.",
  },
  lowCash: {
    en: "Cash falls below your floor: {amount} in month {month}.",
    de: "Das Konto fällt unter Ihre Grenze: {amount} im Monat {month}.",
  },
  lowLoad: { en: "Load falls below your floor: {load}.", de: "Die Auslastung fällt unter Ihre Grenze: {load}." },
  noCash: {
    en: "Enter yearly costs and the cash that is there, and cash by month stands here.",
    de: "Geben Sie Jahreskosten und den Kontostand ein, dann steht hier der Kontostand je Monat.",
  },
  // decisions and order
  decisions: { en: "{name}: what is chosen", de: "{name}: was gewählt ist" },
  raised: { en: "{client}: {rise} more fee, stays with {stay}", de: "{client}: {rise} mehr Honorar, bleibt zu {stay}" },
  saves: {
    en: "{client}: {hours} hours a year less, stays with {stay}",
    de: "{client}: {hours} Stunden im Jahr weniger, bleibt zu {stay}",
  },
  raisedAndSaves: {
    en: "{client}: {rise} more fee and {hours} hours a year less, stays with {stay}",
    de: "{client}: {rise} mehr Honorar und {hours} Stunden im Jahr weniger, bleibt zu {stay}",
  },
  partsOn: { en: "{client}: ends on {day}", de: "{client}: endet am {day}" },
  goes: { en: "{client}: goes in month {month}", de: "{client}: geht im Monat {month}" },
  parts: { en: "{place}. {client}, in month {month}", de: "{place}. {client}, im Monat {month}" },
  allKeep: { en: "All stay as they are.", de: "Alle bleiben, wie sie sind." },
  order: {
    en: "One after the other, {months, plural, one {# month} other {# months}} apart: {order}.",
    de: "Einer nach dem anderen, im Abstand von {months, plural, one {# Monat} other {# Monaten}}: {order}.",
  },
  notYet: {
    en: "Not yet, since cash or load would fall below your floor: {clients}. As long as they stay, the year brings {amount}.",
    de: "Noch nicht, weil Konto oder Auslastung unter Ihre Grenze fielen: {clients}. Solange sie bleiben, bringt das Jahr {amount}.",
  },
  bestNext: {
    en: "With more than 15 partings not every order was looked at, but the best next step each time.",
    de: "Bei mehr als 15 Trennungen ist nicht jede Reihenfolge geprüft, sondern jedes Mal der beste nächste Schritt.",
  },
  // agreements
  agreements: { en: "What the agreements say", de: "Was die Vereinbarungen sagen" },
  noticeAgreed: {
    en: "Notice as on the sheet “Client facts”: {clients}.",
    de: "Kündigungsfrist wie auf dem Blatt „Kundenangaben“: {clients}.",
  },
  noticeUsual: {
    en: "No notice is known for {clients}: a month to the end of a month is taken.",
    de: "Für {clients} ist keine Kündigungsfrist bekannt: Gerechnet ist mit einem Monat zum Monatsende.",
  },
  termBound: terms.endsWithTermOnly,
  tooEarly: {
    en: "{client}: by the agreement it can end on {day} at the earliest, told today.",
    de: "{client}: Nach der Vereinbarung endet es frühestens am {day}, heute gekündigt.",
  },
  paysAgreed: {
    en: "Money comes after the days on the sheet “Client facts”: {clients}.",
    de: "Geld kommt nach den Tagen auf dem Blatt „Kundenangaben“: {clients}.",
  },
  paysSoFar: {
    en: "Money comes as late as it has so far: {clients}.",
    de: "Geld kommt so spät wie bisher: {clients}.",
  },
  paysUnknown: {
    en: "No days to pay are known for {clients}: money counts in the month of the work.",
    de: "Für {clients} ist kein Zahlungsziel bekannt: Geld zählt im Monat der Arbeit.",
  },
  afterDays: {
    en: "{client} {days, plural, one {# day} other {# days}}",
    de: "{client} {days, plural, one {# Tag} other {# Tage}}",
  },
  manyClients: { en: "{count} clients", de: "{count} Kunden" },
  // what to look up
  lookUps: lookUpsTitle,
  hours: {
    en: "Check {client}’s hours: worth about {value}.",
    de: "Prüfen Sie die Stunden von {client}: etwa {value} wert.",
  },
  revenue: {
    en: "Check {client}’s revenue: worth about {value}.",
    de: "Prüfen Sie den Umsatz von {client}: etwa {value} wert.",
  },
  refillShare: {
    en: "Find out how many of {client}’s hours would be sold again: worth about {value}.",
    de: "Finden Sie heraus, wie viele Stunden von {client} wieder verkauft würden: etwa {value} wert.",
  },
  stay: {
    en: "Find out whether {client} would pay a new fee: worth about {value}.",
    de: "Finden Sie heraus, ob {client} ein neues Honorar zahlen würde: etwa {value} wert.",
  },
  nothing: {
    en: "Nothing to look up: no figure within your ranges would change what is best.",
    de: "Nichts zu prüfen: Keine Zahl in Ihren Spannen würde ändern, was am besten ist.",
  },
  // who suits
  suits: whoSuitsTitle,
  tooFew: terms.tooFewClients,
  noTraits: {
    en: "Enter sector, size, source and form of fee on the sheet “Client facts”, and what they bring stands here.",
    de: "Tragen Sie Branche, Größe, Herkunft und Honorarform auf dem Blatt „Kundenangaben“ ein, dann steht hier, was sie bringen.",
  },
  sector: { en: "Sector {value}", de: "Branche {value}" },
  size: { en: "Size {value}", de: "Größe {value}" },
  source: { en: "Source {value}", de: "Herkunft {value}" },
  feeForm: { en: "Form of fee {value}", de: "Honorarform {value}" },
  more: {
    en: "{group}: {amount} an hour more than all, {count} of them.",
    de: "{group}: {amount} je Stunde mehr als alle, {count} davon.",
  },
  less: {
    en: "{group}: {amount} an hour less than all, {count} of them.",
    de: "{group}: {amount} je Stunde weniger als alle, {count} davon.",
  },
  criterion: {
    en: "{criterion}: goes with what an hour brings by {rate} ({count} rated); your weight {own}, by the data {data}.",
    de: "{criterion}: geht mit dem Ertrag je Stunde zu {rate} einher ({count} bewertet); Ihr Gewicht {own}, nach den Daten {data}.",
  },
  overrun: {
    en: "{criterion}: goes with overrun by {rate} ({count} estimated).",
    de: "{criterion}: geht mit Mehraufwand zu {rate} einher ({count} geschätzt).",
  },
  // retainers
  retainers: { en: "Retainers and renewals", de: "Pauschalen und Verlängerungen" },
  noRetainers: {
    en: "Enter fee, term and notice on the sheet “Client facts”, and retainers stand here.",
    de: "Tragen Sie Honorar, Laufzeit und Kündigungsfrist auf dem Blatt „Kundenangaben“ ein, dann stehen Pauschalen hier.",
  },
  burn: {
    en: "{client}: {burn} of the hours that are included by now; an hour will have brought {rate}.",
    de: "{client}: {burn} der Stunden, die bis jetzt enthalten sind; eine Stunde wird {rate} gebracht haben.",
  },
  rateOnly: {
    en: "{client}: an hour will have brought {rate}.",
    de: "{client}: Eine Stunde wird {rate} gebracht haben.",
  },
  below: { en: "That is under the minimum of {minimum}.", de: "Das liegt unter dem Minimum von {minimum}." },
  noHours: { en: "{client}: no hours since the term began.", de: "{client}: keine Stunden seit Beginn der Laufzeit." },
  giveNotice: {
    en: "Renews on {renews}; last day to give notice {day}, send it by {send}.",
    de: "Verlängert sich am {renews}; letzter Kündigungstag {day}, absenden bis {send}.",
  },
  tooLate: {
    en: "Renews on {renews}; the last day to give notice was {day}.",
    de: "Verlängert sich am {renews}; der letzte Kündigungstag war {day}.",
  },
  calendarNotice: { en: "Give notice or renew: {client}", de: "Kündigen oder verlängern: {client}" },
  calendarRenewal: { en: "Renews: {client}", de: "Verlängert sich: {client}" },
  // plan
  plan: { en: "The plan with dates: {name}", de: "Der Plan mit Daten: {name}" },
  date: terms.date,
  client: terms.client,
  step: { en: "Step", de: "Schritt" },
  tell: { en: "Tell them", de: "Es ihnen sagen" },
  end: terms.endOfNotice,
  feeLetter: { en: "Letter about the new fee, {rise} more", de: "Brief zum neuen Honorar, {rise} mehr" },
  newFee: { en: "The new fee begins", de: "Das neue Honorar beginnt" },
  procedure: {
    en: "Changed procedure, {hours} hours a year less",
    de: "Geänderter Ablauf, {hours} Stunden im Jahr weniger",
  },
} as const satisfies Readonly<Record<string, Words>>;
