import { serialDay } from "../../spreadsheet/serial-day";
import type { RetainerFigures } from "../../analysis/plans/retainers";
import { calendarFile } from "./calendar-file";

const today = serialDay(2026, 4, 1)!;
const retainer = (client: string, sendBy: number | null, renews: number): RetainerFigures => ({
  client,
  retainer: { fee: 1, includedHours: null, begins: 1, renews },
  hoursToDate: null,
  elapsedShare: null,
  burn: null,
  projectedRate: null,
  minimumRate: null,
  isBelow: false,
  noticeDay: sendBy,
  sendBy,
  isPast: false,
});

describe("the calendar file", () => {
  it("holds the day to send the notice, with a reminder, and the renewal, as whole days", () => {
    const text = calendarFile(
      [retainer("Äsche; & Söhne", serialDay(2026, 9, 28), serialDay(2027, 1, 1)!)],
      today,
      "de",
    )!;
    const lines = text.split("\r\n");
    expect(lines[0]).toBe("BEGIN:VCALENDAR");
    expect(lines).toContain("DTSTART;VALUE=DATE:20260928");
    expect(lines).toContain("DTEND;VALUE=DATE:20260929");
    expect(lines).toContain("DTSTART;VALUE=DATE:20270101");
    expect(lines).toContain("SUMMARY:Kündigen oder verlängern: Äsche\\; & Söhne");
    expect(text.match(/BEGIN:VALARM/g)).toHaveLength(1);
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  });

  it("leaves out what lies behind, and is none where nothing is left", () => {
    expect(calendarFile([retainer("Ash", today - 1, today - 1)], today, "en")).toBeNull();
    expect(calendarFile([retainer("Ash", null, today)], today, "en")!.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  });
});
