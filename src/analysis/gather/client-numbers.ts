import { clientKey } from "../../columns/rows/client-name";
import type { Entry } from "../../columns/rows/entry";

/** Names of clients whom other tables know by number only (DATEV, Sage); a number with two names names nobody. */
export class ClientNumbers {
  private readonly names = new Map<string, string | null>();

  learn({ clientNumber, client }: Entry): void {
    if (clientNumber === null || client === "") return;
    const number = numberKey(clientNumber);
    if (number === numberKey(client)) return;
    const before = this.names.get(number);
    if (before === undefined) this.names.set(number, client);
    else if (before !== null && clientKey(before) !== clientKey(client)) this.names.set(number, null);
  }

  /** The name that belongs to a client that is called by a number; null for all others. */
  nameOf(client: string): string | null {
    return this.names.get(numberKey(client)) ?? null;
  }
}

/** Spreadsheets drop zeros in front. */
function numberKey(number: string): string {
  return number
    .trim()
    .toLowerCase()
    .replace(/^0+(?=.)/, "");
}
