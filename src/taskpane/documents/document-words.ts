import type { Words } from "../../core/problem";
import * as terms from "../../core/terms";

export const documentWords = {
  text: { en: "Text", de: "Text" },
  toSheet: { en: "To a sheet", de: "Auf ein Blatt" },
  copy: { en: "Copy text", de: "Text kopieren" },
  toWord: terms.saveAsDocx,
  print: terms.printOrPDF,
  toMail: terms.saveAsEMailDraft,
  savedMail: {
    en: "Handed to your downloads as {file}. Open it there, add the address, and send it when you are ready.",
    de: "Als {file} an Ihre Downloads übergeben. Öffnen Sie den Entwurf dort, setzen Sie die Adresse ein und senden Sie ihn, wenn Sie so weit sind.",
  },
  anew: { en: "Start over", de: "Von vorn" },
  copied: { en: "Copied. Paste it where you write.", de: "Kopiert. Fügen Sie es dort ein, wo Sie schreiben." },
  noCopy: {
    en: "This place does not let the pane copy. Mark the text below and copy it.",
    de: "Hier darf der Seitenbereich nicht kopieren. Markieren Sie den Text unten und kopieren Sie ihn.",
  },
  onSheet: {
    en: "It is on the sheet “{sheet}”, ready to print.",
    de: "Es steht auf dem Blatt „{sheet}“, druckfertig.",
  },
  saved: {
    en: "Handed to your downloads as {file}. If it is not there, use To a sheet or Copy text.",
    de: "Als {file} an Ihre Downloads übergeben. Ist es dort nicht zu finden, nehmen Sie „Auf ein Blatt“ oder „Text kopieren“.",
  },
  noFiles: {
    en: "Excel for Mac lets a panel save no files. To a sheet prints and saves with the workbook; Copy text goes into any letter or mail.",
    de:
      "Excel für Mac lässt einen Seitenbereich keine Dateien speichern. „Auf ein Blatt“ lässt sich drucken " +
      "und wird mit der Mappe gespeichert; „Text kopieren“ passt in jeden Brief und jede Mail.",
  },
  toBrowser: { en: "Open in the browser", de: "Im Browser öffnen" },
  inBrowser: {
    en: "Copied, and your browser opens a page of ours: press ⌘V there, then save or print. Nothing is sent.",
    de: "Kopiert, und Ihr Browser öffnet eine Seite von uns: Drücken Sie dort ⌘V, dann speichern oder drucken Sie. Es wird nichts gesendet.",
  },
  noFilesHere: {
    en: "Excel for Mac lets a panel save no files. To a sheet keeps it in the workbook; Open in the browser saves .docx and e-mail drafts, and prints.",
    de:
      "Excel für Mac lässt einen Seitenbereich keine Dateien speichern. „Auf ein Blatt“ legt es in die Mappe; " +
      "„Im Browser öffnen“ speichert .docx und E-Mail-Entwürfe und druckt.",
  },
  edit: { en: "You can change every line.", de: "Sie können jede Zeile ändern." },
} as const satisfies Readonly<Record<string, Words>>;
