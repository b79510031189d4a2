import { Problem } from "../../core/problem";
import { datedRates, readAmount, readDate, recordOf, shown, type Figure } from "./figure";

/**
 * What an hour of a person, or of a role where there are no names, costs the firm from a serial day on; null is always.
 */
export interface StaffRate {
  readonly person: string;
  readonly costPerHour: number;
  readonly from: number | null;
}

/**
 * As stored, or as written: { "Anna": 31.5, "Ben": { "2025-01-01": 40, "2025-07-01": 42 } }, ["Ben=42@2025-07-01"].
 * Nobody's hour is free.
 */
export const staff: Figure<readonly StaffRate[]> = {
  name: "staff rates",
  label: { en: "Staff rates", de: "Stundenkosten der Mitarbeiter" },
  help: {
    en: "What an hour of each person costs, or of each role if there are no names, and from which day on. Your own hour is one of them.",
    de: "Was eine Stunde jeder Person kostet, oder jeder Rolle, wenn es keine Namen gibt, und ab welchem Tag. Ihre eigene gehört dazu.",
  },
  also: ["staff", "personalkosten je stunde", "stundenkosten", "mitarbeiter"],
  kind: "rate by person and day",
  usual: [],
  read: (name, value) => {
    const isStored = Array.isArray(value) && typeof value[0] !== "string";
    const rates = isStored
      ? value.map((one) => stored(name, one))
      : recordOf(name, value).flatMap(([person, one]) => written(name, person, one));
    const free = rates.find(({ costPerHour }) => costPerHour <= 0);
    if (free !== undefined) throw new Problem("practice.freeHour", { name, person: free.person });
    return rates;
  },
};

function stored(name: string, value: unknown): StaffRate {
  const fields = new Map(recordOf(name, value));
  const [person, costPerHour, from] = [fields.get("person"), fields.get("costPerHour"), fields.get("from") ?? null];
  if (typeof person !== "string" || costPerHour === undefined)
    throw new Problem("practice.value", { name, text: shown(value) });
  return {
    person,
    costPerHour: readAmount(`${name}, ${person}`, costPerHour),
    from: from === null || from === "" ? null : readDate(`${name}, ${person}`, from),
  };
}

function written(name: string, person: string, value: unknown): readonly StaffRate[] {
  return datedRates(`${name}, ${person}`, value).map(({ rate, from }) => ({ person, costPerHour: rate, from }));
}

/** Rates by person, each person's in the order of time. */
export class StaffRates {
  private readonly byPerson = new Map<string, StaffRate[]>();

  constructor(rates: readonly StaffRate[]) {
    for (const rate of rates) this.learn(rate);
  }

  /** A later rate for the same person and day goes before. */
  learn(rate: StaffRate): void {
    const key = personKey(rate.person);
    const others = (this.byPerson.get(key) ?? []).filter(({ from }) => from !== rate.from);
    this.byPerson.set(
      key,
      [...others, rate].sort((first, second) => (first.from ?? -Infinity) - (second.from ?? -Infinity)),
    );
  }

  get isEmpty(): boolean {
    return this.byPerson.size === 0;
  }

  has(person: string): boolean {
    return this.byPerson.has(personKey(person));
  }

  /** The cost of an hour on a day, the latest where the day is not known; null if nothing was entered for that time. */
  rateOn(person: string, day: number | null): number | null {
    return this.entryOn(person, day)?.costPerHour ?? null;
  }

  /**
   * The first day, from `start` on, since which one rate holds until `day`: a month in which the rate changed is two
   * stretches.
   */
  stretch(person: string, start: number, day: number): number {
    return Math.max(start, this.entryOn(person, day)?.from ?? start);
  }

  private entryOn(person: string, day: number | null): StaffRate | undefined {
    const rates = this.byPerson.get(personKey(person)) ?? [];
    for (let index = rates.length - 1; index >= 0; index--) {
      const rate = rates[index];
      if (rate !== undefined && (day === null || rate.from === null || rate.from <= day)) return rate;
    }
    return undefined;
  }
}

export function personKey(person: string): string {
  return person.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}
