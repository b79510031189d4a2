import type { DocumentChart } from "../../../reports/document";
import type { Cell } from "../../../spreadsheet/cell";
import { chartFigures } from "./chart-figures";

const cells: Readonly<Record<string, Cell>> = {
  A1: "1 of 2 clients brings less than the minimum of 60 an hour.",
  A3: "Ash & Sons",
  B3: 45,
  C3: 80,
  A4: "Elm <GmbH>",
  B4: 90,
  C4: 30,
  A5: "Birch",
  B5: "#N/A",
  C5: null,
  E1: 60,
  F1: 0,
  E2: 60,
  F2: 100,
  E3: 45,
  F3: 50,
  E4: 90,
  F4: 50,
};
const map: DocumentChart = {
  kind: "scatter",
  title: "What an hour brings, and fit",
  titleCell: "A1",
  categories: "B3:B5",
  series: [{ name: "Fit", values: "C3:C5" }],
  labels: "A3:A5",
  lines: [
    { name: "Minimum", across: "E1:E2", up: "F1:F2" },
    { name: "Minimum fit", across: "E3:E4", up: "F3:F4" },
  ],
  xTitle: "Effective rate",
  yTitle: "Fit",
  anchor: "H3",
};
const curve: DocumentChart = {
  kind: "line",
  title: "Whale curve",
  categories: "A3:A5",
  series: [{ name: "Cumulated", values: "B3:B5" }],
  xTitle: "Client",
  yTitle: "Cumulated profit",
  anchor: "H3",
};
const cellAt = (place: string): Cell => cells[place] ?? null;

describe("the figures of a chart", () => {
  it("are those of its cells at this moment; a client without rate or fit is not drawn", () => {
    expect(chartFigures(map, cellAt)).toMatchObject({
      title: "1 of 2 clients brings less than the minimum of 60 an hour.",
      points: [
        { name: "Ash & Sons", x: 45, y: 80 },
        { name: "Elm <GmbH>", x: 90, y: 30 },
      ],
      lines: [
        { name: "Minimum", from: [60, 0], to: [60, 100] },
        { name: "Minimum fit", from: [45, 50], to: [90, 50] },
      ],
    });
  });

  it("keep the title as it was written where its cell is empty, and leave out a line without figures", () => {
    const found = chartFigures(map, (place) => (place === "A1" || place === "E1" ? null : cellAt(place)));
    expect(found.title).toBe("What an hour brings, and fit");
    expect(found.lines.map(({ name }) => name)).toEqual(["Minimum fit"]);
  });

  it("of a curve stand in their order", () => {
    expect(chartFigures(curve, cellAt).points).toEqual([
      { name: "Ash & Sons", x: 1, y: 45 },
      { name: "Elm <GmbH>", x: 2, y: 90 },
    ]);
  });
});
