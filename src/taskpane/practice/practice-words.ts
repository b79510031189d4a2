import type { Words } from "../../core/problem";
import * as terms from "../../core/terms";

export const practiceWords = {
  title: terms.whatMustAnHourBring,
  year: { en: "The year of your firm", de: "Das Jahr Ihrer Firma" },
  hoursPerWeek: terms.hoursPerWeekAllWhoWork,
  weeksOff: terms.weeksOffPerYear,
  weeksOffHelp: { en: "Holidays, illness, training.", de: "Urlaub, Krankheit, Fortbildung." },
  billableShare: terms.shareOfTheHoursForClients,
  billableShareHelp: {
    en: "What of these hours goes to clients, billed or not, in percent. The rest goes into offers, accounts, learning.",
    de: "Was von diesen Stunden Kunden zugutekommt, berechnet oder nicht, in Prozent. Der Rest geht in Angebote, Buchhaltung, Lernen.",
  },
  costs: terms.yearlyCostsWithoutYourOwnPay,
  ownerPay: { en: "Your own pay per year", de: "Unternehmerlohn im Jahr" },
  ownerPayHelp: {
    en: "What you want to live on, after tax. Never 0: your time costs too.",
    de: "Wovon Sie leben wollen, nach Steuern. Nie 0: Auch Ihre Zeit kostet.",
  },
  taxRate: terms.taxOnYourOwnPay,
  taxRateHelp: { en: "In percent.", de: "In Prozent." },
  profitMargin: terms.profitMarginAsAGoal,
  profitMarginHelp: {
    en: "Of the price, in percent, for bad months and investment.",
    de: "Vom Preis, in Prozent, für schlechte Monate und Investitionen.",
  },
  avoidablePerHour: terms.whatFallsAwayWithAnHourNot,
  avoidablePerHourHelp: {
    en: "Freelancers and staff paid by the hour. Rent stays, so it does not count.",
    de: "Freie und stundenweise Bezahlte. Die Miete bleibt, also zählt sie nicht.",
  },
  floors: { en: "Three floors under a price", de: "Drei Grenzen unter einem Preis" },
  floorsFrom: { en: "From {hours} hours for clients a year.", de: "Aus {hours} Kundenstunden im Jahr." },
  floorsMissing: {
    en: "Enter hours per week and yearly costs, and the three floors appear.",
    de: "Tragen Sie Stunden je Woche und Jahreskosten ein, dann erscheinen die drei Grenzen.",
  },
  avoidable: { en: "Avoidable", de: "Abbaubar" },
  avoidableWhy: { en: "Below it every hour loses money.", de: "Darunter verliert jede Stunde Geld." },
  full: { en: "Full cost", de: "Vollkosten" },
  fullWhy: { en: "Below it your own pay is eaten.", de: "Darunter geht es an den Unternehmerlohn." },
  target: { en: "Target", de: "Ziel" },
  targetWhy: { en: "Below it the goal is missed.", de: "Darunter wird das Ziel verfehlt." },
  useFloors: { en: "Judge clients by these", de: "Kunden daran messen" },
  notAnswered: { en: "not answered", de: "nicht beantwortet" },
  client: terms.client,
  person: terms.personOrRole,
  code: terms.currency,
  table: { en: "Table (empty: all)", de: "Tabelle (leer: alle)" },
  spelling: { en: "Spelling", de: "Schreibweise" },
  amount: { en: "Figure", de: "Zahl" },
  score: { en: "Score, 0 to 100", de: "Punkte, 0 bis 100" },
  answer: { en: "“net”, or “gross, 19 %”", de: "„netto“ oder „brutto, 19 %“" },
  criterion: { en: "Criterion", de: "Kriterium" },
  costPerHour: terms.costPerHour,
  rate: { en: "What one unit is worth", de: "Was eine Einheit wert ist" },
  validFrom: { en: "Valid from (empty: always)", de: "Gültig ab (leer: immer)" },
  rateSince: { en: "{name}: {rate} from {day}", de: "{name}: {rate} ab {day}" },
  allTables: { en: "All tables", de: "Alle Tabellen" },
  staffSheet: { en: "A sheet for staff rates", de: "Ein Blatt für die Stundenkosten" },
  staffOwn: {
    en: "Your own hour is not free: enter its rate too, and your name below.",
    de: "Ihre eigene Stunde ist nicht umsonst: Tragen Sie auch ihren Satz ein und darunter Ihren Namen.",
  },
  staffSees: {
    en:
      "Whoever may open this workbook can read these rates. On a sheet of their own they stand there " +
      "and nowhere else: delete the sheet before you share the workbook.",
    de:
      "Wer diese Mappe öffnen darf, kann diese Sätze lesen. Auf einem eigenen Blatt stehen sie dort " +
      "und sonst nirgends: Löschen Sie das Blatt, bevor Sie die Mappe weitergeben.",
  },
  staffWithout: { en: "Without a rate: {people}.", de: "Ohne Satz: {people}." },
  personHours: {
    en: "{person} ({hours, plural, one {1 hour} other {{shown} hours}})",
    de: "{person} ({hours, plural, one {1 Stunde} other {{shown} Stunden}})",
  },
  criteria: { en: "What makes a client suit you", de: "Was einen Kunden passend macht" },
  criteriaHelp: {
    en: "Put them in your order, by dragging or with the arrow keys; the weights follow from the order. Below its floor a criterion decides alone.",
    de:
      "Ordnen Sie sie, durch Ziehen oder mit den Pfeiltasten; die Gewichte folgen aus der Reihenfolge. " +
      "Unter seinem Mindestwert entscheidet ein Kriterium allein.",
  },
  weight: { en: "weight {weight}", de: "Gewicht {weight}" },
  noFloor: { en: "no floor", de: "ohne" },
  floorIs: { en: "at least {floor}", de: "mindestens {floor}" },
  floorOf: { en: "Floor of {name}", de: "Mindestwert von {name}" },
  move: {
    en: "{name}, place {place} of {count}. Arrow keys move it.",
    de: "{name}, Platz {place} von {count}. Pfeiltasten verschieben.",
  },
  addCriterion: { en: "Another criterion", de: "Weiteres Kriterium" },
  undo: terms.undo,
  add: terms.add,
  remove: { en: "Remove {name}", de: "{name} entfernen" },
  moved: { en: "{name} is now on place {place}.", de: "{name} steht jetzt auf Platz {place}." },
  sheet: { en: "A sheet for formulas", de: "Ein Blatt für Formeln" },
  sheetHelp: {
    en: "These figures as a visible sheet, so that your own formulas can point at them. A change there counts here too.",
    de: "Diese Zahlen als sichtbares Blatt, auf das Ihre Formeln zeigen können. Eine Änderung dort gilt auch hier.",
  },
  makeSheet: { en: "Write the sheet", de: "Blatt schreiben" },
  sheetIs: { en: "They stand on the sheet “{sheet}”.", de: "Sie stehen auf dem Blatt „{sheet}“." },
  showSheet: { en: "Show it", de: "Zeigen" },
} as const satisfies Readonly<Record<string, Words>>;
