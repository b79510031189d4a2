import { openPortfolio } from "../../analysis/open-portfolio";
import { usualPractice } from "../../analysis/owner/practice";
import { recognise } from "../recognise";
import type { Recognition } from "../recognition";
import type { Traits } from "./traits";

function tableOf(...lines: readonly string[]): { readonly table: Recognition; readonly rows: readonly string[][] } {
  const rows = lines.map((line) => line.split(";"));
  return { table: recognise({ file: "", name: "", rows })[0]!, rows };
}

function traitsIn(...lines: readonly string[]): Readonly<Record<string, Traits>> {
  const { table, rows } = tableOf(...lines);
  const portfolio = openPortfolio(usualPractice());
  const open = portfolio.table(table);
  rows.forEach((cells, row) => open.add(cells, row));
  return Object.fromEntries(portfolio.finish()[0]!.clients.map(({ client, traits }) => [client, traits]));
}

describe("traits of clients, from columns that an export carries", () => {
  it.each([
    ["sector", "Industry"],
    ["sector", "Sector"],
    ["sector", "Branche"],
    ["sector", "Client industry"],
    ["sector", "Kundenbranche"],
    ["size", "Company size"],
    ["size", "Unternehmensgröße"],
    ["size", "Number of employees"],
    ["size", "Anzahl Mitarbeiter"],
    ["source", "Source"],
    ["source", "Client source"],
    ["source", "Herkunft"],
    ["feeForm", "Fee type"],
    ["feeForm", "Billing type"],
    ["feeForm", "Honorarform"],
    ["feeForm", "Abrechnungsart"],
  ] as const)("%s is “%s”", (role, header) => {
    const { table } = tableOf(`Client;Date;Hours;${header}`, "Acme;2026-01-05;10;x", "Beta;2026-01-06;20;y");
    expect([table.refused, table.roleColumns[role]]).toEqual([null, 3]);
  });

  it("are what most rows of a client say; an empty cell says nothing", () => {
    expect(
      traitsIn(
        "Client;Date;Hours;Industry;Source",
        "Acme;2026-01-05;10;Trade;Web",
        "Acme;2026-01-06;10;Retail;",
        "Acme;2026-01-07;10;Trade;",
        "Beta;2026-01-08;20;;",
      ),
    ).toEqual({ Acme: { sector: "Trade", source: "Web" }, Beta: {} });
  });

  it("are not a number of its own in each row", () => {
    const lines = Array.from({ length: 100 }, (_, index) => `Acme;2026-01-05;10;src_${index}`);
    expect(tableOf("Client;Date;Hours;Source", ...lines).table.roleColumns.source).toBeUndefined();
  });

  it("leave other columns what they are: who works, the kind of document, the fee", () => {
    const { table } = tableOf(
      "Client;Employee;Date;Hours;Type;Fee",
      "Acme;Ann;2026-01-05;10;Invoice;900",
      "Beta;Ben;2026-01-06;20;Invoice;800",
    );
    expect(["sector", "size", "source", "feeForm"].filter((role) => role in table.roleColumns)).toEqual([]);
    expect(table.roleColumns.person).toBe(1);
  });
});
