import type { Words } from "../../core/problem";

export interface TriggerWords extends Words {
  /** Alone enough to ask a lawyer first. */
  readonly isSevere: boolean;
}

/** What makes a written contract wise, or a lawyer; signs, not law. */
export const contractTriggers = {
  long: {
    en: "The work runs for more than three months or has no end",
    de: "Die Arbeit dauert länger als drei Monate oder hat kein Ende",
    isSevere: false,
  },
  large: {
    en: "It is more than a month's income for you",
    de: "Es geht um mehr als einen Monatsumsatz",
    isSevere: false,
  },
  advance: { en: "You pay or work in advance", de: "Sie gehen in Vorleistung", isSevere: false },
  third: {
    en: "Others work for you on it, or for the client",
    de: "Dritte arbeiten für Sie oder für den Kunden mit",
    isSevere: false,
  },
  rights: {
    en: "Rights to texts, pictures, designs or programs pass on",
    de: "Rechte an Texten, Bildern, Entwürfen oder Programmen gehen über",
    isSevere: false,
  },
  data: {
    en: "You handle personal data of others for the client",
    de: "Sie verarbeiten personenbezogene Daten im Auftrag",
    isSevere: false,
  },
  result: { en: "A result or a date is promised", de: "Ein Ergebnis oder ein Termin ist zugesagt", isSevere: false },
  liability: {
    en: "A mistake could cost far more than your fee",
    de: "Ein Fehler könnte weit mehr kosten als Ihr Honorar",
    isSevere: true,
  },
  terms: {
    en: "The client sends a contract of their own, with penalties or exclusivity",
    de: "Der Kunde schickt einen eigenen Vertrag, mit Strafen oder Exklusivität",
    isSevere: true,
  },
  abroad: { en: "The client is in another country", de: "Der Kunde sitzt in einem anderen Land", isSevere: true },
  regulated: {
    en: "The work is reserved to a profession, or needs a licence",
    de: "Die Arbeit ist einem Beruf vorbehalten oder braucht eine Zulassung",
    isSevere: true,
  },
} as const satisfies Readonly<Record<string, TriggerWords>>;

export type ContractTrigger = keyof typeof contractTriggers;

export const contractWords = {
  notAdvice: {
    en: "This counts signs. It is no legal advice and says nothing on the legal position.",
    de: "Hier werden Anzeichen gezählt. Das ist keine Rechtsberatung und trifft keine Aussage zur Rechtslage.",
  },
  title: { en: "An hour with a lawyer", de: "Eine Stunde bei der Anwältin oder beim Anwalt" },
  subtitle: {
    en: "Questions from your own figures, {day}. Send them ahead, then the hour is enough.",
    de: "Fragen aus Ihren eigenen Zahlen, {day}. Schicken Sie sie voraus, dann reicht die Stunde.",
  },
  situation: { en: "My situation", de: "Meine Lage" },
  clients: {
    en: "I have {count, plural, one {one client} other {# clients}} with {revenue} of revenue in {months, plural, one {one month} other {# months}}.",
    de: "Ich habe {count, plural, one {einen Kunden} other {# Kunden}} mit {revenue} Umsatz in {months, plural, one {einem Monat} other {# Monaten}}.",
  },
  largest: {
    en: "The largest, {client}, brings {share} of it ({revenue}).",
    de: "Der größte, {client}, bringt {share} davon ({revenue}).",
  },
  parting: {
    en: "I am thinking of ending the work with {clients}.",
    de: "Ich überlege, die Arbeit mit {clients} zu beenden.",
  },
  repricing: {
    en: "I am going to ask {count, plural, one {one client} other {# clients}} for a higher fee.",
    de: "Ich werde {count, plural, one {einen Kunden} other {# Kunden}} um ein höheres Honorar bitten.",
  },
  noClients: {
    en: "No clients are scored yet; the questions below are general.",
    de: "Es sind noch keine Kunden bewertet; die Fragen unten sind allgemein.",
  },
  signs: { en: "What I ticked", de: "Was ich angekreuzt habe" },
  noSigns: { en: "Nothing ticked.", de: "Nichts angekreuzt." },
  questions: { en: "My questions", de: "Meine Fragen" },
  q1: {
    en: "If {client} stops paying or goes: what secures me, and what should be in the contract for that?",
    de: "Wenn {client} nicht mehr zahlt oder geht: Was sichert mich ab, und was gehört dafür in den Vertrag?",
  },
  q2: {
    en: "How far am I liable for a mistake, how can it be limited, and does my insurance fit?",
    de: "Wie weit hafte ich für einen Fehler, wie lässt sich das begrenzen, und passt meine Versicherung?",
  },
  q3: {
    en: "What notice must I give, and what am I owed? Does a notice period in my terms hold?",
    de: "Welche Kündigungsfrist muss ich einhalten, welche steht mir zu? Hält eine Frist in meinen Geschäftsbedingungen?",
  },
  q4: {
    en: "When may I not end the work, for example close to a deadline of the client?",
    de: "Wann darf ich nicht kündigen, etwa kurz vor einem Termin des Kunden?",
  },
  q5: {
    en: "Payment terms: when is my fee due, may I ask for payments in advance, what about late payment?",
    de: "Zahlung: Wann ist mein Honorar fällig, darf ich Abschläge verlangen, was gilt bei Verzug?",
  },
  q6: {
    en: "How may I raise my fee in running contracts?",
    de: "Wie darf ich mein Honorar in laufenden Verträgen erhöhen?",
  },
  q7: {
    en: "Extra work: how do I keep it apart from what was ordered, so that it is paid?",
    de: "Mehrarbeit: Wie grenze ich sie vom Auftrag ab, damit sie bezahlt wird?",
  },
  q8: {
    en: "What of my papers must I keep, and what must I hand over at the end?",
    de: "Was muss ich aufbewahren, was am Ende herausgeben?",
  },
  clauses: { en: "Clauses to look at", de: "Klauseln, die anzusehen sind" },
  clauseList: {
    en:
      "What is done, and what is not · By when, and what the client must give · Fee, extra work, " +
      "expenses · When to pay · Changes of the fee · Notice on both sides · Liability · Rights · Secrecy " +
      "and data · Hand-over at the end",
    de:
      "Was geleistet wird, und was nicht · Bis wann, und was der Kunde beisteuert · Honorar, Mehrarbeit, " +
      "Auslagen · Zahlung · Anpassung des Honorars · Kündigung auf beiden Seiten · Haftung · Rechte · " +
      "Vertraulichkeit und Daten · Übergabe am Ende",
  },
  bring: { en: "To bring along", de: "Mitzubringen" },
  bringList: {
    en: "Your terms or last contract · The largest client's contract · Your insurance policy · One offer and one invoice",
    de: "Ihre Geschäftsbedingungen oder der letzte Vertrag · Vertrag des größten Kunden · Versicherungspolice · Ein Angebot und eine Rechnung",
  },
} as const;
