import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { usualPractice } from "../../src/analysis/owner/practice";
import type { Portfolio } from "../../src/analysis/judge/portfolio";
import { noCorrections } from "../../src/columns/decide/corrections";
import { gather } from "../../src/hosts/cli/gather";
import { UsageError } from "../../src/hosts/cli/usage-error";
import { noteSentences } from "../../src/reports/note-sentences";
import { findFiles } from "../../src/hosts/cli/find-files";
import { Problem } from "../../src/core/problem";
import type { Plan } from "./plan";
import { plainName, truthOf, type Figures, type Truth } from "./truth";
import { writeFiles } from "./write-table";

export const outcomes = ["right", "refused", "said as doubtful", "crashed", "quietly wrong"] as const;
export type Outcome = (typeof outcomes)[number];

export interface Judged {
  readonly outcome: Outcome;
  /** Client, figure, what is right and what was said, of the first few that differ. */
  readonly differences: readonly string[];
  readonly sentences: readonly string[];
}

/** Sentences that stand in every result of their kind and doubt nothing that was read. */
const usual =
  /^(?:No minimum rate|No cost per hour|Revenue is the value of the time entries|There are several currencies|Cost per hour is the one)/;
const aboutTax = /whether its amounts hold VAT/;

/** Writes the plan's files, has them scored as `keepworthy score` does, and compares with the truth. */
export async function judge(plan: Plan, folder: string): Promise<Judged> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const paths = writeFiles(plan).map(({ name, bytes }) => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  });
  const said: string[] = [];
  try {
    return compare(
      plan,
      await gather(
        await findFiles(paths, "en", (sentence) => said.push(sentence)),
        { ...usualPractice("en"), from: plan.from },
        () => noCorrections,
        (sentence) => said.push(sentence),
      ),
      said,
    );
  } catch (error) {
    if (error instanceof Problem || error instanceof UsageError)
      return { outcome: "refused", differences: [], sentences: [error.message] };
    return {
      outcome: "crashed",
      differences: [error instanceof Error ? (error.stack ?? error.message) : String(error)],
      sentences: said,
    };
  }
}

function compare(plan: Plan, portfolios: readonly Portfolio[], said: readonly string[]): Judged {
  const notes = [...said, ...portfolios.flatMap((portfolio) => noteSentences(portfolio, "en"))].filter(
    (sentence) => !usual.test(sentence),
  );
  const found = foundIn(portfolios);
  // A run that finds nothing ends with "Nothing here can be scored" and code 1; here it must say why as well.
  if (found.size === 0)
    return {
      outcome: truthOf(plan).size === 0 ? "right" : notes.length > 0 ? "refused" : "quietly wrong",
      differences: ["nothing found"],
      sentences: notes,
    };
  const differences = differencesOf(truthOf(plan), found);
  const doubts = notes.filter(
    (sentence) => !aboutTax.test(sentence) || differences.every((one) => one.includes(" cents")),
  );
  return {
    outcome:
      differences.length === 0
        ? "right"
        : doubts.length > 0 || countsUnread(portfolios) || isMissing(truthOf(plan), found)
          ? "said as doubtful"
          : "quietly wrong",
    differences,
    sentences: notes,
  };
}

function foundIn(portfolios: readonly Portfolio[]): Truth {
  const found = new Map<string, Figures>();
  for (const { clients, currency } of portfolios) {
    for (const { client, revenue, hours } of clients) {
      const name = found.has(plainName(client)) ? `${plainName(client)} (${currency})` : plainName(client);
      found.set(name, { cents: revenue === null ? null : revenue * 100, quarters: hours === null ? null : hours * 4 });
    }
  }
  return found;
}

function differencesOf(right: Truth, found: Truth): readonly string[] {
  const nothing: Figures = { cents: null, quarters: null };
  return [...new Set([...right.keys(), ...found.keys()])].flatMap((client) => {
    const [wanted, got] = [right.get(client) ?? nothing, found.get(client) ?? nothing];
    return (["cents", "quarters"] as const).flatMap((figure) =>
      Math.abs((wanted[figure] ?? 0) - (got[figure] ?? 0)) < 0.6
        ? []
        : [
            `${client}: ${figure} ${wanted[figure]} is right, ${got[figure] === null ? null : Math.round(got[figure] * 100) / 100} was found`,
          ],
    );
  });
}

/** Cells that could not be read are counted beside the result. */
function countsUnread(portfolios: readonly Portfolio[]): boolean {
  const leftOut = portfolios[0]?.rows.leftOut ?? {};
  return (leftOut["refused number"] ?? 0) + (leftOut["refused date"] ?? 0) > 0;
}

/** Hours or revenue that no client has stand as missing in every output; a client that is not there at all does not. */
function isMissing(right: Truth, found: Truth): boolean {
  if ([...right.keys()].some((client) => !found.has(client)) || [...found.keys()].some((client) => !right.has(client)))
    return false;
  const isNull = (figure: keyof Figures): boolean => [...found.values()].every((one) => one[figure] === null);
  return (["cents", "quarters"] as const).every(
    (figure) =>
      isNull(figure) ||
      [...right].every(([client, one]) => Math.abs((one[figure] ?? 0) - (found.get(client)?.[figure] ?? 0)) < 0.6),
  );
}
