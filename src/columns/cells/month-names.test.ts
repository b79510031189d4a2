import { isDateFiller, isWeekday, monthOf } from "./month-names";

describe("words of dates", () => {
  it.each([
    ["Mär", 3],
    ["août", 8],
    ["DEZEMBER", 12],
    ["janv", 1],
    ["setembro", 9],
    ["Marble", null],
  ])("%s is month %s", (word, month) => {
    expect(monthOf(word)).toBe(month);
  });

  it("weekdays and fillers, whatever their accents", () => {
    expect([isWeekday("Miércoles"), isWeekday("Sonnabend"), isWeekday("Sunny")]).toEqual([true, true, false]);
    expect([isDateFiller("de"), isDateFiller("Uhr"), isDateFiller("und")]).toEqual([true, true, false]);
  });
});
