import { useCallback, useEffect, useState } from "preact/hooks";
import type { ClientFacts } from "../../analysis/owner/client-facts";
import { factSheetWords } from "../../reports/year-ahead/client-facts-words";
import { readClientFacts } from "../../reports/year-ahead/read-client-facts";
import type { DataSet } from "../data/data-set";
import { changesCells } from "../changes-cells";
import type { Host } from "../host";
import { calledSo, readOwn } from "../own-cells";

/** What stands on the sheet of client facts now; null as long as there is none. */
export async function clientFactsOf(host: Host, data: DataSet): Promise<readonly ClientFacts[] | null> {
  return readOwn(host, await factSheetOf(host, data), readClientFacts);
}

/** The sheet of client facts; null as long as there is none. */
export async function factSheetOf(host: Host, data: DataSet): Promise<string | null> {
  const [found = null] = calledSo(await host.sheets(), factSheetWords.sheet, data);
  return found;
}

/** What stands on the sheet of client facts, and again whenever a sheet changes; null as long as there is none. */
export function useClientFacts(host: Host, data: DataSet): readonly ClientFacts[] | null {
  const [facts, setFacts] = useState<readonly ClientFacts[] | null>(null);
  const read = useCallback(async (): Promise<void> => {
    setFacts(await clientFactsOf(host, data));
  }, [host, data]);
  useEffect(() => {
    const look = (): void => {
      read().catch(() => {
        setFacts(null);
      });
    };
    look();
    return host.onChange((told) => {
      if (changesCells(told)) look();
    });
  }, [host, read]);
  return facts;
}
