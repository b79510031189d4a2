import { readHours } from "./read-duration";

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
