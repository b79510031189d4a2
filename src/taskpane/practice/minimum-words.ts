import type { Words } from "../../core/problem";
import * as terms from "../../core/terms";

export const minimumWords = {
  title: terms.whatMustAnHourBring,
  why: {
    en: "One figure is still missing for the verdicts. Enter it if you know it, or let three others tell it.",
    de: "Für die Urteile fehlt noch eine Zahl. Tragen Sie sie ein, wenn Sie sie kennen, oder lassen Sie sie aus drei anderen ausrechnen.",
  },
  minimum: terms.minimumRatePerHour,
  workOut: { en: "Not known? Three figures of a year", de: "Nicht bekannt? Drei Zahlen eines Jahres" },
  costs: { en: "What the firm costs a year", de: "Was die Firma im Jahr kostet" },
  costsHelp: {
    en: "Rent, wages, software, insurance: all but your own pay.",
    de: "Miete, Löhne, Software, Versicherung: alles außer dem Unternehmerlohn.",
  },
  pay: { en: "What you want to take out a year", de: "Was Sie im Jahr herausnehmen wollen" },
  payHelp: { en: "Before tax. Your own time is not free.", de: "Vor Steuern. Auch Ihre Zeit kostet." },
  hours: {
    en: "Hours you can sell a year, all together",
    de: "Stunden, die Sie alle zusammen im Jahr verkaufen können",
  },
  hoursHelp: {
    en: "Hours for clients, without offers, accounts and holidays.",
    de: "Stunden für Kunden, ohne Angebote, Buchhaltung und Urlaub.",
  },
  result: { en: "Then an hour must bring {rate}.", de: "Dann muss eine Stunde {rate} bringen." },
  use: { en: "Show the verdicts", de: "Urteile zeigen" },
} as const satisfies Readonly<Record<string, Words>>;
