import type { Words } from "../../core/problem";

export const questionWords = {
  cost: { en: "It is what we paid for it", de: "Das haben wir dafür bezahlt" },
  invoiced: { en: "It is what the client pays for it", de: "Das zahlt der Kunde dafür" },
  areHours: { en: "They are hours", de: "Es sind Stunden" },
  areDays: { en: "They are parts of a day", de: "Es sind Teile eines Tages" },
  areCents: { en: "It is written in cents", de: "Sie ist in Cent geschrieben" },
  isMoney: { en: "It is money as it stands", de: "Sie ist Geld, wie es dasteht" },
  tax: { en: "VAT in these amounts", de: "Umsatzsteuer in diesen Beträgen" },
  taxHelp: { en: "“net”, or “gross, 19 %” with your rate", de: "„netto“ oder „brutto, 19 %“ mit Ihrem Satz" },
} as const satisfies Readonly<Record<string, Words>>;
