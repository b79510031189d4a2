export const noticeUnits = ["months", "weeks", "days"] as const;
export type NoticeUnit = (typeof noticeUnits)[number];

/** How long before the renewal the other side must have the notice, and how long it takes to reach them. */
export interface NoticePeriod {
  readonly length: number;
  readonly unit: NoticeUnit;
  readonly deliveryDays: number;
}

/** When a notice may end. */
export const noticeEnds = ["any day", "end of month", "end of quarter"] as const;
export type NoticeEnd = (typeof noticeEnds)[number];
