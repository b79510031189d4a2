import { optional, range } from "../spreadsheet/parameter";

export const weights = optional(
  range(
    "weights",
    { en: "the weights", de: "die Gewichte" },
    {
      en: "Weight of each criterion, for instance from RANKWEIGHTS; equal unless given.",
      de: "Gewicht jedes Kriteriums, zum Beispiel aus RANKWEIGHTS; sonst gleich.",
    },
  ),
  null,
);

export const floors = range(
  "floors",
  { en: "the floors", de: "die Mindestwerte" },
  {
    en: "A rating worse than its floor knocks the client out; blank is no floor.",
    de: "Eine Bewertung unter dem Mindestwert ist ein K.-o.; leer heißt kein Mindestwert.",
  },
);
