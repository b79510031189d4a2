import { useEffect } from "preact/hooks";
import type { Portfolio } from "../../analysis/judge/portfolio";
import { factsToFollow } from "../../reports/year-ahead/fact-edits";
import type { Host } from "../host";
import type { DataSet } from "../data/data-set";
import { ownCells } from "../own-cells";
import { factSheetOf } from "./use-client-facts";

/** Brings clients who came since, and what they brought, to the sheet of client facts, where there is one. */
export function useFactsFollow(host: Host, data: DataSet, portfolio: Portfolio): void {
  useEffect(() => {
    let isLate = false;
    const follow = async (): Promise<void> => {
      const sheet = await factSheetOf(host, data);
      const edits = factsToFollow((await ownCells(host, sheet)) ?? [], portfolio.clients);
      if (!isLate && sheet !== null && edits.length > 0) await host.writeCells(sheet, edits);
    };
    // A sheet that cannot be written stays as it is; what is said here does not need it.
    follow().catch(() => undefined);
    return () => {
      isLate = true;
    };
  }, [host, data, portfolio]);
}
