import { serialDay } from "../spreadsheet/serial-day";

/** Today as a serial day, where the reader is. */
export function today(): number {
  const now = new Date();
  return serialDay(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? 0;
}
