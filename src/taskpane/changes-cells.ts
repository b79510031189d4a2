import type { HostChange } from "./host";

/** Whether sheets may say something else now: something was edited, or files came in. */
export function changesCells(change: HostChange | undefined): boolean {
  return change === undefined || change.added !== undefined;
}
