import { axisX, axisY, barX, dot, gridY, line, plot, ruleX, ruleY, text } from "@observablehq/plot";
import type { Language } from "../../../core/problem";
import { printNumber } from "../../../spreadsheet/print";
import type { ChartFigures } from "./chart-figures";
import { placeNames, type PlacedName } from "./place-names";

/** This many pixels of the grid; the native charts of Excel and files are as large. */
export const chartSize = { width: 640, height: 420 } as const;

export interface ChartColors {
  readonly ink: string;
  readonly quiet: string;
  readonly ground: string;
  readonly accent: string;
}

const margin = { left: 64, right: 24, top: 84, bottom: 52 } as const;
/** Of a longer name only this many letters are drawn; the cell has all of them. */
const longestName = 22;
/** In the widest font that systems write it in, the DejaVu Sans of Linux. */
const letterInTitle = 8.2;

/** The chart as a drawing that stands by itself: title, axes, points with their names, lines with theirs. */
export function drawChart(figures: ChartFigures, language: Language, colors: ChartColors): SVGSVGElement {
  const { width, height } = chartSize;
  const print = (value: number): string => printNumber(value, value === Math.round(value) ? 0 : 2, language);
  const drawing = plot({
    width,
    height,
    marginLeft: margin.left,
    marginRight: margin.right,
    marginTop: margin.top,
    marginBottom: margin.bottom,
    style: { background: colors.ground, color: colors.ink, fontFamily: "system-ui, sans-serif", fontSize: "11px" },
    ...(figures.kind === "scatter"
      ? mapOf(figures, print, colors)
      : figures.kind === "line"
        ? curveOf(figures, print, colors)
        : barsOf(figures, print, colors)),
  }) as SVGSVGElement;
  drawing.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  drawing.prepend(frame(colors));
  for (const [index, words] of titleLines(figures.title).entries())
    drawing.append(
      written(words, { x: 16, y: 24 + index * 17, fill: colors.ink, "font-size": 13, "font-weight": 600 }),
    );
  const upwards = figures.kind === "bar" ? figures.xTitle : figures.yTitle;
  const across = figures.kind === "bar" ? figures.yTitle : figures.xTitle;
  drawing.append(
    written(upwards, { x: 16, y: margin.top - 22, fill: colors.quiet }),
    written(across, { x: width - margin.right, y: height - 14, fill: colors.quiet, "text-anchor": "end" }),
  );
  return drawing;
}

type Print = (value: number) => string;
type Options = Pick<NonNullable<Parameters<typeof plot>[0]>, "x" | "y" | "marks">;

function mapOf({ points, lines }: ChartFigures, print: Print, { ink, quiet, accent }: ChartColors): Options {
  const across = [...points.map(({ x }) => x), ...lines.flatMap(({ from, to }) => [from[0], to[0]])];
  const domain: readonly [number, number] = [Math.min(0, ...across), Math.max(1, ...across) * 1.08];
  const left = (x: number): number =>
    margin.left + ((x - domain[0]) / (domain[1] - domain[0])) * (chartSize.width - margin.left - margin.right);
  const top = (y: number): number =>
    chartSize.height - margin.bottom - (y / 100) * (chartSize.height - margin.top - margin.bottom);
  const named = points.filter(({ name }) => name !== "");
  const names = placeNames(
    named.map(({ name, x, y }) => ({ name: shortened(name), left: left(x), top: top(y) })),
    chartSize.width,
  ).map(({ name, side }, index) => ({ ...named[index], name, side }));
  return {
    x: { domain, label: null },
    y: { domain: [0, 100], label: null },
    marks: [
      axisX({ ticks: 6, tickFormat: print }),
      axisY([0, 25, 50, 75, 100], { tickFormat: print }),
      ruleX([domain[0]], { stroke: quiet }),
      ruleY([0], { stroke: quiet }),
      ...lines.flatMap(({ name, from, to }) => [
        line([from, to], { stroke: quiet, strokeDasharray: "4 3", strokeWidth: 1.5 }),
        text([to], {
          text: () => name,
          fill: quiet,
          fontWeight: 600,
          ...(from[0] === to[0] ? { dy: -8 } : { dy: -8, textAnchor: "end" as const }),
        }),
      ]),
      dot(points, { x: "x", y: "y", r: 4, fill: accent }),
      ...(["right", "left", "above", "below"] as const).map((side) =>
        text(
          names.filter((one) => one.side === side),
          { x: "x", y: "y", text: "name", fill: ink, ...beside[side] },
        ),
      ),
    ],
  };
}

const beside = {
  right: { dx: 8, textAnchor: "start" },
  left: { dx: -8, textAnchor: "end" },
  above: { dy: -10 },
  below: { dy: 10 },
} as const satisfies Readonly<Record<PlacedName["side"], object>>;

function curveOf({ points }: ChartFigures, print: Print, { quiet, accent }: ChartColors): Options {
  return {
    x: { domain: [0.5, points.length + 0.5], label: null },
    y: { label: null, nice: true, zero: true },
    marks: [
      gridY({ stroke: quiet, strokeOpacity: 0.25 }),
      axisX({
        ticks: Math.min(12, points.length),
        tickFormat: (at: number) => (Number.isInteger(at) ? print(at) : ""),
      }),
      axisY({ ticks: 6, tickFormat: print }),
      ruleY([0], { stroke: quiet }),
      line(points, { x: "x", y: "y", stroke: accent, strokeWidth: 2 }),
      dot(points, { x: "x", y: "y", r: 3, fill: accent }),
    ],
  };
}

function barsOf({ points }: ChartFigures, print: Print, { quiet, accent }: ChartColors): Options {
  return {
    x: { label: null, zero: true },
    y: { label: null, domain: points.map(({ name }) => shortened(name)) },
    marks: [
      axisX({ ticks: 6, tickFormat: print }),
      barX(
        points.map(({ name, y }) => ({ name: shortened(name), y })),
        { x: "y", y: "name", fill: accent },
      ),
      ruleX([0], { stroke: quiet }),
    ],
  };
}

function shortened(name: string): string {
  const letters = Array.from(name);
  return letters.length > longestName ? `${letters.slice(0, longestName - 1).join("")}…` : name;
}

/** The title on two lines at most. */
function titleLines(title: string): readonly string[] {
  const room = Math.floor((chartSize.width - 32) / letterInTitle);
  if (title.length <= room) return [title];
  const cut = title.lastIndexOf(" ", room);
  const at = cut > 0 ? cut : room;
  const rest = title.slice(at).trim();
  return [title.slice(0, at), rest.length > room ? `${rest.slice(0, room - 1)}…` : rest];
}

const svg = "http://www.w3.org/2000/svg";

function written(words: string, look: Readonly<Record<string, string | number>>): SVGTextElement {
  const made = document.createElementNS(svg, "text");
  for (const [name, value] of Object.entries({ "text-anchor": "start", ...look })) made.setAttribute(name, value);
  made.textContent = words;
  return made;
}

/** The paper that hides the cells below, with a thin edge. */
function frame({ ground, quiet }: ChartColors): SVGRectElement {
  const made = document.createElementNS(svg, "rect");
  const { width, height } = chartSize;
  const look = {
    x: 0.5,
    y: 0.5,
    width: width - 1,
    height: height - 1,
    fill: ground,
    stroke: quiet,
    "stroke-opacity": 0.5,
  };
  for (const [name, value] of Object.entries(look)) made.setAttribute(name, String(value));
  return made;
}
