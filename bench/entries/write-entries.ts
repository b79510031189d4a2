import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import { fixedSequence } from "./fixed-sequence";

/**
 * A .csv of entries as a tracker exports them, from a fixed sequence: 400 clients, three of 12 people for each, five
 * years.
 */
export async function writeEntries(file: string, count: number): Promise<void> {
  const out = createWriteStream(file);
  out.write(
    "Date,Client,Project,Task,Notes,Hours,Billable?,First Name,Last Name,Billable Rate,Billable Amount,Currency\n",
  );
  const next = fixedSequence();
  for (let row = 0; row < count; row++) {
    const hours = (1 + next(32)) / 4;
    const rate = 60 + next(12) * 5;
    const isBillable = next(10) > 1;
    const date = `${2021 + next(5)}-${String(1 + next(12)).padStart(2, "0")}-${String(1 + next(28)).padStart(2, "0")}`;
    const client = 1 + next(400);
    const person = 1 + ((7 * client + next(3)) % 12);
    const line =
      `${date},Client ${client},Project ${1 + next(9)},Task ${1 + next(20)},"What was done, ` +
      `in some words of a working day, no. ${row}",${hours},${isBillable ? "Yes" : "No"},Person,${person}` +
      `,${rate}.0,${isBillable ? hours * rate : 0},Euro - EUR\n`;
    if (!out.write(line)) await once(out, "drain");
  }
  out.end();
  await finished(out);
}
