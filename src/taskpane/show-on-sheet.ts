import type { SheetDocument } from "../reports/document";
import type { Host } from "./host";

/** Writes documents to sheets of their own, goes to the first, and answers its name. */
export async function showOnSheet(
  host: Host,
  documents: readonly SheetDocument[],
  signal?: AbortSignal,
): Promise<string> {
  const [first = ""] = await host.writeSheets(documents, signal);
  await host.activate(first);
  return first;
}
