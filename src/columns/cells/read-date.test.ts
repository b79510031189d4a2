import { readDate } from "./read-date";

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
