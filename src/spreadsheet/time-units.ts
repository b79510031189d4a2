/** Units of the clock, as times and headers name them. */
export type ClockUnit = "h" | "min" | "s" | "ms";
export type WrittenUnit = ClockUnit | "day" | "week";

/** How many of a unit are an hour. */
export const perHour: Readonly<Record<ClockUnit, number>> = { h: 1, min: 60, s: 3600, ms: 3_600_000 };
/** Hours of a working day where days are counted and nobody says how long they are. */
export const usualDay = 8;

/** What a written time calls its units: in English and German, which our functions read, and in what exports add. */
const words: Readonly<Record<WrittenUnit, { readonly ours: string; readonly others: string }>> = {
  h: { ours: "h hr hrs hour hours std stunde stunden", others: "heure heures hora horas ora ore uur uren u timer" },
  min: { ours: "m min mins minute minutes minuten", others: "minuto minutos minuti minuut ' ′ ’" },
  s: {
    ours: "s sec secs second seconds sek sekunde sekunden",
    others: "seconde secondes segundo segundos secondo secondi seconden",
  },
  ms: { ours: "ms", others: "" },
  day: { ours: "d day days tag tage tagen", others: "jour jours j día días dia dias giorno giorni dag dagen" },
  week: {
    ours: "",
    others: "w wk wks week weeks woche wochen semaine semaines semana semanas settimana settimane weken",
  },
};

const units = ["h", "min", "s", "ms", "day", "week"] as const;

function unitsBy(textOf: (of: (typeof words)[WrittenUnit]) => string): ReadonlyMap<string, WrittenUnit> {
  return new Map(
    units.flatMap((unit) => (textOf(words[unit]).match(/\S+/g) ?? []).map((word) => [word, unit] as const)),
  );
}

export const ourUnits = unitsBy(({ ours }) => ours);
export const allUnits = unitsBy(({ ours, others }) => `${ours} ${others}`);
