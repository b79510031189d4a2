import { columnReaders } from "../cells/column-readers";
import { recognise } from "../recognise";
import type { Recognition } from "../recognition";
import { saleOf } from "./read-revenue";

type Columns = Recognition["roleColumns"];

/** What rows say of a table whose columns are known: revenue, cost, and why they bring nothing. */
function sales(roleColumns: Columns, rows: readonly string[], more: Partial<Recognition> = {}, hours?: number) {
  const [blank] = recognise({ file: "", name: "", rows: [] });
  const table: Recognition = { ...blank!, roleColumns, ...more };
  const sale = saleOf(table, columnReaders(table));
  return rows.map((row) => {
    const { revenue, cost, reason } = sale(row.split(";"), hours ?? null, "");
    return [revenue.value, cost?.value ?? null, reason];
  });
}

describe("what an invoice brings", () => {
  it("net where net and tax make the gross sum, else gross less tax: 100 + 19 = 119, 80 + 19 ≠ 119", () => {
    expect(sales({ amount: 0, amountNet: 1, tax: 2 }, ["119;100;19", "119;80;19"])).toEqual([
      [100, null, null],
      [100, null, null],
    ]);
    expect(sales({ amount: 0, amountNet: 1, tax: 2 }, ["119;99;19", "119;150;0"])).toEqual([
      [100, null, null],
      [119, null, null],
    ]);
    expect(sales({ amount: 0, tax: 1 }, ["119;19", "119;"])).toEqual([
      [100, null, null],
      [119, null, null],
    ]);
  });

  it("less what was paid back, however that is signed", () => {
    expect(sales({ amount: 0, credits: 1 }, ["100;30", "100;-30", "100;"]).map(([revenue]) => revenue)).toEqual([
      70, 70, 100,
    ]);
  });

  it("the net column where it is the amount less the discount, whatever tax stands beside it", () => {
    expect(
      sales({ amount: 0, amountNet: 1, tax: 2 }, ["100;90;10"], { conventions: [{ column: 1, isLessDiscount: true }] }),
    ).toEqual([[90, null, null]]);
  });

  it("a credit note takes away, a payment is no sale, a bill costs", () => {
    expect(
      sales({ amount: 0, docType: 1 }, ["50;Invoice", "50;Credit note", "-50;Gutschrift", "50;Payment", "50;Bill"]),
    ).toEqual([
      [50, null, null],
      [-50, null, null],
      [-50, null, null],
      [50, null, "not a sale"],
      [null, 50, null],
    ]);
    expect(sales({ amount: 0, docType: 1 }, ["-50;Vendor credit", "-50;Expense"])).toEqual([
      [null, -50, null],
      [null, 50, null],
    ]);
  });

  it.each([
    ["Draft", "draft"],
    ["Angebot", "draft"],
    ["Void", "void"],
    ["Storniert", "void"],
    ["Failed", "failed"],
    ["Paid", null],
    ["Pending payment", null],
  ])("“%s” is left out as %s", (status, reason) => {
    expect(sales({ amount: 0, status: 1 }, [`50;${status}`])).toEqual([[50, null, reason]]);
  });
});

describe("what time brings", () => {
  it("its hours at their rate, and nothing where it is not billable: 2 × 80 = 160", () => {
    expect(
      sales({ billRate: 0, billable: 1 }, ["80;yes", "80;no", ";yes"], { amountIs: "time value" }, 2).map(
        ([revenue]) => revenue,
      ),
    ).toEqual([160, null, null]);
  });
});

describe("what bills cost", () => {
  it("as the first is signed so are the others, what is signed otherwise is a credit", () => {
    const cost = { amountIs: "cost" } as const;
    expect(sales({ amount: 0 }, ["-50", "-30", "20"], cost)).toEqual([
      [null, 50, null],
      [null, 30, null],
      [null, -20, null],
    ]);
    expect(sales({ costAmount: 0, docType: 1 }, ["50;Bill", "20;Credit note", "20;Payment"], cost)).toEqual([
      [null, 50, null],
      [null, -20, null],
      [null, 20, "not a sale"],
    ]);
  });
});

describe("what a payment service lists", () => {
  it("sales and refunds count, payouts and own purchases do not", () => {
    expect(
      sales({ amount: 0, fee: 1, docType: 2 }, ["100;3;Charge", "-100;3;Withdrawal", "-20;0;Refund", "-20;0;Purchase"]),
    ).toEqual([
      [100, null, null],
      [-100, null, "transfer"],
      [-20, null, null],
      [-20, null, "not a sale"],
    ]);
  });
});

describe("what a ledger says of a sale", () => {
  const layout = { layout: "ledger" } as const;

  it("the posting on a revenue account counts, below zero without an account group", () => {
    expect(sales({ amount: 0, account: 1 }, ["-50;Income:Design", "50;Assets:Bank"], layout)).toEqual([
      [50, null, null],
      [50, null, "second half of a posting"],
    ]);
    expect(sales({ amount: 0, account: 1, accountGroup: 2 }, ["50;Design;Revenue", "50;Bank;Assets"], layout)).toEqual([
      [50, null, null],
      [50, null, "second half of a posting"],
    ]);
  });

  it("types of documents: SI is a sale, SC takes it back, PI costs, PC is a supplier's credit, others are none", () => {
    expect(sales({ amount: 0, docType: 1 }, ["50;SI", "50;SC", "50;PI", "50;PC", "50;JD"], layout)).toEqual([
      [50, null, null],
      [-50, null, null],
      [null, 50, null],
      [null, -50, null],
      [50, null, "not a sale"],
    ]);
  });

  it("DATEV: S on 8400 or 4400 is a sale, H takes it back, against the bank it is none", () => {
    expect(
      sales({ amount: 0, account: 1, sign: 2 }, ["50;8400;S", "50;4400;H", "50;1200;S", "50;4980;S"], layout),
    ).toEqual([
      [50, null, null],
      [-50, null, null],
      [50, null, "not a sale"],
      [50, null, "not a sale"],
    ]);
  });
});
