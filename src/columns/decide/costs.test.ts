import { recognise } from "../recognise";

const amountIs = (...lines: readonly string[]) =>
  recognise({ file: "", name: "", rows: lines.map((line) => line.split(";")) })[0]!.amountIs;

describe("what was paid to others for a client", () => {
  it("suppliers stand beside the client, or kinds of expenses do", () => {
    expect(
      amountIs("Client;Vendor;Date;Amount", "Acme;Print Ltd;2026-01-02;50.00", "Beta;Host Inc;2026-01-03;9.00"),
    ).toBe("cost");
    expect(amountIs("Client;Category;Date;Amount", "Acme;Travel;2026-01-02;50.00", "Beta;Hotel;2026-01-03;90.00")).toBe(
      "cost",
    );
  });

  it("an invoice number or other kinds make it no cost", () => {
    expect(amountIs("Client;Category;Invoice number;Amount", "Acme;Travel;R-1;50.00", "Beta;Hotel;R-2;90.00")).not.toBe(
      "cost",
    );
    expect(
      amountIs("Client;Category;Date;Amount", "Acme;Design;2026-01-02;50.00", "Beta;Web;2026-01-03;90.00"),
    ).not.toBe("cost");
  });
});
