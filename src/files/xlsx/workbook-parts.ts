import { attribute, type XmlListener } from "./xml-scanner";
import { builtInFormats } from "./built-in-formats";

export interface NamedSheet {
  readonly name: string;
  readonly relation: string;
}

/** xl/workbook.xml: the sheets in order, and whether days count from 1904. */
export class WorkbookPart implements XmlListener {
  readonly wantsText = false;
  readonly sheets: NamedSheet[] = [];
  countsFrom1904 = false;

  open(name: string, attributes: string): void {
    if (name === "sheet")
      this.sheets.push({
        name: attribute(attributes, "name"),
        relation: attribute(attributes, /\s([\w.-]+:id)\s*=/.exec(attributes)?.[1] ?? "id"),
      });
    if (name === "workbookPr") this.countsFrom1904 = /^(?:1|true|on)$/.test(attribute(attributes, "date1904"));
  }

  close(): void {
    // Nothing is gathered between tags.
  }

  text(): void {
    // No text means anything here.
  }
}

/** xl/_rels/workbook.xml.rels: which part a relation leads to. */
export class RelationsPart implements XmlListener {
  readonly wantsText = false;
  readonly targets = new Map<string, { readonly part: string; readonly type: string }>();

  open(name: string, attributes: string): void {
    if (name !== "Relationship") return;
    const target = attribute(attributes, "Target").replaceAll("\\", "/");
    this.targets.set(attribute(attributes, "Id"), {
      part: target.startsWith("/") ? target.slice(1) : `xl/${target.replace(/^\.\//, "")}`,
      type: attribute(attributes, "Type").split("/").at(-1) ?? "",
    });
  }

  /** The part of a type ("sharedStrings", "styles"), "" without one. */
  ofType(type: string): string {
    return [...this.targets.values()].find((target) => target.type === type)?.part ?? "";
  }

  close(): void {
    // Nothing is gathered between tags.
  }

  text(): void {
    // No text means anything here.
  }
}

/** xl/styles.xml: the number format of each style that cells name. */
export class StylesPart implements XmlListener {
  readonly wantsText = false;
  readonly formats: string[] = [];
  private readonly own = new Map<string, string>();
  private isInCells = false;

  open(name: string, attributes: string): void {
    if (name === "numFmt") this.own.set(attribute(attributes, "numFmtId"), attribute(attributes, "formatCode"));
    else if (name === "cellXfs") this.isInCells = true;
    else if (name === "xf" && this.isInCells) {
      const id = attribute(attributes, "numFmtId");
      this.formats.push(this.own.get(id) ?? builtInFormats[Number(id)] ?? "General");
    }
  }

  close(name: string): void {
    if (name === "cellXfs") this.isInCells = false;
  }

  text(): void {
    // No text means anything here.
  }
}
