import { wholeVocabulary } from "../roles/vocabulary";
import { areasOf, cellsIn, partOf, wholeSheet } from "./areas";

const sheet = (...lines: readonly string[]) => ({ file: "", name: "", rows: lines.map((line) => line.split(";")) });
const areas = (...lines: readonly string[]) => areasOf(sheet(...lines), wholeVocabulary).map(({ area }) => area);

describe("the tables of a sheet", () => {
  it("one is the whole sheet", () => {
    expect(areas("Client;Hours", "Acme;2")).toEqual([wholeSheet]);
  });

  it("one below the other under a header of its own", () => {
    expect(
      areas("Client;Hours", "Acme;2", "Beta;3", ";", "Client;Amount", "Acme;200.00", "Beta;300.00").map(
        ({ firstRow, endRow }) => [firstRow, endRow],
      ),
    ).toEqual([
      [0, 4],
      [4, null],
    ]);
  });

  it("side by side with a blank column between them", () => {
    expect(
      areas("Client;Hours;;Client;Amount", "Acme;2;;Acme;200.00", "Beta;3;;Beta;300.00").map(
        ({ firstColumn, endColumn }) => [firstColumn, endColumn],
      ),
    ).toEqual([
      [0, 3],
      [3, null],
    ]);
  });

  it("are cut out of it, the last one to the end", () => {
    const area = { firstRow: 1, endRow: null, firstColumn: 1, endColumn: 2 };
    expect(partOf(sheet("a;b;c", "d;e;f", "g;h;i"), area).rows).toEqual([["e"], ["h"]]);
    expect(cellsIn(["a", "b", "c"], area)).toEqual(["b"]);
  });
});
