import { useEffect, useState } from "preact/hooks";
import type { Portfolio } from "../../analysis/judge/portfolio";
import { changesCells } from "../changes-cells";
import type { DataSet } from "../data/data-set";
import type { Host } from "../host";
import type { PaneSettings } from "../settings";
import type { KeptSettings } from "../use-settings";

/** The sheet of prospects follows whatever changes an answer on it: a prospect, the owner's figures, the clients. */
export function useProspectsSheet(
  host: Host,
  settings: PaneSettings | null,
  portfolio: Portfolio | null,
  writeInTurn: KeptSettings["writeProspects"],
): void {
  const { prospects, practice, firm, sheets } = settings ?? {};
  const name = sheets?.prospects ?? null;
  const facts = useFactsSaid(host, name === null ? null : (settings?.data ?? null));
  useEffect(() => {
    if (settings === null || name === null || portfolio === null) return;
    let isLate = false;
    const follow = (): Promise<void> =>
      writeInTurn(async (now) => {
        const { writeProspects } = await import("./prospects-link");
        return isLate ? "later" : writeProspects(host, now, portfolio);
      });
    // A sheet that cannot be written is said where it is asked for; here it stays as it is.
    follow().catch(() => undefined);
    return () => {
      isLate = true;
    };
  }, [host, prospects, practice, firm, name, portfolio, facts, writeInTurn]);
}

/** Formulas and several cells in one go may take a moment. */
const settled = 600;

/** What the sheet of client facts says by now, as one text: a first guess follows it. Null where nobody asks. */
function useFactsSaid(host: Host, data: DataSet | null): string | null {
  const [said, setSaid] = useState<string | null>(null);
  useEffect(() => {
    if (data === null) return;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const look = async (): Promise<void> => {
      const { clientFactsOf } = await import("../year-ahead/use-client-facts");
      setSaid(JSON.stringify(await clientFactsOf(host, data)));
    };
    const unfollow = host.onChange((told) => {
      if (!changesCells(told)) return;
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        // Facts that cannot be read change nothing.
        look().catch(() => undefined);
      }, settled);
    });
    return () => {
      clearTimeout(waiting);
      unfollow();
    };
  }, [host, data]);
  return said;
}
