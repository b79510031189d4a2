import { OfficeMockObject } from "office-addin-mock";
import { freezeFormulas } from "../src/hosts/excel/own-formulas";
import { readArea } from "../src/hosts/excel/read-area";

// The mock needs one name of this package, which jest cannot load.
jest.mock("office-addin-manifest", () => ({ OfficeApp: { Excel: "excel" } }));

/**
 * Microsoft's own mock of office.js, as a second opinion on load and sync: what was not loaded reads as its error text.
 */
function mocked(workbook: object): Excel.RequestContext {
  const seed = { workbook } as unknown as ConstructorParameters<typeof OfficeMockObject>[0];
  return new OfficeMockObject(seed, "excel" as never) as unknown as Excel.RequestContext;
}

const area = { sheet: "Billing", firstRow: 0, firstColumn: 0, rowCount: 2, columnCount: 2 };

describe("on Microsoft's mock of office.js", () => {
  it("an area is loaded before it is read", async () => {
    const context = mocked({
      worksheets: {
        getItem() {
          return (this as unknown as { sheet: object }).sheet;
        },
        sheet: {
          getRangeByIndexes() {
            return (this as unknown as { range: object }).range;
          },
          range: {
            values: [
              ["Client", ""],
              ["Nord GmbH", 45292],
            ],
            numberFormat: [
              ["General", "General"],
              ["General", "yyyy-mm-dd"],
            ],
            untrack: () => undefined,
          },
        },
      },
    });
    expect(await readArea(context, area, 0)).toEqual({
      area,
      values: [
        ["Client", null],
        ["Nord GmbH", 45292],
      ],
      formats: [
        ["General", "General"],
        ["General", "yyyy-mm-dd"],
      ],
    });
  });

  it("what the mock was not asked to load is no value", async () => {
    const context = mocked({ range: { values: [[1]], numberFormat: [["General"]] } }) as unknown as {
      workbook: { range: { values: unknown; load: (names: string) => void } };
      sync: () => Promise<void>;
    };
    context.workbook.range.load("numberFormat");
    await context.sync();
    expect(String(context.workbook.range.values)).toMatch(/not loaded/);
  });

  it("the formulas of a sheet are loaded before they are looked through", async () => {
    const sheet = {
      getUsedRangeOrNullObject() {
        return (this as unknown as { used: object }).used;
      },
      used: { isNullObject: false, rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 2 },
      getRangeByIndexes() {
        return (this as unknown as { part: object }).part;
      },
      part: { formulas: [["=_xldudf_CLIENTYIELD(1,2,3)", "=SUM(A1)"]], values: [["#NAME?", 1]] },
    };
    const context = mocked({
      worksheets: {
        getActiveWorksheet() {
          return (this as unknown as { active: object }).active;
        },
        active: sheet,
      },
    });
    expect(await freezeFormulas(context)).toBe(0);
  });
});
