import { axisX, axisY, dot, areaY, lineY, plot, ruleX, ruleY, text, tip, pointer } from "@observablehq/plot";
import type { Portfolio, ScoredClient } from "../../analysis/judge/portfolio";
import { reasonSentence } from "../../analysis/words/reason-sentence";
import type { Language } from "../../core/problem";
import { printNumber } from "../../spreadsheet/print";
import { verdictLooks } from "../verdict-mark";

type Drawing = SVGSVGElement | HTMLElement;

/** Which client is marked, and what a click on another does. */
export interface Selection {
  readonly selected: string | null;
  readonly select: (client: string) => void;
  /** Tells beside the drawing what the keyboard is at; "" is nothing. */
  readonly point: (words: string) => void;
}

/** Where it is drawn: in the pane, where clients can be pointed at and chosen, or on a page that stands by itself. */
export type Place = Selection | { readonly page: Document };

function isPage(place: Place): place is { readonly page: Document } {
  return "page" in place;
}

/** A click chooses the client that the pointer is at. */
function clickable(drawing: Drawing & { readonly value?: unknown }, { select }: Selection): Drawing {
  drawing.style.cursor = "pointer";
  drawing.addEventListener("click", () => {
    const { value } = drawing;
    if (
      typeof value === "object" &&
      value !== null &&
      "client" in value &&
      typeof value.client === "string" &&
      value.client !== ""
    )
      select(value.client);
  });
  return drawing;
}

/** Profit added up from the best client to the worst, its peak marked; hovering tells the client. */
export function whaleChart(
  curve: NonNullable<Portfolio["whaleCurve"]>,
  titles: { readonly x: string; readonly y: string },
  language: Language,
  width: number,
  place: Place,
): Drawing {
  const selected = isPage(place) ? null : place.selected;
  const points = [
    { rank: 0, cumulated: 0, client: "", profit: 0 },
    ...curve.map(({ client, profit, cumulated }, index) => ({ rank: index + 1, cumulated, client, profit })),
  ];
  const peak = points.reduce((best, point) => (point.cumulated > best.cumulated ? point : best));
  const print = (value: number): string => printNumber(value, 0, language);
  const marked = points.filter(({ client }) => client !== "" && client === selected);
  const drawing = plot({
    ...(isPage(place) ? { document: place.page } : {}),
    width,
    height: Math.round(Math.max(200, width * 0.6)),
    marginLeft: 52,
    style: { background: "none", color: "inherit" },
    x: {
      label: titles.x,
      ticks: Math.min(12, curve.length),
      tickFormat: (value: number) => (Number.isInteger(value) ? String(value) : ""),
    },
    y: { label: titles.y, grid: true, tickFormat: print },
    marks: [
      areaY(points, { x: "rank", y: "cumulated", fill: "var(--kw-accent)", fillOpacity: 0.12 }),
      lineY(points, { x: "rank", y: "cumulated", stroke: "var(--kw-accent)", strokeWidth: 2 }),
      ruleY([0]),
      dot([peak], { x: "rank", y: "cumulated", fill: "var(--kw-accent)", r: 4 }),
      text([peak], {
        x: "rank",
        y: "cumulated",
        text: ({ cumulated }: { cumulated: number }) => print(cumulated),
        dy: -10,
        fill: "currentColor",
      }),
      dot(marked, { x: "rank", y: "cumulated", r: 6, stroke: "currentColor", strokeWidth: 2 }),
      text(marked, { x: "rank", y: "cumulated", text: "client", dy: 14, fill: "currentColor", fontWeight: 600 }),
      ...(isPage(place)
        ? []
        : [
            tip(
              points.slice(1),
              pointer({
                x: "rank",
                y: "cumulated",
                title: ({ client, profit, cumulated }: { client: string; profit: number; cumulated: number }) =>
                  `${client}\n${print(profit)}\n${print(cumulated)}`,
                fill: "var(--colorNeutralBackground1)",
                lineWidth: tipWidth(width),
              }),
            ),
          ]),
    ],
  });
  return isPage(place) ? drawing : clickable(drawing, place);
}

/**
 * What an hour brings across, fit upwards; the two lines part keeping, repricing, changing and letting go. Signs are
 * those of the verdicts.
 */
export function fitMap(
  clients: readonly ScoredClient[],
  lines: { readonly minimumRate: number | null; readonly minimumFit: number },
  titles: { readonly x: string; readonly y: string; readonly minimum: string; readonly quadrants: readonly string[] },
  language: Language,
  width: number,
  place: Place,
): Drawing {
  const hours = Math.max(1, ...clients.map((client) => client.hours ?? 0));
  const color = ({ verdict }: ScoredClient): string =>
    verdict === null ? "currentColor" : verdictLooks[verdict].color;
  const selected = isPage(place) ? null : place.selected;
  const marked = clients.filter(({ client }) => client === selected);
  const drawing = plot({
    ...(isPage(place) ? { document: place.page } : {}),
    width,
    height: Math.round(Math.max(260, width * 0.8)),
    marginLeft: 36,
    marginRight: 36,
    style: { background: "none", color: "inherit" },
    x: { label: titles.x, nice: true, zero: true },
    y: { label: titles.y, domain: [-fringe, 100 + fringe] },
    r: { domain: [0, hours], range: [0, 16] },
    marks: [
      axisX({ ticks: 5 }),
      axisY([0, 20, 40, 60, 80, 100]),
      ...(lines.minimumRate === null
        ? []
        : [
            ruleX([lines.minimumRate], { stroke: "currentColor", strokeDasharray: "4 3" }),
            text([lines.minimumRate], {
              x: (value: number) => value,
              y: 100 + fringe,
              text: () => titles.minimum,
              dy: -8,
              fill: "currentColor",
            }),
          ]),
      ruleY([lines.minimumFit], { stroke: "currentColor", strokeDasharray: "4 3" }),
      ...corners(clients, titles.quadrants).map(({ x, y, name, textAnchor }) =>
        text([name], {
          x: () => x,
          y: () => y,
          text: () => name,
          textAnchor,
          fill: "currentColor",
          fillOpacity: 0.55,
          fontSize: 10,
        }),
      ),
      dot(clients, {
        x: "effectiveRate",
        y: "fit",
        r: "hours",
        fill: color,
        fillOpacity: 0.75,
        stroke: "var(--colorNeutralBackground1)",
        ariaLabel: "client",
        className: "bubbles",
      }),
      text(labelled(clients), {
        x: "effectiveRate",
        y: "fit",
        text: "client",
        dy: -14,
        fill: "currentColor",
        fontSize: 10,
      }),
      dot(marked, { x: "effectiveRate", y: "fit", r: "hours", stroke: "currentColor", strokeWidth: 2.5 }),
      ...(isPage(place)
        ? []
        : [
            tip(
              clients,
              pointer({
                x: "effectiveRate",
                y: "fit",
                title: (client: ScoredClient) => `${client.client}\n${reasonSentence(client.reason, language)}`,
                fill: "var(--colorNeutralBackground1)",
                lineWidth: tipWidth(width),
              }),
            ),
          ]),
    ],
  });
  return isPage(place) ? drawing : withKeys(clickable(drawing, place), clients, language, place);
}

/** So narrow, in letters of ten pixels, that a tip has room on one side of its point wherever that is. */
function tipWidth(width: number): number {
  return Math.max(8, Math.floor((width / 2 - 32) / 10));
}

/** Every bubble is reached by Tab, named while it is, and chosen by Enter or the space bar. */
function withKeys(
  drawing: Drawing,
  clients: readonly ScoredClient[],
  language: Language,
  { select, point }: Selection,
): Drawing {
  const reasons = new Map(clients.map(({ client, reason }) => [client, reasonSentence(reason, language)]));
  for (const bubble of drawing.querySelectorAll<SVGElement>(".bubbles [aria-label]")) {
    const client = bubble.getAttribute("aria-label") ?? "";
    bubble.setAttribute("tabindex", "0");
    bubble.setAttribute("role", "button");
    bubble.addEventListener("focus", () => {
      point(`${client}: ${reasons.get(client) ?? ""}`);
    });
    bubble.addEventListener("blur", () => {
      point("");
    });
    bubble.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      select(client);
    });
  }
  return drawing;
}

/** Names where they have room: the larger client is named first, one too near to it is told by hovering. */
function labelled(clients: readonly ScoredClient[]): readonly ScoredClient[] {
  const widest = Math.max(1, ...clients.map(({ effectiveRate }) => effectiveRate ?? 0));
  const named: ScoredClient[] = [];
  for (const client of [...clients].sort((a, b) => (b.hours ?? 0) - (a.hours ?? 0))) {
    const isFree = named.every(
      (other) =>
        Math.abs((other.effectiveRate ?? 0) - (client.effectiveRate ?? 0)) > 0.3 * widest ||
        Math.abs((other.fit ?? 0) - (client.fit ?? 0)) > 6,
    );
    if (isFree) named.push(client);
  }
  return named;
}

/** Room above a fit of 100 and below 0, for a bubble's name and beyond it for the quarters'. */
const fringe = 18;
const edge = 15;

/** The four quarters by name, in the corners of the map. */
function corners(
  clients: readonly ScoredClient[],
  names: readonly string[],
): readonly { readonly x: number; readonly y: number; readonly name: string; readonly textAnchor: "start" | "end" }[] {
  const right = Math.max(1, ...clients.map(({ effectiveRate }) => effectiveRate ?? 0));
  const [topLeft = "", topRight = "", bottomLeft = "", bottomRight = ""] = names;
  return [
    { x: 0, y: 100 + edge, name: topLeft, textAnchor: "start" },
    { x: right, y: 100 + edge, name: topRight, textAnchor: "end" },
    { x: 0, y: -edge, name: bottomLeft, textAnchor: "start" },
    { x: right, y: -edge, name: bottomRight, textAnchor: "end" },
  ];
}
