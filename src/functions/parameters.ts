import {
  allowingBlank,
  countingZero,
  flag,
  hoursNumber,
  number,
  optional,
  range,
  text,
  time,
} from "../spreadsheet/parameter";
import * as terms from "../core/terms";

// The inputs that several functions share, in the words of the model: one wording, one order, one unit.

export const hours = hoursNumber(
  "hours",
  { en: "the hours", de: "die Stunden" },
  {
    en: "All hours worked for the client in the period, billed or not.",
    de: "Alle Stunden, die in dem Zeitraum für den Kunden gearbeitet wurden, berechnet oder nicht.",
  },
);

export const revenue = number(
  "revenue",
  { en: "the revenue", de: "den Umsatz" },
  {
    en: "Net invoiced in the period: without VAT, after credit notes and discounts.",
    de: "Netto berechnet in dem Zeitraum: ohne Umsatzsteuer, nach Gutschriften und Rabatten.",
  },
);

export const costPerHour = number("costPerHour", terms.theCostPerHour, {
  en: "What an hour costs the firm. The avoidable cost answers “keep or drop?”, the full cost “is the price right?”.",
  de: "Was eine Stunde die Firma kostet. Die abbaubaren Kosten beantworten „behalten oder trennen?“, die Vollkosten „stimmt der Preis?“.",
});

export const minRate = number(
  "minRate",
  { en: "the minimum rate", de: "den Mindeststundensatz" },
  {
    en: "The least an hour must bring, for instance from BREAKEVENRATE.",
    de: "Was eine Stunde mindestens bringen muss, zum Beispiel aus BREAKEVENRATE.",
  },
);

export const directCosts = optional(
  number(
    "directCosts",
    { en: "the direct costs", de: "die direkten Kosten" },
    {
      en: "Spent only because of this client: subcontractors, expenses, licences passed through.",
      de: "Nur wegen dieses Kunden ausgegeben: Subunternehmer, Auslagen, durchgereichte Lizenzen.",
    },
  ),
  0,
);

export const servingCosts = optional(
  number(
    "servingCosts",
    { en: "the serving costs", de: "die Betreuungskosten" },
    {
      en: "The handling that is not in the booked hours, in money: calls, mails, reminders, complaints, rework.",
      de: "Die Betreuung, die nicht in den gebuchten Stunden steckt, in Geld: Anrufe, Mails, Mahnungen, Beschwerden, Nacharbeit.",
    },
  ),
  0,
);

export const costs = number(
  "costs",
  { en: "the yearly costs", de: "die Jahreskosten" },
  {
    en: "All costs of the firm in a year, without the owner's pay.",
    de: "Alle Kosten der Firma im Jahr, ohne Unternehmerlohn.",
  },
);

export const billableHoursPerYear = hoursNumber(
  "billableHours",
  { en: "the billable hours", de: "die Kundenstunden" },
  {
    en: "Hours a year that go to clients, billed or not, for instance from BILLABLEHOURS.",
    de: "Stunden im Jahr, die Kunden zugutekommen, berechnet oder nicht, zum Beispiel aus BILLABLEHOURS.",
  },
);

export const ownerPay = optional(
  number(
    "ownerPay",
    { en: "the owner's pay", de: "den Unternehmerlohn" },
    {
      en: "What the owner must take home in a year, after tax if a tax rate is given.",
      de: "Was der Inhaberin im Jahr bleiben muss; nach Steuern, wenn ein Steuersatz angegeben ist.",
    },
  ),
  0,
);

export const taxRate = optional(
  number("taxRate", terms.theTaxRate, {
    en: "Tax on the owner's pay as a share: 0.3 is 30 %.",
    de: "Steuer auf den Unternehmerlohn als Anteil: 0,3 sind 30 %.",
  }),
  0,
);

export const profitMargin = optional(
  number("profitMargin", terms.theProfitMargin, {
    en: "Profit wanted on top as a share of the price: 0.1 is 10 %.",
    de: "Gewinn, der darüber hinaus bleiben soll, als Anteil vom Preis: 0,1 sind 10 %.",
  }),
  0,
);

export const language = optional(
  text("language", terms.theLanguage, {
    en: "“en” or “de”: the language of the words in the result.",
    de: "„en“ oder „de“: die Sprache der Wörter im Ergebnis.",
  }),
  "en",
);

export const ratings = range(
  "ratings",
  { en: "the ratings", de: "die Bewertungen" },
  {
    en: 'Rows are clients, columns are criteria; blank is not rated. Where 0 is on the scale, desktop Excel needs IF(B2:F2="","",B2:F2).',
    de: 'Zeilen sind Kunden, Spalten sind Kriterien; leer heißt nicht bewertet. Gehört 0 zur Skala, braucht Excel auf dem Desktop WENN(B2:F2="";"";B2:F2).',
  },
);

export const worst = optional(
  range(
    "worst",
    { en: "the worst rating", de: "die schlechteste Bewertung" },
    {
      en: "Worst end of the scale, for all criteria or one each; 1 unless given.",
      de: "Schlechtes Ende der Skala, für alle Kriterien oder je eines; sonst 1.",
    },
  ),
  null,
);

export const best = optional(
  range(
    "best",
    { en: "the best rating", de: "die beste Bewertung" },
    {
      en: "Best end of the scale; below worst it means that fewer is better. 5 unless given.",
      de: "Gutes Ende der Skala; liegt es unter dem schlechten, ist weniger besser. Sonst 5.",
    },
  ),
  null,
);

export const revenues = range(
  "revenues",
  { en: "the revenues", de: "die Umsätze" },
  { en: "Revenue of each client.", de: "Umsatz jedes Kunden." },
);

export const effectiveRate = number(
  "effectiveRate",
  { en: "the effective rate", de: "den effektiven Stundensatz" },
  {
    en: "What an hour for this client really brings, from EFFECTIVERATE, with direct and serving costs.",
    de: "Was eine Stunde für diesen Kunden wirklich bringt, aus EFFECTIVERATE, mit direkten und Betreuungskosten.",
  },
);

export const fit = allowingBlank(
  countingZero(
    number("fit", terms.theFit, {
      en: "Fit from 0 to 100, from FITSCORE; blank is judged by money alone.",
      de: "Passung von 0 bis 100, aus FITSCORE; leer heißt, das Geld entscheidet allein.",
    }),
  ),
);

export const minFit = optional(
  number(
    "minFit",
    { en: "the minimum fit", de: "die Mindestpassung" },
    {
      en: "Below this score of 100 points a client does not suit the firm.",
      de: "Unter dieser Punktzahl von 100 passt ein Kunde nicht zur Firma.",
    },
  ),
  50,
);

export const knockedOut = optional(
  flag(
    "knockedOut",
    { en: "knocked out or not", de: "K.-o.-Kriterium verfehlt oder nicht" },
    {
      en: 'TRUE if a knock-out criterion is missed: KNOCKOUTS(…)<>"" tells it from a plain score of 0.',
      de: 'WAHR, wenn ein K.-o.-Kriterium verfehlt ist: KNOCKOUTS(…)<>"" unterscheidet das von einer bloßen Punktzahl 0.',
    },
  ),
  false,
);

export const maxIncrease = optional(
  number("maxIncrease", terms.theLargestAcceptableRise, {
    en: "The largest rise of the fee that you think acceptable, as a share: 0.3 is 30 %.",
    de: "Die größte Erhöhung des Honorars, die Sie für vertretbar halten, als Anteil: 0,3 sind 30 %.",
  }),
  0.3,
);

export const tried = optional(
  flag(
    "tried",
    { en: "tried or not", de: "versucht oder nicht" },
    {
      en: "TRUE if a rise or a talk was tried without effect.",
      de: "WAHR, wenn Erhöhung oder Gespräch schon ohne Wirkung versucht wurden.",
    },
  ),
  false,
);

export const riseNeeded = optional(
  number(
    "riseNeeded",
    { en: "the rise needed", de: "die nötige Erhöhung" },
    {
      en: "The fee's rise to the minimum, from FEEINCREASE; left out it is minimum ÷ effective rate − 1, right only without direct and serving costs.",
      de: "Die Erhöhung des Honorars bis zum Minimum, aus FEEINCREASE; sonst Minimum ÷ effektiver Satz − 1, richtig nur ohne direkte und Betreuungskosten.",
    },
  ),
  null,
);

export const tolerance = optional(
  number(
    "tolerance",
    { en: "the tolerance", de: "die Toleranz" },
    {
      en: "So close to the minimum counts as reached, as a share: 0.02 is 2 %, and 2 points of fit.",
      de: "So nah am Minimum gilt als erreicht, als Anteil: 0,02 sind 2 %, und 2 Punkte der Passung.",
    },
  ),
  0.02,
);

export const avoidableProfit = optional(
  number(
    "avoidableProfit",
    { en: "the avoidable profit", de: "den Deckungsbeitrag" },
    {
      en: "What leaves with the client, from CLIENTPROFIT with the avoidable cost per hour; the reason then says what leaving costs.",
      de: "Was mit dem Kunden wegfällt, aus CLIENTPROFIT mit den abbaubaren Kosten je Stunde; die Begründung nennt dann, was eine Trennung kostet.",
    },
  ),
  null,
);

export const avoidableCosts = number(
  "avoidableCosts",
  { en: "the avoidable costs", de: "die abbaubaren Kosten" },
  {
    en: "What really falls away in a year when the client leaves.",
    de: "Was im Jahr wirklich wegfällt, wenn der Kunde geht.",
  },
);

export const yearlyRevenue = {
  ...revenue,
  help: { en: "Net revenue with this client in a year.", de: "Nettoumsatz mit diesem Kunden in einem Jahr." },
} as const;

export const yearlyHours = {
  ...hours,
  help: { en: "Hours that become free in a year.", de: "Stunden, die in einem Jahr frei werden." },
} as const;

export const refillShare = countingZero(
  number("refillShare", terms.theRefillShare, {
    en: "Part of the freed hours that is sold again, 0 to 1.",
    de: "Teil der freien Stunden, der wieder verkauft wird, 0 bis 1.",
  }),
);

export const refillRate = number("refillRate", terms.theContributionOfAResoldHour, {
  en: "What a resold hour contributes, per hour.",
  de: "Was eine wieder verkaufte Stunde beiträgt, je Stunde.",
});

export const monthsToRefill = optional(
  number(
    "monthsToRefill",
    { en: "the months to refill", de: "die Monate bis zur Wiederbelegung" },
    {
      en: "Months until the hours are sold again, in a straight ramp; 0 is at once.",
      de: "Monate, bis die Stunden wieder verkauft sind, gleichmäßig ansteigend; 0 heißt sofort.",
    },
  ),
  0,
);

export const oneOffCost = optional(
  number(
    "oneOffCost",
    { en: "the one-off cost", de: "die einmaligen Kosten" },
    {
      en: "Cost of the ending itself: handover, last discount, advice.",
      de: "Kosten der Trennung selbst: Übergabe, letzter Nachlass, Beratung.",
    },
  ),
  0,
);

export const times = time("times", terms.theTime, {
  en: "A time as it stands: 2.5, 2:30, 2h 30m, 90 min.",
  de: "Eine Zeit, wie sie dasteht: 2,5, 2:30, 2h 30m, 90 min.",
});
