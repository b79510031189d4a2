import type { FunctionDefinition } from "../spreadsheet/define-function";
import { ACTIVITYCOST } from "./activity-cost";
import { BILLABLEHOURS } from "./billable-hours";
import { BREAKEVENHOURS } from "./break-even-hours";
import { BREAKEVENRATE } from "./break-even-rate";
import { BRIERSCORE } from "./brier-score";
import { BURNRATE } from "./burn-rate";
import { CAPACITYLOAD } from "./capacity-load";
import { CLIENTCLASS } from "./client-class";
import { CLIENTPROFIT } from "./client-profit";
import { CLIENTREASON } from "./client-reason";
import { CLIENTREPORT } from "./client-report";
import { CLIENTVALUE } from "./client-value";
import { CLIENTVERDICT } from "./client-verdict";
import { CLIENTYIELD } from "./client-yield";
import { COMPLAINTRATE } from "./complaint-rate";
import { CONCENTRATION } from "./concentration";
import { CONTRACTNEED } from "./contract-need";
import { CONTRIBUTIONATRISK } from "./contribution-at-risk";
import { EFFECTIVERATE } from "./effective-rate";
import { EXITIMPACT } from "./exit-impact";
import { EXITPAYBACK } from "./exit-payback";
import { EXPECTATIONFIT } from "./expectation-fit";
import { FEEINCREASE } from "./fee-increase";
import { FITGRADE } from "./fit-grade";
import { FITSCORE } from "./fit-score";
import { HOURCOST } from "./hour-cost";
import { KNOCKOUTS } from "./knockouts";
import { LATECOST } from "./late-cost";
import { MINFEE } from "./minimum-fee";
import { NOTICEDAY } from "./notice-day";
import { OVERRUNFACTOR } from "./overrun-factor";
import { PRICERISELOSS } from "./price-rise-loss";
import { PROJECTEDRATE } from "./projected-rate";
import { QUOTEFLOOR } from "./quote-floor";
import { RANKWEIGHTS } from "./rank-weights";
import { RATEFLOORS } from "./rate-floors";
import { RATEGAP } from "./rate-gap";
import { REALIZATION } from "./realization";
import { REFILLSHARE } from "./refill-share";
import { REPUTATIONCOST } from "./reputation-cost";
import { SHRUNKMEAN } from "./shrunk-mean";
import { SPILLOVERCOST } from "./spillover-cost";
import { SURCHARGE } from "./surcharge";
import { TIMETOHOURS } from "./time-to-hours";
import { TOPSHARE } from "./top-share";
import { WHALECURVE } from "./whale-curve";

/** Every function of the product, in the order of the owner's questions. */
export const catalogue: readonly FunctionDefinition[] = [
  BILLABLEHOURS,
  HOURCOST,
  BREAKEVENRATE,
  RATEFLOORS,
  MINFEE,
  QUOTEFLOOR,
  OVERRUNFACTOR,
  EFFECTIVERATE,
  REALIZATION,
  ACTIVITYCOST,
  LATECOST,
  CLIENTPROFIT,
  CLIENTYIELD,
  RATEGAP,
  FEEINCREASE,
  BREAKEVENHOURS,
  SURCHARGE,
  PRICERISELOSS,
  TIMETOHOURS,
  BURNRATE,
  PROJECTEDRATE,
  FITSCORE,
  KNOCKOUTS,
  FITGRADE,
  RANKWEIGHTS,
  EXPECTATIONFIT,
  CAPACITYLOAD,
  COMPLAINTRATE,
  SPILLOVERCOST,
  REPUTATIONCOST,
  CONTRIBUTIONATRISK,
  CONCENTRATION,
  TOPSHARE,
  CLIENTVALUE,
  WHALECURVE,
  CLIENTCLASS,
  SHRUNKMEAN,
  CLIENTVERDICT,
  CLIENTREASON,
  EXITIMPACT,
  EXITPAYBACK,
  REFILLSHARE,
  CONTRACTNEED,
  NOTICEDAY,
  BRIERSCORE,
  CLIENTREPORT,
];
