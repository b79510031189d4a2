import type { Corrections } from "../../../columns/decide/corrections";
import type { Host } from "../../host";
import type { SpeakOf } from "../../words/speak";
import type { FoundTable } from "../found-table";
import type { correctionWords } from "./correction-words";

/** What a part of the corrections shows, and how it takes one. */
export interface PartProps {
  readonly table: FoundTable;
  readonly host: Host;
  readonly say: SpeakOf<keyof typeof correctionWords>;
  readonly corrections: Corrections;
  readonly correct: (changed: Partial<Corrections>) => void;
}
