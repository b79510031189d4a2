import { usualFigures, type VerdictFigures } from "../../core/verdict";
import { verdictReason, type Reason } from "../judge/reason";
import { reasonSentence } from "./reason-sentence";

const figures: VerdictFigures = { ...usualFigures, effectiveRate: 60, minimumRate: 75, fit: 80 };

describe("a reason", () => {
  it("is a code with the shares that mend it: 75 ÷ 60 − 1 = 0.25 of the fee, or 1 − 60 ÷ 75 = 0.2 of the hours", () => {
    const reason = verdictReason(figures);
    expect(reason).toMatchObject({ code: "reprice", mending: { by: "rise or hours" } });
    expect("mending" in reason && reason.mending).toEqual({
      by: "rise or hours",
      rise: expect.closeTo(0.25, 12),
      fewerHours: expect.closeTo(0.2, 12),
    });
  });

  it("names no hours where only a fee can mend: 0 an hour; and nothing where no rise is known", () => {
    expect(verdictReason({ ...figures, effectiveRate: 0, riseNeeded: 0.2 })).toMatchObject({
      code: "reprice",
      mending: { by: "rise", rise: 0.2 },
    });
    expect(verdictReason({ ...figures, effectiveRate: 0 })).toMatchObject({
      code: "beyond",
      mending: { by: "nothing" },
    });
  });

  it("carries what leaves with the client only where it may come to that", () => {
    expect(verdictReason(figures, { avoidableProfit: 900 })).not.toHaveProperty("avoidableProfit");
    expect(verdictReason({ ...figures, isTried: true }, { avoidableProfit: 900 })).toMatchObject({
      code: "riseTried",
      avoidableProfit: 900,
    });
    expect(
      verdictReason({ ...figures, isKnockedOut: true }, { knockouts: ["Pays", ""], avoidableProfit: 900 }),
    ).toEqual({ code: "knockedOut", criteria: ["Pays"], avoidableProfit: 900 });
  });

  it("is worded for who reads: language and currency change the sentence, not the reason", () => {
    const reason = verdictReason(figures);
    expect(reasonSentence(reason, "en", "GBP")).toBe(
      "An hour brings £60, the minimum is £75. The fee must rise by 25\u00a0%, or the work must take 20\u00a0% fewer hours.",
    );
    expect(reasonSentence(reason, "de")).toBe(
      "Eine Stunde bringt 60, das Minimum ist 75. Das Honorar muss um 25\u00a0% steigen, oder die Arbeit muss mit 20\u00a0% weniger Stunden auskommen.",
    );
  });

  it("that asks for a currency shows the rate in the client's own, whatever the report is in", () => {
    const reason: Reason = { code: "noExchange", rate: 8000, currency: "JPY", own: "EUR" };
    expect(reasonSentence(reason, "en", "EUR")).toBe(
      "An hour brings 8,000\u00a0JPY. Enter what one JPY is worth in EUR to get a verdict.",
    );
  });
});
