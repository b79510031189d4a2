import { profileColumn } from "../cells/column-profile";
import { normalHeader } from "../roles/normal-header";
import { isGrid, isMoney, weekday } from "./bare-totals";

function columns(head: string, ...lines: readonly string[]) {
  const rows = lines.map((line) => line.split(";"));
  const headers = head.split(";").map(normalHeader);
  return {
    headers,
    profiles: headers.map((_, column) => profileColumn({ file: "", name: "", rows }, column, [...rows.keys()])),
  };
}

describe("a bare total", () => {
  it("is money with cents, a currency or a price beside it, and not else", () => {
    expect(isMoney(columns("Client;Total", "Acme;5.50"), 1)).toBe(true);
    expect(isMoney(columns("Client;Total", "Acme;5 €"), 1)).toBe(true);
    expect(isMoney(columns("Client;Total (EUR)", "Acme;5"), 1)).toBe(true);
    expect(isMoney(columns("Client;Total;Rate", "Acme;5;1"), 1)).toBe(true);
    expect(isMoney(columns("Client;Total", "Acme;5.5"), 1)).toBe(false);
  });

  it("stands beside a grid of three days or months", () => {
    expect([isGrid(columns("Client;Mon;Tue;Wed;Total")), isGrid(columns("Client;Mon;Tue;Total"))]).toEqual([
      true,
      false,
    ]);
    expect(isGrid(columns("Client;Jan;Feb;Mär"))).toBe(true);
    expect(isGrid(columns("Client;Jan;Feb;Mär"), weekday)).toBe(false);
  });
});
