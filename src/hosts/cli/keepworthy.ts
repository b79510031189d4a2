import { Command, CommanderError } from "commander";
import { Problem, type Language } from "../../core/problem";
import { correctionsIn, type CorrectionOptions } from "./corrections";
import { practiceOf, withPracticeOptions, type PracticeOptions } from "./practice-options";
import { recogniseFiles } from "./recognise";
import { scoreFiles, type ScoreOptions } from "./score";
import { UsageError } from "./usage-error";
import { visibleLines } from "./visible";
import { isSystemError, systemReason, type SystemError } from "./system-error";
import { phrase, tell } from "./words";
import type { DecideOptions } from "./decide/decide";
import type { WarehouseOptions } from "./warehouse/warehouse";

/** Exit codes: 0 done, 1 nothing usable in the input, 2 wrong usage. */
const wrongUsage = 2;

// A reader that closes its end early (head, less) is no mistake, and the report is written all the same.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") return;
  process.exitCode = wrongUsage;
  tell(
    phrase("notPrinted", spokenLanguage(process.argv), {
      why: systemReason(error as SystemError, spokenLanguage(process.argv)),
    }),
  );
});
process.stderr.on("error", () => undefined);

const program = new Command("keepworthy")
  .exitOverride()
  .showHelpAfterError("Type keepworthy --help to see what there is.");
// What was typed stands in these messages and is shown there, not obeyed. Commands take this over as they are made.
program.configureOutput({ writeErr: (text) => process.stderr.write(visibleLines(text)) });
program.description("Which clients are worth keeping, from the billing exports you have.");

withPracticeOptions(program.command("score"))
  .description(
    "Scores the clients in CSV, .xlsx or Parquet files; a folder means every such file in it, - standard input.",
  )
  .argument("<file...>")
  .option("--practice <file>", "all figures above from a .json file")
  .option("--corrections <file>", "what was read wrong, put right in a .json file")
  .option("--language <en|de>", "the language of words, numbers and dates")
  .option("--overlap <once|twice>", "how often rows count that stand in two files")
  .option("--json", "everything, for programs")
  .option("--csv", "one row a client")
  .option("--all", "print all clients, not only the best and the worst of a long list")
  .option("--out <report>", "a workbook with live formulas (.xlsx), or one page for browser and phone (.html)")
  .option("--page <client...>", "a page of its own for each of these clients, in the workbook")
  .option("--year-ahead [settings]", "two scenarios of the year, what to look up first, who suits, what renews")
  .option(
    "--client-facts <file>",
    "traits, chances, retainers and harm to others by client, as on the sheet of client facts",
  )
  .option("--force", "replace an existing report")
  .action(async (files: readonly string[], options: ScoreOptions & PracticeOptions & CorrectionOptions) => {
    const practice = await practiceOf(options);
    process.exitCode = await scoreFiles(files, practice, await correctionsIn(options, practice.language), options);
  });

withPracticeOptions(program.command("decide"))
  .description("Adds a line to your log of decisions, with what the client was judged by; shown first, then asked.")
  .argument("<log>", "a .csv or .xlsx file; it is begun where there is none")
  .argument("<file...>", "the exports that the client is judged by")
  .requiredOption("--about <client>", "the client")
  .requiredOption("--decided <deed>", "raise, talk, part, leave, or words of your own")
  .option("--expected-fee <amount>", "a year's fee that you expect")
  .option("--expected-hours <hours>", "a year's hours that you expect")
  .option("--chance <share>", "that the client stays, from 0 to 1")
  .option("--review <date>", "when to look again; in half a year without it")
  .option("--note <text>", "a note of your own")
  .option("--practice <file>", "all figures above from a .json file")
  .option("--corrections <file>", "what was read wrong, put right in a .json file")
  .option("--language <en|de>", "the language of words, numbers and dates")
  .option("--yes", "write without asking")
  .action(
    async (log: string, files: readonly string[], options: DecideOptions & PracticeOptions & CorrectionOptions) => {
      const practice = await practiceOf(options);
      const { decide } = await import("./decide/decide");
      process.exitCode = await decide(log, files, practice, await correctionsIn(options, practice.language), options);
    },
  );

program
  .command("recognise")
  .description("Says what the tables in the files are: header, columns, rows, and what was refused.")
  .argument("<file...>")
  .option("--corrections <file>", "what was read wrong, put right in a .json file")
  .option("--why", "why each column and each row is what it is, and what would have been next")
  .option("--json", "everything, for programs")
  .option("--language <en|de>", "the language of the words", "en")
  .action(
    async (
      files: readonly string[],
      options: CorrectionOptions & { readonly json?: boolean; readonly why?: boolean; readonly language: string },
    ) => {
      const language = languageOf(options.language);
      process.exitCode = await recogniseFiles(
        files,
        await correctionsIn(options, language),
        options.json === true,
        language,
        options.why === true,
      );
    },
  );

program
  .command("warehouse")
  .description(
    "The same verdicts for thousands of firms: prints schema and views for a database, " +
      "or computes them for Parquet and CSV files here, or on the server at an address.",
  )
  .argument("[from...]", "files, folders, or one address: postgres://…, https://… of a ClickHouse server")
  .option("--engine <engine>", "print for duckdb, clickhouse, postgres, bigquery or snowflake", "duckdb")
  .option("--run", "compute: files with DuckDB, else where the address points")
  .option("--names", "clients by name; without it they bear pseudonyms")
  .option("--out <file>", "write all clients to a .parquet or .csv file")
  .option("--json", "for programs")
  .option("--language <en|de>", "the language of the words", "en")
  .action(async (from: readonly string[], options: WarehouseOptions & { readonly language: string }) => {
    const { warehouse } = await import("./warehouse/warehouse");
    await warehouse(from, options, languageOf(options.language));
  });

function languageOf(text: string): Language {
  if (text === "en" || text === "de") return text;
  throw new Problem("cell.language");
}

/** The language that was asked for, even if something else on the line is wrong. */
function spokenLanguage(words: readonly string[]): Language {
  return words.some((word, index) => word === "--language=de" || (word === "--language" && words[index + 1] === "de"))
    ? "de"
    : "en";
}

program.parseAsync().catch((error: unknown) => {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : wrongUsage;
  } else if (error instanceof UsageError) {
    tell(error.message);
    process.exitCode = error.exitCode;
  } else if (error instanceof Problem) {
    tell(error.inWords(spokenLanguage(process.argv)));
    process.exitCode = wrongUsage;
  } else if (isSystemError(error)) {
    tell(`${systemReason(error, spokenLanguage(process.argv))}: ${error.message}`);
    process.exitCode = wrongUsage;
  } else {
    throw error;
  }
});
