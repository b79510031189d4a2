import { Command } from "commander";
import { figureNames, practiceFigures, type Practice } from "../src/analysis/owner/practice";
import { readDay } from "../src/analysis/owner/read-day";
import { practiceOf, withPracticeOptions, type PracticeOptions } from "../src/hosts/cli/practice-options";

async function typed(...words: readonly string[]): Promise<Practice> {
  const command = withPracticeOptions(
    new Command("score")
      .option("--language <language>")
      .exitOverride()
      .configureOutput({ writeErr: () => undefined }),
  );
  return practiceOf(command.parse(words, { from: "user" }).opts<PracticeOptions>());
}

describe("the owner's figures in a terminal", () => {
  it("have an option each, with what to enter", () => {
    const help = withPracticeOptions(new Command("score")).helpInformation().replace(/\s+/g, " ");
    for (const key of figureNames) {
      const {
        name,
        help: { en },
      } = practiceFigures[key];
      expect(help).toContain(`--${name.replaceAll(" ", "-")} `);
      expect(help).toContain(en);
    }
  });

  it("are read as they are typed", async () => {
    expect(
      await typed(
        "--minimum-rate",
        "78,50",
        "--late-rate",
        "8 %",
        "--grade-floors",
        "80,60,40",
        "--hours-of-a-day",
        "7.5",
        "--count-unbilled-work",
        "--material",
        "cost",
      ),
    ).toMatchObject({
      minimumRate: 78.5,
      lateRate: 0.08,
      gradeFloors: [80, 60, 40],
      dayHours: 7.5,
      countUnbilled: true,
      material: "cost",
    });
  });

  it("are the number that people of the language mean: 75.625 an hour in English, 1.250 a year in German", async () => {
    expect(
      await typed(
        "--cost-per-hour",
        "75.625",
        "--exchange-rates",
        "USD=1.085@2025-01-01",
        "--serving-costs",
        "Ash & Co=1,250",
      ),
    ).toMatchObject({
      avoidableCostPerHour: 75.625,
      exchangeRates: [{ currency: "USD", rate: 1.085 }],
      servingCosts: { "Ash & Co": 1250 },
    });
    expect(
      await typed(
        "--language",
        "de",
        "--cost-per-hour",
        "75,625",
        "--exchange-rates",
        "USD=1,085",
        "--serving-costs",
        "Ash=1.250",
      ),
    ).toMatchObject({
      avoidableCostPerHour: 75.625,
      exchangeRates: [{ currency: "USD", rate: 1.085 }],
      servingCosts: { Ash: 1250 },
    });
    await expect(typed("--language", "de", "--exchange-rates", "USD=1.085")).rejects.toMatchObject({
      code: "cell.ambiguous",
    });
  });

  it("are repeated for clients, people, currencies and tables", async () => {
    expect(
      await typed(
        "--serving-costs",
        "Ash=300",
        "--serving-costs",
        "Elm & Co = 1.200,50",
        "--tried",
        "Ash",
        "--tried",
        "Elm",
        "--knocked-out",
        "Elm=Pays",
        "--vat",
        "bills.csv=gross, 19 %",
        "--vat",
        "net",
      ),
    ).toMatchObject({
      servingCosts: { Ash: 300, "Elm & Co": 1200.5 },
      tried: ["Ash", "Elm"],
      knockedOut: { Elm: ["Pays"] },
      vat: { "bills.csv": 0.19, "": 0 },
    });
    expect(
      await typed(
        "--staff-rates",
        "Anna=40",
        "--staff-rates",
        "Anna=42@2025-07-01",
        "--owner",
        "Anna",
        "--currency",
        "eur",
        "--exchange-rates",
        "JPY=0.0061@01.01.2025",
      ),
    ).toMatchObject({
      staff: [
        { person: "Anna", costPerHour: 40, from: null },
        { person: "Anna", costPerHour: 42, from: readDay("2025-07-01") },
      ],
      owner: "Anna",
      currency: "EUR",
      exchangeRates: [{ currency: "JPY", rate: 0.0061, from: readDay("2025-01-01") }],
    });
  });

  it("are refused with what to write", async () => {
    await expect(typed("--serving-costs", "300")).rejects.toMatchObject({ code: "practice.pair" });
    await expect(typed("--serving-costs", "Ash=a lot")).rejects.toThrow();
    await expect(typed("--maximum-increase", "30")).rejects.toMatchObject({ code: "practice.share" });
    await expect(typed("--hours-of-a-day", "0")).rejects.toMatchObject({ code: "practice.dayHours" });
    await expect(typed("--material", "perhaps")).rejects.toMatchObject({ code: "practice.material" });
    await expect(typed("--staff-rates", "Anna=0")).rejects.toMatchObject({ code: "practice.freeHour" });
    await expect(typed("--tried", " ")).rejects.toMatchObject({
      message: "--tried is empty. Write what it shall be, or leave it out.",
    });
  });
});
