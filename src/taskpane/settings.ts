import * as v from "valibot";
import { unknownFirmYear, type FirmYear } from "../analysis/owner/firm";
import type { Refill } from "../analysis/plans/exit";
import type { Practice } from "../analysis/owner/practice";
import { practiceFrom, storedPractice, usualPractice } from "../analysis/owner/practice";
import type { expectations, openQuestions } from "../analysis/plans/questionnaire";
import { redFlags, type Prospect } from "../analysis/plans/questionnaire";
import { noRatings, withRatings, type Ratings } from "../analysis/owner/ratings";
import { usualRounding } from "../analysis/plans/repricing";
import { usualRanges, type Ranges } from "../analysis/plans/sureness";
import type { Corrections } from "../columns/decide/corrections";
import { readCorrections } from "../columns/decide/read-corrections";
import type { TraitName } from "../columns/rows/traits";
import { Problem, type Language } from "../core/problem";
import { readDrafts, type Drafts } from "./one-client/draft";
import { ownData, readData, type DataSet } from "./data/data-set";

/** What the pane keeps in the workbook. */
export interface PaneSettings {
  /** Which tables count, and where they come from. */
  readonly data: DataSet;
  readonly practice: Practice;
  /** The year of the firm, from which the rate floors follow. */
  readonly firm: FirmYear;
  /** Criteria in the owner's order, and the clients' ratings. */
  readonly ratings: Ratings;
  /** How far the figures may be off. */
  readonly ranges: Ranges;
  /** What the owner expects of hours that become free; null as long as nothing was entered. */
  readonly refill: Refill | null;
  /** How many times their estimate jobs take, where the owner took it from their decisions. */
  readonly overrunFactor: number | null;
  readonly prospects: readonly Prospect[];
  /** Who stood on the sheet of prospects when pane and sheet last said the same, in their order. */
  readonly prospectsOnSheet: readonly string[];
  /** Signs for a contract that were ticked. */
  readonly ticked: readonly string[];
  /** The names of sheets that the pane keeps up to date. */
  readonly sheets: {
    readonly practice: string | null;
    readonly prospects: string | null;
    readonly fit: string | null;
    readonly clients: string | null;
    readonly staff: string | null;
    readonly decisions: string | null;
  };
  /**
   * Corrected columns and rows by the fingerprint of the table's headers, so that the next export of the same kind is
   * read right.
   */
  readonly corrections: Readonly<Record<string, Corrections>>;
  /** What was begun with clients: what-if, answers and edited documents. */
  readonly drafts: Drafts;
  /** New fees are rounded up to a multiple of it, in the list and in every letter. */
  readonly feeRounding: number;
  /** Pairs of names that the owner said are two. */
  readonly apart: readonly string[];
}

const amount = v.fallback(v.nullable(v.number()), null);
const sheetName = v.optional(v.fallback(v.nullable(v.string()), null), null);
const texts = v.fallback(v.array(v.string()), []);
const firmShape = v.object({
  hoursPerWeek: amount,
  weeksOff: amount,
  billableShare: amount,
  costs: amount,
  ownerPay: amount,
  taxRate: amount,
  profitMargin: amount,
  avoidablePerHour: amount,
});
const rating = v.fallback(v.nullable(v.pipe(v.number(), v.minValue(1), v.maxValue(5))), null);
const ratingsShape = v.object({
  criteria: v.array(v.object({ name: v.string(), floor: rating })),
  clients: v.record(v.string(), v.array(rating)),
});
const rangesShape = v.object({ hours: v.number(), revenue: v.number(), minimumRate: v.number(), fit: v.number() });
const refillShape = v.object({
  share: v.number(),
  monthsToRefill: v.number(),
  contributionPerHour: v.number(),
  oneOffCost: v.number(),
});
const tenths = v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(10)));
const levels = v.object({ speed: tenths, availability: tenths, scope: tenths, expertise: tenths } satisfies Record<
  (typeof expectations)[number],
  typeof tenths
>);
const said = v.exactOptional(v.string());
const prospectShape = v.object({
  name: v.string(),
  asked: v.number(),
  answers: v.object({ wants: said, whyLeft: said, whoDecides: said } satisfies Record<
    (typeof openQuestions)[number],
    typeof said
  >),
  expected: levels,
  deliverable: levels,
  traits: v.optional(
    v.object({ sector: said, size: said, source: said, feeForm: said } satisfies Record<TraitName, typeof said>),
    {},
  ),
  estimatedHours: amount,
  factor: v.optional(amount, null),
  directCosts: v.number(),
  budget: amount,
  flags: v.array(v.picklist(redFlags)),
  similar: v.array(v.string()),
  outcome: v.nullable(v.object({ isTaken: v.boolean(), hours: amount, revenue: amount })),
});

/**
 * Settings as they stand in a workbook; whatever is not understood there is left aside, never an error at the start.
 */
export function readSettings(stored: Readonly<Record<string, unknown>>, language: Language): PaneSettings {
  const kept = <Shape extends v.GenericSchema>(
    shape: Shape,
    value: unknown,
    otherwise: v.InferOutput<Shape>,
  ): v.InferOutput<Shape> => {
    const result = v.safeParse(shape, value);
    return result.success ? result.output : otherwise;
  };
  const each = <Shape extends v.GenericSchema>(shape: Shape, value: unknown): readonly v.InferOutput<Shape>[] =>
    Array.isArray(value)
      ? value.flatMap((one: unknown) => {
          const result = v.safeParse(shape, one);
          return result.success ? [result.output] : [];
        })
      : [];
  return {
    data: readData(stored["data"]),
    practice: practiceIn(stored["practice"], language),
    firm: kept(firmShape, stored["firm"], unknownFirmYear),
    ratings: kept(ratingsShape, stored["ratings"], { criteria: [...noRatings.criteria], clients: {} }),
    ranges: kept(rangesShape, stored["ranges"], usualRanges),
    refill: kept(v.nullable(refillShape), stored["refill"], null),
    overrunFactor: kept(v.nullable(v.pipe(v.number(), v.gtValue(0))), stored["overrunFactor"], null),
    prospects: each(prospectShape, stored["prospects"]),
    prospectsOnSheet: kept(texts, stored["prospectsOnSheet"], []),
    ticked: kept(texts, stored["ticked"], []),
    sheets: kept(
      v.object({
        practice: sheetName,
        prospects: sheetName,
        fit: sheetName,
        clients: sheetName,
        staff: sheetName,
        decisions: sheetName,
      }),
      stored["sheets"],
      { practice: null, prospects: null, fit: null, clients: null, staff: null, decisions: null },
    ),
    corrections: correctionsIn(stored["corrections"]),
    drafts: readDrafts(stored["drafts"]),
    feeRounding: kept(v.pipe(v.number(), v.minValue(0)), stored["feeRounding"], usualRounding),
    apart: kept(texts, stored["apart"], []),
  };
}

/**
 * Staff rates that have a sheet of their own stand there and nowhere else: who deletes it before sharing the workbook
 * shares no rate.
 */
export function writeSettings(settings: PaneSettings): Readonly<Record<string, unknown>> {
  return asStored(
    settings.sheets.staff === null ? settings : { ...settings, practice: { ...settings.practice, staff: [] } },
  );
}

/** Settings in the form in which they lie in a workbook, with all that they say. */
export function asStored({ practice, ...others }: PaneSettings): Readonly<Record<string, unknown>> {
  return { practice: storedPractice(practice), ...others };
}

/**
 * The settings once data of the owner are there: nothing of the invented firm is known any more, not its minimum, its
 * costs nor its ratings.
 */
export function ownSettings(
  { data }: PaneSettings,
  language: Language,
  mixedSheets: readonly string[] = [],
): PaneSettings {
  return { ...readSettings({}, language), data: ownData(data, mixedSheets) };
}

/** The practice that clients are judged by: what was entered, and what follows from the ratings. */
export function judgingPractice({ practice, ratings }: Pick<PaneSettings, "practice" | "ratings">): Practice {
  return withRatings(practice, ratings);
}

function practiceIn(stored: unknown, language: Language): Practice {
  let practice = usualPractice(language);
  for (const [name, value] of entriesOf(stored)) {
    try {
      practice = practiceFrom({ [name]: value }, practice);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
    }
  }
  return { ...practice, language };
}

/** A table's corrections that cannot be read do not cost the others. */
function correctionsIn(stored: unknown): PaneSettings["corrections"] {
  return Object.fromEntries(
    entriesOf(stored).flatMap(([table, one]) => {
      const read = readCorrections(one);
      return "corrections" in read ? [[table, read.corrections]] : [];
    }),
  );
}

function entriesOf(value: unknown): readonly [string, unknown][] {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}
