import { profileColumn } from "../cells/column-profile";
import type { Role } from "../roles/role";
import { normalHeader } from "../roles/normal-header";
import { wholeVocabulary } from "../roles/vocabulary";
import { headerScore, wordsAndCells } from "./words-and-cells";

/** What the cells say to the role that the header offers: how much, and why. */
function cellsSay(header: string, role: Role, ...cells: readonly string[]) {
  const rows = cells.map((cell) => [cell]);
  const profiles = [profileColumn({ file: "", name: "", rows }, 0, [...rows.keys()])];
  const found = wordsAndCells({ headers: [normalHeader(header)], profiles }, wholeVocabulary, new Set());
  const [words, said] = found.find((one) => one.role === role)?.evidence ?? [];
  return words === undefined ? null : [said?.factor, said?.why];
}

describe("what the cells say to the words of their header", () => {
  it.each([
    ["Hours", "hours", ["1.5", "2"], 1, "cells.fit"],
    ["Hours", "hours", ["1:30", "2:00"], 0.6, "cells.partly"],
    ["Hours", "hours", ["much", "more"], 0, "cells.unlike"],
    ["Duration", "duration", ["1:30", "2:00"], 1, "cells.fit"],
    ["Duration", "duration", ["1.5", "2"], 0.95, "cells.fit"],
    ["Minutes", "minutes", ["90", "30"], 1, "cells.fit"],
    ["Minutes", "minutes", ["some", "few"], 0, "cells.unlike"],
    ["Amount", "amount", ["5.00", "6.00"], 1, "cells.fit"],
    ["Amount", "amount", ["Acme", "Beta"], 0, "cells.unlike"],
    ["Amount", "amount", ["", ""], 0.9, "cells.empty"],
    ["Date", "date", ["2026-01-02", "2026-01-03"], 1, "cells.fit"],
    ["Date", "date", ["46023", "46024"], 0.9, "cells.fit"],
    ["Date", "date", ["112.5", "99.25"], 0, "cells.unlike"],
    ["Date", "date", ["", ""], 0, "cells.empty"],
    ["Start time", "startTime", ["09:00", "10:00"], 1, "cells.fit"],
    ["Start time", "startTime", ["early", "late"], 0, "cells.unlike"],
    ["Billable", "billable", ["Yes", "No"], 1.02, "cells.fit"],
    ["Billable", "billable", ["1", "0"], 1.02, "cells.fit"],
    ["Billable", "billable", ["1000", "900"], 0, "cells.unlike"],
    ["Client", "client", ["Acme", "Beta"], 1, "cells.fit"],
    ["Client", "client", ["5.00", "6.00"], 0.4, "cells.partly"],
    ["Invoice number", "invoiceNumber", ["R-1", "R-2"], 1, "cells.fit"],
    ["Invoice number", "invoiceNumber", ["Credit", "Bill"], 0.3, "cells.partly"],
    ["Currency", "currency", ["EUR", "CHF"], 1, "cells.fit"],
    ["Currency", "currency", ["5.00", "6.00"], 0, "cells.unlike"],
  ] as const)("%s as %s over %j: %d, %s", (header, role, cells, factor, why) => {
    expect(cellsSay(header, role, ...cells)).toEqual([factor, why]);
  });

  it("a sector has no more than 60 values: with 61 it is one no longer", () => {
    const values = (count: number) => new Array(count).fill(null).map((_, index) => `Trade ${"x".repeat(index)}`);
    expect(cellsSay("Sector", "sector", ...values(60))).toEqual([1, "cells.fit"]);
    expect(cellsSay("Sector", "sector", ...values(61))).toEqual([0.3, "cells.partly"]);
  });

  it("a column that is taken is offered no more", () => {
    const columns = {
      headers: [normalHeader("Amount")],
      profiles: [profileColumn({ file: "", name: "", rows: [["5"]] }, 0, [0])],
    };
    expect(wordsAndCells(columns, wholeVocabulary, new Set([0]))).toEqual([]);
  });
});

it("a header is known by its surest word, an unknown one is not", () => {
  expect([headerScore("client", wholeVocabulary), headerScore("zqx", wholeVocabulary)]).toEqual([1, 0]);
});
