import { readCorrections } from "./read-corrections";

describe("corrections as they were typed", () => {
  it("a row may be the heading of a group", () => {
    expect(readCorrections({ rows: { "beta 24": "section" } })).toEqual({
      corrections: { columns: {}, units: {}, rows: { "beta 24": "section" } },
    });
  });

  it("a mistake is told by its place and what may stand there", () => {
    expect(readCorrections({ rows: { total: "sum" } })).toEqual({
      place: "rows.total",
      expected: "data, total, note, section",
    });
  });
});
