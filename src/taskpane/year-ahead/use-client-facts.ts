import { useCallback, useEffect, useState } from "preact/hooks";
import type { ClientFacts } from "../../analysis/owner/client-facts";
import { factSheetWords } from "../../reports/year-ahead/client-facts-words";
import { readClientFacts } from "../../reports/year-ahead/read-client-facts";
import type { Host } from "../host";
import { readOwn } from "../own-cells";

const { sheet: name } = factSheetWords;

/** What stands on the sheet of client facts, and again whenever a sheet changes; null as long as there is none. */
export function useClientFacts(host: Host): readonly ClientFacts[] | null {
  const [facts, setFacts] = useState<readonly ClientFacts[] | null>(null);
  const read = useCallback(async (): Promise<void> => {
    const sheets = await host.sheets();
    const found = sheets.find((sheet) => sheet.name === name.en || sheet.name === name.de);
    setFacts(found === undefined ? null : await readOwn(host, found.name, readClientFacts, sheets));
  }, [host]);
  useEffect(() => {
    const look = (): void => {
      read().catch(() => {
        setFacts(null);
      });
    };
    look();
    return host.onChange((told) => {
      if (told === undefined) look();
    });
  }, [host, read]);
  return facts;
}
