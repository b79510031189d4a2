import { readDay } from "../analysis/owner/read-day";
import { readStaffSheet, saysTheSameRates, staffSheet } from "./staff-sheet";

const rates = {
  staff: [
    { person: "Jon", costPerHour: 31.5, from: null },
    { person: "Jon", costPerHour: 33, from: readDay("2025-07-01") },
    { person: "Mara", costPerHour: 38, from: null },
  ],
  owner: "Mara",
};
const cells = (...args: Parameters<typeof staffSheet>) =>
  staffSheet(...args).rows.map((row) => row.map((cell) => cell?.value ?? null));

describe.each(["en", "de"] as const)("the sheet of staff rates in %s", (language) => {
  it("says who can see it before any rate", () => {
    const [, warning] = cells(rates, language);
    expect(warning?.[0]).toMatch(
      language === "en"
        ? /^Whoever may open this workbook can read this sheet/
        : /^Wer diese Mappe öffnen darf, kann dieses Blatt lesen/,
    );
  });

  it("has the owner first, and people who worked without a rate as empty rows", () => {
    expect(
      cells(rates, language, ["Kim", "jon"])
        .slice(7, 12)
        .map(([person, cost]) => [person, cost]),
    ).toEqual([
      ["Mara", 38],
      ["Jon", 31.5],
      ["Jon", 33],
      ["Kim", null],
      [null, null],
    ]);
  });

  it("is read as it was written", () => {
    const read = readStaffSheet(cells(rates, language));
    expect(read === null ? null : saysTheSameRates(read, rates)).toBe(true);
  });

  it("misses the owner's own hour as long as there is none", () => {
    expect(cells({ ...rates, owner: null }, language)[4]?.[0]).toMatch(
      language === "en" ? /^Your own hour is still missing/ : /^Ihre eigene Stunde fehlt/,
    );
    expect(cells(rates, language)[4]?.[0]).toBe("");
  });
});

describe("what the owner types there", () => {
  const typed = (...rows: readonly (readonly (string | number | null)[])[]) =>
    readStaffSheet([
      ["What an hour of each person costs"],
      [],
      ["Person or role", "Cost per hour", "Valid from", "Owner"],
      ...rows,
    ]);

  it("counts row by row: a role, a dated rate, the owner by yes, ja or x", () => {
    expect(typed(["Junior", 25, null, null], ["Mara", 38, "2025-07-01", "x"])).toEqual({
      staff: [
        { person: "Junior", costPerHour: 25, from: null },
        { person: "Mara", costPerHour: 38, from: readDay("2025-07-01") },
      ],
      owner: "Mara",
    });
  });

  it("says nothing yet without a name or a cost; an hour of 0 is none", () => {
    expect(typed(["Jon", null, null, null], [null, 30, null, null], ["Mara", 0, null, "yes"])).toEqual({
      staff: [],
      owner: "Mara",
    });
  });

  it("is not that sheet without its heads", () => {
    expect(
      readStaffSheet([
        ["Person", "Hours"],
        ["Jon", 5],
      ]),
    ).toBeNull();
  });
});
