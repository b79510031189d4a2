import { serialDay } from "../src/spreadsheet/serial-day";
import { practiceFrom, usualPractice } from "../src/analysis/owner/practice";
import { exitDates } from "../src/analysis/plans/exit-plan";
import { clientMonths, exitFigures } from "../src/analysis/plans/exit";
import { usuallyPaidBy } from "../src/analysis/plans/fee-form";
import { feeToAsk } from "../src/analysis/plans/repricing";
import { noChange } from "../src/analysis/plans/what-if";
import { scoreTables } from "../src/analysis/score-tables";
import { recognise } from "../src/columns/recognise";
import type { Language } from "../src/core/problem";
import { conversationBrief } from "../src/reports/talk/brief";
import { exitKit } from "../src/reports/talk/exit-kit";
import { feeLetter, partingLetter, referralNote, type LetterStyle } from "../src/reports/talk/letters";
import { plainText, type TextDocument } from "../src/reports/text-document";

const day = (year: number, month: number, date: number): number => serialDay(year, month, date) ?? 0;
/** A bookkeeper's client: 600 € a month for 12 hours a month; at 60 an hour 720. */
const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, "0"));
const invoices = [
  ["Invoice number", "Date", "Client", "Net", "Currency"],
  ...months.map((month) => [month, `2025-${month}-01`, "Weber KG", "600", "EUR"]),
];
const time = [["Date", "Client", "Hours"], ...months.map((month) => [`2025-${month}-15`, "Weber KG", "12"])];
const refill = { share: 0.6, monthsToRefill: 3, contributionPerHour: 35, oneOffCost: 0 };

const titles = { en: "In English", de: "Auf Deutsch" } as const;

function documents(language: Language): readonly TextDocument[] {
  const practice = practiceFrom({ "minimum rate": 60, "cost per hour": 25, currency: "EUR" }, usualPractice(language));
  const sheets = [invoices, time].map((rows, index) => ({ file: `${index}.csv`, name: "", rows }));
  const [portfolio] = scoreTables(
    sheets.flatMap((sheet) => recognise(sheet).map((recognition) => ({ sheet, recognition }))),
    practice,
  );
  const client = portfolio?.clients[0];
  if (portfolio === undefined || client === undefined) throw new Error("The example has no client.");
  const own = clientMonths(client, portfolio);
  const newFee = feeToAsk(client, 10, noChange);
  if (newFee === null) throw new Error("The example needs a new fee.");
  const style: LetterStyle = {
    language,
    tone: "gentle",
    addressee: language === "de" ? "Frau Weber" : "Ms Weber",
    place: language === "de" ? "Köln" : "Cologne",
    day: day(2026, 2, 2),
    currency: "EUR",
    reference: "2021-03-01",
    hasVat: true,
  };
  const dates = exitDates({ told: day(2026, 2, 2), length: 3, unit: "months", until: "end of month" }, []);
  const wrapUp = language === "de" ? "den Jahresabschluss 2025" : "the accounts for 2025";
  const referTo = language === "de" ? "Kanzlei Linde" : "Linde Accountants";
  const parting = { client: client.client, dates, reason: "", wrapUp, referTo };
  return [
    conversationBrief(client, portfolio, practice, { criteria: [], clients: {} }, { rounding: 10, change: noChange }),
    feeLetter(newFee, usuallyPaidBy, own, 60, { start: day(2026, 4, 1), answer: day(2026, 2, 16) }, style),
    feeLetter(
      newFee,
      usuallyPaidBy,
      own,
      60,
      { start: day(2026, 4, 1), answer: day(2026, 2, 16) },
      { ...style, tone: "firm" },
    ),
    partingLetter(parting, style),
    partingLetter(parting, { ...style, tone: "firm" }),
    referralNote("", { ...style, addressee: "" }),
    exitKit(
      {
        client: client.client,
        judged: client,
        currency: portfolio.currency,
        months: own,
        refill,
        figures: exitFigures(client, own, refill),
        dates,
        wrapUp,
        referTo,
      },
      language,
    ),
  ];
}

/** Brief, both letters in both tones, the note to another firm and the plan, of one client in both languages. */
export function printedLetters(): string {
  const parts = (["en", "de"] as const).map(
    (language) =>
      `## ${titles[language]}\n\n${documents(language)
        .map((document) => "```text\n" + plainText(document).trimEnd() + "\n```")
        .join("\n\n")}`,
  );
  return (
    `# Brief and letters, as they are printed\n\nAn invented bookkeeper's client, 600 € a month ` +
    `for 12 hours a month at a minimum of 60 € an hour. Made by \`npx tsx tools/print-letters.ts\`;\n` +
    `a test holds this page to the words of today.\n\n${parts.join("\n\n")}\n`
  );
}
