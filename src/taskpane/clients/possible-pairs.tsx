import type { Portfolio } from "../../analysis/judge/portfolio";
import type { PaneSettings } from "../settings";
import type { Speak } from "../words/speak";

interface PairsProps {
  readonly pairs: Portfolio["doubtfulPairs"];
  readonly say: Speak;
  readonly settings: PaneSettings;
  readonly save: (settings: PaneSettings) => Promise<boolean>;
}

/** Names that may be one client: asked, never decided here; the answer stays in the workbook. */
export function PossiblePairs({ pairs, say, settings, save }: PairsProps) {
  const open = pairs.filter(({ first, second }) => !settings.apart.includes(pairKey(first, second))).slice(0, 5);
  if (open.length === 0) return null;
  const join = (first: string, second: string): void => {
    void save({ ...settings, practice: { ...settings.practice, joins: { ...settings.practice.joins, [second]: first } } });
  };
  const keepApart = (first: string, second: string): void => {
    void save({ ...settings, apart: [...settings.apart, pairKey(first, second)] });
  };
  return (
    <section>
      <h3>{say("maybeOne")}</h3>
      {open.map(({ first, second }) => (
        <div key={pairKey(first, second)} class="table-card">
          <p>{first} · {second}</p>
          <div class="buttons">
            <fluent-button size="small" onClick={() => { join(first, second); }}>{say("join")}</fluent-button>
            <fluent-button size="small" onClick={() => { keepApart(first, second); }}>{say("apart")}</fluent-button>
          </div>
        </div>
      ))}
    </section>
  );
}

function pairKey(first: string, second: string): string {
  return [first, second].sort().join("\u0000");
}
