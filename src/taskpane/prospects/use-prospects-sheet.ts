import { useEffect } from "preact/hooks";
import type { Portfolio } from "../../analysis/judge/portfolio";
import type { Host } from "../host";
import type { PaneSettings } from "../settings";

/** The sheet of prospects follows whatever changes an answer on it: a prospect, the owner's figures, the clients. */
export function useProspectsSheet(
  host: Host,
  settings: PaneSettings | null,
  portfolio: Portfolio | null,
  change: (how: (settings: PaneSettings) => PaneSettings) => Promise<boolean>,
): void {
  const { prospects, practice, firm, sheets } = settings ?? {};
  const name = sheets?.prospects ?? null;
  useEffect(() => {
    if (settings === null || name === null || portfolio === null) return;
    let isLate = false;
    const follow = async (): Promise<void> => {
      const { writeProspects } = await import("./prospects-link");
      if (isLate) return;
      const written = await writeProspects(host, settings, portfolio);
      if (written !== null)
        await change((now) => ({
          ...now,
          prospectsOnSheet: written.prospectsOnSheet,
          sheets: { ...now.sheets, prospects: written.sheet },
        }));
    };
    // A sheet that cannot be written is said where it is asked for; here it stays as it is.
    follow().catch(() => undefined);
    return () => {
      isLate = true;
    };
  }, [host, prospects, practice, firm, name, portfolio, change]);
}
