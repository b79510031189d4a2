import type { DocumentChart } from "../../reports/document";
import { cellsOfColumn } from "../../spreadsheet/cells-of-column";
import { localFormula } from "./local-formula";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A native chart. */
export function drawChart(sheet: Sheet, chart: DocumentChart, isPoint: boolean): void {
  const { kind, title, xTitle, yTitle, anchor } = chart;
  const place = sheet.getRange(anchor);
  const builder = kind === "scatter" ? mapOf(sheet, chart, isPoint) : plainChart(sheet, chart);
  sheet.insertChart(
    builder
      .setOption("title", title)
      .setOption("hAxis.title", xTitle)
      .setOption("vAxis.title", yTitle)
      .setPosition(place.getRow(), place.getColumn(), 0, 0)
      .build(),
  );
}

function plainChart(
  sheet: Sheet,
  { kind, categories, series }: DocumentChart,
): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
  const type = kind === "bar" ? Charts.ChartType.BAR : Charts.ChartType.LINE;
  const start = sheet.newChart().setChartType(type).addRange(sheet.getRange(categories));
  const named = series.map(({ name }) => ({ labelInLegend: name }));
  return series
    .reduce((builder, { values }) => builder.addRange(sheet.getRange(values)), start)
    .setOption("series", named);
}

/**
 * All series of a chart in Sheets share one column of values across: points and lines stand in a block of their own,
 * right of the sheet's cells, that points at them. With names each client is a series, which the legend names.
 */
function mapOf(
  sheet: Sheet,
  chart: DocumentChart,
  isPoint: boolean,
): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
  const { lines = [], labels } = chart;
  const cells = mapCells(chart).map((row) =>
    row.map((cell) => (cell.startsWith("=") ? localFormula(cell, isPoint) : cell)),
  );
  const width = cells[0]?.length ?? 1;
  const column = sheet.getLastColumn() + 2;
  const last = sheet.getMaxColumns();
  if (column + width - 1 > last) sheet.insertColumnsAfter(last, column + width - 1 - last);
  const block = sheet.getRange(1, column, cells.length, width);
  block.setValues(cells);
  block.setFontColor("#5F5F5F");
  const points = Array.from({ length: width - 1 - lines.length }, () => ({
    lineWidth: 0,
    pointSize: 8,
    ...(labels === undefined ? { color: "#0B5F6B" } : {}),
  }));
  const rules = lines.map(() => ({ lineWidth: 1, pointSize: 0, lineDashStyle: [4, 4], color: "#5F5F5F" }));
  return sheet
    .newChart()
    .setChartType(Charts.ChartType.SCATTER)
    .addRange(block)
    .setNumHeaders(1)
    .setOption("series", [...points, ...rules])
    .setOption("legend", { position: labels === undefined && lines.length === 0 ? "none" : "right" })
    .setOption("vAxis.minValue", 0)
    .setOption("vAxis.maxValue", 100);
}

/**
 * Values across, then a column for each series with a value in its own rows: two clients and a line are four rows of
 * four below their names.
 */
function mapCells({ categories, series, labels, lines = [] }: DocumentChart): readonly (readonly string[])[] {
  const [across, up] = [cellsOfColumn(categories), cellsOfColumn(series[0]?.values ?? "")];
  const names = labels === undefined ? [series[0]?.name ?? ""] : cellsOfColumn(labels).map((cell) => `=${cell}`);
  const row = (x: string, at: number, y: string): readonly string[] => [
    x,
    ...[...names, ...lines].map((_, index) => (index === at ? y : "")),
  ];
  const points = across.map((x, index) =>
    row(
      `=IF(ISNUMBER(${x}),${x},NA())`,
      labels === undefined ? 0 : index,
      `=IF(AND(ISNUMBER(${x}),ISNUMBER(${up[index] ?? x})),${up[index] ?? x},NA())`,
    ),
  );
  const ends = lines.flatMap((line, index) =>
    cellsOfColumn(line.across).map((x, end) =>
      row(`=${x}`, names.length + index, `=${cellsOfColumn(line.up)[end] ?? x}`),
    ),
  );
  return [["", ...names, ...lines.map(({ name }) => name)], ...points, ...ends];
}
