/**
 * Months in English, German, French, Spanish, Italian, Dutch and Portuguese, whole and as they are cut short; accents
 * do not matter.
 */
const months: readonly string[] = [
  "january jan januar janner jaenner janvier janv enero ene gennaio gen januari janeiro",
  "february feb februar fevrier fevr fev febrero febbraio februari fevereiro",
  "march mar marz maerz mrz mars marzo maart mrt marco",
  "april apr avril avr abril abr aprile",
  "may mai mayo maggio mag mei maio",
  "june jun juni juin junio giugno giu junho",
  "july jul juli juillet juil julio luglio lug julho",
  "august aug aout agosto ago augustus",
  "september sep sept septembre septiembre settembre set setembro",
  "october oct oktober okt octobre octubre ottobre ott outubro out",
  "november nov novembre noviembre novembro",
  "december dec dezember dez decembre diciembre dic dicembre dezembro",
];
const weekdays =
  "mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday sun sunday " +
  "mo montag di dienstag mi mittwoch do donnerstag fr freitag sa samstag sonnabend so sonntag " +
  "lun lundi mar mardi mer mercredi jeu jeudi ven vendredi sam samedi dim dimanche " +
  "lunes martes mie miercoles jue jueves vie viernes sab sabado dom domingo " +
  "lunedi martedi mercoledi gio giovedi venerdi sabato domenica " +
  "ma maandag dinsdag wo woensdag donderdag vr vrijdag za zaterdag zo zondag " +
  "seg segunda ter terca qua quarta qui quinta sex sexta feira";
/** Words that stand between the parts of a date: "5 de marzo de 2024", "1st of May", "14:05 Uhr". */
const fillers = "de del di du of the den der le el il la st nd rd th er t at um a uhr gmt utc z";

const monthNumbers: ReadonlyMap<string, number> = new Map(
  months.flatMap((names, index) => names.split(" ").map((name) => [name, index + 1] as const)),
);
const weekdayNames: ReadonlySet<string> = new Set(weekdays.split(" "));
const fillerWords: ReadonlySet<string> = new Set(fillers.split(" "));

/** The month that a word names, 1 to 12; null if it names none. */
export function monthOf(word: string): number | null {
  return monthNumbers.get(bare(word)) ?? null;
}

export function isWeekday(word: string): boolean {
  return weekdayNames.has(bare(word));
}

export function isDateFiller(word: string): boolean {
  return fillerWords.has(bare(word));
}

function bare(word: string): string {
  return word.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
}
