import { usualGradeFloors } from "../../core/fit-grade";
import { demandTolerance, usualFigures } from "../../core/verdict";
import { Problem } from "../../core/problem";
import { currency, amount, readAmount, readShare, score, share, shown, text, yes, type Figures } from "./figure";
import { exchangeRates, type ExchangeRate } from "./exchange";
import { staff, type StaffRate } from "./staff";
import * as terms from "../../core/terms";

/**
 * What clients are measured by: the owner's rates, costs and conventions. What is null is not known and is named as
 * missing, never guessed.
 */
export interface Thresholds {
  /** What an hour costs and would really fall away with the client. */
  readonly avoidableCostPerHour: number | null;
  /** All yearly cost ÷ productive hours. */
  readonly fullCostPerHour: number | null;
  /** The least an hour must bring. */
  readonly minimumRate: number | null;
  /** The currency of minimum and costs, "" if not said. */
  readonly currency: string;
  /** What other currencies are worth in it, from which day on. */
  readonly exchangeRates: readonly ExchangeRate[];
  /** What an hour of each person costs, from which day on. */
  readonly staff: readonly StaffRate[];
  /** The person among them who owns the firm. */
  readonly owner: string | null;
  /** From 0 to 100. */
  readonly minimumFit: number;
  readonly maximumIncrease: number;
  /** So close to the minimum, and 100 × as many points to the fit line, counts as reached: 0.02 is 2 %. */
  readonly tolerance: number;
  readonly gradeFloors: readonly [number, number, number];
  /** What money lent costs a year, a share; late payment is charged by it. */
  readonly lateRate: number | null;
  /** Handling a ticket or a complaint that is not booked as hours. */
  readonly minutesPerTicket: number | null;
  readonly minutesPerComplaint: number | null;
  /** Hours of a working day, where a table counts days; null is 8, and said. */
  readonly dayHours: number | null;
  /**
   * The share of clients who stay from one year to the next, and what money a year later is worth less: with both a
   * client has a lifetime value.
   */
  readonly retention: number | null;
  readonly discountRate: number | null;
  /** Whether clients are put into classes by their share of revenue. */
  readonly hasClasses: boolean;
}

const gradeFloors: Figures<Thresholds>["gradeFloors"] = {
  name: "grade floors",
  label: { en: "Classes A, B and C from", de: "Klassen A, B und C ab" },
  help: {
    en: "Three falling scores; 75, 50 and 25 are usual.",
    de: "Drei fallende Punktzahlen; üblich sind 75, 50 und 25.",
  },
  also: ["classes", "klassen"],
  kind: "scores",
  usual: usualGradeFloors,
  read: (name, value) => {
    const written = typeof value === "string" ? value.split(/[;,\s]+/).filter((part) => part !== "") : value;
    const [a = NaN, b = NaN, c = NaN, ...others] = Array.isArray(written)
      ? written.map((one) => readAmount(name, one))
      : [];
    if (!(a > b && b > c) || others.length > 0) throw new Problem("practice.grades", { name, text: shown(value) });
    return [a, b, c];
  },
};

const tolerance: Figures<Thresholds>["tolerance"] = {
  ...share(usualFigures.tolerance, {
    name: "tolerance",
    label: { en: "Tolerance around minimum and fit", de: "Toleranz um Minimum und Passung" },
    help: {
      en: "So close counts as reached: 2 % of the minimum are also 2 points of fit.",
      de: "So nah gilt als erreicht: 2 % vom Minimum sind auch 2 Punkte der Passung.",
    },
    also: ["toleranz"],
  }),
  read: (name, value) => {
    const read = readShare(name, value);
    demandTolerance(read);
    return read;
  },
};

const dayHours: Figures<Thresholds>["dayHours"] = {
  ...amount({
    name: "hours of a day",
    label: { en: "Hours of a working day", de: "Stunden eines Arbeitstags" },
    help: {
      en: "Where a table counts days: 8 unless you say otherwise.",
      de: "Wo eine Tabelle Tage zählt: 8, wenn Sie nichts anderes sagen.",
    },
    also: ["day hours", "tagesstunden"],
  }),
  read: (name, value) => {
    const hours = readAmount(name, value);
    if (hours <= 0 || hours > 24) throw new Problem("practice.dayHours", { name, text: shown(value) });
    return hours;
  },
};

export const thresholdFigures: Figures<Thresholds> = {
  minimumRate: amount({
    name: "minimum rate",
    label: terms.minimumRatePerHour,
    help: { en: "The least an hour must bring.", de: "Was eine Stunde mindestens bringen muss." },
    also: ["min rate", "mindestsatz"],
  }),
  avoidableCostPerHour: amount({
    name: "cost per hour",
    label: terms.avoidableCostPerHour,
    help: {
      en: "What really falls away with an hour: answers “keep or drop?”.",
      de: "Was mit einer Stunde wirklich wegfällt: beantwortet „behalten oder trennen?“.",
    },
    also: ["interner stundensatz", "kosten je stunde"],
  }),
  fullCostPerHour: amount({
    name: "full cost per hour",
    label: terms.fullCostPerHour,
    help: {
      en: "All yearly cost ÷ productive hours: answers “is the price right?”.",
      de: "Alle Jahreskosten ÷ produktive Stunden: beantwortet „stimmt der Preis?“.",
    },
  }),
  minimumFit: score(usualFigures.minimumFit, {
    name: "minimum fit",
    label: terms.minimumFit,
    help: {
      en: "From 0 to 100. Below it a client does not suit the firm; 50 is usual.",
      de: "Von 0 bis 100. Darunter passt ein Kunde nicht zur Firma; üblich ist 50.",
    },
  }),
  maximumIncrease: share(usualFigures.maximumIncrease, {
    name: "maximum increase",
    label: { en: "Largest rise you consider acceptable", de: "Größte Erhöhung, die Sie für vertretbar halten" },
    help: {
      en: "The largest rise that you would ask for; 30 % is usual.",
      de: "Die größte Erhöhung, die Sie verlangen würden; üblich sind 30 %.",
    },
    also: [
      "largest bearable rise",
      "largest acceptable rise",
      "größte zumutbare erhöhung",
      "größte vertretbare erhöhung",
      "maximale erhöhung",
    ],
  }),
  tolerance,
  gradeFloors,
  currency: currency({
    name: "currency",
    label: { en: "Currency of minimum and costs", de: "Währung von Mindestsatz und Kosten" },
    help: { en: "A code such as EUR or CHF.", de: "Ein Kürzel wie EUR oder CHF." },
    also: ["währung"],
  }),
  exchangeRates,
  staff,
  owner: text({
    name: "owner",
    label: { en: "Your own name among them", de: "Ihr eigener Name darunter" },
    help: {
      en: "As in the time entries; your hour is not free.",
      de: "Wie in den Zeiteinträgen; Ihre Stunde ist nicht umsonst.",
    },
    also: ["inhaber", "inhaberin"],
  }),
  lateRate: share(null, {
    name: "late rate",
    label: { en: "Interest on late payment, a year", de: "Zinssatz für späte Zahlung, im Jahr" },
    help: {
      en: "What money lent costs you a year; days late then count among the serving costs.",
      de: "Was geliehenes Geld Sie im Jahr kostet; Tage im Verzug zählen dann zu den Betreuungskosten.",
    },
    also: ["yearly interest", "interest on late payment", "zinssatz", "verzugszins", "jahreszins"],
  }),
  minutesPerTicket: amount({
    name: "minutes per ticket",
    label: { en: "Minutes per ticket", de: "Minuten je Ticket" },
    help: terms.handlingNotBooked,
  }),
  minutesPerComplaint: amount({
    name: "minutes per complaint",
    label: { en: "Minutes per complaint", de: "Minuten je Reklamation" },
    help: terms.handlingNotBooked,
    also: ["minuten je beschwerde"],
  }),
  dayHours,
  retention: share(null, {
    name: "retention",
    label: { en: "Share of clients who stay a year", de: "Anteil der Kunden, die ein Jahr bleiben" },
    help: {
      en: "With the interest below it gives each client a lifetime value; 90 % if one of ten goes in a year.",
      de: "Gibt mit dem Zins darunter jedem Kunden einen Kundenwert; 90 %, wenn einer von zehn im Jahr geht.",
    },
    also: ["bindungsrate"],
  }),
  discountRate: share(null, {
    name: "discount rate",
    label: { en: "Interest by which later money counts less", de: "Zins, um den späteres Geld weniger zählt" },
    help: { en: "A year: 8 % is meant as 0.08.", de: "Im Jahr: 8 % sind 0,08." },
    also: ["diskontsatz", "kalkulationszins"],
  }),
  hasClasses: yes({
    name: "revenue classes",
    label: { en: "Show classes A, B, C by revenue", de: "Klassen A, B, C nach Umsatz zeigen" },
    help: {
      en: "A: the largest clients up to 80 % of revenue, B: up to 95 %, C: the others.",
      de: "A: die größten Kunden bis 80 % des Umsatzes, B: bis 95 %, C: die übrigen.",
    },
    also: ["abc classes", "abc-klassen", "umsatzklassen"],
  }),
};
