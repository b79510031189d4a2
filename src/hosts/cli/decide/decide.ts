import { readFile as readBytes } from "node:fs/promises";
import { createInterface } from "node:readline/promises";
import { deeds, type Decision } from "../../../analysis/decisions/decision";
import { proposedDecision } from "../../../analysis/decisions/proposed";
import type { Portfolio } from "../../../analysis/judge/portfolio";
import { readAmount, readDate, readShare } from "../../../analysis/owner/figure";
import { printDay } from "../../../spreadsheet/print-day";
import type { Practice } from "../../../analysis/owner/practice";
import { clientMonths } from "../../../analysis/plans/exit";
import { feeToAsk, usualRounding } from "../../../analysis/plans/repricing";
import { clientKey } from "../../../columns/rows/client-name";
import type { CorrectionsOf } from "../../../columns/recognise";
import type { Language } from "../../../core/problem";
import { decisionWords } from "../../../reports/decisions/decision-words";
import { decisionColumns, typedHeads } from "../../../reports/decisions/decisions-sheet";
import { printNumber } from "../../../spreadsheet/print";
import { findFiles, fullPath } from "../find-files";
import { today } from "../found-sheets";
import { gather } from "../gather";
import { isSystemError, systemReason } from "../system-error";
import { UsageError } from "../usage-error";
import { visibleLines } from "../visible";
import { phrase, tell } from "../words";
import { replaceFile, writeNew } from "../write-file";
import { withLine } from "./decision-log";
import { sayDecide } from "./words";

export interface DecideOptions {
  readonly about: string;
  readonly decided: string;
  readonly expectedFee?: string;
  readonly expectedHours?: string;
  readonly chance?: string;
  readonly review?: string;
  readonly note?: string;
  readonly yes?: boolean;
}

/** Adds a line about a client, as it is judged now, to the owner's log: shown first, and written when it is confirmed. */
export async function decide(
  log: string,
  named: readonly string[],
  practice: Practice,
  correctionsOf: CorrectionsOf,
  options: DecideOptions,
): Promise<number> {
  const { language } = practice;
  const files = await findFiles(named, language, tell);
  const portfolios = await gather(files, practice, correctionsOf, tell, "asked");
  const decision = decisionOn(portfolios, options, language);
  const path = fullPath(log);
  const now = await contentOf(path, log, language);
  const after = await withLine(log, now, decision, language);
  process.stdout.write(
    `${visibleLines([sayDecide("line", language, { file: log }), ...shown(decision, language)].join("\n"))}\n`,
  );
  if (options.yes !== true && !(await isConfirmed(language))) return 1;
  await write(path, log, now === null, after, language);
  tell(sayDecide("written", language, { file: log }));
  return 0;
}

/** What was decided about the client that is called so, with what it was judged by. */
export function decisionOn(portfolios: readonly Portfolio[], options: DecideOptions, language: Language): Decision {
  const key = clientKey(options.about);
  for (const portfolio of portfolios) {
    const client = portfolio.clients.find((one) =>
      [one.client, ...one.spellings].some((name) => clientKey(name) === key),
    );
    if (client === undefined) continue;
    const deed = deeds.find((one) => one === options.decided.trim().toLowerCase()) ?? null;
    const fee = deed === "raise" ? (feeToAsk(client, usualRounding)?.feeProposed ?? client.revenue) : client.revenue;
    const months = clientMonths(client, portfolio);
    const proposed = proposedDecision(client, months, deed ?? "leave", { fee, hours: client.hours }, today());
    return {
      ...proposed,
      ...(deed === null ? { deed: "other" as const, ownWords: options.decided.trim() } : {}),
      note: options.note?.trim() ?? "",
      ...(options.expectedFee !== undefined && {
        expectedFee: readAmount(decisionWords.expectedFee[language], options.expectedFee),
      }),
      ...(options.expectedHours !== undefined && {
        expectedHours: readAmount(decisionWords.expectedHours[language], options.expectedHours),
      }),
      ...(options.chance !== undefined && {
        chanceOfStaying: readShare(decisionWords.chance[language], options.chance),
      }),
      ...(options.review !== undefined && { reviewDay: readDate(decisionWords.reviewDay[language], options.review) }),
    };
  }
  throw new UsageError(sayDecide("noClient", language, { client: options.about }), 2);
}

/** The line, a figure under the other, as far as they are known. */
function shown(decision: Decision, language: Language): readonly string[] {
  return typedHeads.flatMap((head) => {
    const { number, value } = decisionColumns[head];
    const cell = value(decision, language);
    if (cell === null || cell === "") return [];
    const text =
      typeof cell !== "number"
        ? String(cell)
        : number === "date"
          ? printDay(cell, language)
          : printNumber(cell, 2, language);
    return [`  ${decisionWords[head][language]}: ${text}`];
  });
}

/** Never without being told to: whoever cannot be asked must have said --yes. */
async function isConfirmed(language: Language): Promise<boolean> {
  if (!process.stdin.isTTY) {
    tell(sayDecide("notAsked", language));
    return false;
  }
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const answer = (await terminal.question(sayDecide("ask", language))).trim().toLowerCase();
    if (["y", "yes", "j", "ja"].includes(answer)) return true;
    tell(sayDecide("refused", language));
    return false;
  } finally {
    terminal.close();
  }
}

async function contentOf(path: string, file: string, language: Language): Promise<Uint8Array | null> {
  try {
    return await readBytes(path);
  } catch (error) {
    if (isSystemError(error) && error.code === "ENOENT") return null;
    if (!isSystemError(error)) throw error;
    throw new UsageError(phrase("unreadable", language, { file, why: systemReason(error, language) }), 2);
  }
}

async function write(
  path: string,
  file: string,
  isNew: boolean,
  content: Uint8Array,
  language: Language,
): Promise<void> {
  try {
    await (isNew ? writeNew : replaceFile)(path, content);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new UsageError(phrase("notWritten", language, { file, why: systemReason(error, language) }), 2);
  }
}
