import { lastNoticeDay } from "../analysis/plans/notice-day";
import { noticeUnits, type NoticeUnit } from "../analysis/owner/notice";
import { Problem } from "../core/problem";
import * as terms from "../core/terms";
import { defineFunction } from "../spreadsheet/define-function";
import { countingZero, number, optional, text } from "../spreadsheet/parameter";

const germanUnits: Readonly<Record<string, NoticeUnit>> = { monate: "months", wochen: "weeks", tage: "days" };

export const NOTICEDAY = defineFunction({
  id: "NOTICEDAY",
  group: "decide",
  summary: {
    en: "The last day to give notice before a contract renews itself. Arithmetic, not legal advice.",
    de: "Der letzte Tag, um zu kündigen, bevor sich ein Vertrag verlängert. Rechnung, keine Rechtsberatung.",
  },
  returns: {
    en: "A day number; format the cell as a date.",
    de: "Eine Tageszahl; formatieren Sie die Zelle als Datum.",
  },
  formula: {
    en: "renewal day − notice − delivery days; a month back is the same day of the month, or that month's last",
    de: "Verlängerungstag − Kündigungsfrist − Zustelltage; ein Monat zurück ist derselbe Tag des Monats oder dessen letzter",
  },
  parameters: [
    number(
      "renewalDay",
      { en: "the renewal day", de: "den Verlängerungstag" },
      { en: "First day of the next term, a date.", de: "Erster Tag der nächsten Laufzeit, ein Datum." },
    ),
    countingZero(
      number(
        "notice",
        { en: "the notice", de: "die Kündigungsfrist" },
        { en: "Length of the notice, in the unit.", de: "Länge der Kündigungsfrist, in der Einheit." },
      ),
    ),
    optional(
      text("unit", terms.theUnit, {
        en: "“months”, “weeks” or “days”; months unless given.",
        de: "„months“ (Monate), „weeks“ (Wochen) oder „days“ (Tage); sonst Monate.",
      }),
      "months",
    ),
    optional(
      countingZero(
        number(
          "deliveryDays",
          { en: "the delivery days", de: "die Zustelltage" },
          {
            en: "Days until the notice has arrived, 0 unless given.",
            de: "Tage, bis die Kündigung zugegangen ist, sonst 0.",
          },
        ),
      ),
      0,
    ),
  ],
  examples: [
    {
      caption: {
        en: "renewed on 1 January 2027 (46388), 3 months, 3 days by post: 28 September 2026",
        de: "Verlängerung am 1. Januar 2027 (46388), 3 Monate, 3 Tage Post: 28. September 2026",
      },
      arguments: [46388, 3, "months", 3],
      result: 46293,
    },
    {
      caption: {
        en: "31 March 2027 (46477) less a month: 28 February",
        de: "31. März 2027 (46477) weniger ein Monat: 28. Februar",
      },
      arguments: [46477, 1],
      result: 46446,
    },
    {
      caption: { en: "four weeks, in German", de: "vier Wochen, auf Deutsch" },
      arguments: [46388, 4, "Wochen"],
      result: 46360,
    },
    {
      caption: { en: "a unit that is none", de: "eine Einheit, die keine ist" },
      arguments: [46388, 1, "moons"],
      result: "#VALUE!",
    },
    {
      caption: { en: "half a month of notice", de: "ein halber Monat Frist" },
      arguments: [46388, 0.5],
      result: "#NUM!",
    },
  ],
  each: (renewal, length, unit, deliveryDays) => lastNoticeDay(renewal, { length, unit: unitOf(unit), deliveryDays }),
});

function unitOf(written: string): NoticeUnit {
  const plain = written.trim().toLowerCase();
  const unit = noticeUnits.find((one) => one === plain) ?? germanUnits[plain];
  if (unit === undefined) throw new Problem("notice.unit", { text: written.slice(0, 40) });
  return unit;
}
