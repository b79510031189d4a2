import { clientValue } from "../core/client-risk";
import { defineFunction } from "../spreadsheet/define-function";
import { flag, number, optional } from "../spreadsheet/parameter";
import * as terms from "../core/terms";

export const CLIENTVALUE = defineFunction({
  id: "CLIENTVALUE",
  group: "risk",
  summary: { en: "What a client is worth over time.", de: "Was ein Kunde auf Dauer wert ist." },
  returns: { en: "Money today.", de: "Geld von heute." },
  formula: {
    en: "margin × (1 + d) ÷ (1 + d − r); without the payment now margin × r ÷ (1 + d − r) (Gupta & Lehmann 2003)",
    de: "Deckungsbeitrag × (1 + d) ÷ (1 + d − r); ohne die Zahlung jetzt Deckungsbeitrag × r ÷ (1 + d − r) (Gupta & Lehmann 2003)",
  },
  parameters: [
    number(
      "margin",
      { en: "the margin", de: "den Deckungsbeitrag" },
      { en: "Margin per period.", de: "Deckungsbeitrag je Zeitraum." },
    ),
    number("retention", terms.theRetention, {
      en: "Share of clients who stay for the next period, 0 to 1.",
      de: "Anteil der Kunden, die im nächsten Zeitraum bleiben, 0 bis 1.",
    }),
    number("discountRate", terms.theDiscountRate, {
      en: "Interest per period as a share: 0.08 is 8 %.",
      de: "Zins je Zeitraum als Anteil: 0,08 sind 8 %.",
    }),
    optional(
      flag(
        "paidNow",
        { en: "paid now or not", de: "jetzt bezahlt oder nicht" },
        { en: "TRUE if the first payment is due now.", de: "WAHR, wenn die erste Zahlung jetzt fällig ist." },
      ),
      true,
    ),
  ],
  examples: [
    {
      caption: { en: "17.95 a month, 99.5 % stay, 1 % interest", de: "17,95 im Monat, 99,5 % bleiben, 1 % Zins" },
      arguments: [17.95, 0.995, 0.01],
      result: 1208.63,
    },
    {
      caption: { en: "without the payment now", de: "ohne die Zahlung jetzt" },
      arguments: [100, 0.5, 0.5, false],
      result: 50,
    },
    { caption: terms.eightAsInterest, arguments: [100, 0.9, 8], result: "#NUM!" },
    {
      caption: { en: "nobody leaves and money costs nothing", de: "Niemand geht und Geld kostet nichts" },
      arguments: [100, 1, 0],
      result: "#NUM!",
    },
  ],
  each: clientValue,
});
