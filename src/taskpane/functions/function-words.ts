import type { Words } from "../../core/problem";

/** What the formulas that are there tell of the functions. */
export const functionWords = {
  unknown: {
    en:
      "Excel does not know Keepworthy’s functions yet: {broken, plural, " +
      "one {the formula that calls one shows} other {all # formulas that call one show}} no result. " +
      "Open Keepworthy once under Home › Add-ins, then repair.",
    de:
      "Excel kennt die Funktionen von Keepworthy noch nicht: {broken, plural, one {Die Formel, " +
      "die eine aufruft, zeigt} other {Alle # Formeln, die eine aufrufen, zeigen}} kein Ergebnis. " +
      "Öffnen Sie Keepworthy einmal unter Start › Add-Ins, und reparieren Sie dann.",
  },
  broken: {
    en:
      "{broken, plural, one {One formula} other {# formulas}} with Keepworthy’s functions {broken, plural, " +
      "one {shows} other {show}} no result, though Excel knows the functions: repairing enters them again.",
    de:
      "{broken, plural, one {Eine Formel} other {# Formeln}} mit Funktionen von Keepworthy {broken, plural, " +
      "one {zeigt} other {zeigen}} kein Ergebnis, obwohl Excel die Funktionen kennt: Reparieren gibt sie neu ein.",
  },
  notFound: {
    en:
      "Google Sheets does not find Keepworthy’s functions: {broken, plural, one {a formula shows} other " +
      "{# formulas show}} #NAME?. Tick Extensions › Add-ons › Manage add-ons › Use in this document, " +
      "reload the spreadsheet, then wake them up.",
    de:
      "Google Tabellen findet die Funktionen von Keepworthy nicht: {broken, plural, one {Eine Formel zeigt} " +
      "other {# Formeln zeigen}} #NAME?. Setzen Sie unter Erweiterungen › Add-ons › Add-ons verwalten das " +
      "Häkchen bei „In diesem Dokument verwenden“, laden Sie die Tabelle neu, und wecken Sie sie dann auf.",
  },
} as const satisfies Readonly<Record<string, Words>>;
