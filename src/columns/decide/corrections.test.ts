import { fingerprintOf, rowKey, typedRowKey } from "./corrections";

describe("how corrections are kept", () => {
  it("a row by its words: the figures of the next export are others", () => {
    expect([rowKey(["Total Energies", "30", "1,200.00", ""], -1), rowKey(["Total Energies", "7", "9.00"], -1)]).toEqual(
      ["total energies | # | #", "total energies | # | #"],
    );
  });

  it("a row with a date by its figures too", () => {
    expect(rowKey(["Acme", "2026-01-02", "3"], 1)).toBe("acme | 2026-01-02 | 3");
  });

  it("as somebody types it, case and blanks do not matter", () => {
    expect(typedRowKey("Total Energies |#| # | ")).toBe("total energies | # | #");
  });

  it("a table by its headers, in any case", () => {
    expect(fingerprintOf(["Client", "Hours"])).toBe(fingerprintOf(["CLIENT", "hours"]));
    expect(fingerprintOf(["Client", "Hours"])).not.toBe(fingerprintOf(["Client Hours"]));
  });
});
