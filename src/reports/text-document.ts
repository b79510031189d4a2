/** A page of words as data: a brief, a plan or a letter. Writers make text, a sheet or a .docx of it. */
export interface TextDocument {
  readonly title: string;
  /** Whom it is about, and the day of the figures. */
  readonly subtitle: string;
  readonly sections: readonly TextSection[];
}

export interface TextSection {
  /** "" in letters. */
  readonly heading: string;
  readonly lines: readonly string[];
  /** Lines are the items of a list. */
  readonly isList?: boolean;
  readonly table?: TextTable;
}

export interface TextTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * As text that can be pasted into a mail: headings on lines of their own, lists with dashes, tables with a tab between
 * columns.
 */
export function plainText({ title, subtitle, sections }: TextDocument): string {
  const parts = sections.map(({ heading, lines, isList = false, table }) => {
    const body = lines.map((line) => (isList ? `– ${line}` : line)).join(isList ? "\n" : "\n\n");
    const rows = table === undefined ? "" : [table.head, ...table.rows].map((row) => row.join("\t")).join("\n");
    return [heading, body, rows].filter((part) => part !== "").join("\n");
  });
  return [title, subtitle, ...parts].filter((part) => part !== "").join("\n\n") + "\n";
}
