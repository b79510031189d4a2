import type { SheetDocument } from "./document";

/** Documents as they are called where they are written, a taken name got a number; their formulas and lists follow. */
export function renameSheets(documents: readonly SheetDocument[], names: readonly string[]): readonly SheetDocument[] {
  const now = new Map(documents.map(({ name }, index) => [name, names[index] ?? name]));
  return documents.map((document, index) => ({ ...renamed(document, now), name: names[index] ?? document.name }));
}

function renamed(document: SheetDocument, names: ReadonlyMap<string, string>): SheetDocument {
  const follow = (formula: string): string =>
    formula.replace(/(?<!')'((?:[^']|'')+)'!/g, (found, name: string) => {
      const now = names.get(name.replaceAll("''", "'"));
      return now === undefined ? found : `'${now.replaceAll("'", "''")}'!`;
    });
  const rows = document.rows.map((cells) =>
    cells.map((cell) =>
      cell === null
        ? null
        : {
            ...cell,
            ...(cell.formula === undefined ? {} : { formula: follow(cell.formula) }),
            ...(typeof cell.choices === "string" ? { choices: follow(cell.choices) } : {}),
          },
    ),
  );
  return { ...document, rows };
}
