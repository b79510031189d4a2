import { useState } from "preact/hooks";
import { isBelow } from "../../analysis/judge/judge-client";
import type { Portfolio } from "../../analysis/judge/portfolio";
import type { Practice } from "../../analysis/owner/practice";
import { finding, minimumFinding } from "../../reports/finding";
import type { Language } from "../../core/problem";
import { printMoney, printNumber, printShare, withUnit } from "../../spreadsheet/print";
import type { Speak } from "../words/speak";
import { useDrawing } from "./use-drawing";

interface ChartsProps {
  readonly portfolio: Portfolio;
  readonly practice: Practice;
  readonly say: Speak;
  readonly language: Language;
  /** The client that is marked in the drawings; a click in them chooses another. */
  readonly selected: string | null;
  readonly select: (client: string) => void;
}

/** Whale curve and money-against-fit map; the drawing library is fetched when the first of them is opened. */
export function Charts(props: ChartsProps) {
  return (
    <>
      <ChartDetails title={props.say("whale")}>{() => <WhaleChart {...props} />}</ChartDetails>
      <ChartDetails title={props.say("fitMap")}>{() => <FitMap {...props} />}</ChartDetails>
    </>
  );
}

function ChartDetails({
  title,
  children,
}: {
  readonly title: string;
  readonly children: () => preact.ComponentChildren;
}) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>{title}</summary>
      {isOpen && children()}
    </details>
  );
}

function WhaleChart({ portfolio, practice, say, language, selected, select }: ChartsProps) {
  const curve = portfolio.whaleCurve;
  const draw = async (width: number): Promise<Element> => {
    const { whaleChart } = await import("./draw-charts");
    return whaleChart(
      curve ?? [],
      { x: say("clientsAxis"), y: withUnit(say("cumulated"), portfolio.currency) },
      language,
      width,
      { selected, select, point: () => undefined },
    );
  };
  const place = useDrawing(curve === null ? null : draw, [curve, say, language, selected]);
  if (curve === null) return <p>{say("noCurve")}</p>;
  return (
    <figure>
      <figcaption class="finding">{finding(portfolio, practice, language)}</figcaption>
      <div ref={place} aria-hidden="true" />
      <table class="aside">
        <tbody>
          {curve.map(({ client, profit, cumulated, cumulatedShare }) => (
            <tr key={client}>
              <th scope="row">{client}</th>
              <td>{printNumber(profit, 0, language)}</td>
              <td>{printNumber(cumulated, 0, language)}</td>
              <td>{cumulatedShare === null ? "–" : printShare(Math.round(cumulatedShare * 100) / 100, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}

function FitMap({ portfolio, practice, say, language, selected, select }: ChartsProps) {
  const { minimumRate, minimumFit } = practice;
  const rated = portfolio.clients.filter(({ effectiveRate, fit }) => effectiveRate !== null && fit !== null);
  const known = portfolio.clients.filter(({ effectiveRate }) => effectiveRate !== null);
  const canDraw = rated.length > 0 && minimumRate !== null;
  const draw = async (width: number): Promise<Element> => {
    const { fitMap } = await import("./draw-charts");
    return fitMap(
      rated,
      { minimumRate, minimumFit },
      {
        x: withUnit(say("rateAxis"), portfolio.currency),
        y: say("fitAxis"),
        minimum: say("minimumLine"),
        quadrants: [say("priceWrong"), say("allRight"), say("bothWrong"), say("fitWrong")],
      },
      language,
      width,
      { selected, select, point },
    );
  };
  const [pointed, point] = useState("");
  const place = useDrawing(canDraw ? draw : null, [portfolio, practice, say, language, selected]);
  if (!canDraw) return <p>{say("noMap")}</p>;
  const below = known.filter((client) => isBelow(client, practice)).length;
  return (
    <figure>
      <figcaption class="finding">
        {minimumFinding(below, known.length, minimumRate, language, portfolio.currency)}
      </figcaption>
      <div ref={place} class="map" />
      <p class="quiet pointed" aria-live="polite">
        {pointed === "" ? say("mapKeys") : pointed}
      </p>
      {known.length > rated.length && <p class="quiet">{say("unrated", { count: known.length - rated.length })}</p>}
      <table class="aside">
        <tbody>
          {rated.map(({ client, effectiveRate, fit }) => (
            <tr key={client}>
              <th scope="row">{client}</th>
              <td>{printMoney(effectiveRate ?? 0, language, portfolio.currency)}</td>
              <td>{printNumber(fit ?? 0, 0, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
