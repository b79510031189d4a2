import type { Portfolio, ScoredClient } from "../../analysis/judge/portfolio";
import type { Practice } from "../../analysis/owner/practice";
import type { Refill } from "../../analysis/plans/exit";
import type { PaidBy } from "../../analysis/plans/fee-form";
import type { Change } from "../../analysis/plans/what-if";
import type { Language } from "../../core/problem";
import type { Host } from "../host";
import type { PaneSettings } from "../settings";
import type { SpeakOf } from "../words/speak";
import type { ClientWord } from "./client-words";
import type { KeptDraft } from "./use-draft";

/** What every view of one client gets. */
export interface ClientViewProps extends KeptDraft {
  readonly client: ScoredClient;
  readonly portfolio: Portfolio;
  readonly host: Host;
  readonly settings: PaneSettings;
  readonly save: (settings: PaneSettings) => Promise<boolean>;
  readonly changeSettings: (how: (settings: PaneSettings) => PaneSettings) => Promise<boolean>;
  /** The practice with what follows from the ratings. */
  readonly judging: Practice;
  /** Months that the figures cover. */
  readonly months: number;
  readonly refill: Refill;
  readonly setRefill: (refill: Refill) => void;
  /** How the client pays; null is not known. */
  readonly paidBy: PaidBy | null;
  readonly setPaidBy: (paidBy: PaidBy) => void;
  readonly change: Change;
  readonly say: SpeakOf<ClientWord>;
  readonly language: Language;
}
