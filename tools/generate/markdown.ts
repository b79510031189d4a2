import type { Section, TableCell } from "./help-page";

/** A help page as Markdown, for docs/; what can be tried there stands in the page that Excel opens. */
export function markdown(page: readonly Section[]): string {
  return (
    "<!-- Made by `npm run generate` from src/functions. Changes here are lost. -->\n\n" +
    withoutLive(page).map(section).join("\n\n") +
    "\n"
  );
}

/** The heading and the words before the live example go with it. */
function withoutLive(page: readonly Section[]): readonly Exclude<Section, { readonly kind: "live" }>[] {
  const place = page.findIndex(({ kind }) => kind === "live");
  return page.filter(
    (part, index): part is Exclude<Section, { readonly kind: "live" }> =>
      part.kind !== "live" && (place < 0 || index < place - 2 || index > place),
  );
}

function section(part: Exclude<Section, { readonly kind: "live" }>): string {
  switch (part.kind) {
    case "title":
      return `# ${part.text}`;
    case "heading":
      return `## ${part.text}`;
    case "text":
      return part.text;
    case "formula":
      return `    ${part.text}`;
    case "table":
      return [part.head, part.head.map(() => "---")]
        .map(row)
        .concat(part.rows.map((cells) => row(cells.map(cell))))
        .join("\n");
  }
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function cell({ text, isCode, link }: TableCell): string {
  const shown = text.replaceAll("|", "\\|").replace(/\n/g, " ");
  const printed = isCode === true ? `\`${shown}\`` : shown.replaceAll("<", "&lt;");
  return link === undefined ? printed : `[${printed}](${link})`;
}
