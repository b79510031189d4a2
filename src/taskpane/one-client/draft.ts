import * as v from "valibot";
import { noChange, type Change } from "../../analysis/plans/what-if";

/** What the owner began with one client: kept until they take it back, and the same in what-if, brief and letter. */
export interface Draft {
  readonly change: Change;
  /** Answers of forms by their names. */
  readonly answers: Readonly<Record<string, unknown>>;
  /** Edited sections of documents, by document, then by section. */
  readonly edits: Readonly<Record<string, Edits>>;
}

export type Edits = Readonly<Record<string, string>>;
export type Drafts = Readonly<Record<string, Draft>>;

export const noDraft: Draft = { change: noChange, answers: {}, edits: {} };

/** The drafts with one part of a client's changed. */
export function withDraft(drafts: Drafts, client: string, part: (draft: Draft) => Partial<Draft>): Drafts {
  const before = drafts[client] ?? noDraft;
  return { ...drafts, [client]: { ...before, ...part(before) } };
}

const share = v.fallback(v.pipe(v.number(), v.minValue(0)), 0);
const shape = v.object({
  change: v.fallback(v.object({ feeRise: share, hoursSaved: share, extraCharged: share }), noChange),
  answers: v.fallback(v.record(v.string(), v.unknown()), {}),
  edits: v.fallback(v.record(v.string(), v.record(v.string(), v.string())), {}),
});

/** As they lie in a workbook; a draft that is not understood does not cost the others. */
export function readDrafts(stored: unknown): Drafts {
  const all = v.safeParse(v.record(v.string(), v.unknown()), stored);
  if (!all.success) return {};
  return Object.fromEntries(
    Object.entries(all.output).flatMap(([client, one]) => {
      const read = v.safeParse(shape, one);
      return read.success ? [[client, read.output]] : [];
    }),
  );
}

/** An answer as it was kept, as far as it is of the same kind as the first one. */
export function answerLike<Answer>(first: Answer, kept: unknown): Answer {
  if (isRecord(first) && isRecord(kept)) {
    return Object.fromEntries(
      Object.entries(first).map(([name, value]) => [name, answerLike(value, kept[name])]),
    ) as Answer;
  }
  return typeof kept === typeof first &&
    Array.isArray(kept) === Array.isArray(first) &&
    kept !== null &&
    !isRecord(first)
    ? (kept as Answer)
    : first;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
