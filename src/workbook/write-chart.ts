import type { Worksheet } from "@cj-tech-master/excelts";
import type { DocumentChart } from "../reports/document";
import { cellsOfColumn } from "../spreadsheet/cells-of-column";

/** A native chart on a sheet of that name; excelts' support for charts is installed before. */
export function writeChart(sheet: Worksheet, chart: DocumentChart, name: string): void {
  const absolute = (range: string): string =>
    `${quoted(name)}!${range.replace(/(?<![A-Z])([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
  const anchor = sheet.getCell(chart.anchor);
  const [column, row] = [anchor.col - 1, anchor.row - 1];
  const lines = (chart.lines ?? []).map(({ name: called, across, up }) => ({
    name: called,
    xValues: absolute(across),
    values: absolute(up),
    smooth: false,
    line: "5F5F5F",
    lineWidth: 1,
    lineDash: "dash" as const,
    marker: { symbol: "none" as const },
    dataLabels: { ...nothingElse, showSerName: true, position: "r" as const, entries: [{ index: 0, delete: true }] },
  }));
  sheet.addChart(
    {
      type: chart.kind,
      title: chart.titleCell === undefined ? chart.title : { formula: absolute(chart.titleCell) },
      titleOptions: { txPr: titleLook },
      showLegend: chart.series.length > 1,
      series: [
        ...(chart.kind === "scatter"
          ? pointSeries(chart, absolute)
          : chart.series.map(({ name: title, values }) => ({
              name: title,
              values: absolute(values),
              smooth: false,
              categories: absolute(chart.categories),
              line: "0B5F6B",
              lineWidth: 2,
            }))),
        ...lines,
      ],
      ...(chart.kind === "scatter" ? { scatterStyle: "lineMarker" as const } : {}),
      categoryAxis: {
        title: chart.xTitle,
        ...(chart.kind === "scatter" ? { numFmt: "#,##0", majorGridlines: false } : {}),
      },
      valueAxis: {
        title: chart.yTitle,
        ...(chart.kind === "scatter" ? { min: 0, max: 100, majorUnit: 25, majorGridlines: false } : {}),
      },
    },
    { tl: { col: column, row }, br: { col: column + 9, row: row + 20 } },
  );
}

const titleLook = { size: 1200, bold: true } as const;

const nothingElse = {
  showVal: false,
  showCatName: false,
  showLegendKey: false,
  showPercent: false,
  showBubbleSize: false,
} as const;

/**
 * Points without a line: one series, or where they have names a series each, so that every program can write the name
 * beside it.
 */
function pointSeries({ categories, series, labels }: DocumentChart, absolute: (range: string) => string) {
  const look = {
    smooth: false,
    spPr: { line: { noFill: true } },
    marker: { symbol: "circle" as const, size: 8, fill: "0B5F6B" },
  };
  if (labels === undefined)
    return series.map(({ name, values }) => ({
      ...look,
      name,
      xValues: absolute(categories),
      values: absolute(values),
    }));
  const [names, across] = [cellsOfColumn(labels), cellsOfColumn(categories)];
  return series.flatMap(({ values }) =>
    cellsOfColumn(values).map((up, index) => ({
      ...look,
      name: { formula: absolute(names[index] ?? up) },
      xValues: absolute(across[index] ?? up),
      values: absolute(up),
      dataLabels: { ...nothingElse, showSerName: true, position: "r" as const },
    })),
  );
}

/** A sheet's name as formulas have it. */
export function quoted(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
