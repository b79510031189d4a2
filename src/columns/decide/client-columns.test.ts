import { recognise } from "../recognise";

function read(...lines: readonly string[]) {
  const [table] = recognise({ file: "", name: "", rows: lines.map((line) => line.split(";")) });
  return { clients: table!.spread.map(({ client }) => client), doubts: table!.doubts.map(({ code }) => code) };
}

describe("a column a client", () => {
  it("headers nobody knows over figures, a month a row; it is said which", () => {
    const { clients, doubts } = read(
      "Month;Acme;Beta;Total",
      "2026-01;100.00;50.00;150.00",
      "2026-02;80.00;70.00;150.00",
    );
    expect(clients).toEqual(["Acme", "Beta"]);
    expect(doubts).toContain("doubt.clientColumns");
  });

  it("not where a column names the client", () => {
    expect(read("Client;Acme;Beta", "Ann;100.00;50.00", "Bob;80.00;70.00").clients).toEqual([]);
  });
});
