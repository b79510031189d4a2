import { openPortfolio } from "../../analysis/open-portfolio";
import { usualPractice } from "../../analysis/owner/practice";
import { clientsReport } from "../../reports/clients-report";
import { decisionsSheet } from "../../reports/decisions/decisions-sheet";
import { exampleDecisions } from "../../workbook/example-decisions";
import { FoundDecisions } from "./found-decisions";
import { reportPage } from "./report-page";
import { scoreJson } from "./score-json";

const rows = decisionsSheet(exampleDecisions("en"), "en").rows.map((cells) => cells.map((cell) => cell?.value ?? null));
const found = new FoundDecisions();
// A file that is read anew, and a sheet that is no log.
for (const name of ["Decisions", "Decisions", "Clients"])
  found.look({ file: "firm.xlsx", name, rows: name === "Clients" ? [["Client", "Hours"]] : rows });

describe("a log of decisions in a workbook that the terminal reads", () => {
  const passages = found.passages("en", "EUR");

  it("counts once, and gives a passage each on what is due, what it taught, and hindsight", () => {
    expect(found.all().decisions).toHaveLength(11);
    expect(passages.map(({ title }) => title)).toEqual([
      "Reviews due",
      "What your decisions taught",
      "In hindsight, by verdict",
    ]);
    expect(passages[1]?.lines).toContain(
      "Of 330 hours a year that became free, 69.7\u00a0% are sold again (3 clients).",
    );
    // 400 + 48, 2,400 + 1,440, 1,300 + 120, 1,950 + 360, and 80 × 48.68 − 130 × 45.23: the middle one is 1,420; −200 −
    // 240 where nothing was done.
    expect(passages[2]?.lines[0]).toContain("acted upon (5), the firm earns €1,420 a year more");
    expect(passages[2]?.lines[0]).toContain("left alone (1), −€440");
  });

  it("stands in the report's sheet, its page, and the figures for programs", async () => {
    const portfolio = openPortfolio(usualPractice()).finish()[0]!;
    const texts = clientsReport(portfolio, usualPractice(), "en", passages)[0]
      ?.rows.flat()
      .map((cell) => cell?.value);
    expect(texts).toEqual(
      expect.arrayContaining(["Reviews due", "Rises above 5\u00a0%, up to 10\u00a0%: 3 of 3 accepted."]),
    );
    expect(await reportPage([portfolio], usualPractice(), passages)).toContain("<h2>Reviews due</h2>");
    const { decisions, learned } = JSON.parse(scoreJson([portfolio], "en", found.all())) as {
      decisions: { day: string; client: string }[];
      learned: { reviews: number };
    };
    expect([decisions[0], learned.reviews]).toMatchObject([{ day: "2024-01-15", client: "Café Morgenrot" }, 9]);
    expect(scoreJson([portfolio], "en")).not.toContain("decisions");
  });
});
