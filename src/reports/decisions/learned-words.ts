import type { Words } from "../../core/problem";

/** How the owner's decisions turned out; plurals are ICU messages. */
export const learnedWords = {
  title: { en: "What your decisions taught", de: "Was Ihre Entscheidungen lehren" },
  tooFew: {
    en:
      "{count, plural, =0 {No decision is} one {One decision is} other {# decisions are}} reviewed yet; " +
      "from five on you see here how your estimates turn out.",
    de:
      "{count, plural, =0 {Noch keine Entscheidung ist} one {Eine Entscheidung ist} other " +
      "{# Entscheidungen sind}} nachgesehen; ab fünf sehen Sie hier, wie Ihre Schätzungen ausfallen.",
  },
  hours: {
    en: "Hours: {ratio} times what you expected, in the middle of {count, plural, one {one decision} other {# decisions}}.",
    de: "Stunden: das {ratio}-Fache des Erwarteten, in der Mitte von {count, plural, one {einer Entscheidung} other {# Entscheidungen}}.",
  },
  fees: {
    en: "Fees: {ratio} times what you expected, in the middle of {count, plural, one {one decision} other {# decisions}}.",
    de: "Honorare: das {ratio}-Fache des Erwarteten, in der Mitte von {count, plural, one {einer Entscheidung} other {# Entscheidungen}}.",
  },
  chances: {
    en:
      "Your chances of staying missed by {brier} (Brier score, 0 is best) over {count, plural, " +
      "one {one decision} other {# decisions}}; the same chance for everybody would have missed by {usual}.",
    de:
      "Ihre Chancen, dass ein Kunde bleibt, lagen um {brier} daneben (Brier-Wert, " +
      "0 ist am besten), bei {count, plural, one {einer Entscheidung} other {# Entscheidungen}}; " +
      "dieselbe Chance für alle hätte um {usual} danebengelegen.",
  },
  rises: {
    en: "Rises up to {to}: {accepted} of {asked} accepted.",
    de: "Erhöhungen bis {to}: {accepted} von {asked} angenommen.",
  },
  risesBetween: {
    en: "Rises above {from}, up to {to}: {accepted} of {asked} accepted.",
    de: "Erhöhungen über {from} bis {to}: {accepted} von {asked} angenommen.",
  },
  risesAbove: {
    en: "Rises above {from}: {accepted} of {asked} accepted.",
    de: "Erhöhungen über {from}: {accepted} von {asked} angenommen.",
  },
  refill: {
    en: "Of {freed} hours a year that became free, {share} are sold again ({count, plural, one {one client} other {# clients}}).",
    de: "Von {freed} Stunden im Jahr, die frei wurden, sind {share} wieder verkauft ({count, plural, one {ein Kunde} other {# Kunden}}).",
  },
  hindsight: { en: "In hindsight, by verdict", de: "Im Nachhinein, nach Urteil" },
  both: {
    en: "{verdict}: acted upon ({acted}), the firm earns {actedGain} a year more in the middle; left alone ({alone}), {aloneGain}.",
    de: "{verdict}: Wo Sie handelten ({acted}), verdient die Firma in der Mitte {actedGain} im Jahr mehr; wo Sie es ließen ({alone}), {aloneGain}.",
  },
  onlyActed: {
    en: "{verdict}: acted upon ({acted}), the firm earns {actedGain} a year more in the middle; none was left alone.",
    de: "{verdict}: Wo Sie handelten ({acted}), verdient die Firma in der Mitte {actedGain} im Jahr mehr; keinen ließen Sie so.",
  },
  onlyAlone: {
    en: "{verdict}: left alone ({alone}), the firm earns {aloneGain} a year more in the middle; none was acted upon.",
    de: "{verdict}: Wo Sie es ließen ({alone}), verdient die Firma in der Mitte {aloneGain} im Jahr mehr; bei keinem handelten Sie.",
  },
  tooFewToSay: { en: "Too few to conclude anything.", de: "Zu wenige, um daraus zu schließen." },
  onAvoidable: {
    en: "On avoidable cost, against the year before the decision; hours sold again count at the minimum of then.",
    de: "Auf abbaubaren Kosten, gegenüber dem Jahr vor der Entscheidung; wieder verkaufte Stunden zählen zum damaligen Mindestsatz.",
  },
  due: { en: "Reviews due", de: "Nachzusehen" },
  dueLine: {
    en: "{client}, decided on {day}: {deed}; review on {review}.",
    de: "{client}, entschieden am {day}: {deed}; nachsehen am {review}.",
  },
  notRead: { en: "Not read on the sheet of decisions", de: "Auf dem Blatt der Entscheidungen nicht gelesen" },
  unread: { en: "Row {row}: {problem}", de: "Zeile {row}: {problem}" },
} as const satisfies Readonly<Record<string, Words>>;
