import { recognise } from "./recognise";
import type { Recognition } from "./recognition";

function tableOf(...lines: readonly string[]): Recognition {
  return recognise({ file: "", name: "", rows: lines.map((line) => line.split(";")) })[0]!;
}

describe("what a client pays", () => {
  it.each(["Fee", "Fees", "Fixed fee", "Gebühr", "Pauschale", "Festpreis", "Invoiced", "Entgelt"])("“%s” is it where no other amount stands beside it", (header) => {
    expect(tableOf(`Client;Hours;${header}`, "Acme;10;1000", "Beta;20;900").roleColumns.amount).toBe(2);
  });

  it("a fee beside a gross amount is what the payment service kept", () => {
    const { roleColumns } = tableOf("Date;Client;Amount;Fee", "2026-01-01;Acme;1000;30", "2026-01-02;Beta;900;27");
    expect([roleColumns.amount, roleColumns.fee]).toEqual([2, 3]);
  });

  it("sums are no flag, however few they are: Invoiced 1000 and 900", () => {
    expect(tableOf("Client;Hours;Invoiced", "Acme;10;1000", "Beta;20;900").roleColumns.invoiced).toBeUndefined();
  });
});

describe("figures that are not counted", () => {
  it("are named where the table counts no other money", () => {
    expect(tableOf("Client;Hours;Discount", "Acme;10;1000", "Beta;20;900").doubts).toEqual([{ code: "doubt.uncounted", facts: { header: "Discount" } }]);
  });

  it("are silent beside what is counted", () => {
    expect(tableOf("Date;Client;Amount;Paid amount", "2026-01-01;Acme;1000;400", "2026-01-02;Beta;900;900").doubts).toEqual([]);
  });
});
