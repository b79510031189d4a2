import type { RowAccount } from "../gather/row-count";
import type { SourceRows } from "../gather/row-list";
import type { TableRemark } from "../../columns/table-remark";
import type { Traits } from "../../columns/rows/traits";
import type { Apart } from "./apart";
import type { Note } from "./notes";
import type { Reason } from "./reason";
import type { PersonAtClient } from "./staff-costs";
import type { Verdict } from "../../core/verdict";

/** What is known of a client before it is judged; amounts are those of the period. */
export interface ClientFigures {
  readonly revenue: number | null;
  readonly hours: number | null;
  readonly directCosts: number;
  readonly servingCosts: number;
  /** What an hour for this client costs and would fall away with it. */
  readonly avoidableCostPerHour: number | null;
  /** The firm's full cost per hour in proportion to who works for this client; left out, it is the firm's. */
  readonly fullCostPerHour?: number | null;
  /**
   * This client's minimum ÷ the firm's, by who works for it; left out, it is 1. Null: the firm's is not known to be in
   * this money.
   */
  readonly minimumRatio?: number | null;
  readonly fit: number | null;
  /** The criteria whose floor is missed; any of them decides alone. */
  readonly knockouts: readonly string[];
  /** A rise or a talk was tried already. */
  readonly isTried: boolean;
}

/** Everything that follows from a client's figures; null = cannot be said, and `missing` names why. */
export interface JudgedClient extends ClientFigures {
  /**
   * The least an hour of this client must bring: the firm's minimum, or its own avoidable cost per hour if that is
   * more.
   */
  readonly minimumRate: number | null;
  /** (Revenue − direct costs) ÷ hours, before serving costs. */
  readonly plainRate: number | null;
  /** (Revenue − direct − serving costs) ÷ hours: the served rate, by which the client is judged. */
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
  readonly reason: Reason;
  readonly missing: readonly ("hours" | "revenue" | "minimum rate" | "cost per hour" | "fit")[];
}

/** One client with everything the product says about it, and the rows it comes from. */
export interface ScoredClient extends JudgedClient {
  readonly client: string;
  /** The spellings that were joined. */
  readonly spellings: readonly string[];
  readonly currency: string;
  /**
   * Calendar months of the window in which it was a client; null without dates. Figures of a year are those of the
   * window × 12 ÷ months.
   */
  readonly months: number | null;
  /** It brought rows in every quarter and none in the last: never repriced, never written to. */
  readonly isGone: boolean;
  /**
   * The calendar month in which it began or ended within the period; it is judged by its own months then. Null if it
   * was there before and is still.
   */
  readonly began: number | null;
  readonly ended: number | null;
  /** Its hours in each calendar month of the data, also outside of the period. */
  readonly hoursByMonth: readonly { readonly month: number; readonly hours: number }[];
  readonly tickets: number;
  readonly complaints: number;
  /** Work that is done and stands on no invoice yet; null if no table says so. */
  readonly unbilled: { readonly hours: number; readonly value: number } | null;
  /** Invoiced ÷ the value of all its hours at their rates; null unless the data hold both. */
  readonly realisation: number | null;
  /** Owed ÷ invoiced × days; what is owed, and what of it is overdue on the last day of the data. */
  readonly debtorDays: number | null;
  readonly owed: number | null;
  readonly overdue: number | null;
  /** What the tables say that it has in common with others. */
  readonly traits: Traits;
  /** Who works for it, the most hours first. */
  readonly people: readonly PersonAtClient[];
  readonly sources: readonly SourceRows[];
}

export interface Portfolio {
  readonly currency: string;
  /** Whether the owner's minimum and costs are in this money, so that clients are measured by them. */
  readonly isMeasured: boolean;
  /** First and last serial day among the rows used. */
  readonly from: number | null;
  readonly to: number | null;
  /** Calendar months that are judged; null without dates. */
  readonly months: number | null;
  /** Invoices and hours that share no month, so that nobody can be judged; null where some month has both. */
  readonly apart: Apart | null;
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
  readonly whaleCurve:
    | readonly {
        readonly client: string;
        readonly profit: number;
        readonly shareOfClients: number;
        readonly cumulated: number;
        readonly cumulatedShare: number | null;
      }[]
    | null;
  readonly rows: RowAccount;
  /** What recognising was not sure of, by table; `notes` say it too. */
  readonly doubts: readonly {
    readonly file: string;
    readonly sheet: string;
    readonly table: string;
    readonly doubt: TableRemark;
  }[];
  /** What the reader must see: revenue from time values instead of invoices, several currencies, no minimum rate … */
  readonly notes: readonly Note[];
  /** Pairs of spellings that may be one client; never joined without an answer. */
  readonly doubtfulPairs: readonly { readonly first: string; readonly second: string; readonly similarity: number }[];
}
