// Made by `npm run generate` from src/functions and src/hosts/sheets. Changes here are lost.

/**
 * Hours a year that go to clients, billed or not: the hours that the effective rate divides by. Gives: Hours per year.
 *
 * @param hoursPerWeek Hours worked in a week.
 * @param weeksOff (optional) Holidays, illness and public holidays in weeks, 0 to 52.
 * @param billableShare (optional) Share of the hours that go to clients, billed or not, 0 to 1; the rest is office, offers, training.
 * @return Hours per year.
 * @customfunction
 */
function BILLABLEHOURS(hoursPerWeek, weeksOff, billableShare) {
  return Keepworthy_.callFunction("BILLABLEHOURS", [hoursPerWeek, weeksOff, billableShare]);
}

/**
 * True cost of an employee hour. Gives: Money per hour.
 *
 * @param yearlyPay Gross pay of the person in a year.
 * @param extras Social contributions, training, equipment in a year; 0 if there are none.
 * @param productiveHours Hours the person works for clients in a year.
 * @param overhead (optional) The person's share of rent, software and the like, in a year.
 * @return Money per hour.
 * @customfunction
 */
function HOURCOST(yearlyPay, extras, productiveHours, overhead) {
  return Keepworthy_.callFunction("HOURCOST", [yearlyPay, extras, productiveHours, overhead]);
}

/**
 * What an hour must bring so that costs, pay and profit are covered. Gives: Money per hour, without VAT.
 *
 * @param costs All costs of the firm in a year, without the owner's pay.
 * @param billableHours Hours a year that go to clients, billed or not, for instance from BILLABLEHOURS.
 * @param ownerPay (optional) What the owner must take home in a year, after tax if a tax rate is given.
 * @param taxRate (optional) Tax on the owner's pay as a share: 0.3 is 30 %.
 * @param profitMargin (optional) Profit wanted on top as a share of the price: 0.1 is 10 %.
 * @return Money per hour, without VAT.
 * @customfunction
 */
function BREAKEVENRATE(costs, billableHours, ownerPay, taxRate, profitMargin) {
  return Keepworthy_.callFunction("BREAKEVENRATE", [costs, billableHours, ownerPay, taxRate, profitMargin]);
}

/**
 * Three floors for an hour: below the first every hour loses money, below the second it eats the owner's pay, below the third it misses the goal. Gives: Three rows with a name and a rate per hour.
 *
 * @param avoidablePerHour What really falls away with an hour that is not worked.
 * @param costs All costs of the firm in a year, without the owner's pay.
 * @param billableHours Hours a year that go to clients, billed or not, for instance from BILLABLEHOURS.
 * @param ownerPay (optional) What the owner must take home in a year, after tax if a tax rate is given.
 * @param taxRate (optional) Tax on the owner's pay as a share: 0.3 is 30 %.
 * @param profitMargin (optional) Profit wanted on top as a share of the price: 0.1 is 10 %.
 * @param language (optional) “en” or “de”: the language of the words in the result.
 * @return Three rows with a name and a rate per hour.
 * @customfunction
 */
function RATEFLOORS(avoidablePerHour, costs, billableHours, ownerPay, taxRate, profitMargin, language) {
  return Keepworthy_.callFunction("RATEFLOORS", [avoidablePerHour, costs, billableHours, ownerPay, taxRate, profitMargin, language]);
}

/**
 * The amount a client must bring. Gives: Money, without VAT.
 *
 * @param hours All hours worked for the client in the period, billed or not.
 * @param minRate The least an hour must bring, for instance from BREAKEVENRATE.
 * @param directCosts (optional) Spent only because of this client: subcontractors, expenses, licences passed through.
 * @param servingCosts (optional) The handling that is not in the booked hours, in money: calls, mails, reminders, complaints, rework.
 * @return Money, without VAT.
 * @customfunction
 */
function MINFEE(hours, minRate, directCosts, servingCosts) {
  return Keepworthy_.callFunction("MINFEE", [hours, minRate, directCosts, servingCosts]);
}

/**
 * Least price for new work. Gives: Money, without VAT.
 *
 * @param estimatedHours Hours the work is estimated at.
 * @param minRate The least an hour must bring, for instance from BREAKEVENRATE.
 * @param overrunFactor (optional) How much longer work takes than estimated, from OVERRUNFACTOR: 1 is as estimated, 1.25 is 25 % more; 0.5 to 5.
 * @param directCosts (optional) Spent only because of this client: subcontractors, expenses, licences passed through.
 * @return Money, without VAT.
 * @customfunction
 */
function QUOTEFLOOR(estimatedHours, minRate, overrunFactor, directCosts) {
  return Keepworthy_.callFunction("QUOTEFLOOR", [estimatedHours, minRate, overrunFactor, directCosts]);
}

/**
 * How much longer than estimated work takes, so that a chosen share of past jobs would have been covered. Gives: A factor: 1.2 means 20 % more than estimated.
 *
 * @param estimatedHours Hours each past job was estimated at.
 * @param actualHours Hours each job really took; blank or 0 leaves the job out.
 * @param confidence (optional) Share of past jobs that would have been covered, 0 to 1.
 * @return A factor: 1.2 means 20 % more than estimated.
 * @customfunction
 */
function OVERRUNFACTOR(estimatedHours, actualHours, confidence) {
  return Keepworthy_.callFunction("OVERRUNFACTOR", [estimatedHours, actualHours, confidence]);
}

/**
 * What an hour for this client really brings. Gives: Money per hour.
 *
 * @param revenue Net invoiced in the period: without VAT, after credit notes and discounts.
 * @param hours All hours worked for the client in the period, billed or not.
 * @param directCosts (optional) Spent only because of this client: subcontractors, expenses, licences passed through.
 * @param servingCosts (optional) The handling that is not in the booked hours, in money: calls, mails, reminders, complaints, rework.
 * @return Money per hour.
 * @customfunction
 */
function EFFECTIVERATE(revenue, hours, directCosts, servingCosts) {
  return Keepworthy_.callFunction("EFFECTIVERATE", [revenue, hours, directCosts, servingCosts]);
}

/**
 * How much of the value at the standard rate was billed. Gives: A share: 0.67 is 67 %.
 *
 * @param billed Net invoiced.
 * @param standardValue Hours × standard rate.
 * @return A share: 0.67 is 67 %.
 * @customfunction
 */
function REALIZATION(billed, standardValue) {
  return Keepworthy_.callFunction("REALIZATION", [billed, standardValue]);
}

/**
 * Cost to serve without time sheets, from counts and minutes. Gives: Money, one result a client.
 *
 * @param counts How often each activity was done: rows are clients, columns are activities.
 * @param minutes Minutes one activity takes, one number for each column.
 * @param costPerHour What an hour costs the firm, one number or one a client.
 * @return Money, one result a client.
 * @customfunction
 */
function ACTIVITYCOST(counts, minutes, costPerHour) {
  return Keepworthy_.callFunction("ACTIVITYCOST", [counts, minutes, costPerHour]);
}

/**
 * What late payment costs: interest and chasing. Gives: Money.
 *
 * @param amount What was paid late.
 * @param daysLate Days after the due date; early counts as 0.
 * @param yearlyRate What money costs you in a year as a share: 0.1 is 10 %.
 * @param chasingHours (optional) Hours spent on reminders.
 * @param costPerHour (optional) What such an hour costs the firm.
 * @return Money.
 * @customfunction
 */
function LATECOST(amount, daysLate, yearlyRate, chasingHours, costPerHour) {
  return Keepworthy_.callFunction("LATECOST", [amount, daysLate, yearlyRate, chasingHours, costPerHour]);
}

/**
 * What a client leaves: avoidable profit with the avoidable cost per hour, full profit with the full cost per hour. Gives: Money; a loss is negative.
 *
 * @param revenue Net invoiced in the period: without VAT, after credit notes and discounts.
 * @param hours All hours worked for the client in the period, billed or not.
 * @param costPerHour What an hour costs the firm. The avoidable cost answers “keep or drop?”, the full cost “is the price right?”.
 * @param directCosts (optional) Spent only because of this client: subcontractors, expenses, licences passed through.
 * @param servingCosts (optional) The handling that is not in the booked hours, in money: calls, mails, reminders, complaints, rework.
 * @return Money; a loss is negative.
 * @customfunction
 */
function CLIENTPROFIT(revenue, hours, costPerHour, directCosts, servingCosts) {
  return Keepworthy_.callFunction("CLIENTPROFIT", [revenue, hours, costPerHour, directCosts, servingCosts]);
}

/**
 * Profit as a share of revenue (margin on price, not markup on cost). Gives: A share: 0.25 is 25 %; a loss is negative.
 *
 * @param revenue Net invoiced in the period: without VAT, after credit notes and discounts.
 * @param hours All hours worked for the client in the period, billed or not.
 * @param costPerHour What an hour costs the firm. The avoidable cost answers “keep or drop?”, the full cost “is the price right?”.
 * @param directCosts (optional) Spent only because of this client: subcontractors, expenses, licences passed through.
 * @param servingCosts (optional) The handling that is not in the booked hours, in money: calls, mails, reminders, complaints, rework.
 * @return A share: 0.25 is 25 %; a loss is negative.
 * @customfunction
 */
function CLIENTYIELD(revenue, hours, costPerHour, directCosts, servingCosts) {
  return Keepworthy_.callFunction("CLIENTYIELD", [revenue, hours, costPerHour, directCosts, servingCosts]);
}

/**
 * How far an hour is from the minimum rate. Gives: Money per hour; negative is below the minimum.
 *
 * @param revenue Net invoiced in the period: without VAT, after credit notes and discounts.
 * @param hours All hours worked for the client in the period, billed or not.
 * @param minRate The least an hour must bring, for instance from BREAKEVENRATE.
 * @param directCosts (optional) Spent only because of this client: subcontractors, expenses, licences passed through.
 * @param servingCosts (optional) The handling that is not in the booked hours, in money: calls, mails, reminders, complaints, rework.
 * @return Money per hour; negative is below the minimum.
 * @customfunction
 */
function RATEGAP(revenue, hours, minRate, directCosts, servingCosts) {
  return Keepworthy_.callFunction("RATEGAP", [revenue, hours, minRate, directCosts, servingCosts]);
}

/**
 * The rise that brings a client to the minimum. Gives: A share of the present revenue: 0.28 is 28 %; 0 if none is needed.
 *
 * @param revenue Net invoiced in the period: without VAT, after credit notes and discounts.
 * @param hours All hours worked for the client in the period, billed or not.
 * @param minRate The least an hour must bring, for instance from BREAKEVENRATE.
 * @param directCosts (optional) Spent only because of this client: subcontractors, expenses, licences passed through.
 * @param servingCosts (optional) The handling that is not in the booked hours, in money: calls, mails, reminders, complaints, rework.
 * @return A share of the present revenue: 0.28 is 28 %; 0 if none is needed.
 * @customfunction
 */
function FEEINCREASE(revenue, hours, minRate, directCosts, servingCosts) {
  return Keepworthy_.callFunction("FEEINCREASE", [revenue, hours, minRate, directCosts, servingCosts]);
}

/**
 * The hours at which a client just meets the minimum. Gives: Hours; 0 if direct and serving costs eat the revenue.
 *
 * @param revenue Net invoiced in the period: without VAT, after credit notes and discounts.
 * @param minRate The least an hour must bring, for instance from BREAKEVENRATE.
 * @param directCosts (optional) Spent only because of this client: subcontractors, expenses, licences passed through.
 * @param servingCosts (optional) The handling that is not in the booked hours, in money: calls, mails, reminders, complaints, rework.
 * @return Hours; 0 if direct and serving costs eat the revenue.
 * @customfunction
 */
function BREAKEVENHOURS(revenue, minRate, directCosts, servingCosts) {
  return Keepworthy_.callFunction("BREAKEVENHOURS", [revenue, minRate, directCosts, servingCosts]);
}

/**
 * The rise that pays for the extra work a client causes. Gives: A share of the fee: 0.13 is 13 %.
 *
 * @param fee The present fee for the same period.
 * @param extraHours Hours this client takes beyond what is usual.
 * @param minRate The least an hour must bring, for instance from BREAKEVENRATE.
 * @return A share of the fee: 0.13 is 13 %.
 * @customfunction
 */
function SURCHARGE(fee, extraHours, minRate) {
  return Keepworthy_.callFunction("SURCHARGE", [fee, extraHours, minRate]);
}

/**
 * Share of equal clients that may leave before a price rise costs money. Gives: A share: 0.11 is 11 %. Low margins bear more loss, not less.
 *
 * @param increase The rise as a share: 0.05 is 5 %.
 * @param contributionMargin What is left of the price after avoidable cost, as a share.
 * @return A share: 0.11 is 11 %. Low margins bear more loss, not less.
 * @customfunction
 */
function PRICERISELOSS(increase, contributionMargin) {
  return Keepworthy_.callFunction("PRICERISELOSS", [increase, contributionMargin]);
}

/**
 * Any written time as decimal hours. Gives: Hours.
 *
 * @param times A time as it stands: 2.5, 2:30, 2h 30m, 90 min.
 * @param unit (optional) “auto”, “h”, “min”, “s”, “ms” or “days”.
 * @param hoursPerDay (optional) What a written day such as 1d or 2 days stands for, in hours.
 * @return Hours.
 * @customfunction
 */
function TIMETOHOURS(times, unit, hoursPerDay) {
  return Keepworthy_.callFunction("TIMETOHOURS", [times, unit, hoursPerDay]);
}

/**
 * How fast a retainer's included hours are used up. Gives: A factor: 1 is as agreed, 1.5 is half too fast.
 *
 * @param hoursToDate All hours worked for the retainer since its term began.
 * @param includedHours Hours that the fee includes over the whole term.
 * @param elapsedShare Part of the term that has gone by, above 0 and at most 1: 3 of 12 months are 0.25.
 * @return A factor: 1 is as agreed, 1.5 is half too fast.
 * @customfunction
 */
function BURNRATE(hoursToDate, includedHours, elapsedShare) {
  return Keepworthy_.callFunction("BURNRATE", [hoursToDate, includedHours, elapsedShare]);
}

/**
 * What an hour of a retainer will have brought at the end of its term if the work goes on as it did. Gives: Money per hour.
 *
 * @param fee Fee for the whole term, without VAT.
 * @param hoursToDate All hours worked for the retainer since its term began.
 * @param elapsedShare Part of the term that has gone by, above 0 and at most 1: 3 of 12 months are 0.25.
 * @return Money per hour.
 * @customfunction
 */
function PROJECTEDRATE(fee, hoursToDate, elapsedShare) {
  return Keepworthy_.callFunction("PROJECTEDRATE", [fee, hoursToDate, elapsedShare]);
}

/**
 * How well a client suits the firm; money is never mixed into it. Gives: A score from 0 to 100, one a client; 0 if a knock-out criterion is missed, empty if nothing is rated. KNOCKOUTS(…)<>"" with the same ratings tells that 0 from a plain one: give it to CLIENTVERDICT as knockedOut.
 *
 * @param ratings Rows are clients, columns are criteria; blank is not rated. Where 0 is on the scale, desktop Excel needs IF(B2:F2="","",B2:F2).
 * @param weights (optional) Weight of each criterion, for instance from RANKWEIGHTS; equal unless given.
 * @param floors (optional) A rating worse than its floor knocks the client out; blank is no floor.
 * @param worst (optional) Worst end of the scale, for all criteria or one each; 1 unless given.
 * @param best (optional) Best end of the scale; below worst it means that fewer is better. 5 unless given.
 * @return A score from 0 to 100, one a client; 0 if a knock-out criterion is missed, empty if nothing is rated. KNOCKOUTS(…)<>"" with the same ratings tells that 0 from a plain one: give it to CLIENTVERDICT as knockedOut.
 * @customfunction
 */
function FITSCORE(ratings, weights, floors, worst, best) {
  return Keepworthy_.callFunction("FITSCORE", [ratings, weights, floors, worst, best]);
}

/**
 * The criteria that knock a client out. Gives: Their names joined by “; ”, empty if there are none, so KNOCKOUTS(…)<>"" is TRUE for a client who is knocked out.
 *
 * @param ratings Rows are clients, columns are criteria; blank is not rated. Where 0 is on the scale, desktop Excel needs IF(B2:F2="","",B2:F2).
 * @param floors A rating worse than its floor knocks the client out; blank is no floor.
 * @param names Names of the criteria, one for each column.
 * @param worst (optional) Worst end of the scale, for all criteria or one each; 1 unless given.
 * @param best (optional) Best end of the scale; below worst it means that fewer is better. 5 unless given.
 * @return Their names joined by “; ”, empty if there are none, so KNOCKOUTS(…)<>"" is TRUE for a client who is knocked out.
 * @customfunction
 */
function KNOCKOUTS(ratings, floors, names, worst, best) {
  return Keepworthy_.callFunction("KNOCKOUTS", [ratings, floors, names, worst, best]);
}

/**
 * A fit score as a grade from A to D. Gives: “A”, “B”, “C” or “D”.
 *
 * @param score Fit from 0 to 100, from FITSCORE.
 * @param a (optional) Least score for A; a convention, set your own.
 * @param b (optional) Least score for B; a convention, set your own.
 * @param c (optional) Least score for C; a convention, set your own.
 * @return “A”, “B”, “C” or “D”.
 * @customfunction
 */
function FITGRADE(score, a, b, c) {
  return Keepworthy_.callFunction("FITGRADE", [score, a, b, c]);
}

/**
 * Weights from an order of importance, so that nobody has to invent percentages. Gives: Weights in the shape of the input; they add up to 1.
 *
 * @param ranks Rank of each criterion, 1 is the most important; equal ranks share, blank is not used.
 * @return Weights in the shape of the input; they add up to 1.
 * @customfunction
 */
function RANKWEIGHTS(ranks) {
  return Keepworthy_.callFunction("RANKWEIGHTS", [ranks]);
}

/**
 * How much of what a client expects can be met. Gives: A share: 0.9 is 90 %; one a client.
 *
 * @param expected What the client expects of each criterion: rows are clients, columns are criteria; a single column is one client.
 * @param deliverable What you can deliver, in the same unit and shape, or one row for all clients.
 * @param weights (optional) Weight of each criterion, for instance from RANKWEIGHTS; equal unless given.
 * @return A share: 0.9 is 90 %; one a client.
 * @customfunction
 */
function EXPECTATIONFIT(expected, deliverable, weights) {
  return Keepworthy_.callFunction("EXPECTATIONFIT", [expected, deliverable, weights]);
}

/**
 * How much of the available hours the work needs. Gives: A share: 1.2 is 120 %, more than there is.
 *
 * @param hoursNeeded Hours the work needs.
 * @param hoursAvailable Hours there are in the same period.
 * @return A share: 1.2 is 120 %, more than there is.
 * @customfunction
 */
function CAPACITYLOAD(hoursNeeded, hoursAvailable) {
  return Keepworthy_.callFunction("CAPACITYLOAD", [hoursNeeded, hoursAvailable]);
}

/**
 * Complaints per job or month; with a usual rate, one early complaint does not brand a client. Gives: A share: 0.05 is 5 %.
 *
 * @param complaints Number of complaints.
 * @param exposure Jobs or months they belong to.
 * @param usualRate (optional) Complaints per job or month that are usual in the firm.
 * @param priorExposure (optional) How many jobs or months that knowledge is worth.
 * @return A share: 0.05 is 5 %.
 * @customfunction
 */
function COMPLAINTRATE(complaints, exposure, usualRate, priorExposure) {
  return Keepworthy_.callFunction("COMPLAINTRATE", [complaints, exposure, usualRate, priorExposure]);
}

/**
 * What a difficult client costs the others; its own line, never part of profit. Gives: Money.
 *
 * @param hoursTaken Hours this client takes from good ones.
 * @param rate What those hours would have brought, per hour.
 * @param marginAtRisk (optional) Margin they may take along, your own estimate.
 * @param probability (optional) How likely that is, 0 to 1.
 * @return Money.
 * @customfunction
 */
function SPILLOVERCOST(hoursTaken, rate, marginAtRisk, probability) {
  return Keepworthy_.callFunction("SPILLOVERCOST", [hoursTaken, rate, marginAtRisk, probability]);
}

/**
 * What bad talk may cost in clients not won. Gives: Money; as good as your estimates.
 *
 * @param peopleReached People who hear of it.
 * @param prospectShare Share of them who might become clients, 0 to 1.
 * @param winRateLoss By how much fewer of them are won, 0 to 1.
 * @param clientValue What a client is worth, for instance from CLIENTVALUE.
 * @param probability (optional) How likely the talk is, 0 to 1.
 * @return Money; as good as your estimates.
 * @customfunction
 */
function REPUTATIONCOST(peopleReached, prospectShare, winRateLoss, clientValue, probability) {
  return Keepworthy_.callFunction("REPUTATIONCOST", [peopleReached, prospectShare, winRateLoss, clientValue, probability]);
}

/**
 * The part of a client's contribution that is not to be counted on; over a column, SUM of it is the firm's. Gives: Money; negative where a client costs more than it brings, so that its going would be a gain.
 *
 * @param contribution What would be missing without the client: CLIENTPROFIT with the avoidable cost per hour.
 * @param stayProbability How likely the client stays, 0 to 1, your own estimate.
 * @return Money; negative where a client costs more than it brings, so that its going would be a gain.
 * @customfunction
 */
function CONTRIBUTIONATRISK(contribution, stayProbability) {
  return Keepworthy_.callFunction("CONTRIBUTIONATRISK", [contribution, stayProbability]);
}

/**
 * How much the firm depends on few clients (Herfindahl index). Gives: 0 to 10,000: 10,000 is one client; four equal ones are 2,500 by arithmetic.
 *
 * @param revenues Revenue of each client.
 * @return 0 to 10,000: 10,000 is one client; four equal ones are 2,500 by arithmetic.
 * @customfunction
 */
function CONCENTRATION(revenues) {
  return Keepworthy_.callFunction("CONCENTRATION", [revenues]);
}

/**
 * The largest clients' share of revenue. Gives: A share: 0.5 is 50 %.
 *
 * @param revenues Revenue of each client.
 * @param n (optional) How many of the largest, 1 unless given.
 * @return A share: 0.5 is 50 %.
 * @customfunction
 */
function TOPSHARE(revenues, n) {
  return Keepworthy_.callFunction("TOPSHARE", [revenues, n]);
}

/**
 * What a client is worth over time. Gives: Money today.
 *
 * @param margin Margin per period.
 * @param retention Share of clients who stay for the next period, 0 to 1.
 * @param discountRate Interest per period as a share: 0.08 is 8 %.
 * @param paidNow (optional) TRUE if the first payment is due now.
 * @return Money today.
 * @customfunction
 */
function CLIENTVALUE(margin, retention, discountRate, paidNow) {
  return Keepworthy_.callFunction("CLIENTVALUE", [margin, retention, discountRate, paidNow]);
}

/**
 * Profits added up from the best client to the worst: how much the last ones give back. Gives: Five columns, best client first: name, profit, share of clients, cumulated profit, cumulated share of the total.
 *
 * @param profits Profit of each client; losses negative.
 * @param names (optional) Names in the same order; ranks unless given.
 * @return Five columns, best client first: name, profit, share of clients, cumulated profit, cumulated share of the total.
 * @customfunction
 */
function WHALECURVE(profits, names) {
  return Keepworthy_.callFunction("WHALECURVE", [profits, names]);
}

/**
 * ABC classes: who brings most, who brings little. Gives: “A”, “B” or “C” in the shape of the input.
 *
 * @param values Revenue or profit of each client, none below 0.
 * @param a (optional) Cumulated share up to which clients are A.
 * @param b (optional) Cumulated share up to which clients are B.
 * @return “A”, “B” or “C” in the shape of the input.
 * @customfunction
 */
function CLIENTCLASS(values, a, b) {
  return Keepworthy_.callFunction("CLIENTCLASS", [values, a, b]);
}

/**
 * The mean of a small group, drawn to the mean of all, so that three good clients do not make a rule. Gives: A mean, in the unit of the means.
 *
 * @param mean Mean of the group.
 * @param count How many it was taken from.
 * @param overallMean Mean of all.
 * @param weight (optional) How many the overall mean counts for, 5 unless given.
 * @return A mean, in the unit of the means.
 * @customfunction
 */
function SHRUNKMEAN(mean, count, overallMean, weight) {
  return Keepworthy_.callFunction("SHRUNKMEAN", [mean, count, overallMean, weight]);
}

/**
 * What to do about a client: fix first, part last. Gives: Part ways, Refer, Talk, Change procedure, Reprice, Keep or Grow.
 *
 * @param effectiveRate What an hour for this client really brings, from EFFECTIVERATE, with direct and serving costs.
 * @param minRate The least an hour must bring, for instance from BREAKEVENRATE.
 * @param fit Fit from 0 to 100, from FITSCORE; blank is judged by money alone.
 * @param minFit (optional) Below this score of 100 points a client does not suit the firm.
 * @param knockedOut (optional) TRUE if a knock-out criterion is missed: KNOCKOUTS(…)<>"" tells it from a plain score of 0.
 * @param maxIncrease (optional) The largest rise of the fee that you think acceptable, as a share: 0.3 is 30 %.
 * @param tried (optional) TRUE if a rise or a talk was tried without effect.
 * @param language (optional) “en” or “de”: the language of the words in the result.
 * @param riseNeeded (optional) The fee's rise to the minimum, from FEEINCREASE; left out it is minimum ÷ effective rate − 1, right only without direct and serving costs.
 * @param tolerance (optional) So close to the minimum counts as reached, as a share: 0.02 is 2 %, and 2 points of fit.
 * @return Part ways, Refer, Talk, Change procedure, Reprice, Keep or Grow.
 * @customfunction
 */
function CLIENTVERDICT(effectiveRate, minRate, fit, minFit, knockedOut, maxIncrease, tried, language, riseNeeded, tolerance) {
  return Keepworthy_.callFunction("CLIENTVERDICT", [effectiveRate, minRate, fit, minFit, knockedOut, maxIncrease, tried, language, riseNeeded, tolerance]);
}

/**
 * Why CLIENTVERDICT says what it says, with the figures that decided. Gives: One to three sentences.
 *
 * @param effectiveRate What an hour for this client really brings, from EFFECTIVERATE, with direct and serving costs.
 * @param minRate The least an hour must bring, for instance from BREAKEVENRATE.
 * @param fit Fit from 0 to 100, from FITSCORE; blank is judged by money alone.
 * @param minFit (optional) Below this score of 100 points a client does not suit the firm.
 * @param knockedOut (optional) TRUE if a knock-out criterion is missed: KNOCKOUTS(…)<>"" tells it from a plain score of 0.
 * @param maxIncrease (optional) The largest rise of the fee that you think acceptable, as a share: 0.3 is 30 %.
 * @param tried (optional) TRUE if a rise or a talk was tried without effect.
 * @param language (optional) “en” or “de”: the language of the words in the result.
 * @param riseNeeded (optional) The fee's rise to the minimum, from FEEINCREASE; left out it is minimum ÷ effective rate − 1, right only without direct and serving costs.
 * @param tolerance (optional) So close to the minimum counts as reached, as a share: 0.02 is 2 %, and 2 points of fit.
 * @param avoidableProfit (optional) What leaves with the client, from CLIENTPROFIT with the avoidable cost per hour; the reason then says what leaving costs.
 * @return One to three sentences.
 * @customfunction
 */
function CLIENTREASON(effectiveRate, minRate, fit, minFit, knockedOut, maxIncrease, tried, language, riseNeeded, tolerance, avoidableProfit) {
  return Keepworthy_.callFunction("CLIENTREASON", [effectiveRate, minRate, fit, minFit, knockedOut, maxIncrease, tried, language, riseNeeded, tolerance, avoidableProfit]);
}

/**
 * What letting a client go changes in money. Gives: Money over the months; negative costs the firm.
 *
 * @param revenue Net revenue with this client in a year.
 * @param avoidableCosts What really falls away in a year when the client leaves.
 * @param hours Hours that become free in a year.
 * @param refillShare Part of the freed hours that is sold again, 0 to 1.
 * @param refillRate What a resold hour contributes, per hour.
 * @param monthsToRefill (optional) Months until the hours are sold again, in a straight ramp; 0 is at once.
 * @param months (optional) Over how many months; 12 unless given.
 * @param oneOffCost (optional) Cost of the ending itself: handover, last discount, advice.
 * @return Money over the months; negative costs the firm.
 * @customfunction
 */
function EXITIMPACT(revenue, avoidableCosts, hours, refillShare, refillRate, monthsToRefill, months, oneOffCost) {
  return Keepworthy_.callFunction("EXITIMPACT", [revenue, avoidableCosts, hours, refillShare, refillRate, monthsToRefill, months, oneOffCost]);
}

/**
 * Months until letting a client go has paid back. Gives: Months; 0 is at once.
 *
 * @param revenue Net revenue with this client in a year.
 * @param avoidableCosts What really falls away in a year when the client leaves.
 * @param hours Hours that become free in a year.
 * @param refillShare Part of the freed hours that is sold again, 0 to 1.
 * @param refillRate What a resold hour contributes, per hour.
 * @param monthsToRefill (optional) Months until the hours are sold again, in a straight ramp; 0 is at once.
 * @param oneOffCost (optional) Cost of the ending itself: handover, last discount, advice.
 * @return Months; 0 is at once.
 * @customfunction
 */
function EXITPAYBACK(revenue, avoidableCosts, hours, refillShare, refillRate, monthsToRefill, oneOffCost) {
  return Keepworthy_.callFunction("EXITPAYBACK", [revenue, avoidableCosts, hours, refillShare, refillRate, monthsToRefill, oneOffCost]);
}

/**
 * The share of freed hours that must be sold again before parting pays. Gives: A share; above 1 it cannot be made up.
 *
 * @param revenue Net revenue with this client in a year.
 * @param avoidableCosts What really falls away in a year when the client leaves.
 * @param hours Hours that become free in a year.
 * @param contributionPerHour What a resold hour contributes.
 * @return A share; above 1 it cannot be made up.
 * @customfunction
 */
function REFILLSHARE(revenue, avoidableCosts, hours, contributionPerHour) {
  return Keepworthy_.callFunction("REFILLSHARE", [revenue, avoidableCosts, hours, contributionPerHour]);
}

/**
 * Which form of agreement new work asks for. A reminder, not legal advice. Gives: “Ask a lawyer first”, “Written contract” or “Order confirmation”. Not legal advice.
 *
 * @param triggers Answers (TRUE, yes, ja, 1) to what asks for a contract: a row a client, or one client's answers in a column.
 * @param severe (optional) Answers to what asks for a lawyer, laid out like the triggers.
 * @param language (optional) “en” or “de”: the language of the words in the result.
 * @return “Ask a lawyer first”, “Written contract” or “Order confirmation”. Not legal advice.
 * @customfunction
 */
function CONTRACTNEED(triggers, severe, language) {
  return Keepworthy_.callFunction("CONTRACTNEED", [triggers, severe, language]);
}

/**
 * The last day to give notice before a contract renews itself. Arithmetic, not legal advice. Gives: A day number; format the cell as a date.
 *
 * @param renewalDay First day of the next term, a date.
 * @param notice Length of the notice, in the unit.
 * @param unit (optional) “months”, “weeks” or “days”; months unless given.
 * @param deliveryDays (optional) Days until the notice has arrived, 0 unless given.
 * @return A day number; format the cell as a date.
 * @customfunction
 */
function NOTICEDAY(renewalDay, notice, unit, deliveryDays) {
  return Keepworthy_.callFunction("NOTICEDAY", [renewalDay, notice, unit, deliveryDays]);
}

/**
 * How good your stated chances were: clients who would stay, rises that would be accepted. Gives: From 0 to 1, lower is better: 0 is always right, saying 0.5 to everything is 0.25.
 *
 * @param probabilities The chance given to each event beforehand, 0 to 1; blank leaves it out.
 * @param outcomes What came of it: TRUE, yes or 1, else FALSE, no or 0; blank leaves it out. Desktop Excel reads a blank cell as 0 and needs IF(C2:C20="","",C2:C20).
 * @return From 0 to 1, lower is better: 0 is always right, saying 0.5 to everything is 0.25.
 * @customfunction
 */
function BRIERSCORE(probabilities, outcomes) {
  return Keepworthy_.callFunction("BRIERSCORE", [probabilities, outcomes]);
}

/**
 * The whole analysis of a billing table in one formula: one row a client, best first, with verdict and reason. Gives: A header row and one row a client; unprofitable clients are included, what is not known is empty.
 *
 * @param table Billing or time table with its header row, English or German; columns are recognised.
 * @param practice (optional) Two columns, name and value: minimum rate, cost per hour, full cost per hour.
 * @param language (optional) “en” or “de”; that of the headers unless given.
 * @return A header row and one row a client; unprofitable clients are included, what is not known is empty.
 * @customfunction
 */
function CLIENTREPORT(table, practice, language) {
  return Keepworthy_.callFunction("CLIENTREPORT", [table, practice, language]);
}

function onOpen(a) {
  return Keepworthy_.onOpen(a);
}

function onInstall(a) {
  return Keepworthy_.onInstall(a);
}

function showSidebar() {
  return Keepworthy_.showSidebar();
}

function freezeToValues() {
  return Keepworthy_.freezeToValues();
}

function wakeUpFunctions() {
  return Keepworthy_.wakeUpFunctions();
}

function addTemplate() {
  return Keepworthy_.addTemplate();
}

function answer(a) {
  return Keepworthy_.answer(a);
}
