import { isBelow } from "../../analysis/judge/judge-client";
import type { Portfolio } from "../../analysis/judge/portfolio";
import { measureOf } from "../../analysis/judge/portfolio-currency";
import type { Practice } from "../../analysis/owner/practice";
import { minimumFinding } from "../../reports/finding";
import { withUnit } from "../../spreadsheet/print";
import { speaker } from "../../taskpane/words/speak";

const width = 640;

/** Whale curve and money against fit as drawings without a browser; each only where its figures are known. */
export async function reportDrawings(
  portfolio: Portfolio,
  owner: Practice,
): Promise<readonly { readonly title: string; readonly svg: string }[]> {
  const { whaleCurve, clients, currency } = portfolio;
  const practice = measureOf(portfolio, owner);
  const { language, minimumRate, minimumFit } = practice;
  const [{ whaleChart, fitMap }, { parseHTML }] = await Promise.all([
    import("../../taskpane/clients/draw-charts"),
    import("linkedom"),
  ]);
  const page = parseHTML("<!DOCTYPE html><html><body></body></html>").document;
  const say = speaker(language);
  const drawings: { readonly title: string; readonly svg: string }[] = [];
  if (whaleCurve !== null && whaleCurve.length > 1)
    drawings.push({
      title: say("whale"),
      svg: whaleChart(whaleCurve, { x: say("clientsAxis"), y: withUnit(say("cumulated"), currency) }, language, width, {
        page,
      }).outerHTML,
    });
  const rated = clients.filter(({ effectiveRate, fit }) => effectiveRate !== null && fit !== null);
  if (rated.length === 0 || minimumRate === null) return drawings;
  const known = clients.filter(({ effectiveRate }) => effectiveRate !== null);
  const below = known.filter((client) => isBelow(client, practice)).length;
  const unrated = known.length - rated.length;
  const title = `${minimumFinding(below, known.length, minimumRate, language, currency)}${unrated > 0 ? ` ${say("unrated", { count: unrated })}` : ""}`;
  const titles = {
    x: withUnit(say("rateAxis"), currency),
    y: say("fitAxis"),
    minimum: say("minimumLine"),
    quadrants: [say("priceWrong"), say("allRight"), say("bothWrong"), say("fitWrong")],
  };
  return [
    ...drawings,
    { title, svg: fitMap(rated, { minimumRate, minimumFit }, titles, language, width, { page }).outerHTML },
  ];
}
