import type { DocumentChart } from "../../../reports/document";
import { cellsOfColumn } from "../../../spreadsheet/cells-of-column";
import type { Cell } from "../../../spreadsheet/cell";

/** What a chart shows at this moment. */
export interface ChartFigures {
  readonly kind: DocumentChart["kind"];
  readonly title: string;
  readonly xTitle: string;
  readonly yTitle: string;
  /** Of a scatter x is a number, else the place in the order: 1, 2, 3. */
  readonly points: readonly { readonly name: string; readonly x: number; readonly y: number }[];
  /** Straight lines across a scatter, each named at its second end. */
  readonly lines: readonly {
    readonly name: string;
    readonly from: readonly [x: number, y: number];
    readonly to: readonly [x: number, y: number];
  }[];
}

/** The figures of a chart out of the cells that it points at; what is no number is not drawn. */
export function chartFigures(chart: DocumentChart, cellAt: (place: string) => Cell): ChartFigures {
  const { kind, xTitle, yTitle, lines = [] } = chart;
  const title = chart.titleCell === undefined ? null : cellAt(chart.titleCell);
  return {
    kind,
    title: typeof title === "string" && title !== "" ? title : chart.title,
    xTitle,
    yTitle,
    points: chart.series.flatMap(({ values }) => pointsOf(chart, values, cellAt)),
    lines: lines.flatMap(({ name, across, up }) => {
      const [x1, x2] = cellsOfColumn(across).map(cellAt);
      const [y1, y2] = cellsOfColumn(up).map(cellAt);
      return isNumber(x1) && isNumber(x2) && isNumber(y1) && isNumber(y2)
        ? [{ name, from: [x1, y1] as const, to: [x2, y2] as const }]
        : [];
    }),
  };
}

function pointsOf(
  { kind, categories, labels }: DocumentChart,
  values: string,
  cellAt: (place: string) => Cell,
): ChartFigures["points"] {
  const across = cellsOfColumn(categories);
  const named = labels === undefined ? (kind === "scatter" ? [] : across) : cellsOfColumn(labels);
  return cellsOfColumn(values).flatMap((place, index) => {
    const [x, y] = [kind === "scatter" ? cellAt(across[index] ?? place) : index + 1, cellAt(place)];
    const name = named[index] === undefined ? "" : String(cellAt(named[index]) ?? "");
    return isNumber(x) && isNumber(y) ? [{ name, x, y }] : [];
  });
}

function isNumber(cell: Cell | undefined): cell is number {
  return typeof cell === "number";
}
