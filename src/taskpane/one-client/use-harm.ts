import { useEffect, useState } from "preact/hooks";
import { noHarm, type Harm } from "../../analysis/owner/harm";
import { harmEdits } from "../../reports/year-ahead/fact-edits";
import type { Host } from "../host";
import { ownCells } from "../own-cells";
import type { PaneSettings } from "../settings";
import { factSheetOf, useClientFacts } from "../year-ahead/use-client-facts";
import { harmAnswer, knownHarm } from "./harm-answer";
import type { KeptDraft } from "./use-draft";

/**
 * What the owner estimates of a client's harm, and how it changes: on the sheet of client facts where that has columns
 * for it, else with the client.
 */
export function useHarm(
  client: string,
  host: Host,
  settings: Pick<PaneSettings, "data" | "drafts">,
  answer: KeptDraft["answer"],
): readonly [Harm, (harm: Harm) => void] {
  const facts = useClientFacts(host, settings.data);
  const [, keep] = answer(harmAnswer, noHarm);
  const [given, setGiven] = useState<Harm | null>(null);
  useEffect(() => {
    setGiven(null);
  }, [facts]);
  const put = async (harm: Harm): Promise<void> => {
    const sheet = await factSheetOf(host, settings.data);
    const edits = sheet === null ? null : harmEdits((await ownCells(host, sheet)) ?? [], client, harm);
    if (sheet === null || edits === null) keep(harm);
    else if (edits.length > 0) await host.writeCells(sheet, edits);
  };
  const set = (harm: Harm): void => {
    setGiven(harm);
    // What the sheet does not take is kept with the client.
    put(harm).catch(() => {
      keep(harm);
    });
  };
  return [given ?? knownHarm(settings.drafts, client, facts), set];
}
