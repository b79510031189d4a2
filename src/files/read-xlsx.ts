import type { Sheet } from "../columns/sheet";
import { Problem } from "../core/problem";
import { withoutCovered } from "./xlsx/covered-cells";
import { Allowance, limits } from "./xlsx/limits";
import { SharedTexts } from "./xlsx/shared-texts";
import { SheetPart } from "./xlsx/sheet-part";
import { readParts } from "./xlsx/unzip-parts";
import { RelationsPart, StylesPart, WorkbookPart } from "./xlsx/workbook-parts";

/**
 * The sheets of a workbook: values with dates as day numbers, number formats, merged ranges; results where there are
 * formulas. A Problem says what is too large or broken.
 */
export function readXlsx(file: string, bytes: Uint8Array): readonly Sheet[] {
  const workbook = new WorkbookPart();
  const relations = new RelationsPart();
  const small = { megabytes: 16 };
  readParts(file, bytes, (part) =>
    part === "xl/workbook.xml"
      ? { listener: workbook, ...small }
      : part === "xl/_rels/workbook.xml.rels"
        ? { listener: relations, ...small }
        : null,
  );
  const sheets = workbook.sheets.flatMap(({ name, relation }) => {
    const target = relations.targets.get(relation);
    return target?.type === "worksheet" ? [{ name, part: target.part }] : [];
  });
  if (sheets.length === 0) throw new Problem("file.broken", { file });

  const styles = new StylesPart();
  const texts = new SharedTexts(file);
  const shared = relations.ofType("sharedStrings");
  const looks = relations.ofType("styles");
  const found = readParts(file, bytes, (part) =>
    part === shared
      ? { listener: texts, megabytes: limits.texts }
      : part === looks
        ? { listener: styles, megabytes: limits.texts }
        : null,
  );
  if ([shared, looks].some((part) => part !== "" && !found.has(part))) throw new Problem("file.broken", { file });

  const cells = new Allowance(file, limits.cells, "file.cells");
  const parts = new Map(
    sheets.map(({ part }) => [
      part,
      new SheetPart({
        file,
        texts: texts.texts,
        formats: styles.formats,
        countsFrom1904: workbook.countsFrom1904,
        cells,
      }),
    ]),
  );
  const read = readParts(file, bytes, (part) => {
    const listener = parts.get(part);
    return listener === undefined ? null : { listener, megabytes: limits.unpacked };
  });
  return sheets.map(({ name, part }) => {
    const sheet = parts.get(part);
    if (sheet === undefined || !read.has(part)) throw new Problem("file.broken", { file });
    return {
      file,
      name,
      rows: withoutCovered(file, sheet.rows, sheet.merges),
      formats: sheet.formats,
      merges: sheet.merges,
    };
  });
}
