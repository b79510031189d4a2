const known = new Map<number, number>();
let zone: string | null = null;

/** The day number that the sheet shows for a Date (2024-01-01 12:00 = 45292.5), in the spreadsheet's time zone, which need not be the script's. */
export function serialDay(date: Date): number {
  const time = date.getTime();
  const before = known.get(time);
  if (before !== undefined) return before;
  zone ??= SpreadsheetApp.getActive().getSpreadsheetTimeZone();
  const [year = 0, month = 1, day = 1, hours = 0, minutes = 0, seconds = 0] = Utilities.formatDate(date, zone, "yyyy MM dd HH mm ss").split(" ").map(Number);
  const serial = Date.UTC(year, month - 1, day, hours, minutes, seconds) / 86_400_000 + 25_569;
  known.set(time, serial);
  return serial;
}
