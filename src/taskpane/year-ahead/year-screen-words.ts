import { yearAheadTitle } from "../../columns/table/own-report";
import type { Words } from "../../core/problem";
import * as terms from "../../core/terms";

export const yearScreenWords = {
  title: yearAheadTitle,
  intro: {
    en: "All clients for a year, in two scenarios that you choose. To begin with: as now, and the decisions that bring most.",
    de: "Alle Kunden für ein Jahr, in zwei Szenarien, die Sie wählen. Zu Beginn: wie jetzt, und die Entscheidungen, die am meisten bringen.",
  },
  given: { en: "Hours, cash and floors", de: "Stunden, Konto und Grenzen" },
  decisions: { en: "What you would do", de: "Was Sie tun würden" },
  choiceOf: { en: "{name}: what you would do about {client}", de: "{name}: was Sie mit {client} tun würden" },
  best: { en: "What brings most", de: "Was am meisten bringt" },
  allBest: { en: "{name}: take what brings most", de: "{name}: nehmen, was am meisten bringt" },
  rise: terms.rise,
  hoursSaved: { en: "Hours less a year", de: "Stunden weniger im Jahr" },
  stay: { en: "Stays with", de: "Bleibt zu" },
  partOn: { en: "Last day", de: "Letzter Tag" },
  kept: { en: "Your choices stand on the sheet “{sheet}”.", de: "Ihre Wahl steht auf dem Blatt „{sheet}“." },
  planOf: { en: "Plan with dates for", de: "Plan mit Daten für" },
  facts: { en: "Write the sheet “Client facts”", de: "Blatt „Kundenangaben“ anlegen" },
  factsHelp: {
    en: "Sector, source, form of fee, chances and retainers stand on a sheet of their own, which you fill in.",
    de: "Branche, Herkunft, Honorarform, Chancen und Pauschalen stehen auf einem eigenen Blatt, das Sie ausfüllen.",
  },
  sheet: terms.writeToASheet,
  written: { en: "Written to the sheet “{sheet}”.", de: "Auf das Blatt „{sheet}“ geschrieben." },
  calendar: { en: "Save days of notice as .ics", de: "Kündigungstage als .ics speichern" },
  calendarFile: { en: "Days of notice", de: "Kündigungstage" },
  noCalendar: {
    en: "No day of notice and no renewal lies ahead.",
    de: "Kein Kündigungstag und keine Verlängerung liegt vor Ihnen.",
  },
} as const satisfies Readonly<Record<string, Words>>;
