import { yearAheadTitle } from "../../columns/table/own-report";
import type { Words } from "../../core/problem";
import * as terms from "../../core/terms";

export const yearScreenWords = {
  title: yearAheadTitle,
  intro: {
    en: "All clients for a year, as they are now and as you choose. What you leave to the best is chosen so that the year brings most.",
    de: "Alle Kunden für ein Jahr, wie sie jetzt sind und wie Sie wählen. Was Sie dem Besten überlassen, wird so gewählt, dass das Jahr am meisten bringt.",
  },
  cash: { en: "Cash today", de: "Kontostand heute" },
  cashFloor: { en: "Cash must not fall below", de: "Das Konto soll nicht fallen unter" },
  loadFloor: { en: "Load must not fall below", de: "Die Auslastung soll nicht fallen unter" },
  floors: { en: "Cash and floors", de: "Konto und Grenzen" },
  client: terms.client,
  choice: { en: "What you would do", de: "Was Sie tun würden" },
  choiceOf: { en: "What you would do about {client}", de: "Was Sie mit {client} tun würden" },
  best: { en: "The best: {course}", de: "Das Beste: {course}" },
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
