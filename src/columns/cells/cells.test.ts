import { cellKind } from "./cell-kind";
import { currencyIn, currencyNamed } from "./currency";
import { readAmount } from "./read-amount";
import { readDate } from "./read-date";
import { readHours } from "./read-duration";
import { readFlag } from "./read-flag";

describe("an amount", () => {
  it.each([
    ["$(67.00)", -67],
    ["($30.00)", -30],
    ["$+1,500", 1500],
    ["1200-", -1200],
    ["75.00 CR", -75],
    ["75.00 DR", 75],
    ["−12.5", -12.5],
    ["Rs. 1,50,000.00", 150_000],
    ["1,23,456.00", 123_456],
    ["₹ 12,34,567", 1_234_567],
    ["12’800.00", 12_800],
    ["1'234'567.50", 1_234_567.5],
    ["CHF 1'234.50", 1234.5],
    ["4\u00a0709,00", 4709],
    ["1\u202f234,50", 1234.5],
    ["1\u20092340", null],
    ["12 345", 12_345],
    ["AED 5,600", 5600],
    ["100 RON", 100],
    ["£95/h", 95],
    ["€ 1.234,56", 1234.56],
    ["R$ 1.500,00", 1500],
    ["1.234.567", 1_234_567],
    ["10 20", null],
    ["12.5.24", null],
    ["1,2345.00", null],
    ["--5", null],
    ["(5", null],
    ["Elm 24", null],
    ["0171 234 567", null],
    ["1.2.3", null],
    ["", null],
    ["12:30", null],
  ])("%s is %s", (text, value) => {
    expect(readAmount(text, ".")).toBe(value);
  });

  it("with a minus before a bracket is negative once: -($67.00) is −67", () => {
    expect(readAmount("-($67.00)", ".")).toBe(-67);
  });
});

describe("a duration in hours", () => {
  // 18:25 min: 18 ÷ 60 + 25 ÷ 3,600 = 0.30694…; 25 s ÷ 3,600 = 0.00694…
  it.each([
    ["18:25 min", 18 / 60 + 25 / 3600],
    ["25 sec", 25 / 3600],
    ["1:05:00", 65 / 60],
    ["26:15", 26.25],
    ["2h 30m", 2.5],
    ["1h30", 1.5],
    ["2 h 05", 2 + 5 / 60],
    ["90m", 1.5],
    ["90 min", 1.5],
    ["2,5 Std.", 2.5],
    ["1 hour, 30 minutes", 1.5],
    ["1 heure et 30 minutes", 1.5],
    ["2 uur 15 minuten", 2.25],
    ["3 horas", 3],
    ["45'", 0.75],
    ["PT1H30M", 1.5],
    ["1:30 (1.50)", 1.5],
    ["1h 30m (1.5h)", 1.5],
    ["45m (0.75h)", 0.75],
    ["12:45:00 AM", 0.75],
    ["2:15:00 PM", 14.25],
    ["1:34:56 AM", 1 + 34 / 60 + 56 / 3600],
    ["2.5", 2.5],
    ["0,75", 0.75],
    ["-1:30", -1.5],
    ["0.31 h", 0.31],
    ["1:30 (2.50)", null],
    ["1:75", null],
    ["seven", null],
    ["not_a_number", null],
    ["13:00 PM", null],
    ["3 apples", null],
    ["1d 2h", null],
  ])("%s", (text, hours) => {
    const read = readHours(text, "h", ".");
    if (hours === null) expect(read).toBeNull();
    else expect(read).toBeCloseTo(hours, 9);
  });

  it("counts days and weeks of five days by the day's hours: 1d 2h is 10, 1w 1d is 48, at 7.5 hours 9.5 and 45", () => {
    expect([
      readHours("1d 2h", "h", ".", 8),
      readHours("1w 1d", "h", ".", 8),
      readHours("1d 2h", "h", ".", 7.5),
      readHours("1w 1d", "h", ".", 7.5),
    ]).toEqual([10, 48, 9.5, 45]);
  });

  it("of a bare number is in the unit of its column: 90 minutes, 5,400 seconds, half a working day of 8 hours", () => {
    expect([readHours("90", "min", "."), readHours("5400", "s", "."), readHours("0,5", "workdays", ",")]).toEqual([
      1.5, 1.5, 4,
    ]);
  });
});

describe("a date", () => {
  // Serial days, counted from 30 December 1899: 45,301 is 10 January 2024.
  it.each([
    ["10-Jan-24"],
    ["2024/01/10"],
    ["2024-1-10"],
    ["10.01.2024"],
    ["10. Januar 2024"],
    ["January 10, 2024"],
    ["Jan 10, 2024"],
    ["10 janvier 2024"],
    ["10 de enero de 2024"],
    ["10 gennaio 2024"],
    ["10 januari 2024"],
    ["10 de janeiro de 2024"],
    ["Wed 10 Jan 2024"],
    ["Mi, 10.01.2024"],
    ["mer. 10/01/2024"],
    ["Wednesday, 10 January 2024"],
    ["20240110"],
    ["2024-W02-3"],
    ["10th of January 2024"],
  ])("%s is 10 January 2024", (text) => {
    expect(readDate(text, "dmy")).toBe(45_301);
  });

  it.each([
    ["2024-W05", 45_320, "Monday, 29 January 2024"],
    ["KW 5/2024", 45_320, "the same week in German"],
    ["Jan-24", 45_292, "1 January 2024"],
    ["2024-01", 45_292, "the same month"],
    ["mars 2024", 45_352, "1 March 2024"],
    ["mar 3 juin 2025", 45_811, "Tuesday, 3 June 2025 in French"],
  ])("%s is %s: %s", (text, serial) => {
    expect(readDate(text, "dmy")).toBe(serial);
  });

  it.each([
    ["30/02/2024"],
    ["2024-13-01"],
    ["May Ltd 2024"],
    ["Elm 24"],
    ["Jan 24"],
    ["12.5"],
    ["1.2.3"],
    ["later"],
    ["March"],
    ["2024-W60"],
  ])("%s is none", (text) => {
    expect(readDate(text, "dmy")).toBeNull();
  });

  it("keeps its time of day: noon is half a day, am and pm count", () => {
    expect([
      readDate("14/04/2023 12:00", "dmy"),
      readDate("4/14/2023 6:00 PM", "mdy"),
      readDate("Jan 20, 2023, 6:00 PM", "mdy"),
      readDate("2024-05-01T06:00:00Z", "ymd"),
    ]).toEqual([45_030.5, 45_030.75, 44_946.75, 45_413.25]);
  });

  it("is a serial day where its column counts days", () => {
    expect([readDate("45301", "serial"), readDate("45301", "dmy")]).toEqual([45_301, null]);
  });
});

describe("a currency", () => {
  it.each([
    ["Amount (AED)", "AED"],
    ["RON 100", "RON"],
    ["Euro - EUR", "EUR"],
    ["CURRENCY::EUR", "EUR"],
    ["usd", "USD"],
    ["€ 99", "EUR"],
    ["US$ 5", "USD"],
    ["zł 5", "PLN"],
    ["Rs. 5", "INR"],
    ["Schweizer Franken", "CHF"],
    ["ALL HOURS", ""],
    ["Top clients", ""],
    ["Try again", ""],
    ["Hours", ""],
  ])("%s → %s", (text, code) => {
    expect(currencyIn(text)).toBe(code);
  });

  it("that nobody knows is its own", () => {
    expect([currencyNamed("XBT"), currencyNamed("aed"), currencyNamed("")]).toEqual(["XBT", "AED", ""]);
  });
});

it("a flag is yes or no in seven languages", () => {
  expect(["sí", "Oui", "ja", "sim", "x", "1"].map(readFlag)).toEqual([true, true, true, true, true, true]);
  expect(["non", "não", "nee", "nein", "0"].map(readFlag)).toEqual([false, false, false, false, false]);
  expect(["maybe", "", "2"].map(readFlag)).toEqual([null, null, null]);
});

describe("what a cell is recognised as, its reader reads", () => {
  const cells = [
    "18:25 min",
    "25 sec",
    "1:30 (1.50)",
    "1h 30m (1.5h)",
    "1h30",
    "90m",
    "2:30",
    "$(67.00)",
    "1,23,456.00",
    "12’800.00",
    "10-Jan-24",
    "2024-W05",
    "2024/01/10",
    "1er août 2024",
    "KW 5/2024",
    "12.5.24",
    "10 20",
    "3 apples",
    "Jan 24",
    "AED 5,600",
    "75.00 CR",
  ];
  it.each(cells)("%s", (cell) => {
    const kind = cellKind(cell);
    const readings: Readonly<Record<string, unknown>> = {
      number: readAmount(cell, "."),
      date: readDate(cell, "dmy"),
      clock: readHours(cell, "h", "."),
      timeWords: readHours(cell, "h", "."),
      text: "text",
    };
    expect([kind, readings[kind]]).not.toEqual([kind, null]);
    expect(Object.keys(readings)).toContain(kind);
  });
});

it("no reader takes longer than its cell is long: 100,000 characters of the worst kinds in no time that matters", () => {
  const worst = [
    "1".repeat(1e5),
    "1,".repeat(5e4),
    "1 ".repeat(5e4),
    "(".repeat(1e5),
    "€".repeat(1e5),
    `${"fr".repeat(5e4)}1`,
    "1h".repeat(5e4),
    `1${" ".repeat(1e5)}h`,
    "jan ".repeat(25_000),
    `${"a".repeat(1e5)}1`,
    "1:".repeat(5e4),
    `${"1".repeat(5e4)}:30 (${"1".repeat(5e4)})`,
  ];
  for (const text of worst) {
    expect([readAmount(text, "."), readHours(text, "h", "."), readDate(text, "dmy"), cellKind(text)]).toEqual([
      null,
      null,
      null,
      "text",
    ]);
  }
});

describe("a sum of thousands with few cents", () => {
  it.each(["4367.01", "7936.12", "1200.05"])("%s is money, no month of that year", (text) => {
    expect(cellKind(text)).toBe("number");
  });
});
