import { call } from "../spreadsheet/call";
import { CLIENTREPORT } from "./client-report";

const practice = [
  ["minimum rate", 100],
  ["cost per hour", 40],
  ["full cost per hour", 80],
];

function report(
  table: readonly (readonly unknown[])[],
  settings: readonly (readonly unknown[])[] = practice,
): readonly (readonly unknown[])[] {
  const result = call(CLIENTREPORT, [table, settings]);
  if (!Array.isArray(result)) throw new Error("The report is no table.");
  return result as readonly (readonly unknown[])[];
}

const column = {
  client: 0,
  rate: 3,
  avoidableProfit: 4,
  fullProfit: 5,
  yield: 6,
  minimumFee: 7,
  rise: 8,
  verdict: 11,
  reason: 12,
} as const;

describe("CLIENTREPORT reads what decides beside the money", () => {
  it("serving costs, what was tried and who is knocked out: (10,000 − 2,500) ÷ 100 = 75, 12,500 ÷ 10,000 − 1 = 25 %", () => {
    const rows = report([
      ["Client", "Hours", "Revenue", "Serving costs", "Tried", "Knocked out"],
      ["Ash", 100, 10_000, 2500, "no", "no"],
      ["Birch", 100, 7000, 0, "yes", "no"],
      ["Cedar", 100, 12_000, 0, "no", "yes"],
      ["Dogwood", 100, 12_500, 0, "no", "no"],
    ]);
    const of = (name: string) => rows.find(([client]) => client === name)!;
    expect(
      [column.rate, column.avoidableProfit, column.minimumFee, column.rise, column.verdict].map((at) => of("Ash")[at]),
    ).toEqual([75, 3500, 12_500, 0.25, "Reprice"]);
    expect(of("Birch")[column.verdict]).toBe("Refer");
    expect(of("Cedar")[column.verdict]).toBe("Part ways");
    expect(of("Cedar")[column.reason]).toBe(
      "A knock-out criterion is missed. It decides alone. Without this client you are short of 8,000: " +
        "revenue less the costs that fall away with them, until the hours are sold again.",
    );
    expect(of("Dogwood")[column.verdict]).toBe("Keep");
  });

  it("German, with the criteria by name", () => {
    const rows = report(
      [
        ["Kunde", "Stunden", "Umsatz", "Betreuungskosten", "Versucht", "K.-o."],
        ["Esche", 100, 10_000, 500, "nein", "Zahlt pünktlich; Respekt"],
        ["Birke", 100, 11_000, 0, "ja", ""],
      ],
      [["Mindeststundensatz", 100]],
    );
    expect(rows[1]?.[column.client]).toBe("Birke");
    expect(rows[2]?.[column.verdict]).toBe("Trennen");
    expect(rows[2]?.[column.reason]).toMatch(
      /^K\.-o\.-Kriterium verfehlt: Zahlt pünktlich; Respekt\. Das entscheidet allein\./,
    );
  });
});

describe("0 hours are no hours", () => {
  const rows = report([
    ["Client", "Revenue", "Hours"],
    ["A", 9000, 0],
    ["B", 10_000, 100],
  ]);

  it("9,000 for 0 hours is no profit, no yield of 100 %, no minimum fee of 0, and stands last", () => {
    expect(rows.map(([client]) => client)).toEqual(["Client", "B", "A"]);
    expect(rows[2]?.slice(column.rate, column.verdict + 1)).toEqual(["", "", "", "", "", "", "", "", ""]);
    expect(rows[2]?.[column.reason]).toBe(
      "9,000 of revenue, but no hours are known for this client. Add a time report, or enter the hours.",
    );
  });

  it("a minimum of 0 is no minimum", () => {
    const [, first] = report(
      [
        ["Client", "Revenue", "Hours"],
        ["B", 10_000, 100],
      ],
      [
        ["minimum rate", 0],
        ["cost per hour", 40],
      ],
    );
    expect([first?.[column.minimumFee], first?.[column.verdict], first?.[column.reason]]).toEqual([
      "",
      "",
      "An hour brings 100. Enter the minimum rate to get a verdict.",
    ]);
  });
});

describe("the language of a report", () => {
  it("is one for head, verdict and reason, whatever the figures of the firm say", () => {
    const [head, first] = report(
      [
        ["Client", "Revenue", "Hours"],
        ["B", 7800, 100],
      ],
      [
        ["minimum rate", 78],
        ["language", "de"],
      ],
    );
    expect([head?.[column.verdict], first?.[column.verdict], first?.[column.reason]]).toEqual([
      "Verdict",
      "Keep",
      "An hour brings 78, the minimum is 78. Fit is not rated, so money alone decides.",
    ]);
  });
});

describe("an owner's figure that cannot be is refused with what to type", () => {
  it.each([
    ["maximum increase", 30, "0.3"],
    ["minimum fit", 0.7, "70"],
    ["tolerance", 2, "0.02"],
  ])("%s of %d", (name, value, wanted) => {
    const result = call(CLIENTREPORT, [
      [
        ["Client", "Revenue", "Hours"],
        ["B", 10_000, 100],
      ],
      [...practice, [name, value]],
    ]);
    expect(result).toMatchObject({ code: "#NUM!" });
    expect((result as { problem: { inWords(language: string): string } }).problem.inWords("en")).toContain(wanted);
  });

  it("30 % as text is 0.3", () => {
    expect(
      report(
        [
          ["Client", "Revenue", "Hours"],
          ["B", 7700, 100],
        ],
        [...practice, ["maximum increase", "30 %"]],
      )[1]?.[column.verdict],
    ).toBe("Reprice");
  });
});
