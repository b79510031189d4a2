import { billableHours } from "../../core/billable-hours";
import { rateFloors, type RateFloors } from "../../core/break-even-rate";
import { Problem } from "../../core/problem";

/** The firm's year, from which its rate floors follow; null is not entered. */
export interface FirmYear {
  readonly hoursPerWeek: number | null;
  readonly weeksOff: number | null;
  readonly billableShare: number | null;
  readonly costs: number | null;
  readonly ownerPay: number | null;
  readonly taxRate: number | null;
  readonly profitMargin: number | null;
  readonly avoidablePerHour: number | null;
}

export const unknownFirmYear: FirmYear = {
  hoursPerWeek: null,
  weeksOff: null,
  billableShare: null,
  costs: null,
  ownerPay: null,
  taxRate: null,
  profitMargin: null,
  avoidablePerHour: null,
};

export interface FirmFloors {
  readonly billableHours: number;
  readonly floors: RateFloors;
}

/**
 * Billable hours and the three floors: 40 h, 7 weeks off, 60 % billable are 1,080 h; 60,000 costs and 40,000 pay make
 * 92.59. Null until hours and costs are known; a Problem says which figure is impossible.
 */
export function firmFloors(firm: FirmYear): FirmFloors | Problem | null {
  if (firm.hoursPerWeek === null || firm.costs === null) return null;
  try {
    const hours = billableHours(firm.hoursPerWeek, firm.weeksOff ?? 0, firm.billableShare ?? 1);
    return {
      billableHours: hours,
      floors: rateFloors(
        firm.avoidablePerHour ?? 0,
        firm.costs,
        hours,
        firm.ownerPay ?? 0,
        firm.taxRate ?? 0,
        firm.profitMargin ?? 0,
      ),
    };
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}
