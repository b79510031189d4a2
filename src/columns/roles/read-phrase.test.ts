import { phraseReader, readPhrase, stemsIn } from "./read-phrase";

const meaningsOf = (plain: string): readonly string[] => [...readPhrase(plain).meanings].sort();

describe("a header as a phrase", () => {
  it.each([
    ["rechnungsdatum", ["date", "invoice"]],
    ["nom du client", ["client", "name"]],
    ["invoice partner display name", ["invoice", "name", "partner"]],
    ["nettobetrag", ["amount", "net"]],
  ])("%s", (plain, meanings) => {
    expect(meaningsOf(plain)).toEqual(expect.arrayContaining(meanings));
  });

  it("umlauts may be written out", () => {
    expect(meaningsOf("faelligkeit")).toEqual(meaningsOf("fälligkeit"));
    expect(meaningsOf("fälligkeit")).not.toEqual([]);
  });

  it("counts the words that nobody knows; figures are none", () => {
    expect(readPhrase("client zorblax 2").unknown).toBe(1);
  });

  it("reads as if a stem had never been written", () => {
    const stems = new Set(stemsIn("client"));
    expect(stems.size).toBeGreaterThan(0);
    expect(phraseReader(stems)("client")).toEqual({ meanings: new Set(), unknown: 1 });
  });
});
