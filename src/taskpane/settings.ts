import type { Practice } from "../analysis/portfolio";
import { practiceFrom, usualPractice } from "../analysis/practice";
import { roles, type Role } from "../columns/recognition";
import type { Corrections } from "../columns/recognise";
import { Problem, type Language } from "../core/problem";

/** What the pane keeps in the workbook. */
export interface PaneSettings {
  readonly practice: Practice;
  /** Corrected columns by the fingerprint of the table's headers, so that the next export of the same kind is read right. */
  readonly corrections: Readonly<Record<string, Corrections>>;
  /** Pairs of names that the owner said are two. */
  readonly apart: readonly string[];
}

/** Settings as they stand in a workbook; whatever is not understood there is left aside, never an error at the start. */
export function readSettings(stored: Readonly<Record<string, unknown>>, language: Language): PaneSettings {
  return { practice: practiceIn(stored["practice"], language), corrections: correctionsIn(stored["corrections"]), apart: Array.isArray(stored["apart"]) ? stored["apart"].map(String) : [] };
}

export function writeSettings({ practice, corrections, apart }: PaneSettings): Readonly<Record<string, unknown>> {
  const { avoidableCostPerHour, fullCostPerHour, minimumRate, minimumFit, maximumIncrease, fits, knockedOut, servingCosts, directCosts, tried, joins } = practice;
  return { practice: { avoidableCostPerHour, fullCostPerHour, minimumRate, minimumFit, maximumIncrease, fits, knockedOut, servingCosts, directCosts, tried, joins }, corrections, apart };
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

function correctionsIn(stored: unknown): PaneSettings["corrections"] {
  return Object.fromEntries(entriesOf(stored).map(([table, columns]) => [table, Object.fromEntries(entriesOf(columns).flatMap(([header, role]): [string, Role | null][] => (role === null || isRole(role) ? [[header, role]] : [])))]));
}

function entriesOf(value: unknown): readonly [string, unknown][] {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}

function isRole(value: unknown): value is Role {
  return roles.some((role) => role === value);
}
