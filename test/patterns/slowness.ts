import { textOf, worstInputs, type Attack } from "./worst-inputs";

/**
 * Lengths at which a pattern is tried, in small steps first: what takes long at one is not tried at the next, where it
 * might take for ever.
 */
const lengths = [24, 32, 40, 52, 70, 100, 150, 240, 1000, 4000, 16_000] as const;
const longest = 100_000;
/** Milliseconds that no pattern needs which goes through this many letters once, on a slow machine either. */
const tooLong = (length: number): number => Math.max(4, length / 2000);
/**
 * Four times the letters may take this many times as long; a pattern that goes back again and again takes sixteen times.
 */
const steepest = 9;

export interface Slowness {
  readonly attack: Attack;
  readonly length: number;
  readonly milliseconds: number;
}

/**
 * The input on which the pattern takes more than once through, null if there is none up to the most letters that it is
 * given.
 */
export function slowInput(source: string, flags: string, most = longest): Slowness | null {
  const pattern = new RegExp(source, flags);
  let attacks = worstInputs(source, flags);
  for (const length of [...lengths.filter((one) => one < most), most]) {
    const timed = attacks
      .map((attack) => ({ attack, length, milliseconds: timeOf(pattern, textOf(attack, length)) }))
      .sort((one, other) => other.milliseconds - one.milliseconds);
    for (const slow of timed.slice(0, 6))
      if (slow.milliseconds > tooLong(length) && isSteep(pattern, slow)) return slow;
    // Only what takes longest is worth more letters.
    if (length >= 1000) attacks = timed.slice(0, 12).map(({ attack }) => attack);
  }
  return null;
}

/**
 * The same attack with a quarter of the letters tells growth from a slow machine; both in turns, the best of several
 * counts.
 */
function isSteep(pattern: RegExp, { attack, length, milliseconds }: Slowness): boolean {
  const [short, long] = [textOf(attack, length / 4), textOf(attack, length)];
  let [few, many] = [Infinity, milliseconds];
  for (let turn = 0; turn < 5; turn++) {
    few = Math.min(few, timeOf(pattern, short));
    if (milliseconds < 1000) many = Math.min(many, timeOf(pattern, long));
  }
  return many > tooLong(length) && many > steepest * Math.max(few, 0.02);
}

function timeOf(pattern: RegExp, text: string): number {
  // Time of the processor: others may have the machine meanwhile.
  const started = process.cpuUsage();
  pattern.lastIndex = 0;
  if (pattern.global) text.replace(pattern, "");
  else pattern.test(text);
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}
