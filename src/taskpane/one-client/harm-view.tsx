import { useMemo } from "preact/hooks";
import type { Harm } from "../../analysis/owner/harm";
import type { ScoredClient } from "../../analysis/judge/portfolio";
import type { Language } from "../../core/problem";
import { harmFieldWords, harmWords } from "../../reports/talk/harm-lines";
import { NumberField } from "../number-field";
import { speakerOf } from "../words/speak";

const words = { ...harmWords, ...harmFieldWords } as const;

interface HarmProps {
  readonly harm: Harm;
  /** Those who may have lost hours. */
  readonly others: readonly ScoredClient[];
  readonly lines: readonly string[];
  readonly language: Language;
  readonly change: (harm: Harm) => void;
}

/**
 * Who lost hours to whom, and what talk may cost: the owner's own estimates, as lines of their own beside the profit.
 */
export function HarmView({ harm, others, lines, language, change }: HarmProps) {
  const say = useMemo(() => speakerOf(words, language), [language]);
  const figure = (
    key: Exclude<keyof Harm, "losers">,
    word: keyof typeof words,
    kind: "number" | "share" = "number",
  ) => (
    <NumberField
      label={say(word)}
      kind={kind}
      value={harm[key] === 0 ? null : harm[key]}
      language={language}
      onNumber={(value) => {
        change({ ...harm, [key]: value ?? 0 });
      }}
    />
  );
  return (
    <details open={lines.length > 0}>
      <summary>{say("title")}</summary>
      <fieldset class="ticks">
        <legend>{say("who")}</legend>
        {others.map(({ client }) => (
          <label key={client}>
            <input
              type="checkbox"
              checked={harm.losers.includes(client)}
              onChange={(event) => {
                const rest = harm.losers.filter((name) => name !== client);
                change({ ...harm, losers: event.currentTarget.checked ? [...rest, client] : rest });
              }}
            />
            {client}
          </label>
        ))}
      </fieldset>
      {figure("hoursTaken", "hoursTaken")}
      {figure("chanceOfLosing", "chance", "share")}
      <h4>{say("talk")}</h4>
      {figure("peopleReached", "people")}
      {figure("prospectShare", "prospects", "share")}
      {figure("winRateLoss", "loss", "share")}
      {figure("newClientValue", "value")}
      {lines.map((line) => (
        <p key={line} class="finding">
          {line}
        </p>
      ))}
    </details>
  );
}
