import { useEffect } from "preact/hooks";
import type { Portfolio } from "../../analysis/judge/portfolio";
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
  }, [host, prospects, practice, firm, name, portfolio, writeInTurn]);
}
