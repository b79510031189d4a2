import { usualPractice } from "../owner/practice";
import type { Entry } from "../../columns/rows/entry";
import { Coverage } from "./coverage";
import { windowOf } from "./window";

/** Months are counted from 0 here: January is 0, December 11. Each list of invoices is a file. */
function windowFor(files: readonly (readonly number[])[], hours: readonly number[]): readonly number[] {
  const coverage = new Coverage();
  for (const invoices of files) {
    coverage.table();
    for (const month of invoices) coverage.add({ revenue: 100, hours: null } as Entry, "invoiced", month, month);
  }
  coverage.table();
  for (const month of hours) coverage.add({ revenue: null, hours: 5 } as Entry, "time value", month, month);
  return windowOf(coverage, usualPractice()).months;
}

const year = Array.from({ length: 12 }, (_, month) => month);

describe("the months that are judged", () => {
  it("are those of both: 24 months of invoices over 12 of hours are 12", () => {
    expect(windowFor([[...year.map((month) => month - 12), ...year]], year)).toEqual(year);
  });

  it("count the months that a quarterly invoice is for: of March, June, September, December none of the year's hours is left out", () => {
    expect(windowFor([[2, 5, 8, 11]], year)).toEqual(year);
  });

  it("the same where quarters are billed ahead, in January, April, July and October", () => {
    expect(windowFor([[0, 3, 6, 9]], year)).toEqual(year);
  });

  it("leave out hours before monthly invoices began: from April on, nine months", () => {
    expect(windowFor([[3, 4, 5, 6, 7, 8, 9, 10, 11]], year)).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  it("leave nothing out beside the one invoice of a year, in June", () => {
    expect(windowFor([[5]], year)).toEqual(year);
  });

  it("are those of three monthly files, January to March, though each file holds one month only", () => {
    expect(windowFor([[0], [1], [2]], year)).toEqual([0, 1, 2]);
  });
});
