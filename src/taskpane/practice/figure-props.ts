import type { FigureName, Practice } from "../../analysis/owner/practice";
import type { SpeakOf } from "../words/speak";
import type { practiceWords } from "./practice-words";

export interface FigureProps {
  readonly figure: FigureName;
  readonly practice: Practice;
  readonly ask: SpeakOf<keyof typeof practiceWords>;
  /** Names that may be meant, by what is asked for. */
  readonly known: Known;
  readonly change: (practice: Practice) => void;
}

export interface Known {
  readonly clients: readonly string[];
  readonly people: readonly string[];
  readonly tables: readonly string[];
}
