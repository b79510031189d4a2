import { recognise } from "../recognise";

const doubts = (...lines: readonly string[]) =>
  recognise({ file: "", name: "", rows: lines.map((line) => line.split(";")) })[0]!.doubts.map(({ code, facts }) =>
    `${code} ${Object.values(facts).join(" / ")}`.trim(),
  );

describe("figures that may be counted wrongly", () => {
  it("money that nothing counts is said where nothing else is money: a discount beside hours", () => {
    expect(doubts("Client;Hours;Discount", "Acme;10;1000", "Beta;20;900")).toEqual(["doubt.uncounted Discount"]);
    expect(doubts("Client;Date;Amount;Discount", "Acme;2026-01-02;10.00;1.00", "Beta;2026-01-03;20.00;2.00")).toEqual(
      [],
    );
  });

  it("prices and times under a header that nobody knows are said, numbers without cents are not", () => {
    expect(doubts("Client;Hours;Zqx", "Acme;10;5.50", "Beta;20;9.25")).toEqual(["doubt.uncounted Zqx"]);
    expect(doubts("Client;Amount;Zqx", "Acme;10.00;1h 30m", "Beta;20.00;2h 15m")).toEqual(["doubt.uncounted Zqx"]);
    expect(doubts("Client;Hours;Zqx", "Acme;10;5", "Beta;20;9")).toEqual([]);
  });

  it("a fixed fee is said only where its row holds nothing else that counts", () => {
    const header = "Client;Date;Amount;Fixed fee";
    expect(doubts(header, "Acme;2026-01-02;100.00;", "Beta;2026-01-03;;900.00")).toEqual(["doubt.uncounted Fixed fee"]);
    expect(doubts(header, "Acme;2026-01-02;100.00;", "Beta;2026-01-03;50.00;900.00")).toEqual([]);
  });

  it("hours at a rate without an amount are said, not where they are not billable", () => {
    const header = "Client;Date;Hours;Rate;Amount;Billable";
    const other = "Beta;2026-01-03;2;60;120.00;Yes";
    expect(doubts(header, "Acme;2026-01-02;10;50;;Yes", other)).toEqual(["doubt.unpriced Amount"]);
    expect(doubts(header, "Acme;2026-01-02;10;50;;No", other)).toEqual([]);
  });

  it("a bare total that nothing proves to be money is said", () => {
    expect(doubts("Client;Total", "Acme;12", "Beta;20")).toEqual(["doubt.money Total"]);
    expect(doubts("Client;Total", "Acme;12.00 €", "Beta;20.00 €")).toEqual([]);
  });

  it("a second column that fits as well is said, not where it is the same", () => {
    const header = "Client;Date;Amount;Amount";
    expect(doubts(header, "Acme;2026-01-02;10.00;11.00", "Beta;2026-01-03;20.00;22.00")).toEqual([
      "doubt.close Amount / Amount",
    ]);
    expect(doubts(header, "Acme;2026-01-02;10.00;10.00", "Beta;2026-01-03;20.00;20.00")).toEqual([]);
  });

  it("two columns of time that differ are said, the first counts; not where they are the same", () => {
    const header = "Client;Date;Hours;Duration";
    const second = "Beta;2026-01-03;2:00;2:00";
    expect(doubts(header, "Acme;2026-01-02;1:30;1:00", second)).toEqual(["doubt.close Hours / Duration"]);
    expect(doubts(header, "Acme;2026-01-02;1:30;1:30", second)).toEqual([]);
  });

  it("sums below zero among others are said, where no word speaks of a credit", () => {
    const header = "Client;Date;Type;Amount";
    const sale = "Acme;2026-01-02;Invoice;100.00";
    expect(doubts(header, sale, "Beta;2026-01-03;Invoice;-40.00")).toEqual(["doubt.belowZero Amount"]);
    expect(doubts(header, sale, "Beta;2026-01-03;Credit note;-40.00")).toEqual([]);
    expect(doubts(header, "Acme;2026-01-02;Invoice;-100.00", "Beta;2026-01-03;Invoice;-40.00")).toEqual([]);
  });
});
