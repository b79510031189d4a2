import { readFile } from "node:fs/promises";
import { practiceFrom, usualPractice } from "../../analysis/owner/practice";
import type { Practice } from "../../analysis/owner/practice";
import { printDay } from "../../analysis/owner/read-day";
import { Problem } from "../../core/problem";
import { fullPath } from "./find-files";
import { UsageError } from "./usage-error";
import { phrase } from "./words";

export interface PracticeOptions {
  readonly minimumRate?: string;
  readonly costPerHour?: string;
  readonly fullCostPerHour?: string;
  readonly practice?: string;
  readonly language?: string;
  readonly from?: string;
  readonly to?: string;
}

/** The owner's figures: from the file first, then what the command line says over it. */
export async function practiceOf(options: PracticeOptions): Promise<Practice> {
  const language = options.language === "de" ? "de" : "en";
  demandFilled(options, language);
  const start = usualPractice(language);
  const filed = options.practice === undefined ? start : practiceFrom(await settingsIn(options.practice, language), start);
  const practice = practiceFrom(
    {
      "minimum rate": options.minimumRate,
      "avoidable cost per hour": options.costPerHour,
      "full cost per hour": options.fullCostPerHour,
      language: options.language,
      from: options.from,
      to: options.to,
    },
    filed,
  );
  const { from, to } = practice;
  if (from !== null && to !== null && from > to) throw new UsageError(phrase("noPeriod", practice.language, { from: printDay(from, practice.language), to: printDay(to, practice.language) }), 2);
  return practice;
}

/** An empty word stands where a script had no value; it would be taken for nothing said. */
function demandFilled(options: PracticeOptions, language: "en" | "de"): void {
  const named = { "--minimum-rate": options.minimumRate, "--cost-per-hour": options.costPerHour, "--full-cost-per-hour": options.fullCostPerHour, "--practice": options.practice, "--language": options.language, "--from": options.from, "--to": options.to };
  for (const [name, value] of Object.entries(named)) if (value?.trim() === "") throw new UsageError(phrase("emptyOption", language, { name }), 2);
}

async function settingsIn(file: string, language: "en" | "de"): Promise<Readonly<Record<string, unknown>>> {
  const bad = new UsageError(phrase("badPractice", language, { file }), 2);
  try {
    const settings: unknown = JSON.parse(await readFile(fullPath(file), "utf8"));
    if (typeof settings !== "object" || settings === null || Array.isArray(settings)) throw bad;
    return settings as Readonly<Record<string, unknown>>;
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw bad;
  }
}
