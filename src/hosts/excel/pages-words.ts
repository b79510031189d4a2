import type { Words } from "../../core/problem";
import * as terms from "../../core/terms";

export const pagesWords = {
  heading: { en: "Your pages from Keepworthy", de: "Ihre Seiten aus Keepworthy" },
  paste: {
    en: "Press ⌘V (on Windows Ctrl+V): what you chose in Excel then stands here.",
    de: "Drücken Sie ⌘V (unter Windows Strg+V): Dann steht hier, was Sie in Excel gewählt haben.",
  },
  stays: {
    en: "It comes from your clipboard and stays in this window. This page asks no server for anything and keeps nothing.",
    de: "Es kommt aus Ihrer Zwischenablage und bleibt in diesem Fenster. Diese Seite fragt keinen Server und bewahrt nichts auf.",
  },
  notOurs: {
    en: "That is not what Keepworthy copied. Choose “Open in the browser” in Excel again, then paste here.",
    de: "Das hat nicht Keepworthy kopiert. Wählen Sie in Excel noch einmal „Im Browser öffnen“, und fügen Sie dann hier ein.",
  },
  toWord: terms.saveAsDocx,
  toMail: terms.saveAsEMailDraft,
  print: { en: "Print", de: "Drucken" },
  handed: {
    en: "Handed to this browser’s downloads as {file}.",
    de: "Als {file} an die Downloads dieses Browsers übergeben.",
  },
} as const satisfies Readonly<Record<string, Words>>;
