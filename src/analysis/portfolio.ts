import type { Language } from "../core/problem";
import type { Verdict } from "../core/verdict";
import type { LeftOutReason } from "../columns/recognition";

/** The owner's own figures and conventions. What is null is not known and is named as missing, never guessed. */
export interface Practice {
  readonly language: Language;
  /** What an hour costs and would really fall away with the client. */
  readonly avoidableCostPerHour: number | null;
  /** All yearly cost ÷ productive hours. */
  readonly fullCostPerHour: number | null;
  /** The least an hour must bring. */
  readonly minimumRate: number | null;
  readonly minimumFit: number;
  readonly maximumIncrease: number;
  readonly gradeFloors: readonly [number, number, number];
  /** Fit 0–100 a client, by the name as joined; clients not rated are absent. */
  readonly fits: Readonly<Record<string, number>>;
  readonly knockedOut: Readonly<Record<string, readonly string[]>>;
  /** Serving costs, direct costs that no export holds, in money, by client. */
  readonly servingCosts: Readonly<Record<string, number>>;
  readonly directCosts: Readonly<Record<string, number>>;
  /** Hours and revenue that no export holds, entered by the owner, by client; what was read from a table goes before. */
  readonly hours: Readonly<Record<string, number>>;
  readonly revenue: Readonly<Record<string, number>>;
  /** Clients with whom a talk or a rise was tried. */
  readonly tried: readonly string[];
  /** Spellings that the owner declared one client: the spelling → the name it belongs to. */
  readonly joins: Readonly<Record<string, string>>;
  /** Serial days; rows outside are left out and counted. */
  readonly from: number | null;
  readonly to: number | null;
}

/** Rows behind a figure: of which source, which rows (first and last few are kept for long sources) and how many in all. */
export interface SourceRows {
  readonly file: string;
  readonly sheet: string;
  readonly rows: readonly number[];
  readonly count: number;
}

/** What is known of a client before it is judged; amounts are those of the period. */
export interface ClientFigures {
  readonly revenue: number | null;
  readonly hours: number | null;
  readonly directCosts: number;
  readonly servingCosts: number;
  /** What an hour for this client costs and would fall away with it. */
  readonly avoidableCostPerHour: number | null;
  readonly fit: number | null;
  /** The criteria whose floor is missed; any of them decides alone. */
  readonly knockouts: readonly string[];
  /** A rise or a talk was tried already. */
  readonly isTried: boolean;
}

/** Everything that follows from a client's figures; null = cannot be said, and `missing` names why. */
export interface JudgedClient extends ClientFigures {
  readonly effectiveRate: number | null;
  readonly avoidableProfit: number | null;
  readonly fullProfit: number | null;
  /** Full profit ÷ revenue if a full cost per hour is known, else on the avoidable cost; yieldIs says which. */
  readonly yield: number | null;
  readonly yieldIs: "full cost" | "avoidable cost" | null;
  readonly minimumFee: number | null;
  readonly feeIncrease: number | null;
  readonly grade: "A" | "B" | "C" | "D" | null;
  readonly verdict: Verdict | null;
  readonly reason: string;
  readonly missing: readonly ("hours" | "revenue" | "minimum rate" | "cost per hour" | "fit")[];
}

/** One client with everything the product says about it, and the rows it comes from. */
export interface ScoredClient extends JudgedClient {
  readonly client: string;
  /** The spellings that were joined. */
  readonly spellings: readonly string[];
  readonly currency: string;
  /** Tickets or complaints that a table holds. */
  readonly tickets: number;
  readonly sources: readonly SourceRows[];
}

/** Every row that came in, by what became of it: the parts add up to `rows`. */
export interface RowAccount {
  readonly rows: number;
  readonly used: number;
  readonly preamble: number;
  readonly header: number;
  readonly blank: number;
  readonly section: number;
  readonly subtotal: number;
  readonly total: number;
  readonly note: number;
  readonly footer: number;
  /** Rows of tables that were refused whole. */
  readonly refusedTables: number;
  /** Rows of tables that add up others of the same workbook. */
  readonly summaryTables: number;
  readonly outsidePeriod: number;
  readonly leftOut: Readonly<Partial<Record<LeftOutReason, number>>>;
}

export interface Portfolio {
  readonly currency: string;
  /** First and last serial day among the rows used. */
  readonly from: number | null;
  readonly to: number | null;
  /** Best first: by full profit, else by avoidable profit, else by effective rate, else by revenue. */
  readonly clients: readonly ScoredClient[];
  readonly totals: {
    readonly revenue: number;
    readonly hours: number;
    readonly avoidableProfit: number | null;
    readonly fullProfit: number | null;
    readonly effectiveRate: number | null;
  };
  /** Herfindahl index of revenue, 0–10,000. */
  readonly concentration: number | null;
  readonly topShare: number | null;
  /** Cumulated profit, best client first; null without profits. */
  readonly whaleCurve: readonly { readonly client: string; readonly profit: number; readonly shareOfClients: number; readonly cumulated: number; readonly cumulatedShare: number | null }[] | null;
  readonly rows: RowAccount;
  /** Sentences the reader must see: revenue from time values instead of invoices, several currencies, no minimum rate … */
  readonly notes: readonly string[];
  /** Pairs of spellings that may be one client; never joined without an answer. */
  readonly doubtfulPairs: readonly { readonly first: string; readonly second: string; readonly similarity: number }[];
}
