import { defineFunction } from "../spreadsheet/define-function";
import { optional, text } from "../spreadsheet/parameter";
import { hoursOf } from "../spreadsheet/read-hours";
import { times } from "./parameters";

export const TIMETOHOURS = defineFunction({
  id: "TIMETOHOURS",
  group: "yield",
  summary: { en: "Any written time as decimal hours.", de: "Jede geschriebene Zeit als Dezimalstunden." },
  returns: { en: "Hours.", de: "Stunden." },
  formula: {
    en: "2:30, 2h 30m and 150 min are 2.5; a number is read in the unit, and above 24 it needs one. A cell that shows 2:30 as a time holds 0.104 days: give “days”",
    de: "2:30, 2h 30m und 150 min sind 2,5; eine Zahl wird in der Einheit gelesen und braucht über 24 eine. Eine Zelle, die 2:30 als Uhrzeit zeigt, enthält 0,104 Tage: Geben Sie „days“ an",
  },
  parameters: [times, optional(text("unit", { en: "the unit", de: "die Einheit" }, { en: "“auto”, “h”, “min”, “s”, “ms” or “days”.", de: "„auto“, „h“, „min“, „s“, „ms“ oder „days“." }), "auto")],
  examples: [
    { note: { en: "a column as trackers write it", de: "eine Spalte, wie Zeiterfassungen schreiben" }, arguments: [[["2:30"], ["2h 30m"], ["2,5 h"], ["90 min"], [""]]], result: [[2.5], [2.5], [2.5], [1.5], [""]] },
    { note: { en: "seconds", de: "Sekunden" }, arguments: [5400, "s"], result: 1.5 },
    { note: { en: "a day fraction", de: "ein Tagesbruchteil" }, arguments: [0.0625, "days"], result: 1.5 },
    { note: { en: "above 24 hours", de: "über 24 Stunden" }, arguments: ["26:15"], result: 26.25 },
    { note: { en: "90 could be minutes or hours", de: "90 können Minuten oder Stunden sein" }, arguments: [90], result: "#VALUE!" },
    { note: { en: "no time", de: "keine Zeitangabe" }, arguments: ["later"], result: "#VALUE!" },
  ],
  each: hoursOf,
});
