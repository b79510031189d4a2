import * as terms from "../core/terms";
import { defineFunction } from "../spreadsheet/define-function";
import { number, optional, text } from "../spreadsheet/parameter";
import { hoursOf } from "../spreadsheet/read-hours";
import { times } from "./parameters";

export const TIMETOHOURS = defineFunction({
  id: "TIMETOHOURS",
  group: "yield",
  summary: { en: "Any written time as decimal hours.", de: "Jede geschriebene Zeit als Dezimalstunden." },
  returns: { en: "Hours.", de: "Stunden." },
  formula: {
    en:
      "2:30, 2h 30m and 150 min are 2.5; 1d is a working day of 8 hours unless you give its hours; " +
      "a number is read in the unit, and above 24 it needs one. " +
      "A cell that shows 2:30 as a time holds 0.104 days: give “days”",
    de:
      "2:30, 2h 30m und 150 min sind 2,5; 1d ist ein Arbeitstag von 8 Stunden, " +
      "wenn Sie seine Stunden nicht angeben; eine Zahl wird in der Einheit gelesen und braucht über 24 eine. " +
      "Eine Zelle, die 2:30 als Uhrzeit zeigt, enthält 0,104 Tage: Geben Sie „days“ an",
  },
  parameters: [
    times,
    optional(
      text("unit", terms.theUnit, {
        en: "“auto”, “h”, “min”, “s”, “ms” or “days”.",
        de: "„auto“, „h“, „min“, „s“, „ms“ oder „days“.",
      }),
      "auto",
    ),
    optional(
      number(
        "hoursPerDay",
        { en: "the hours of a working day", de: "die Stunden eines Arbeitstags" },
        {
          en: "What a written day such as 1d or 2 days stands for, in hours.",
          de: "Wie viele Stunden ein geschriebener Tag wie 1d oder 2 Tage bedeutet.",
        },
      ),
      8,
    ),
  ],
  examples: [
    {
      caption: { en: "a column as trackers write it", de: "eine Spalte, wie Zeiterfassungen schreiben" },
      arguments: [[["2:30"], ["2h 30m"], ["2,5 h"], ["90 min"], [""]]],
      result: [[2.5], [2.5], [2.5], [1.5], [""]],
    },
    { caption: { en: "seconds", de: "Sekunden" }, arguments: [5400, "s"], result: 1.5 },
    { caption: { en: "a day fraction", de: "ein Tagesbruchteil" }, arguments: [0.0625, "days"], result: 1.5 },
    {
      caption: {
        en: "a day and a half: working days of 8 hours, or of 7.7",
        de: "anderthalb Tage: Arbeitstage von 8 Stunden oder von 7,7",
      },
      arguments: ["1.5d", undefined, [[8], [7.7]]],
      result: [[12], [11.55]],
    },
    { caption: { en: "above 24 hours", de: "über 24 Stunden" }, arguments: ["26:15"], result: 26.25 },
    {
      caption: { en: "90 could be minutes or hours", de: "90 können Minuten oder Stunden sein" },
      arguments: [90],
      result: "#VALUE!",
    },
    { caption: { en: "no time", de: "keine Zeitangabe" }, arguments: ["later"], result: "#VALUE!" },
  ],
  each: hoursOf,
});
