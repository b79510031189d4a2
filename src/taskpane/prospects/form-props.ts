import type { JudgedProspect } from "../../analysis/plans/judge-prospects";
import type { Prospect } from "../../analysis/plans/questionnaire";
import type { WhoSuits } from "../../analysis/plans/who-suits";
import type { Language } from "../../core/problem";
import type { SpeakOf } from "../words/speak";
import type { ScreenWord } from "./prospect-screen-words";

export interface FormProps {
  readonly judged: JudgedProspect;
  /** Of each trait the values that clients have. */
  readonly traitValues: WhoSuits["values"];
  /** From past jobs; null until there are three. */
  readonly overrun: number | null;
  /** Names of past clients. */
  readonly clients: readonly string[];
  /** Of all money here. */
  readonly currency: string;
  readonly language: Language;
  readonly say: SpeakOf<ScreenWord>;
  readonly change: (prospect: Prospect) => void;
  readonly remove: () => void;
  readonly back: () => void;
}
