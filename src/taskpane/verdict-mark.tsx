import type { Language } from "../core/problem";
import type { Verdict } from "../core/verdict";
import { verdictSigns, verdictWords } from "../analysis/words/verdict-words";

/** Sign and colour of a verdict; the word says it, the sign supports it, and the colour is only a third way. */
export const verdictLooks: Readonly<Record<Verdict, { readonly sign: string; readonly color: string }>> = {
  Grow: { sign: verdictSigns.Grow, color: "var(--kw-grow)" },
  Keep: { sign: verdictSigns.Keep, color: "var(--kw-keep)" },
  Reprice: { sign: verdictSigns.Reprice, color: "var(--kw-reprice)" },
  "Change procedure": { sign: verdictSigns["Change procedure"], color: "var(--kw-procedure)" },
  Talk: { sign: verdictSigns.Talk, color: "var(--kw-talk)" },
  Refer: { sign: verdictSigns.Refer, color: "var(--kw-refer)" },
  "Part ways": { sign: verdictSigns["Part ways"], color: "var(--kw-part)" },
};

export function VerdictMark({ verdict, language }: { readonly verdict: Verdict; readonly language: Language }) {
  const { sign, color } = verdictLooks[verdict];
  return (
    <span class="verdict" style={{ color }}>
      <span aria-hidden="true">{sign}</span>
      {verdictWords[verdict][language]}
    </span>
  );
}
