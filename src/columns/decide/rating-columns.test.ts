import { recognise } from "../recognise";

const fitIn = (...lines: readonly string[]) =>
  recognise({ file: "", name: "", rows: lines.map((line) => line.split(";")) })[0]!.roleColumns.fit;

describe("a list of marks", () => {
  it("from 1 to 5, a criterion a column, makes the fit", () => {
    expect(fitIn("Client;Pays on time;Respect", "Acme;5;3", "Beta;2;4")).toEqual([1, 2]);
  });

  it("not with a mark of 7, nor beside hours", () => {
    expect(fitIn("Client;Pays on time;Respect", "Acme;7;8", "Beta;6;9")).toBeUndefined();
    expect(fitIn("Client;Pays on time;Respect;Hours", "Acme;5;3;10", "Beta;2;4;20")).toBeUndefined();
  });
});
