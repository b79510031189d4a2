import type { Language } from "../../core/problem";
import { sayIn, type SayOf } from "../../reports/say";
import { paneWords, type PaneWord } from "./pane-words";

export { sayIn as speakerOf, type SayOf as SpeakOf } from "../../reports/say";
export type Speak = SayOf<PaneWord>;

/** Says the pane's own words. */
export function speaker(language: Language): Speak {
  return sayIn(paneWords, language);
}
