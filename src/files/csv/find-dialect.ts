import { fieldsOfLine, type Dialect } from "./dialect";
import { RecordCursor } from "./record-cursor";
import { shapeOf, type TableShape } from "./table-shape";

/** Characters of the beginning that decide how a text is written. */
export const sampleLength = 200_000;
/** Records of them that are tried with each delimiter. */
const sampleRecords = 200;

export interface FoundDialect {
  readonly dialect: Dialect;
  readonly shape: TableShape;
}

const plain = { quote: '"', hasBackslash: false, isPadded: false } as const;

/**
 * The sign between fields: the one that gives most records the same number of them, and cells that hold no other such
 * sign. Where amounts are written 1,50 a comma cuts at other places in every record, and so a semicolon wins.
 */
export function findDialect(sample: string): FoundDialect {
  let best: FoundDialect = { dialect: { delimiter: ",", ...plain }, shape: shapeOf([]) };
  let bestScore = 0;
  for (const delimiter of [";", "\t", "|", ","]) {
    const found = tried(sample, { delimiter, ...plain });
    const score = scoreOf(found.shape);
    if (score > bestScore) [best, bestScore] = [found, score];
  }
  for (const delimiter of ["  ", " "]) {
    const found = tried(sample, { delimiter, ...plain, isPadded: true });
    const isTable =
      found.shape.evenness >= 0.9 && found.shape.figures.length > 0 && found.shape.width >= (delimiter === " " ? 3 : 2);
    if (isTable && scoreOf(found.shape) > bestScore + 0.05) [best, bestScore] = [found, scoreOf(found.shape)];
  }
  return withQuotes(sample, best);
}

function scoreOf({ width, evenness, cleanness }: TableShape): number {
  return width < 2 ? 0 : evenness * cleanness;
}

/** Other ways to write quotation marks count only where the text shows them and reads better for it. */
function withQuotes(sample: string, found: FoundDialect): FoundDialect {
  let { dialect } = found;
  if (dialect.delimiter === "," && isSpaced(sample, dialect)) dialect = { ...dialect, isPadded: true };
  if (sample.includes(`'${dialect.delimiter}`) && hasApostrophes(sample, dialect)) dialect = { ...dialect, quote: "'" };
  if (
    sample.includes(`\\${dialect.quote}`) &&
    strays(sample, { ...dialect, hasBackslash: true }) < strays(sample, dialect)
  )
    dialect = { ...dialect, hasBackslash: true };
  return dialect === found.dialect ? found : tried(sample, dialect);
}

/** Most commas between fields have a space behind them; those within unquoted sums have none. */
function isSpaced(sample: string, dialect: Dialect): boolean {
  const fields = linesOf(sample)
    .flatMap((line) => fieldsOfLine(line, dialect).slice(1))
    .filter((field) => field.trim() !== "");
  return fields.length > 0 && fields.filter((field) => /^ (?! )/.test(field)).length >= 0.75 * fields.length;
}

/** Whole fields stand between apostrophes, none between quotation marks. */
function hasApostrophes(sample: string, dialect: Dialect): boolean {
  let enclosed = 0;
  for (const line of linesOf(sample)) {
    for (const field of fieldsOfLine(line, dialect)) if (/^\s*'.*'\s*$/.test(field)) enclosed++;
    if (line.includes(`"${dialect.delimiter}`) || line.startsWith('"')) return false;
  }
  return enclosed > 0 && strays(sample, { ...dialect, quote: "'" }) === 0;
}

function strays(sample: string, dialect: Dialect): number {
  return records(sample, dialect).filter(({ isStray }) => isStray).length;
}

function linesOf(sample: string): readonly string[] {
  return sample.split(/\r\n|\n|\r/, sampleRecords).filter((line) => line.trim() !== "");
}

function tried(sample: string, dialect: Dialect): FoundDialect {
  const rows = records(sample, dialect).map(({ fields }) => fields);
  const lines = linesOf(sample).map((line) => fieldsOfLine(line, dialect));
  const shape = shapeOf(rows);
  // A stray mark may swallow most of the sample, so what columns hold is told from the lines too.
  const byLine = shapeOf(lines);
  return { dialect, shape: byLine.width === shape.width ? { ...shape, figures: byLine.figures } : shape };
}

function records(
  sample: string,
  dialect: Dialect,
): readonly { readonly fields: readonly string[]; readonly isStray: boolean }[] {
  const cursor = new RecordCursor(dialect);
  cursor.push(sample);
  cursor.finish();
  const found: { fields: readonly string[]; isStray: boolean }[] = [];
  for (let record = cursor.next(); record !== null && found.length < sampleRecords; record = cursor.next())
    found.push(record);
  // The last record of a cut sample is cut as well.
  return sample.length < sampleLength ? found : found.slice(0, -1);
}
