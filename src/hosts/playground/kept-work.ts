import type { IWorkbookData, IWorksheetData } from "@univerjs/core";
import { clear, createStore, delMany, entries, promisifyRequest, setMany, type UseStore } from "idb-keyval";
import type { Work } from "./work";

type Sheets = IWorkbookData["sheets"];
/** Kept in parts, since a sheet of 100,000 rows is not written again for a word in a letter. */
const sheetKey = (id: string): string => `sheet ${id}`;
const restKey = "work";

interface Rest extends Omit<Work, "book"> {
  readonly book: Omit<IWorkbookData, "sheets">;
}

/** The place in the browser's own storage (IndexedDB) where work is kept; what it holds never leaves this computer. */
export class WorkStore {
  private readonly store: UseStore = createStore("keepworthy", "work");
  private kept: ReadonlySet<string> = new Set();

  /** What was kept; null if there is nothing, or nothing that can be used. */
  async load(): Promise<Work | null> {
    const found = new Map(await entries<string, unknown>(this.store));
    const rest = found.get(restKey) as Rest | undefined;
    if (rest === undefined) return null;
    const sheets: Sheets = {};
    for (const id of rest.book.sheetOrder) {
      const sheet = found.get(sheetKey(id)) as Partial<IWorksheetData> | undefined;
      if (sheet !== undefined) sheets[id] = sheet;
    }
    this.kept = new Set(Object.keys(sheets));
    const sheetOrder = rest.book.sheetOrder.filter((id) => id in sheets);
    return sheetOrder.length === 0 ? null : { ...rest, book: { ...rest.book, sheetOrder, sheets } };
  }

  /**
   * Keeps the work in one step: all of it is kept, or nothing of it. Of the sheets only those that changed are written.
   */
  async keep({ book: { sheets, ...book }, ...rest }: Work, changed: ReadonlySet<string>): Promise<void> {
    const ids = Object.keys(sheets);
    const written = ids.filter((id) => changed.has(id) || !this.kept.has(id));
    await setMany(
      [
        [restKey, { ...rest, book } satisfies Rest],
        ...written.map((id): [string, unknown] => [sheetKey(id), sheets[id]]),
      ],
      this.store,
    );
    const gone = [...this.kept].filter((id) => !(id in sheets));
    this.kept = new Set(ids);
    await delMany(gone.map(sheetKey), this.store);
  }

  /** Keeps other work in the place of all that is there, in one step: where that fails, all is as it was. */
  async replace({ book: { sheets, ...book }, ...rest }: Work): Promise<void> {
    await this.store("readwrite", (all) => {
      all.clear();
      all.put({ ...rest, book } satisfies Rest, restKey);
      for (const [id, sheet] of Object.entries(sheets)) all.put(sheet, sheetKey(id));
      return promisifyRequest(all.transaction);
    });
    this.kept = new Set(Object.keys(sheets));
  }

  async forget(): Promise<void> {
    await clear(this.store);
    this.kept = new Set();
  }
}
