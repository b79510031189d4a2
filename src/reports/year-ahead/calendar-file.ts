import { generateIcsCalendar, type IcsEvent } from "ts-ics";
import { dateOf } from "../../spreadsheet/serial-day";
import type { RetainerFigures } from "../../analysis/plans/retainers";
import type { Language } from "../../core/problem";
import { sayIn } from "../say";
import { yearWords } from "./year-words";

/**
 * Days of notice and renewals as a file for any calendar: each a whole day, those of notice with a reminder two weeks
 * before. What lies behind today is left out; null if nothing is left.
 */
export function calendarFile(all: readonly RetainerFigures[], today: number, language: Language): string | null {
  const say = sayIn(yearWords, language);
  const events = all.flatMap(({ client, sendBy, retainer: { renews } }): readonly IcsEvent[] => [
    ...(sendBy === null || sendBy < today
      ? []
      : [
          {
            ...wholeDay(sendBy, today, say("calendarNotice", { client })),
            alarms: [
              {
                trigger: { type: "relative" as const, value: { before: true, weeks: 2 } },
                action: "DISPLAY" as const,
                description: client,
              },
            ],
          },
        ]),
    ...(renews < today ? [] : [wholeDay(renews, today, say("calendarRenewal", { client }))]),
  ]);
  return events.length === 0
    ? null
    : generateIcsCalendar({ version: "2.0", prodId: "-//Keepworthy//Retainers//EN", events });
}

/** The same day and client are the same event, so that a file that is opened again adds nothing. */
function wholeDay(day: number, today: number, summary: string): IcsEvent {
  return {
    uid: `${day}-${encodeURIComponent(summary)}@keepworthy`,
    stamp: { date: asDate(today) },
    start: { date: asDate(day), type: "DATE" },
    end: { date: asDate(day + 1), type: "DATE" },
    summary,
  };
}

function asDate(serial: number): Date {
  const { year, month, day } = dateOf(serial);
  return new Date(Date.UTC(year, month - 1, day));
}
