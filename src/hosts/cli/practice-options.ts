import { readFile } from "node:fs/promises";
import { Option, type Command } from "commander";
import type { Figure, FigureKind } from "../../analysis/owner/figure";
import { figureNames, practiceFigures, practiceFrom, usualPractice } from "../../analysis/owner/practice";
import type { Practice } from "../../analysis/owner/practice";
import { printDay } from "../../spreadsheet/print-day";
import { Problem } from "../../core/problem";
import { asMeantIn } from "../../spreadsheet/typed-number";
import { fullPath } from "./find-files";
import { UsageError } from "./usage-error";
import { phrase } from "./words";

export interface PracticeOptions {
  readonly practice?: string;
  readonly language?: string;
  /** What was typed for a figure, by the option's name in camel case. */
  readonly [figure: string]: unknown;
}

/** What stands behind each option, and whether it may come several times. */
const shapes: Readonly<Record<FigureKind, { readonly value: string; readonly isRepeated?: true }>> = {
  amount: { value: "<number>" },
  share: { value: "<percent>" },
  score: { value: "<0-100>" },
  scores: { value: "<a,b,c>" },
  day: { value: "<date>" },
  yes: { value: "" },
  text: { value: "<name>" },
  currency: { value: "<code>" },
  choice: { value: "<answer>" },
  names: { value: "<client>", isRepeated: true },
  "amount by client": { value: "<client=amount>", isRepeated: true },
  "score by client": { value: "<client=score>", isRepeated: true },
  "texts by client": { value: "<client=criterion>", isRepeated: true },
  "name by name": { value: "<spelling=client>", isRepeated: true },
  "tax by table": { value: "<answer>", isRepeated: true },
  "rate by person and day": { value: "<person=cost@date>", isRepeated: true },
  "rate by currency and day": { value: "<code=rate@date>", isRepeated: true },
};

/** One option for each of the owner's figures: its name with hyphens, and what to enter. */
export function withPracticeOptions(command: Command): Command {
  for (const key of figureNames) {
    const figure = practiceFigures[key];
    const { value, isRepeated } = shapes[figure.kind];
    const option = new Option(
      `${flagOf(figure)} ${valueOf(figure, value)}`.trim(),
      helpOf(figure, isRepeated === true),
    );
    if (isRepeated === true)
      option.argParser((text: string, before: readonly string[] | undefined): readonly string[] => [
        ...(before ?? []),
        text,
      ]);
    command.addOption(option);
  }
  return command;
}

function flagOf({ name }: Pick<Figure<unknown>, "name">): string {
  return `--${name.replaceAll(" ", "-")}`;
}

function valueOf({ choices = [] }: Pick<Figure<unknown>, "choices">, value: string): string {
  return choices.length === 0 ? value : `<${choices.map((choice) => choice.value).join("|")}>`;
}

function helpOf({ help }: Pick<Figure<unknown>, "help">, isRepeated: boolean): string {
  return isRepeated ? `${help.en} May come several times.` : help.en;
}

/** The owner's figures: from the file first, then what the command line says over it. */
export async function practiceOf(options: PracticeOptions): Promise<Practice> {
  const language = options.language === "de" ? "de" : "en";
  const typed = figureNames.map(
    (key) =>
      [
        flagOf(practiceFigures[key]),
        practiceFigures[key].name,
        meantIn(language, practiceFigures[key].kind, options[attributeOf(practiceFigures[key])]),
      ] as const,
  );
  demandFilled(
    [
      ...typed.map(([flag, , value]) => [flag, value] as const),
      ["--practice", options.practice],
      ["--language", options.language],
    ],
    language,
  );
  const start = usualPractice(language);
  const filed =
    options.practice === undefined ? start : practiceFrom(await settingsIn(options.practice, language), start);
  const practice = practiceFrom(
    { language: options.language, ...Object.fromEntries(typed.map(([, name, value]) => [name, value])) },
    filed,
  );
  const { from, to } = practice;
  if (from !== null && to !== null && from > to)
    throw new UsageError(
      phrase("noPeriod", practice.language, {
        from: printDay(from, practice.language),
        to: printDay(to, practice.language),
      }),
      2,
    );
  return practice;
}

const amounts: ReadonlySet<FigureKind> = new Set<FigureKind>([
  "amount",
  "amount by client",
  "rate by person and day",
  "rate by currency and day",
]);

/**
 * 75.625 is one number to whoever types it: after the last = of "USD=1.085", before an @. A rate of 1.085 in German is
 * asked about all the same: hardly anybody means 1,085 units for one.
 */
function meantIn(language: "en" | "de", kind: FigureKind, value: unknown): unknown {
  if (!amounts.has(kind)) return value;
  if (Array.isArray(value)) return value.map((one) => meantIn(language, kind, one));
  const isOpen = (amount: string): boolean =>
    kind === "rate by currency and day" && language === "de" && !amount.includes(",");
  return typeof value === "string"
    ? value.replace(/[^=]*$/, (amount) => (isOpen(amount) ? amount : asMeantIn(language, amount)))
    : value;
}

function attributeOf(figure: Pick<Figure<unknown>, "name">): string {
  return new Option(flagOf(figure)).attributeName();
}

/** An empty word stands where a script had no value; it would be taken for nothing said. */
function demandFilled(typed: readonly (readonly [string, unknown])[], language: "en" | "de"): void {
  for (const [name, value] of typed)
    for (const one of Array.isArray(value) ? value : [value])
      if (typeof one === "string" && one.trim() === "")
        throw new UsageError(phrase("emptyOption", language, { name }), 2);
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
