import type { Cells } from "../../spreadsheet/cell";
import type { Host } from "../host";
import { fingerprintOf, noCorrections } from "../../columns/decide/corrections";
import { findTables, type Recognised } from "./find-tables";

const time: Cells = [
  ["Client", "Date", "Hours"],
  ["Ash", "2025-01-15", 3],
  ["Elm", "2025-02-15", 4],
];
const invoices: Cells = [
  ["Client", "Invoice date", "Net amount"],
  ["Ash", "2025-01-31", 300],
  ["Elm", "2025-02-28", 400],
];

/** A workbook of which only the sheets can be asked. */
function hostOf(sheets: Readonly<Record<string, Cells>>): Host {
  const host: Pick<Host, "sheets" | "read"> = {
    sheets: () =>
      Promise.resolve(
        Object.entries(sheets).map(([name, rows]) => ({
          name,
          rowCount: rows.length,
          columnCount: rows[0]?.length ?? 0,
          isHidden: false,
        })),
      ),
    read: (area) => Promise.resolve({ area, values: sheets[area.sheet] ?? [], formats: [] }),
  };
  return host as Host;
}

const recognitions = async (
  sheets: Readonly<Record<string, Cells>>,
  recognised: Recognised,
  known: Partial<Parameters<typeof findTables>[1]> = {},
) =>
  new Map(
    (await findTables(hostOf(sheets), { corrections: {}, ...known, recognised })).map(({ name, recognition }) => [
      name,
      recognition,
    ]),
  );

describe("tables that are looked for again", () => {
  it("are recognised anew only where a cell has changed", async () => {
    const recognised: Recognised = new Map();
    const first = await recognitions({ time, invoices }, recognised);
    const edited = [...time.slice(0, 2), ["Elm", "2025-02-15", 5]];
    const second = await recognitions({ time: edited, invoices }, recognised);
    expect(first.get("invoices")?.refused).toBeNull();
    expect(second.get("invoices")).toBe(first.get("invoices"));
    expect(second.get("time")).not.toBe(first.get("time"));
  });

  it("are recognised anew where the owner has corrected or answered something", async () => {
    const recognised: Recognised = new Map();
    const first = await recognitions({ time }, recognised);
    const corrected = await recognitions({ time }, recognised, {
      corrections: { [fingerprintOf(["Client", "Date", "Hours"])]: { ...noCorrections, columns: { Hours: "amount" } } },
    });
    expect(Object.keys(first.get("time")?.roleColumns ?? {})).not.toContain("amount");
    expect(Object.keys(corrected.get("time")?.roleColumns ?? {})).toContain("amount");
    const answered = await recognitions({ time }, recognised, { answers: { dayHours: 7, material: null } });
    expect(Object.keys(answered.get("time")?.roleColumns ?? {})).not.toContain("amount");
    const again = await recognitions({ time }, recognised, { answers: { dayHours: 8, material: null } });
    expect(again.get("time")).not.toBe(answered.get("time"));
  });

  it("have another sheet in them under the name of one that is gone", async () => {
    const recognised: Recognised = new Map();
    await recognitions({ sheet: time }, recognised);
    const now = await recognitions({ sheet: invoices }, recognised);
    expect(now.get("sheet")?.headers).toEqual(["Client", "Invoice date", "Net amount"]);
  });
});
