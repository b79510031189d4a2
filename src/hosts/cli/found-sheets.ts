import type { ClientFacts } from "../../analysis/owner/client-facts";
import { readDay } from "../../analysis/owner/read-day";
import type { OwnScenarios } from "../../analysis/owner/scenarios";
import type { Prospect } from "../../analysis/plans/questionnaire";
import type { Sheet } from "../../columns/sheet";
import { clientFactsTitle, scenariosTitle } from "../../columns/table/own-report";
import type { Language } from "../../core/problem";
import { logPassages, type Passage } from "../../reports/decisions/log-passages";
import { readDecisions, type DecisionLog } from "../../reports/decisions/read-decisions";
import { isWord } from "../../reports/is-word";
import { prospectsOn, readProspectsSheet } from "../../reports/prospects/read-prospects";
import { readClientFacts } from "../../reports/year-ahead/read-client-facts";
import { readScenarios } from "../../reports/year-ahead/read-scenarios";

/** The owner's own sheets in the workbooks that are read, each once however often it is seen. */
export class FoundSheets {
  private readonly logs = new Map<string, DecisionLog>();
  private readonly asked = new Map<string, readonly Prospect[]>();
  private readonly said = new Map<string, readonly ClientFacts[]>();
  private readonly chosen = new Map<string, OwnScenarios>();

  readonly look = ({ file, name, rows }: Sheet): void => {
    const place = `${file} ${name}`;
    const log = readDecisions(rows);
    if (log !== null) this.logs.set(place, log);
    const prospects = readProspectsSheet(rows);
    if (prospects !== null) this.asked.set(place, prospectsOn(prospects, [], [], today()));
    const facts = isWord(rows[0]?.[0], clientFactsTitle) ? readClientFacts(rows) : null;
    if (facts !== null) this.said.set(place, facts);
    const scenarios = isWord(rows[0]?.[0], scenariosTitle) ? readScenarios(rows) : null;
    if (scenarios !== null) this.chosen.set(place, scenarios);
  };

  decisions(): Pick<DecisionLog, "decisions" | "unread"> {
    const logs = [...this.logs.values()];
    return { decisions: logs.flatMap(({ decisions }) => decisions), unread: logs.flatMap(({ unread }) => unread) };
  }

  prospects(): readonly Prospect[] {
    return [...this.asked.values()].flat();
  }

  facts(): readonly ClientFacts[] {
    return [...this.said.values()].flat();
  }

  /** Those of the first workbook that has any. */
  scenarios(): OwnScenarios | null {
    const [first = null] = this.chosen.values();
    return first;
  }

  passages(language: Language, currency: string): readonly Passage[] {
    return logPassages(this.decisions(), today(), language, currency);
  }
}

/** Where the terminal is, as a serial day. */
export function today(): number {
  const now = new Date();
  return readDay(`${now.getFullYear()}-${now.getMonth() + 1}-${now.getDate()}`) ?? 0;
}
