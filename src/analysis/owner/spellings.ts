import { byClient, type ByClient, type Figures } from "./figure";

/** Spellings that the owner declared one client. */
export interface Spellings {
  /** The spelling → the name it belongs to. */
  readonly joins: ByClient<string>;
}

export const spellingFigures: Figures<Spellings> = { joins: byClient((_, value) => String(value), "joins", "zusammen") };
