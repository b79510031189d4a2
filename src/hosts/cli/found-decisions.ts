import { readDay } from "../../analysis/owner/read-day";
import type { Sheet } from "../../columns/recognition";
import type { Language } from "../../core/problem";
import { logPassages, type Passage } from "../../reports/decisions/log-passages";
import { readDecisions, type DecisionLog } from "../../reports/decisions/read-decisions";

/** The logs of decisions in the workbooks that are read, each sheet once however often it is seen. */
export class FoundDecisions {
  private readonly logs = new Map<string, DecisionLog>();

  readonly look = ({ file, name, rows }: Sheet): void => {
    const log = readDecisions(rows);
    if (log !== null) this.logs.set(`${file} ${name}`, log);
  };

  all(): Pick<DecisionLog, "decisions" | "unread"> {
    const logs = [...this.logs.values()];
    return { decisions: logs.flatMap(({ decisions }) => decisions), unread: logs.flatMap(({ unread }) => unread) };
  }

  passages(language: Language, currency: string): readonly Passage[] {
    return logPassages(this.all(), today(), language, currency);
  }
}

/** Where the terminal is, as a serial day. */
function today(): number {
  const now = new Date();
  return readDay(`${now.getFullYear()}-${now.getMonth() + 1}-${now.getDate()}`) ?? 0;
}
