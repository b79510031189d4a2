import { readFile } from "node:fs/promises";
import { fingerprintOf, noCorrections, typedRowKey, type Corrections } from "../../columns/decide/corrections";
import { readCorrections } from "../../columns/decide/read-corrections";
import type { CorrectionsOf } from "../../columns/recognise";
import type { Language } from "../../core/problem";
import { fullPath } from "./find-files";
import { UsageError } from "./usage-error";
import { phrase } from "./words";

export interface CorrectionOptions {
  readonly corrections?: string;
}

/** One set of corrections, and the headers of the tables it is for; without headers for all. */
interface Scoped {
  readonly fingerprint: string | null;
  readonly corrections: Corrections;
}

/** The corrections of a .json file: one object, or a list of them with the headers of the table that each is for. */
export async function correctionsIn(
  { corrections: file }: CorrectionOptions,
  language: Language,
): Promise<CorrectionsOf> {
  if (file === undefined) return () => noCorrections;
  const stored = await parsed(file, language);
  const scoped = (Array.isArray(stored) ? stored : [stored]).map((one: unknown) => scopedIn(one, file, language));
  return (headers) => {
    const fitting = scoped
      .filter(({ fingerprint }) => fingerprint === null || fingerprint === fingerprintOf(headers))
      .map(({ corrections }) => corrections);
    return {
      columns: Object.assign({}, ...fitting.map(({ columns }) => columns)) as Corrections["columns"],
      units: Object.assign({}, ...fitting.map(({ units }) => units)) as Corrections["units"],
      rows: Object.assign({}, ...fitting.map(({ rows }) => rows)) as Corrections["rows"],
    };
  };
}

async function parsed(file: string, language: Language): Promise<unknown> {
  try {
    return JSON.parse(await readFile(fullPath(file), "utf8")) as unknown;
  } catch {
    throw new UsageError(phrase("badCorrections", language, { file }), 2);
  }
}

function scopedIn(stored: unknown, file: string, language: Language): Scoped {
  if (typeof stored !== "object" || stored === null)
    throw new UsageError(phrase("badCorrections", language, { file }), 2);
  const { headers, ...rest } = stored as { readonly headers?: unknown };
  const read = readCorrections(withRowKeys(rest));
  if (!("corrections" in read))
    throw new UsageError(
      phrase(read.expected === "never" ? "unknownCorrection" : "badCorrection", language, { file, ...read }),
      2,
    );
  if (headers === undefined) return { fingerprint: null, corrections: read.corrections };
  if (!Array.isArray(headers))
    throw new UsageError(phrase("badCorrection", language, { file, place: "headers", expected: '["…", "…"]' }), 2);
  return { fingerprint: fingerprintOf(headers.map(String)), corrections: read.corrections };
}

function withRowKeys(stored: object): object {
  const rows = (stored as { readonly rows?: unknown }).rows;
  if (typeof rows !== "object" || rows === null) return stored;
  return {
    ...stored,
    rows: Object.fromEntries(
      Object.entries(rows).map(([key, kind]: readonly [string, unknown]) => [typedRowKey(key), kind]),
    ),
  };
}
