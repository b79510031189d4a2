import { useEffect, useState } from "preact/hooks";
import type { Portfolio } from "../../analysis/judge/portfolio";
import { changesCells } from "../changes-cells";
import type { Host } from "../host";
import type { PaneSettings } from "../settings";
import type { KeptSettings } from "../use-settings";

/**
 * The sheet of prospects follows whatever changes an answer on it: a prospect, the owner's figures, the clients and
 * what is known of them.
 */
export function useProspectsSheet(
  host: Host,
  settings: PaneSettings | null,
  portfolio: Portfolio | null,
  writeInTurn: KeptSettings["writeProspects"],
): void {
  const { prospects, practice, firm, sheets } = settings ?? {};
  const name = sheets?.prospects ?? null;
  const edits = useEdits(host, name !== null);
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
  }, [host, prospects, practice, firm, name, portfolio, edits, writeInTurn]);
}

/** Formulas and several cells in one go may take a moment. */
const settled = 600;

/** How often sheets have changed by another hand, where it is asked: a first guess follows what they say of clients. */
function useEdits(host: Host, isAsked: boolean): number {
  const [edits, setEdits] = useState(0);
  useEffect(() => {
    if (!isAsked) return;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const unfollow = host.onChange((told) => {
      if (!changesCells(told)) return;
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        setEdits((before) => before + 1);
      }, settled);
    });
    return () => {
      clearTimeout(waiting);
      unfollow();
    };
  }, [host, isAsked]);
  return edits;
}
