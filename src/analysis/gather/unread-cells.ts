import { tableRemark } from "../../columns/decide/table-remark-words";
import type { PartReading } from "../../columns/rows/entry";
import type { Recognition } from "../../columns/recognition";
import type { TableRemark } from "../../columns/table-remark";

/** Clients that are named one by one; of more their number is said. */
const named = 10;

/**
 * Rows of a table that are not counted because a cell of theirs cannot be read, by client: a client may have no others.
 */
export class UnreadCells {
  private readonly clients = new Map<
    string,
    { readonly column: number; readonly text: string; readonly row: number; count: number }
  >();

  add({ entry, cell, leftOut }: PartReading, row: number): void {
    if (leftOut !== "refused number" || cell === undefined) return;
    const client = this.clients.get(entry.client);
    if (client === undefined) this.clients.set(entry.client, { ...cell, row, count: 1 });
    else client.count++;
  }

  /**
   * What the owner must look at: the client, the first cell and its row as a spreadsheet counts, and how many rows are
   * missing.
   */
  doubts({ headers }: Pick<Recognition, "headers">): readonly TableRemark[] {
    const all = [...this.clients];
    const doubts = all
      .slice(0, named)
      .map(([client, { column, text, row, count }]) =>
        tableRemark("doubt.unread", { client, text, column: headers[column] ?? "", row: row + 1, count }),
      );
    const others = all.slice(named);
    return others.length === 0
      ? doubts
      : [
          ...doubts,
          tableRemark("doubt.unreadMore", {
            clients: others.length,
            count: others.reduce((sum, [, { count }]) => sum + count, 0),
          }),
        ];
  }
}
