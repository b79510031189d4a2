import { useCallback, useEffect, useState } from "preact/hooks";
import type { ClientFacts } from "../../analysis/owner/client-facts";
import { factSheetWords } from "../../reports/year-ahead/client-facts-words";
import { readClientFacts } from "../../reports/year-ahead/read-client-facts";
import { changesCells } from "../changes-cells";
import type { Host } from "../host";
import { readOwn } from "../own-cells";

const { sheet: name } = factSheetWords;

/** What stands on the sheet of client facts now; null as long as there is none. */
export async function clientFactsOf(host: Host): Promise<readonly ClientFacts[] | null> {
  const sheets = await host.sheets();
  const found = sheets.find((sheet) => sheet.name === name.en || sheet.name === name.de);
  return found === undefined ? null : readOwn(host, found.name, readClientFacts, sheets);
}

/** What stands on the sheet of client facts, and again whenever a sheet changes; null as long as there is none. */
export function useClientFacts(host: Host): readonly ClientFacts[] | null {
  const [facts, setFacts] = useState<readonly ClientFacts[] | null>(null);
  const read = useCallback(async (): Promise<void> => {
    setFacts(await clientFactsOf(host));
  }, [host]);
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
