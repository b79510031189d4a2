import { candidate, withEvidence, wordsOf } from "./evidence";

describe("what speaks for a role", () => {
  const words = { source: "words", factor: 0.9, why: "words", facts: { words: "amount + net" } } as const;
  const cells = { source: "cells", factor: 0.5, why: "cells.partly" } as const;

  it("is worth the product of its factors: 0.9 × 0.5 = 0.45, and nothing once one is 0", () => {
    const one = candidate(2, "amountNet", [words, cells]);
    expect([one.column, one.role, one.score]).toEqual([2, "amountNet", 0.45]);
    expect(withEvidence(one, { ...cells, factor: 0 }).score).toBe(0);
    expect(candidate(0, "client", []).score).toBe(1);
  });

  it("keeps what was said before in its order", () => {
    expect(withEvidence(candidate(0, "tax", [words]), cells).evidence).toEqual([words, cells]);
  });

  it("names the words of the header that offered it, none where others did", () => {
    expect([wordsOf(candidate(0, "tax", [cells, words])), wordsOf(candidate(0, "tax", [cells]))]).toEqual([
      "amount + net",
      "",
    ]);
  });
});
