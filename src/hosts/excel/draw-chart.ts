import type { DocumentChart, SheetDocument } from "../../reports/document";
import { cellsOfColumn } from "../../spreadsheet/cells-of-column";
import { columnLetter } from "../../spreadsheet/column-letter";
import { codeOf } from "./run";

const chartTypes = { line: "Line", bar: "BarClustered", scatter: "XYScatter" } as const;
const lineColor = "#5F5F5F";
const pointColor = "#0B5F6B";

/** A native chart; the first series comes with the chart, the others are added. */
export function drawChart(
  sheet: Excel.Worksheet,
  { kind, title, categories, series, xTitle, yTitle, anchor, lines = [] }: DocumentChart,
): Excel.Chart | null {
  const [first] = series;
  if (first === undefined) return null;
  const chart = sheet.charts.add(chartTypes[kind], sheet.getRange(first.values), "Columns");
  series.forEach(({ name, values }, index) => {
    const drawn = index === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    drawn.name = name;
    drawn.setValues(sheet.getRange(values));
    drawn.setXAxisValues(sheet.getRange(categories));
    if (kind === "scatter")
      Object.assign(drawn, {
        markerStyle: "Circle",
        markerSize: 8,
        markerBackgroundColor: pointColor,
        markerForegroundColor: pointColor,
      });
  });
  for (const line of lines) drawLine(sheet, chart, line);
  chart.title.text = title;
  chart.axes.categoryAxis.title.text = xTitle;
  chart.axes.valueAxis.title.text = yTitle;
  if (kind === "scatter") Object.assign(chart.axes.valueAxis, { minimum: 0, maximum: 100, majorUnit: 25 });
  chart.legend.visible = series.length > 1;
  chart.setPosition(anchor);
  return chart;
}

/** A thin dashed line. */
function drawLine(
  sheet: Excel.Worksheet,
  chart: Excel.Chart,
  { name, across, up }: NonNullable<DocumentChart["lines"]>[number],
): void {
  const line = chart.series.add(name);
  line.chartType = "XYScatterLinesNoMarkers";
  line.setValues(sheet.getRange(up));
  line.setXAxisValues(sheet.getRange(across));
  Object.assign(line.format.line, { color: lineColor, lineStyle: "Dash", weight: 1 });
}

/**
 * Names beside the points that are drawn and at the ends of lines. A chart without names is better than no report: what
 * Excel refuses of them is left out.
 */
export async function nameOnChart(
  context: Excel.RequestContext,
  chart: Excel.Chart,
  described: DocumentChart,
  document: SheetDocument,
): Promise<void> {
  const { labels, lines = [], series } = described;
  if (labels !== undefined) namePoints(chart, described, labels, document);
  lines.forEach((_, index) => {
    const end = chart.series.getItemAt(series.length + index).points.getItemAt(1);
    end.hasDataLabel = true;
    Object.assign(end.dataLabel, { showSeriesName: true, showValue: false, position: "Right" });
  });
  try {
    await context.sync();
  } catch (error) {
    if (codeOf(error) === "UndoNotSupported") throw error;
  }
}

/** Each name by the cell that holds it, so that a sorted table names its points rightly. */
function namePoints(
  chart: Excel.Chart,
  { categories, series }: DocumentChart,
  labels: string,
  { name, rows }: SheetDocument,
): void {
  const [across, up] = [cellsOfColumn(categories), cellsOfColumn(series[0]?.values ?? "")];
  const isDrawn = (index: number): boolean =>
    [across[index], up[index]].every((place) => typeof valueAt(rows, place ?? "") === "number");
  const { points } = chart.series.getItemAt(0);
  cellsOfColumn(labels).forEach((cell, index) => {
    if (!isDrawn(index)) return;
    const point = points.getItemAt(index);
    point.hasDataLabel = true;
    Object.assign(point.dataLabel, {
      position: "Right",
      formula: `='${name.replaceAll("'", "''")}'!${cell.replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2")}`,
    });
  });
}

function valueAt(rows: SheetDocument["rows"], place: string): unknown {
  const [, letters = "", row = "0"] = /^([A-Z]+)(\d+)$/.exec(place) ?? [];
  return rows[Number(row) - 1]?.find((_, column) => columnLetter(column) === letters)?.value;
}
