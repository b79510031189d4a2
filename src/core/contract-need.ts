export type ContractNeed = "Ask a lawyer first" | "Written contract" | "Order confirmation";

/**
 * A severe trigger asks for a lawyer, any trigger for a written contract, none for an order confirmation. Not legal
 * advice.
 */
export function contractNeed(triggers: number, severeTriggers: number): ContractNeed {
  if (severeTriggers > 0) return "Ask a lawyer first";
  return triggers > 0 ? "Written contract" : "Order confirmation";
}
