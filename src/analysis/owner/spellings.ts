import { byClient, type ByClient, type Figures } from "./figure";

/** Spellings that the owner declared one client. */
export interface Spellings {
  /** The spelling → the name it belongs to. */
  readonly joins: ByClient<string>;
}

export const spellingFigures: Figures<Spellings> = {
  joins: byClient("name by name", (_, value) => String(value), {
    name: "joins",
    label: { en: "Spellings of one client", de: "Schreibweisen eines Kunden" },
    help: {
      en: "A spelling, and the name of the client that it belongs to.",
      de: "Eine Schreibweise und der Name des Kunden, zu dem sie gehört.",
    },
    also: ["zusammen"],
  }),
};
