import { readFile } from "node:fs/promises";
import { practiceFrom, usualPractice } from "../../analysis/owner/practice";
import type { Practice } from "../../analysis/owner/practice";
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
  const start = usualPractice(language);
  const filed = options.practice === undefined ? start : practiceFrom(await settingsIn(options.practice, language), start);
  return practiceFrom(
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
