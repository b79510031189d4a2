import type { Words } from "../../core/problem";
import * as terms from "../../core/terms";

/** What the plan for a parting says, English and German side by side. */
export const exitWords = {
  title: { en: "Plan for parting with {client}", de: "Plan für die Trennung von {client}" },
  subtitle: { en: "As of {day}. For you, not for the client.", de: "Stand {day}. Für Sie, nicht für den Kunden." },
  money: { en: "What it does to your income", de: "Was es mit Ihrem Einkommen macht" },
  lost: {
    en: "{lost} a year go with the client: revenue less the costs that go with it.",
    de: "{lost} im Jahr gehen mit dem Kunden: Umsatz abzüglich der Kosten, die mit ihm wegfallen.",
  },
  saved: {
    en: "The client costs {lost} a year more than it brings, so letting go saves money from the first day.",
    de: "Der Kunde kostet {lost} im Jahr mehr, als er bringt; die Trennung spart also vom ersten Tag an.",
  },
  freed: {
    en:
      "{hoursCount, plural, one {One hour a year becomes} other {{hours} hours a year become}} free. " +
      "Counted here: {share} of them sold again{count, plural, =0 {} one { after one month} other " +
      "{ after {months} months}}, each leaving {contribution}.",
    de:
      "{hoursCount, plural, one {Eine Stunde im Jahr wird} other {{hours} Stunden im Jahr werden}} frei. " +
      "Gerechnet wird hier: {share} davon wieder verkauft{count, plural, =0 {} one { nach einem Monat} other " +
      "{ nach {months} Monaten}}, jede mit einem Deckungsbeitrag von {contribution}.",
  },
  needed: {
    en: "{needed} of the freed hours must be sold again so that nothing is lost.",
    de: "{needed} der freien Stunden müssen wieder verkauft werden, damit nichts verloren geht.",
  },
  cannot: {
    en: "Even if every freed hour were sold again, the loss could not be made up: it would take {needed} of them.",
    de: "Selbst wenn jede freie Stunde wieder verkauft würde, ließe sich der Verlust nicht ausgleichen: Es bräuchte {needed} davon.",
  },
  gains: {
    en: "After twelve months that makes {impact} more than today.",
    de: "Nach zwölf Monaten sind das {impact} mehr als heute.",
  },
  loses: {
    en: "After twelve months that makes {impact} less than today.",
    de: "Nach zwölf Monaten sind das {impact} weniger als heute.",
  },
  losesMoney: {
    en: "In the first twelve months parting costs more than it brings under these figures.",
    de: "In den ersten zwölf Monaten kostet die Trennung mit diesen Zahlen mehr, als sie bringt.",
  },
  neverPaysBack: {
    en: "Parting loses money under these figures, and never pays back.",
    de: "Die Trennung kostet mit diesen Zahlen Geld und zahlt sich nie aus.",
  },
  payback: {
    en: "It has paid back after {count, plural, one {{months} month} other {{months} months}}.",
    de: "Nach {count, plural, one {{months} Monat} other {{months} Monaten}} hat es sich ausgezahlt.",
  },
  paybackAtOnce: { en: "It pays back at once.", de: "Es zahlt sich sofort aus." },
  unknown: {
    en: "What parting costs cannot be said: {missing}. Enter it before you decide.",
    de: "Was die Trennung kostet, lässt sich nicht sagen: {missing}. Tragen Sie es ein, bevor Sie entscheiden.",
  },
  tooShort: {
    en: "The figures cover fewer than three months, which is too short to say what parting costs in a year. Look again when there are more.",
    de:
      "Die Zahlen decken weniger als drei Monate ab; das ist zu kurz, um zu sagen, " +
      "was die Trennung in einem Jahr kostet. Sehen Sie wieder nach, wenn es mehr sind.",
  },
  missingCost: { en: "the avoidable cost per hour is missing", de: "Die abbaubaren Kosten je Stunde fehlen" },
  missingFigures: { en: "revenue or hours are missing", de: "Umsatz oder Stunden fehlen" },
  basis: {
    en:
      "On avoidable cost only. The figures cover {months, plural, =12 {a year} one {one month} other " +
      "{# months}}{months, plural, =12 {.} other {, scaled to a year.}}",
    de:
      "Nur mit abbaubaren Kosten. Die Zahlen decken {months, plural, =12 {ein Jahr} one {einen Monat} other " +
      "{# Monate}} ab{months, plural, =12 {.} other {, auf ein Jahr hochgerechnet.}}",
  },
  dates: { en: "Dates", de: "Termine" },
  datesHint: {
    en: "Working days without weekends. Public holidays are not known here; check them.",
    de: "Arbeitstage ohne Wochenenden. Feiertage sind hier nicht bekannt; prüfen Sie sie.",
  },
  moved: {
    en: "The day you chose is on a weekend, so the letter is dated on the next Monday.",
    de: "Der gewählte Tag liegt am Wochenende, darum trägt der Brief das Datum des nächsten Montags.",
  },
  what: { en: "What", de: "Was" },
  day: { en: "Day", de: "Tag" },
  told: { en: "Talk, then the letter", de: "Gespräch, danach der Brief" },
  meeting: { en: "Hand-over meeting", de: "Übergabetreffen" },
  files: { en: "Files ready to hand over", de: "Unterlagen zur Übergabe bereit" },
  last: { en: "Last working day for the client", de: "Letzter Arbeitstag für den Kunden" },
  end: terms.endOfNotice,
  access: { en: "Access and passwords returned", de: "Zugänge und Kennwörter zurückgegeben" },
  invoice: { en: "Last invoice", de: "Letzte Rechnung" },
  deadline: { en: "Deadline of the client: {what}", de: "Termin des Kunden: {what}" },
  critical: { en: "Settle before you send the letter", de: "Vor dem Brief klären" },
  criticalLine: {
    en: "{what} is due on {day}, close to the end or after it. Agree who does it, so that the client is not left alone at a bad moment.",
    de: "{what} ist am {day} fällig, nahe am Ende oder danach. Vereinbaren Sie, wer es tut, damit der Kunde nicht zur Unzeit allein dasteht.",
  },
  handOver: { en: "Hand-over list", de: "Übergabeliste" },
  item1: {
    en: "Documents and data that belong to the client, in a form that others can open",
    de: "Unterlagen und Daten des Kunden, in einer Form, die andere öffnen können",
  },
  item2: { en: "What is open: what, by when, who goes on", de: "Was offen ist: was, bis wann, wer weitermacht" },
  item3: {
    en: "Access, keys, passwords: returned and confirmed",
    de: "Zugänge, Schlüssel, Kennwörter: zurückgegeben und bestätigt",
  },
  item4: {
    en: "What must be kept by law stays with you; the client gets copies",
    de: "Was aufbewahrt werden muss, bleibt bei Ihnen; der Kunde erhält Kopien",
  },
  item5: {
    en: "Hours up to the last day written down and invoiced; open invoices named",
    de: "Stunden bis zum letzten Tag erfasst und berechnet; offene Rechnungen benannt",
  },
  item6: {
    en: "A note for those who take over, sent only with the client's consent",
    de: "Eine Notiz für die Nachfolge, nur mit Einverständnis des Kunden",
  },
  wrapUp: {
    en: "You said that you will finish: {wrapUp}. Promise no more than that; US insurers advise against open-ended wrap-up work.",
    de: "Zugesagt haben Sie: {wrapUp}. Versprechen Sie nicht mehr; US-Versicherer raten von offenen Abwicklungsarbeiten ab.",
  },
  noWrapUp: {
    en: "No wrap-up work is promised. US insurers advise against promising it; write down what you decide.",
    de: "Es werden keine Abwicklungsarbeiten zugesagt. US-Versicherer raten davon ab; schreiben Sie auf, was Sie entscheiden.",
  },
  caution: { en: "Before you send it", de: "Bevor Sie ihn absenden" },
  caution1: {
    en: "The notice period is the one you entered. Whether it holds is a question of your contract, and of law.",
    de: "Die Kündigungsfrist ist die von Ihnen eingegebene. Ob sie gilt, ist eine Frage Ihres Vertrags und des Rechts.",
  },
  delivery: {
    en: "A notice period runs from the day on which the letter arrives: have it delivered by {day}, and keep the proof.",
    de: "Eine Frist läuft ab Zugang: Der Brief muss spätestens am {day} beim Kunden sein; heben Sie den Beleg auf.",
  },
  closed: {
    en: "Many firms are closed on {days}: check these days.",
    de: "Viele Firmen haben am {days} geschlossen: Prüfen Sie diese Tage.",
  },
  caution2: {
    en:
      "In Germany, services of a higher kind that rest on special trust can be open to notice at any " +
      "time (§ 627 BGB); not so where a lasting service relationship has fixed pay, and not “zur Unzeit”, " +
      "at a moment when the client cannot find anybody else. Ask a lawyer.",
    de:
      "In Deutschland können Dienste höherer Art, die auf besonderem Vertrauen beruhen, jederzeit kündbar sein " +
      "(§ 627 BGB); nicht bei dauerndem Dienstverhältnis mit festen Bezügen und nicht zur Unzeit, also nicht, " +
      "wenn der Kunde so schnell niemand anderen findet. Fragen Sie eine Anwältin oder einen Anwalt.",
  },
  caution3: {
    en: "Tell them in person or by telephone first. Nobody should learn it from a letter.",
    de: "Sagen Sie es zuerst persönlich oder am Telefon. Niemand sollte es aus einem Brief erfahren.",
  },
  caution4: {
    en: "Serve them until the last day as well as on the first: a dissatisfied client takes reduced service worse than an ending.",
    de: "Arbeiten Sie bis zum letzten Tag so gut wie am ersten: Ein unzufriedener Kunde nimmt nachlassende Leistung übler als ein Ende.",
  },
  refer: {
    en: "Whom to refer to: {firm}. Ask the firm before you name it.",
    de: "An wen Sie vermitteln: {firm}. Fragen Sie dort, bevor Sie den Namen nennen.",
  },
  byMonth: { en: "The gap, month by month", de: "Die Lücke, Monat für Monat" },
  month: terms.month,
  change: { en: "Gain or loss in all until then", de: "Gewinn oder Verlust bis dahin insgesamt" },
} as const satisfies Readonly<Record<string, Words>>;
