import * as v from "valibot";
import type { TextDocument } from "../../reports/text-document";

/**
 * Pages of words on their way through the clipboard, from a panel that can save no files to a page in the browser that
 * can.
 */
export interface CopiedPages {
  readonly name: string;
  readonly language: "en" | "de";
  readonly documents: readonly TextDocument[];
}

const cells = v.array(v.string());
const section = v.object({
  heading: v.string(),
  lines: cells,
  isList: v.optional(v.boolean(), false),
  table: v.optional(v.object({ head: cells, rows: v.array(cells) })),
});
const copied = v.object({
  keepworthyPages: v.literal(1),
  name: v.string(),
  language: v.picklist(["en", "de"]),
  documents: v.pipe(
    v.array(v.object({ title: v.string(), subtitle: v.string(), sections: v.array(section) })),
    v.minLength(1),
  ),
});

export function writeCopied(pages: CopiedPages): string {
  return JSON.stringify({ keepworthyPages: 1, ...pages });
}

/** Null for anything else that somebody may have copied. */
export function readCopied(text: string): CopiedPages | null {
  try {
    const { name, language, documents } = v.parse(copied, JSON.parse(text));
    return {
      name,
      language,
      documents: documents.map((one) => ({
        ...one,
        sections: one.sections.map(({ table, ...rest }) => (table === undefined ? rest : { ...rest, table })),
      })),
    };
  } catch {
    return null;
  }
}
