import { recognise } from "../recognise";

function rolesIn(...lines: readonly string[]) {
  const [table] = recognise({ file: "", name: "", rows: lines.map((line) => line.split(";")) });
  const { amount, amountNet, tax, runningBalance, duration, hours } = table!.roleColumns;
  return { amount, amountNet, tax, runningBalance, duration, hours };
}

describe("what columns of money say together", () => {
  it("amount + GST = total: the amount is net, 1,000 + 100 = 1,100", () => {
    expect(
      rolesIn(
        "Client;Date;Amount;GST;Total",
        "Acme;2026-01-02;1000.00;100.00;1100.00",
        "Beta;2026-01-03;50.00;5.00;55.00",
      ),
    ).toMatchObject({ amountNet: 2, tax: 3, amount: 4 });
  });

  it("the same columns without that sum: nothing is net, 1,100 is no 900", () => {
    expect(
      rolesIn(
        "Client;Date;Amount;GST;Total",
        "Acme;2026-01-02;1000.00;100.00;900.00",
        "Beta;2026-01-03;50.00;5.00;40.00",
      ).amountNet,
    ).toBeUndefined();
  });

  it("a total that adds up the amounts from row to row is no amount", () => {
    const rows = ["Acme;2026-01-02;100.00;100.00", "Beta;2026-01-03;50.00;150.00", "Acme;2026-01-04;25.00;175.00"];
    expect(rolesIn("Client;Date;Amount;Total", ...rows)).toMatchObject({ amount: 2, runningBalance: 3 });
  });
});
