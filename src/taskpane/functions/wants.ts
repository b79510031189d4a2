import type { Language, Words } from "../../core/problem";
import type { FunctionDefinition } from "../../spreadsheet/define-function";

/** What an owner wants to know, in their own words, by the function that tells it. */
export const wants: Readonly<Record<string, Words>> = {
  ACTIVITYCOST: {
    en: "what do calls, mails and reminders cost me, support, service effort",
    de: "was kosten mich Anrufe, Mails und Mahnungen, Betreuung, Aufwand",
  },
  BILLABLEHOURS: {
    en: "how many hours can I sell a year, working time, holidays",
    de: "wie viele Stunden kann ich im Jahr verkaufen, Arbeitszeit, Urlaub",
  },
  BREAKEVENHOURS: {
    en: "how many hours may I spend on a client, budget of hours, fewer hours",
    de: "wie viele Stunden darf ich für einen Kunden aufwenden, Stundenbudget, weniger Stunden",
  },
  BREAKEVENRATE: {
    en: "how much must I charge an hour, hourly rate, minimum price, what to ask",
    de: "wie viel muss ich je Stunde verlangen, berechnen, Stundensatz, Mindestpreis",
  },
  BRIERSCORE: {
    en: "were my guesses right, forecast, how good is my judgement, chance",
    de: "lag ich richtig, Vorhersage, wie gut ist mein Urteil, Prognose",
  },
  BURNRATE: {
    en: "is the retainer used up too fast, flat fee, hours included, monthly fee",
    de: "ist die Pauschale zu schnell verbraucht, Kontingent, Monatspauschale",
  },
  CAPACITYLOAD: {
    en: "am I too busy, do I have time for more work, full",
    de: "bin ich ausgelastet, habe ich Zeit für mehr Arbeit, voll",
  },
  CLIENTCLASS: {
    en: "who are my best clients, most important, ABC",
    de: "wer sind meine besten Kunden, wichtigste, ABC",
  },
  CLIENTPROFIT: {
    en: "how much do I earn with a client, what is left, loss, contribution margin",
    de: "wie viel verdiene ich an einem Kunden, was bleibt übrig, Verlust, Deckungsbeitrag",
  },
  CLIENTREASON: { en: "why this verdict, explain", de: "warum dieses Urteil, erklären, Begründung" },
  CLIENTREPORT: {
    en: "which clients are worth keeping, everything at once, all clients, ranking",
    de: "welche Kunden lohnen sich, alles auf einmal, alle Kunden, Rangliste",
  },
  CLIENTVALUE: { en: "what is a client worth, lifetime value, loyal", de: "was ist ein Kunde wert, Kundenwert, treu" },
  CLIENTVERDICT: {
    en: "what should I do with a client, keep or drop, leave, fire, end",
    de: "was soll ich mit einem Kunden tun, behalten oder trennen, kündigen, loswerden",
  },
  CLIENTYIELD: {
    en: "how profitable is a client, margin, return, percent",
    de: "wie rentabel ist ein Kunde, Marge, Rendite, Prozent",
  },
  COMPLAINTRATE: {
    en: "who complains most, trouble, difficult",
    de: "wer beschwert sich am meisten, Ärger, schwierig",
  },
  CONCENTRATION: {
    en: "do I depend on too few clients, risk",
    de: "hänge ich an zu wenigen Kunden, Risiko, Abhängigkeit",
  },
  CONTRACTNEED: {
    en: "do I need a contract, agreement, lawyer, sign",
    de: "brauche ich einen Vertrag, Vereinbarung, Anwalt, unterschreiben",
  },
  CONTRIBUTIONATRISK: {
    en: "what do I lose if they do not stay, how likely, income at risk",
    de: "was verliere ich, wenn sie nicht bleiben, wie wahrscheinlich, gefährdeter Ertrag",
  },
  EFFECTIVERATE: {
    en: "what does an hour bring, earn per hour, hourly",
    de: "was bringt eine Stunde, verdienen je Stunde, Stundenlohn",
  },
  EXITIMPACT: {
    en: "what happens if a client leaves, can I afford to lose them, let go, quit",
    de: "was passiert, wenn ein Kunde geht, kann ich es mir leisten, verlieren, gehen lassen, kündigen",
  },
  EXITPAYBACK: { en: "when does parting pay off, how long until", de: "wann lohnt sich eine Trennung, wie lange bis" },
  EXPECTATIONFIT: {
    en: "can I deliver what they expect, promise",
    de: "kann ich leisten, was erwartet wird, versprechen",
  },
  FEEINCREASE: {
    en: "by how much must I raise the price, increase, more money, rise",
    de: "um wie viel muss ich den Preis erhöhen, anheben, Preiserhöhung, mehr Geld",
  },
  FITGRADE: { en: "grade of fit, A B C D", de: "Klasse der Passung, A B C D" },
  FITSCORE: {
    en: "do we get along, do I like working with them, suits me, nice client",
    de: "kommen wir miteinander aus, arbeite ich gern mit ihnen, passt zu mir, netter Kunde",
  },
  HOURCOST: {
    en: "what does an employee cost, wages, salary, staff",
    de: "was kostet ein Mitarbeiter, Lohn, Gehalt, Personal",
  },
  KNOCKOUTS: { en: "what is unacceptable, red lines, no go", de: "was ist untragbar, rote Linien, Ausschluss" },
  LATECOST: {
    en: "who pays late, what does late payment cost, interest, reminder",
    de: "wer zahlt spät, was kostet späte Zahlung, Zinsen, Mahnung",
  },
  MINFEE: {
    en: "how much must I charge a client, minimum fee, price, what to ask",
    de: "wie viel muss ich einem Kunden berechnen, verlangen, Mindesthonorar, Preis",
  },
  NOTICEDAY: {
    en: "until when must I give notice, renewal, cancel a contract, deadline",
    de: "bis wann muss ich kündigen, Verlängerung, Vertrag beenden, Frist",
  },
  OVERRUNFACTOR: {
    en: "do my estimates fit, jobs take longer, over budget",
    de: "stimmen meine Schätzungen, dauert länger, Überziehung",
  },
  PRICERISELOSS: {
    en: "how many clients may leave after a price rise",
    de: "wie viele Kunden dürfen nach einer Preiserhöhung gehen",
  },
  PROJECTEDRATE: {
    en: "what will an hour of a retainer bring, flat fee, if it goes on like this",
    de: "was bringt eine Stunde der Pauschale, wenn es so weitergeht, Festhonorar",
  },
  QUOTEFLOOR: {
    en: "what should I quote, offer, new job, price for a project, how much must I charge",
    de: "was soll ich anbieten, Angebot, neuer Auftrag, Preis für ein Projekt, wie viel muss ich verlangen",
  },
  RANKWEIGHTS: { en: "how to weigh criteria, importance", de: "wie gewichte ich Kriterien, Wichtigkeit" },
  RATEFLOORS: {
    en: "what must an hour bring at least, how much must I charge, lowest rate, limits",
    de: "was muss eine Stunde mindestens bringen, wie viel muss ich verlangen, niedrigster Satz, Grenzen",
  },
  RATEGAP: {
    en: "how far is a client from my minimum, too cheap",
    de: "wie weit ist ein Kunde vom Minimum weg, zu billig",
  },
  REALIZATION: {
    en: "how much of my work gets billed, written off, discount",
    de: "wie viel meiner Arbeit wird berechnet, abgeschrieben, Rabatt",
  },
  REFILLSHARE: {
    en: "must I find new work if they go, replace a client",
    de: "muss ich neue Arbeit finden, wenn sie gehen, Kunden ersetzen",
  },
  REPUTATIONCOST: {
    en: "what if they speak badly of me, reviews",
    de: "was, wenn sie schlecht über mich reden, Bewertungen, Ruf",
  },
  SHRUNKMEAN: {
    en: "few clients, small numbers, average of a group, can I trust the mean",
    de: "wenige Kunden, kleine Zahlen, Mittel einer Gruppe, kann ich dem Mittel trauen",
  },
  SPILLOVERCOST: {
    en: "does a difficult client harm the others, stress",
    de: "schadet ein schwieriger Kunde den anderen, Stress",
  },
  SURCHARGE: { en: "how much more for extra work, rush, urgent", de: "wie viel mehr für Mehrarbeit, Eile, Zuschlag" },
  TIMETOHOURS: { en: "turn 1:30 into hours, convert time, minutes", de: "1:30 in Stunden umrechnen, Zeit, Minuten" },
  TOPSHARE: { en: "how much comes from my biggest clients", de: "wie viel kommt von meinen größten Kunden" },
  WHALECURVE: { en: "who eats up my profit, curve", de: "wer frisst meinen Gewinn auf, Kurve" },
};

/** Words that every question has. */
const empty = new Set(
  (
    "a an am and any are as at be by can could do does for from get have how i if in is it me much must my " +
    "of off on or our should so that the their them they this to up want we what when which who why will " +
    "with would you your " +
    "ab am an auf aus bei bin das dass dem den der des die ein eine einen einem einer er es " +
    "für habe hat ich ihr ihre im in ist kann man mein meine meinem meinen mich mir mit muss nach oder sie soll " +
    "sollte um und uns unser viel von vom was wann warum welche welcher wenn wer wie wird wir zu zum zur"
  ).split(" "),
);

/**
 * The functions that tell what is asked, the nearest first: most of the words that mean something occur in what it says
 * and what owners ask of it; all functions where nothing is asked.
 */
export function findFunctions(
  all: readonly FunctionDefinition[],
  search: string,
  language: Language,
): readonly FunctionDefinition[] {
  const asked = wordsIn(search);
  const telling = asked.filter((word) => !empty.has(word));
  const sought = telling.length > 0 ? telling : asked;
  if (sought.length === 0) return all;
  const scored = all.map((definition) => ({ definition, score: scoreOf(definition, sought, language) }));
  const best = Math.max(...scored.map(({ score }) => score));
  return scored
    .filter(({ score }) => score > 0 && score >= best * 0.6)
    .sort((first, second) => second.score - first.score)
    .map(({ definition }) => definition);
}

/** The beginning of the name counts most, then what owners ask, then the help and any other part of the name. */
function scoreOf(
  { id, summary, returns, parameters }: FunctionDefinition,
  sought: readonly string[],
  language: Language,
): number {
  const texts: readonly (readonly [readonly string[], number])[] = [
    [wordsIn(wants[id]?.[language] ?? ""), 3],
    [wordsIn(summary[language]), 2],
    [wordsIn([returns[language], ...parameters.map(({ help }) => help[language])].join(" ")), 1],
  ];
  const inName = (word: string): number => {
    const at = word.length < 3 ? -1 : id.toLowerCase().indexOf(word);
    return at === 0 ? 4 : at > 0 ? 2 : 0;
  };
  return sought.reduce(
    (sum, word) =>
      sum +
      Math.max(inName(word), ...texts.map(([words, weight]) => (words.some((one) => isAlike(one, word)) ? weight : 0))),
    0,
  );
}

/** "charge" and "charging", "Preis" and "Preise": one begins with the other, up to its ending. */
function isAlike(one: string, word: string): boolean {
  if (one === word || (word.length >= 3 && one.startsWith(word))) return true;
  const stem = word.slice(0, Math.max(4, word.length - 2));
  return word.length >= 5 && one.startsWith(stem);
}

function wordsIn(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}:]+/u)
    .filter((word) => word !== "");
}
