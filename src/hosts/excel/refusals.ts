import { saySentence } from "../../reports/say";
import type { Language, Words } from "../../core/problem";
import { hostWords } from "../../taskpane/words/host-words";

const tooMuch: Words = {
  en: "That is too much for Excel at once. Choose fewer columns.",
  de: "Das ist für Excel auf einmal zu viel. Wählen Sie weniger Spalten.",
};

/** What Excel refuses most, by its error code, and what to do then. */
const byCode: Readonly<Record<string, Words>> = {
  AccessDenied: {
    en: "This workbook or sheet is protected or read-only. Save a copy or lift the protection, then try again.",
    de:
      "Diese Arbeitsmappe oder dieses Blatt ist geschützt oder schreibgeschützt. " +
      "Speichern Sie eine Kopie oder heben Sie den Schutz auf, und versuchen Sie es erneut.",
  },
  InvalidOperationInCellEditMode: {
    en: "A cell is being edited. Press Enter or Esc in it, then try again.",
    de: "Eine Zelle wird gerade bearbeitet. Drücken Sie darin Enter oder Esc, und versuchen Sie es erneut.",
  },
  InvalidSelection: hostWords.noRange,
  ItemNotFound: {
    en: "That sheet is not there any more. Look for tables again.",
    de: "Dieses Blatt gibt es nicht mehr. Suchen Sie noch einmal nach Tabellen.",
  },
  RequestPayloadSizeLimitExceeded: tooMuch,
  ResponsePayloadSizeLimitExceeded: tooMuch,
};

const other: Words = {
  en: "Excel could not do that ({code}). If the workbook is protected or read-only, save a copy; else try again.",
  de:
    "Excel konnte das nicht ausführen ({code}). Ist die Arbeitsmappe geschützt oder schreibgeschützt, " +
    "speichern Sie eine Kopie; sonst versuchen Sie es erneut.",
};

/** Excel's refusal in a sentence that says what to do. */
export function refusalByCode(code: string, language: Language): string {
  return saySentence(byCode[code] ?? other, language, { code });
}

/** What is refused without a code of its own. */
export const refusals = {
  noNewWorkbook: {
    en:
      "Excel may not open a workbook for an add-in here; an administrator has forbidden it. " +
      "Your browser is downloading the template instead: open it from there.",
    de:
      "Excel darf hier keine Arbeitsmappe aus einem Add-in öffnen. Das hat ein Administrator so eingestellt. " +
      "Ihr Browser lädt die Vorlage herunter: Öffnen Sie sie von dort.",
  },
} as const satisfies Readonly<Record<string, Words>>;
