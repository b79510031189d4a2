import type { Words } from "../../core/problem";

export const documentWords = {
  text: { en: "Text", de: "Text" },
  toSheet: { en: "To a sheet", de: "Auf ein Blatt" },
  copy: { en: "Copy text", de: "Text kopieren" },
  toWord: { en: "Save as .docx", de: "Als .docx speichern" },
  toMail: { en: "Save as e-mail draft", de: "Als E-Mail-Entwurf speichern" },
  savedMail: { en: "Saved as {file}. Open it, add the address, and send it when you are ready.", de: "Gespeichert als {file}. Öffnen Sie den Entwurf, setzen Sie die Adresse ein und senden Sie ihn, wenn Sie so weit sind." },
  anew: { en: "Start over", de: "Von vorn" },
  copied: { en: "Copied. Paste it where you write.", de: "Kopiert. Fügen Sie es dort ein, wo Sie schreiben." },
  noCopy: { en: "This place does not let the pane copy. Mark the text below and copy it.", de: "Hier darf der Seitenbereich nicht kopieren. Markieren Sie den Text unten und kopieren Sie ihn." },
  onSheet: { en: "It is on the sheet “{sheet}”, ready to print.", de: "Es steht auf dem Blatt „{sheet}“, druckfertig." },
  saved: { en: "Saved as {file}.", de: "Gespeichert als {file}." },
  failed: { en: "That did not work: {why}", de: "Das hat nicht geklappt: {why}" },
  edit: { en: "You can change every line.", de: "Sie können jede Zeile ändern." },
} as const satisfies Readonly<Record<string, Words>>;
