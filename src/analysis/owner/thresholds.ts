import { demandTolerance, usualFigures } from "../../core/verdict";
import { Problem } from "../../core/problem";
import { currency, amount, readAmount, readShare, score, share, shown, text, type Figures } from "./figure";
import { exchangeRates, type ExchangeRate } from "./exchange";
import { staff, type StaffRate } from "./staff";

/** What clients are measured by: the owner's rates, costs and conventions. What is null is not known and is named as missing, never guessed. */
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
}

const gradeFloors: Figures<Thresholds>["gradeFloors"] = {
  words: ["grade floors", "classes", "klassen"],
  usual: [75, 50, 25],
  read: (name, value) => {
    const [a = NaN, b = NaN, c = NaN, ...others] = Array.isArray(value) ? value.map((one) => readAmount(name, one)) : [];
    if (!(a > b && b > c) || others.length > 0) throw new Problem("practice.grades", { name, text: shown(value) });
    return [a, b, c];
  },
};

const tolerance: Figures<Thresholds>["tolerance"] = {
  words: ["tolerance", "toleranz"],
  usual: usualFigures.tolerance,
  read: (name, value) => {
    const read = readShare(name, value);
    demandTolerance(read);
    return read;
  },
};

export const thresholdFigures: Figures<Thresholds> = {
  minimumRate: amount("minimum rate", "minimum rate per hour", "min rate", "mindeststundensatz", "mindestsatz"),
  avoidableCostPerHour: amount("cost per hour", "avoidable cost per hour", "interner stundensatz", "abbaubare kosten je stunde", "kosten je stunde"),
  fullCostPerHour: amount("full cost per hour", "vollkosten je stunde"),
  currency: currency("currency", "währung"),
  exchangeRates,
  staff,
  owner: text("owner", "inhaber", "inhaberin"),
  minimumFit: score(usualFigures.minimumFit, "minimum fit", "mindestpassung"),
  maximumIncrease: share(usualFigures.maximumIncrease, "maximum increase", "largest bearable rise", "largest rise you consider acceptable", "largest acceptable rise", "größte zumutbare erhöhung", "größte vertretbare erhöhung", "größte erhöhung, die sie für vertretbar halten", "maximale erhöhung"),
  tolerance,
  gradeFloors,
  lateRate: share(null, "late rate", "yearly interest", "interest on late payment", "zinssatz", "verzugszins", "jahreszins"),
  minutesPerTicket: amount("minutes per ticket", "minuten je ticket"),
  minutesPerComplaint: amount("minutes per complaint", "minuten je reklamation", "minuten je beschwerde"),
};
