import type { Portfolio } from "../../analysis/judge/portfolio";
import type { PaneSettings } from "../settings";
import type { Speak } from "../words/speak";

interface PairsProps {
  readonly pairs: Portfolio["doubtfulPairs"];
  readonly say: Speak;
  readonly settings: PaneSettings;
  readonly save: (settings: PaneSettings) => Promise<boolean>;
}

/** Names that may be one client: asked, never decided here; the answer stays in the workbook, and can be taken back. */
export function PossiblePairs({ pairs, say, settings, save }: PairsProps) {
  const { apart, practice } = settings;
  const open = pairs.filter(({ first, second }) => !apart.includes(pairKey(first, second))).slice(0, 5);
  const parted = pairs.filter(({ first, second }) => apart.includes(pairKey(first, second)));
  const joined = Object.entries(practice.joins);
  if (open.length === 0 && parted.length === 0 && joined.length === 0) return null;
  const setJoins = (joins: PaneSettings["practice"]["joins"]): void => {
    void save({ ...settings, practice: { ...practice, joins } });
  };
  const setApart = (keys: readonly string[]): void => {
    void save({ ...settings, apart: keys });
  };
  return (
    <section>
      <h3>{say("maybeOne")}</h3>
      {open.map(({ first, second }) => (
        <div key={pairKey(first, second)} class="table-card">
          <p>
            {first} · {second}
          </p>
          <div class="buttons">
            <fluent-button
              size="small"
              onClick={() => {
                setJoins({ ...practice.joins, [second]: first });
              }}
            >
              {say("join")}
            </fluent-button>
            <fluent-button
              size="small"
              onClick={() => {
                setApart([...apart, pairKey(first, second)]);
              }}
            >
              {say("apart")}
            </fluent-button>
          </div>
        </div>
      ))}
      {joined.map(([spelling, name]) => (
        <Answered
          key={spelling}
          words={say("joined", { spelling, name })}
          say={say}
          undo={() => {
            setJoins(Object.fromEntries(joined.filter(([other]) => other !== spelling)));
          }}
        />
      ))}
      {parted.map(({ first, second }) => (
        <Answered
          key={pairKey(first, second)}
          words={say("parted", { first, second })}
          say={say}
          undo={() => {
            setApart(apart.filter((key) => key !== pairKey(first, second)));
          }}
        />
      ))}
    </section>
  );
}

function Answered({ words, say, undo }: { readonly words: string; readonly say: Speak; readonly undo: () => void }) {
  return (
    <p class="quiet">
      {words}{" "}
      <fluent-button size="small" appearance="transparent" aria-label={`${say("undo")}: ${words}`} onClick={undo}>
        {say("undo")}
      </fluent-button>
    </p>
  );
}

function pairKey(first: string, second: string): string {
  return [first, second].sort().join("\u0000");
}
