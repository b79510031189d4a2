import { demand } from "./demand";

/** Hours needed ÷ hours available: 1,800 ÷ 1,440 = 1.25, a quarter more than there is. */
export function capacityLoad(hoursNeeded: number, hoursAvailable: number): number {
  demand(hoursAvailable !== 0, "capacity.none");
  demand(hoursAvailable > 0 && hoursNeeded >= 0, "hours.negative");
  return hoursNeeded / hoursAvailable;
}
