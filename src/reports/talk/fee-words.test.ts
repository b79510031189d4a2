import { usualPractice } from "../../analysis/owner/practice";
import type { Portfolio } from "../../analysis/judge/portfolio";
import { openPortfolio } from "../../analysis/open-portfolio";
import { feeInForm, type PaidBy } from "../../analysis/plans/fee-form";
import { repricingRound } from "../../analysis/plans/repricing";
import { noChange } from "../../analysis/plans/what-if";
import { scoredClient } from "../../../test/scored-client";
import { repricingSheet } from "../repricing-sheet";
import { plainText } from "../text-document";
import { conversationBrief } from "./brief";
import { feePassages } from "./fee-passages";
import { feeLetter, type LetterStyle } from "./letters";

const practice = { ...usualPractice(), minimumRate: 60, maximumIncrease: 0.25 };
// 120 hours at 60 are 7,200; today 6,000 a year: 20 % more, 600 instead of 500 a month.
const oak = scoredClient("Oak", { revenue: 6000, hours: 120, avoidableCostPerHour: 30 }, practice);
const portfolio: Portfolio = { ...openPortfolio(practice).finish()[0]!, currency: "EUR", clients: [oak], months: 12 };
const style: LetterStyle = {
  language: "en",
  tone: "firm",
  addressee: "",
  place: "",
  day: 46054,
  currency: "EUR",
  reference: "",
  hasVat: false,
};

describe("a new fee, in the form in which the client pays", () => {
  it.each([
    [{ form: "monthly", price: null }, "€600 a month instead of €500", "the fee is €600 a month, instead of €500."],
    [{ form: "hourly", price: 50 }, "€60 an hour instead of €50", "our price is €60 an hour, instead of €50."],
    [{ form: "per job", price: null }, "20\u00a0% more on the prices per job", "our prices per job rise by 20\u00a0%."],
    [{ form: "per word", price: 0.1 }, "€0.12 a word instead of €0.10", "our price is €0.12 a word, instead of €0.10."],
  ] as const satisfies readonly (readonly [PaidBy, string, string])[])(
    "is the same in brief, letter and report: %j",
    (paidBy, said, inLetter) => {
      const [fee] = repricingRound([oak], practice, 10).fees;
      const brief = conversationBrief(
        oak,
        portfolio,
        practice,
        { criteria: [], clients: {} },
        { rounding: 10, change: noChange, paidBy },
      );
      expect(plainText(brief)).toContain(`As they pay it: ${said}.`);
      expect(plainText(feeLetter(fee!, paidBy, 12, 60, { start: 46113, answer: 46068 }, style))).toContain(inLetter);
      expect(feePassages(portfolio, practice, 10, () => paidBy)[0]?.lines[0]).toContain(`Oak: ${said}`);
    },
  );

  it("is calculated in the sheet of the repricing round: 50 × 7,200 ÷ 6,000 = 60", () => {
    const round = repricingRound([oak], practice, 10);
    const { rows } = repricingSheet(round, practice, 10, (fee) => feeInForm(fee, 12, { form: "hourly", price: 50 }));
    expect(rows[5]?.slice(8).map((cell) => cell?.value)).toEqual(["Form of fee", "As paid now", "As paid anew"]);
    expect(rows[6]?.slice(8)).toMatchObject([
      { value: "hourly" },
      { value: 50 },
      { value: 60, formula: "=CEILING(ROUND(J7*F7/E7,6),0.01)" },
    ]);
  });

  it("leaves sheet and report as they are where nobody said how the client pays", () => {
    expect(repricingSheet(repricingRound([oak], practice, 10), practice, 10).rows[5]).toHaveLength(8);
    expect(feePassages(portfolio, practice, 10, () => null)).toEqual([]);
  });
});
