import type { ContractNeed } from "../../core/contract-need";
import type { Words } from "../../core/problem";

/** What new work asks for, as the owner reads it. */
export const contractNeedWords: Readonly<Record<ContractNeed, Words>> = {
  "Ask a lawyer first": { en: "Ask a lawyer first", de: "Erst anwaltlich beraten lassen" },
  "Written contract": { en: "Written contract", de: "Schriftlicher Vertrag" },
  "Order confirmation": { en: "Order confirmation", de: "Auftragsbestätigung" },
};
