import type { Words } from "../../src/core/problem";
import * as terms from "../../src/core/terms";

/** The landing page. Steps are what a person does; what a path cannot do stands beside it. */
export const siteWords = {
  title: { en: "Keepworthy: which clients are worth keeping?", de: "Keepworthy: Welche Kunden lohnen sich?" },
  heading: { en: "Not every client is a good client.", de: "Nicht jeder Kunde ist ein guter Kunde." },
  what: {
    en:
      "Keepworthy shows you, inside the billing spreadsheet that you already have, " +
      "which clients are worth keeping: what an hour must bring, what each client really brings, " +
      "the fee that would mend it, what parting would cost, and the words to say.",
    de:
      "Keepworthy zeigt Ihnen in der Abrechnungstabelle, die Sie schon haben, welche Kunden sich lohnen: " +
      "was eine Stunde bringen muss, was jeder Kunde wirklich bringt, welches Honorar es richten würde, " +
      "was eine Trennung kosten würde, und wie Sie es sagen.",
  },
  stays: {
    en: "Nothing leaves your spreadsheet: no account, no tracking, no network call.",
    de: "Nichts verlässt Ihre Tabelle: kein Konto, keine Auswertung, kein Netzzugriff.",
  },
  try: { en: "Try it in the browser", de: "Im Browser ausprobieren" },
  tryText: {
    en: "Nothing to install. An invented firm is there to look at; then drop your own export on the page.",
    de: "Nichts zu installieren. Eine erfundene Firma ist schon da; ziehen Sie dann Ihren eigenen Export auf die Seite.",
  },
  picture: {
    en: "Keepworthy in the browser: a list of clients with what an hour brings, the verdict and its reason, beside the spreadsheet.",
    de: "Keepworthy im Browser: eine Liste der Kunden mit dem, was eine Stunde bringt, dem Urteil und seinem Grund, neben der Tabelle.",
  },
  install: { en: "Put it into your spreadsheet", de: "In Ihre Tabellenkalkulation holen" },
  limits: { en: "What this way cannot do:", de: "Was dieser Weg nicht kann:" },
  remove: { en: "To take it away:", de: "Wieder entfernen:" },
  templates: { en: "For a new business: the template workbook", de: "Für neue Firmen: die Vorlage" },
  templatesText: {
    en: "Costs, hours, clients, fit, prospects and the talk on ready-made sheets. It shows its figures without the add-in too.",
    de: "Kosten, Stunden, Kunden, Passung, Interessenten und das Gespräch auf fertigen Blättern. Ihre Zahlen zeigt sie auch ohne Add-in.",
  },
  templateEn: { en: "Template in English (.xlsx)", de: "Vorlage auf Englisch (.xlsx)" },
  templateDe: { en: "Template in German (.xlsx)", de: "Vorlage auf Deutsch (.xlsx)" },
  empty: { en: "the same, empty", de: "dieselbe, leer" },
  firm: { en: "For a whole firm", de: "Für eine ganze Firma" },
  firmText: {
    en:
      "An administrator uploads manifest.xml under Microsoft 365 admin center › Settings › Integrated apps › " +
      "Upload custom apps; it then appears for everybody chosen, on Windows, Mac and the web, within a day.",
    de:
      "Eine Administratorin lädt manifest.xml unter Microsoft 365 Admin Center › Einstellungen › " +
      "Integrierte Apps › Benutzerdefinierte Apps hochladen hoch; binnen eines Tages erscheint es bei allen, " +
      "die ausgewählt sind, unter Windows, auf dem Mac und im Web.",
  },
  terminal: { en: "For a terminal", de: "Für ein Terminal" },
  terminalText: { en: "One file for Node 20.19 or newer:", de: "Eine Datei für Node 20.19 oder neuer:" },
  functions: { en: "All functions with examples", de: "Alle Funktionen mit Beispielen" },
  privacy: terms.privacy,
  terms: { en: "Terms", de: "Nutzungsbedingungen" },
  support: terms.support,
  licences: { en: "Licences", de: "Lizenzen" },
  version: { en: "Version {version}", de: "Version {version}" },
  home: { en: "Keepworthy", de: "Keepworthy" },
} as const satisfies Readonly<Record<string, Words>>;
