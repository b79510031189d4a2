import type { DocumentChart } from "../../../reports/document";
import { movedChart } from "./moved-chart";

const chart: DocumentChart = {
  kind: "scatter",
  title: "Fit",
  titleCell: "A3",
  categories: "F6:F17",
  series: [{ name: "Fit", values: "G6:G17" }],
  labels: "B6:B17",
  lines: [{ name: "Minimum", across: "K14:K15", up: "L14:L15" }],
  xTitle: "Rate",
  yTitle: "Fit",
  anchor: "A42",
};

describe("a chart points at the same cells", () => {
  it("after two rows came above its table", () => {
    expect(movedChart(chart, { axis: "row", at: 4, count: 2 })).toMatchObject({
      titleCell: "A3",
      categories: "F8:F19",
      series: [{ values: "G8:G19" }],
      labels: "B8:B19",
      lines: [{ across: "K16:K17", up: "L16:L17" }],
      anchor: "A44",
    });
  });

  it("after a row came into the middle of it: there is one client more", () => {
    expect(movedChart(chart, { axis: "row", at: 9, count: 1 })).toMatchObject({ categories: "F6:F18", anchor: "A43" });
  });

  it("after three of its rows went, and after the first row of the sheet went", () => {
    expect(movedChart(chart, { axis: "row", at: 6, count: -3 })).toMatchObject({ categories: "F6:F14", anchor: "A39" });
    expect(movedChart(chart, { axis: "row", at: 0, count: -1 })).toMatchObject({
      titleCell: "A2",
      categories: "F5:F16",
    });
  });

  it("after a column came before the rates", () => {
    expect(movedChart(chart, { axis: "column", at: 2, count: 1 })).toMatchObject({
      categories: "G6:G17",
      labels: "B6:B17",
      lines: [{ across: "L14:L15", up: "M14:M15" }],
      anchor: "A42",
    });
  });

  it("and goes with the last of them", () => {
    expect(movedChart(chart, { axis: "column", at: 5, count: -1 })).toBeNull();
  });
});
