// Made by `npm run generate` from src/functions. Changes here are lost.

/**
 * Hours a year that go to clients, billed or not: the hours that the effective rate divides by.
 * @customfunction BILLABLEHOURS
 * @helpurl https://keepworthy.example/functions/en/billablehours.html
 * @param hoursPerWeek Hours worked in a week.
 * @param [weeksOff] Holidays, illness and public holidays in weeks, 0 to 52.
 * @param [billableShare] Share of the hours that go to clients, billed or not, 0 to 1; the rest is office, offers, training.
 * @returns Hours per year.
 */
declare function BILLABLEHOURS(hoursPerWeek: any[][], weeksOff?: any[][], billableShare?: any[][]): any[][];

/**
 * True cost of an employee hour.
 * @customfunction HOURCOST
 * @helpurl https://keepworthy.example/functions/en/hourcost.html
 * @param yearlyPay Gross pay of the person in a year.
 * @param extras Social contributions, training, equipment in a year; 0 if there are none.
 * @param productiveHours Hours the person works for clients in a year.
 * @param [overhead] The person's share of rent, software and the like, in a year.
 * @returns Money per hour.
 */
declare function HOURCOST(yearlyPay: any[][], extras: any[][], productiveHours: any[][], overhead?: any[][]): any[][];

/**
 * What an hour must bring so that costs, pay and profit are covered.
 * @customfunction BREAKEVENRATE
 * @helpurl https://keepworthy.example/functions/en/breakevenrate.html
 * @param costs All costs of the firm in a year, without the owner's pay.
 * @param billableHours Hours a year that go to clients, billed or not, for instance from BILLABLEHOURS.
 * @param [ownerPay] What the owner must take home in a year, after tax if a tax rate is given.
 * @param [taxRate] Tax on the owner's pay as a share: 0.3 is 30 %.
 * @param [profitMargin] Profit wanted on top as a share of the price: 0.1 is 10 %.
 * @returns Money per hour, without VAT.
 */
declare function BREAKEVENRATE(costs: any[][], billableHours: any[][], ownerPay?: any[][], taxRate?: any[][], profitMargin?: any[][]): any[][];

/**
 * Three floors for an hour: below the first every hour loses money, below the second it eats the owner's pay, below the third it misses the goal.
 * @customfunction RATEFLOORS
 * @helpurl https://keepworthy.example/functions/en/ratefloors.html
 * @param avoidablePerHour What really falls away with an hour that is not worked.
 * @param costs All costs of the firm in a year, without the owner's pay.
 * @param billableHours Hours a year that go to clients, billed or not, for instance from BILLABLEHOURS.
 * @param [ownerPay] What the owner must take home in a year, after tax if a tax rate is given.
 * @param [taxRate] Tax on the owner's pay as a share: 0.3 is 30 %.
 * @param [profitMargin] Profit wanted on top as a share of the price: 0.1 is 10 %.
 * @param [language] “en” or “de”: the language of the words in the result.
 * @returns Three rows with a name and a rate per hour.
 */
declare function RATEFLOORS(avoidablePerHour: any[][], costs: any[][], billableHours: any[][], ownerPay?: any[][], taxRate?: any[][], profitMargin?: any[][], language?: any[][]): any[][];

/**
 * The amount a client must bring.
 * @customfunction MINFEE
 * @helpurl https://keepworthy.example/functions/en/minfee.html
 * @param hours All hours worked for the client in the period, billed or not.
 * @param minRate The least an hour must bring, for instance from BREAKEVENRATE.
 * @param [directCosts] Spent only because of this client: subcontractors, expenses, licences passed through.
 * @param [servingCosts] The handling that is not in the booked hours, in money: calls, mails, reminders, complaints, rework.
 * @returns Money, without VAT.
 */
declare function MINFEE(hours: any[][], minRate: any[][], directCosts?: any[][], servingCosts?: any[][]): any[][];

/**
 * Least price for new work.
 * @customfunction QUOTEFLOOR
 * @helpurl https://keepworthy.example/functions/en/quotefloor.html
 * @param estimatedHours Hours the work is estimated at.
 * @param minRate The least an hour must bring, for instance from BREAKEVENRATE.
 * @param [overrunFactor] How much longer work takes than estimated, from OVERRUNFACTOR: 1 is as estimated, 1.25 is 25 % more; 0.5 to 5.
 * @param [directCosts] Spent only because of this client: subcontractors, expenses, licences passed through.
 * @returns Money, without VAT.
 */
declare function QUOTEFLOOR(estimatedHours: any[][], minRate: any[][], overrunFactor?: any[][], directCosts?: any[][]): any[][];

/**
 * How much longer than estimated work takes, so that a chosen share of past jobs would have been covered.
 * @customfunction OVERRUNFACTOR
 * @helpurl https://keepworthy.example/functions/en/overrunfactor.html
 * @param estimatedHours Hours each past job was estimated at.
 * @param actualHours Hours each job really took; blank or 0 leaves the job out.
 * @param [confidence] Share of past jobs that would have been covered, 0 to 1.
 * @returns A factor: 1.2 means 20 % more than estimated.
 */
declare function OVERRUNFACTOR(estimatedHours: any[][], actualHours: any[][], confidence?: any[][]): any[][];

/**
 * What an hour for this client really brings.
 * @customfunction EFFECTIVERATE
 * @helpurl https://keepworthy.example/functions/en/effectiverate.html
 * @param revenue Net invoiced in the period: without VAT, after credit notes and discounts.
 * @param hours All hours worked for the client in the period, billed or not.
 * @param [directCosts] Spent only because of this client: subcontractors, expenses, licences passed through.
 * @param [servingCosts] The handling that is not in the booked hours, in money: calls, mails, reminders, complaints, rework.
 * @returns Money per hour.
 */
declare function EFFECTIVERATE(revenue: any[][], hours: any[][], directCosts?: any[][], servingCosts?: any[][]): any[][];

/**
 * How much of the value at the standard rate was billed.
 * @customfunction REALIZATION
 * @helpurl https://keepworthy.example/functions/en/realization.html
 * @param billed Net invoiced.
 * @param standardValue Hours × standard rate.
 * @returns A share: 0.67 is 67 %.
 */
declare function REALIZATION(billed: any[][], standardValue: any[][]): any[][];

/**
 * Cost to serve without time sheets, from counts and minutes.
 * @customfunction ACTIVITYCOST
 * @helpurl https://keepworthy.example/functions/en/activitycost.html
 * @param counts How often each activity was done: rows are clients, columns are activities.
 * @param minutes Minutes one activity takes, one number for each column.
 * @param costPerHour What an hour costs the firm, one number or one a client.
 * @returns Money, one result a client.
 */
declare function ACTIVITYCOST(counts: any[][], minutes: any[][], costPerHour: any[][]): any[][];

/**
 * What late payment costs: interest and chasing.
 * @customfunction LATECOST
 * @helpurl https://keepworthy.example/functions/en/latecost.html
 * @param amount What was paid late.
 * @param daysLate Days after the due date; early counts as 0.
 * @param yearlyRate What money costs you in a year as a share: 0.1 is 10 %.
 * @param [chasingHours] Hours spent on reminders.
 * @param [costPerHour] What such an hour costs the firm.
 * @returns Money.
 */
declare function LATECOST(amount: any[][], daysLate: any[][], yearlyRate: any[][], chasingHours?: any[][], costPerHour?: any[][]): any[][];

/**
 * What a client leaves: avoidable profit with the avoidable cost per hour, full profit with the full cost per hour.
 * @customfunction CLIENTPROFIT
 * @helpurl https://keepworthy.example/functions/en/clientprofit.html
 * @param revenue Net invoiced in the period: without VAT, after credit notes and discounts.
 * @param hours All hours worked for the client in the period, billed or not.
 * @param costPerHour What an hour costs the firm. The avoidable cost answers “keep or drop?”, the full cost “is the price right?”.
 * @param [directCosts] Spent only because of this client: subcontractors, expenses, licences passed through.
 * @param [servingCosts] The handling that is not in the booked hours, in money: calls, mails, reminders, complaints, rework.
 * @returns Money; a loss is negative.
 */
declare function CLIENTPROFIT(revenue: any[][], hours: any[][], costPerHour: any[][], directCosts?: any[][], servingCosts?: any[][]): any[][];

/**
 * Profit as a share of revenue (margin on price, not markup on cost).
 * @customfunction CLIENTYIELD
 * @helpurl https://keepworthy.example/functions/en/clientyield.html
 * @param revenue Net invoiced in the period: without VAT, after credit notes and discounts.
 * @param hours All hours worked for the client in the period, billed or not.
 * @param costPerHour What an hour costs the firm. The avoidable cost answers “keep or drop?”, the full cost “is the price right?”.
 * @param [directCosts] Spent only because of this client: subcontractors, expenses, licences passed through.
 * @param [servingCosts] The handling that is not in the booked hours, in money: calls, mails, reminders, complaints, rework.
 * @returns A share: 0.25 is 25 %; a loss is negative.
 */
declare function CLIENTYIELD(revenue: any[][], hours: any[][], costPerHour: any[][], directCosts?: any[][], servingCosts?: any[][]): any[][];

/**
 * How far an hour is from the minimum rate.
 * @customfunction RATEGAP
 * @helpurl https://keepworthy.example/functions/en/rategap.html
 * @param revenue Net invoiced in the period: without VAT, after credit notes and discounts.
 * @param hours All hours worked for the client in the period, billed or not.
 * @param minRate The least an hour must bring, for instance from BREAKEVENRATE.
 * @param [directCosts] Spent only because of this client: subcontractors, expenses, licences passed through.
 * @param [servingCosts] The handling that is not in the booked hours, in money: calls, mails, reminders, complaints, rework.
 * @returns Money per hour; negative is below the minimum.
 */
declare function RATEGAP(revenue: any[][], hours: any[][], minRate: any[][], directCosts?: any[][], servingCosts?: any[][]): any[][];

/**
 * The rise that brings a client to the minimum.
 * @customfunction FEEINCREASE
 * @helpurl https://keepworthy.example/functions/en/feeincrease.html
 * @param revenue Net invoiced in the period: without VAT, after credit notes and discounts.
 * @param hours All hours worked for the client in the period, billed or not.
 * @param minRate The least an hour must bring, for instance from BREAKEVENRATE.
 * @param [directCosts] Spent only because of this client: subcontractors, expenses, licences passed through.
 * @param [servingCosts] The handling that is not in the booked hours, in money: calls, mails, reminders, complaints, rework.
 * @returns A share of the present revenue: 0.28 is 28 %; 0 if none is needed.
 */
declare function FEEINCREASE(revenue: any[][], hours: any[][], minRate: any[][], directCosts?: any[][], servingCosts?: any[][]): any[][];

/**
 * The hours at which a client just meets the minimum.
 * @customfunction BREAKEVENHOURS
 * @helpurl https://keepworthy.example/functions/en/breakevenhours.html
 * @param revenue Net invoiced in the period: without VAT, after credit notes and discounts.
 * @param minRate The least an hour must bring, for instance from BREAKEVENRATE.
 * @param [directCosts] Spent only because of this client: subcontractors, expenses, licences passed through.
 * @param [servingCosts] The handling that is not in the booked hours, in money: calls, mails, reminders, complaints, rework.
 * @returns Hours; 0 if direct and serving costs eat the revenue.
 */
declare function BREAKEVENHOURS(revenue: any[][], minRate: any[][], directCosts?: any[][], servingCosts?: any[][]): any[][];

/**
 * The rise that pays for the extra work a client causes.
 * @customfunction SURCHARGE
 * @helpurl https://keepworthy.example/functions/en/surcharge.html
 * @param fee The present fee for the same period.
 * @param extraHours Hours this client takes beyond what is usual.
 * @param minRate The least an hour must bring, for instance from BREAKEVENRATE.
 * @returns A share of the fee: 0.13 is 13 %.
 */
declare function SURCHARGE(fee: any[][], extraHours: any[][], minRate: any[][]): any[][];

/**
 * Share of equal clients that may leave before a price rise costs money.
 * @customfunction PRICERISELOSS
 * @helpurl https://keepworthy.example/functions/en/priceriseloss.html
 * @param increase The rise as a share: 0.05 is 5 %.
 * @param contributionMargin What is left of the price after avoidable cost, as a share.
 * @returns A share: 0.11 is 11 %. Low margins bear more loss, not less.
 */
declare function PRICERISELOSS(increase: any[][], contributionMargin: any[][]): any[][];

/**
 * Any written time as decimal hours.
 * @customfunction TIMETOHOURS
 * @helpurl https://keepworthy.example/functions/en/timetohours.html
 * @param times A time as it stands: 2.5, 2:30, 2h 30m, 90 min.
 * @param [unit] “auto”, “h”, “min”, “s”, “ms” or “days”.
 * @param [hoursPerDay] What a written day such as 1d or 2 days stands for, in hours.
 * @returns Hours.
 */
declare function TIMETOHOURS(times: any[][], unit?: any[][], hoursPerDay?: any[][]): any[][];

/**
 * How fast a retainer's included hours are used up.
 * @customfunction BURNRATE
 * @helpurl https://keepworthy.example/functions/en/burnrate.html
 * @param hoursToDate All hours worked for the retainer since its term began.
 * @param includedHours Hours that the fee includes over the whole term.
 * @param elapsedShare Part of the term that has gone by, above 0 and at most 1: 3 of 12 months are 0.25.
 * @returns A factor: 1 is as agreed, 1.5 is half too fast.
 */
declare function BURNRATE(hoursToDate: any[][], includedHours: any[][], elapsedShare: any[][]): any[][];

/**
 * What an hour of a retainer will have brought at the end of its term if the work goes on as it did.
 * @customfunction PROJECTEDRATE
 * @helpurl https://keepworthy.example/functions/en/projectedrate.html
 * @param fee Fee for the whole term, without VAT.
 * @param hoursToDate All hours worked for the retainer since its term began.
 * @param elapsedShare Part of the term that has gone by, above 0 and at most 1: 3 of 12 months are 0.25.
 * @returns Money per hour.
 */
declare function PROJECTEDRATE(fee: any[][], hoursToDate: any[][], elapsedShare: any[][]): any[][];

/**
 * How well a client suits the firm; money is never mixed into it.
 * @customfunction FITSCORE
 * @helpurl https://keepworthy.example/functions/en/fitscore.html
 * @param ratings Rows are clients, columns are criteria; blank is not rated. Where 0 is on the scale, desktop Excel needs IF(B2:F2="","",B2:F2).
 * @param [weights] Weight of each criterion, for instance from RANKWEIGHTS; equal unless given.
 * @param [floors] A rating worse than its floor knocks the client out; blank is no floor.
 * @param [worst] Worst end of the scale, for all criteria or one each; 1 unless given.
 * @param [best] Best end of the scale; below worst it means that fewer is better. 5 unless given.
 * @returns A score from 0 to 100, one a client; 0 if a knock-out criterion is missed, empty if nothing is rated. KNOCKOUTS(…)<>"" with the same ratings tells that 0 from a plain one: give it to CLIENTVERDICT as knockedOut.
 */
declare function FITSCORE(ratings: any[][], weights?: any[][], floors?: any[][], worst?: any[][], best?: any[][]): any[][];

/**
 * The criteria that knock a client out.
 * @customfunction KNOCKOUTS
 * @helpurl https://keepworthy.example/functions/en/knockouts.html
 * @param ratings Rows are clients, columns are criteria; blank is not rated. Where 0 is on the scale, desktop Excel needs IF(B2:F2="","",B2:F2).
 * @param floors A rating worse than its floor knocks the client out; blank is no floor.
 * @param names Names of the criteria, one for each column.
 * @param [worst] Worst end of the scale, for all criteria or one each; 1 unless given.
 * @param [best] Best end of the scale; below worst it means that fewer is better. 5 unless given.
 * @returns Their names joined by “; ”, empty if there are none, so KNOCKOUTS(…)<>"" is TRUE for a client who is knocked out.
 */
declare function KNOCKOUTS(ratings: any[][], floors: any[][], names: any[][], worst?: any[][], best?: any[][]): any[][];

/**
 * A fit score as a grade from A to D.
 * @customfunction FITGRADE
 * @helpurl https://keepworthy.example/functions/en/fitgrade.html
 * @param score Fit from 0 to 100, from FITSCORE.
 * @param [a] Least score for A; a convention, set your own.
 * @param [b] Least score for B; a convention, set your own.
 * @param [c] Least score for C; a convention, set your own.
 * @returns “A”, “B”, “C” or “D”.
 */
declare function FITGRADE(score: any[][], a?: any[][], b?: any[][], c?: any[][]): any[][];

/**
 * Weights from an order of importance, so that nobody has to invent percentages.
 * @customfunction RANKWEIGHTS
 * @helpurl https://keepworthy.example/functions/en/rankweights.html
 * @param ranks Rank of each criterion, 1 is the most important; equal ranks share, blank is not used.
 * @returns Weights in the shape of the input; they add up to 1.
 */
declare function RANKWEIGHTS(ranks: any[][]): any[][];

/**
 * How much of what a client expects can be met.
 * @customfunction EXPECTATIONFIT
 * @helpurl https://keepworthy.example/functions/en/expectationfit.html
 * @param expected What the client expects of each criterion: rows are clients, columns are criteria; a single column is one client.
 * @param deliverable What you can deliver, in the same unit and shape, or one row for all clients.
 * @param [weights] Weight of each criterion, for instance from RANKWEIGHTS; equal unless given.
 * @returns A share: 0.9 is 90 %; one a client.
 */
declare function EXPECTATIONFIT(expected: any[][], deliverable: any[][], weights?: any[][]): any[][];

/**
 * How much of the available hours the work needs.
 * @customfunction CAPACITYLOAD
 * @helpurl https://keepworthy.example/functions/en/capacityload.html
 * @param hoursNeeded Hours the work needs.
 * @param hoursAvailable Hours there are in the same period.
 * @returns A share: 1.2 is 120 %, more than there is.
 */
declare function CAPACITYLOAD(hoursNeeded: any[][], hoursAvailable: any[][]): any[][];

/**
 * Complaints per job or month; with a usual rate, one early complaint does not brand a client.
 * @customfunction COMPLAINTRATE
 * @helpurl https://keepworthy.example/functions/en/complaintrate.html
 * @param complaints Number of complaints.
 * @param exposure Jobs or months they belong to.
 * @param [usualRate] Complaints per job or month that are usual in the firm.
 * @param [priorExposure] How many jobs or months that knowledge is worth.
 * @returns A share: 0.05 is 5 %.
 */
declare function COMPLAINTRATE(complaints: any[][], exposure: any[][], usualRate?: any[][], priorExposure?: any[][]): any[][];

/**
 * What a difficult client costs the others; its own line, never part of profit.
 * @customfunction SPILLOVERCOST
 * @helpurl https://keepworthy.example/functions/en/spillovercost.html
 * @param hoursTaken Hours this client takes from good ones.
 * @param rate What those hours would have brought, per hour.
 * @param [marginAtRisk] Margin they may take along, your own estimate.
 * @param [probability] How likely that is, 0 to 1.
 * @returns Money.
 */
declare function SPILLOVERCOST(hoursTaken: any[][], rate: any[][], marginAtRisk?: any[][], probability?: any[][]): any[][];

/**
 * What bad talk may cost in clients not won.
 * @customfunction REPUTATIONCOST
 * @helpurl https://keepworthy.example/functions/en/reputationcost.html
 * @param peopleReached People who hear of it.
 * @param prospectShare Share of them who might become clients, 0 to 1.
 * @param winRateLoss By how much fewer of them are won, 0 to 1.
 * @param clientValue What a client is worth, for instance from CLIENTVALUE.
 * @param [probability] How likely the talk is, 0 to 1.
 * @returns Money; as good as your estimates.
 */
declare function REPUTATIONCOST(peopleReached: any[][], prospectShare: any[][], winRateLoss: any[][], clientValue: any[][], probability?: any[][]): any[][];

/**
 * The part of a client's contribution that is not to be counted on; over a column, SUM of it is the firm's.
 * @customfunction CONTRIBUTIONATRISK
 * @helpurl https://keepworthy.example/functions/en/contributionatrisk.html
 * @param contribution What would be missing without the client: CLIENTPROFIT with the avoidable cost per hour.
 * @param stayProbability How likely the client stays, 0 to 1, your own estimate.
 * @returns Money; negative where a client costs more than it brings, so that its going would be a gain.
 */
declare function CONTRIBUTIONATRISK(contribution: any[][], stayProbability: any[][]): any[][];

/**
 * How much the firm depends on few clients (Herfindahl index).
 * @customfunction CONCENTRATION
 * @helpurl https://keepworthy.example/functions/en/concentration.html
 * @param revenues Revenue of each client.
 * @returns 0 to 10,000: 10,000 is one client; four equal ones are 2,500 by arithmetic.
 */
declare function CONCENTRATION(revenues: any[][]): any[][];

/**
 * The largest clients' share of revenue.
 * @customfunction TOPSHARE
 * @helpurl https://keepworthy.example/functions/en/topshare.html
 * @param revenues Revenue of each client.
 * @param [n] How many of the largest, 1 unless given.
 * @returns A share: 0.5 is 50 %.
 */
declare function TOPSHARE(revenues: any[][], n?: any[][]): any[][];

/**
 * What a client is worth over time.
 * @customfunction CLIENTVALUE
 * @helpurl https://keepworthy.example/functions/en/clientvalue.html
 * @param margin Margin per period.
 * @param retention Share of clients who stay for the next period, 0 to 1.
 * @param discountRate Interest per period as a share: 0.08 is 8 %.
 * @param [paidNow] TRUE if the first payment is due now.
 * @returns Money today.
 */
declare function CLIENTVALUE(margin: any[][], retention: any[][], discountRate: any[][], paidNow?: any[][]): any[][];

/**
 * Profits added up from the best client to the worst: how much the last ones give back.
 * @customfunction WHALECURVE
 * @helpurl https://keepworthy.example/functions/en/whalecurve.html
 * @param profits Profit of each client; losses negative.
 * @param [names] Names in the same order; ranks unless given.
 * @returns Five columns, best client first: name, profit, share of clients, cumulated profit, cumulated share of the total.
 */
declare function WHALECURVE(profits: any[][], names?: any[][]): any[][];

/**
 * ABC classes: who brings most, who brings little.
 * @customfunction CLIENTCLASS
 * @helpurl https://keepworthy.example/functions/en/clientclass.html
 * @param values Revenue or profit of each client, none below 0.
 * @param [a] Cumulated share up to which clients are A.
 * @param [b] Cumulated share up to which clients are B.
 * @returns “A”, “B” or “C” in the shape of the input.
 */
declare function CLIENTCLASS(values: any[][], a?: any[][], b?: any[][]): any[][];

/**
 * The mean of a small group, drawn to the mean of all, so that three good clients do not make a rule.
 * @customfunction SHRUNKMEAN
 * @helpurl https://keepworthy.example/functions/en/shrunkmean.html
 * @param mean Mean of the group.
 * @param count How many it was taken from.
 * @param overallMean Mean of all.
 * @param [weight] How many the overall mean counts for, 5 unless given.
 * @returns A mean, in the unit of the means.
 */
declare function SHRUNKMEAN(mean: any[][], count: any[][], overallMean: any[][], weight?: any[][]): any[][];

/**
 * What to do about a client: fix first, part last.
 * @customfunction CLIENTVERDICT
 * @helpurl https://keepworthy.example/functions/en/clientverdict.html
 * @param effectiveRate What an hour for this client really brings, from EFFECTIVERATE, with direct and serving costs.
 * @param minRate The least an hour must bring, for instance from BREAKEVENRATE.
 * @param fit Fit from 0 to 100, from FITSCORE; blank is judged by money alone.
 * @param [minFit] Below this score of 100 points a client does not suit the firm.
 * @param [knockedOut] TRUE if a knock-out criterion is missed: KNOCKOUTS(…)<>"" tells it from a plain score of 0.
 * @param [maxIncrease] The largest rise of the fee that you think acceptable, as a share: 0.3 is 30 %.
 * @param [tried] TRUE if a rise or a talk was tried without effect.
 * @param [language] “en” or “de”: the language of the words in the result.
 * @param [riseNeeded] The fee's rise to the minimum, from FEEINCREASE; left out it is minimum ÷ effective rate − 1, right only without direct and serving costs.
 * @param [tolerance] So close to the minimum counts as reached, as a share: 0.02 is 2 %, and 2 points of fit.
 * @returns Part ways, Refer, Talk, Change procedure, Reprice, Keep or Grow.
 */
declare function CLIENTVERDICT(effectiveRate: any[][], minRate: any[][], fit: any[][], minFit?: any[][], knockedOut?: any[][], maxIncrease?: any[][], tried?: any[][], language?: any[][], riseNeeded?: any[][], tolerance?: any[][]): any[][];

/**
 * Why CLIENTVERDICT says what it says, with the figures that decided.
 * @customfunction CLIENTREASON
 * @helpurl https://keepworthy.example/functions/en/clientreason.html
 * @param effectiveRate What an hour for this client really brings, from EFFECTIVERATE, with direct and serving costs.
 * @param minRate The least an hour must bring, for instance from BREAKEVENRATE.
 * @param fit Fit from 0 to 100, from FITSCORE; blank is judged by money alone.
 * @param [minFit] Below this score of 100 points a client does not suit the firm.
 * @param [knockedOut] TRUE if a knock-out criterion is missed: KNOCKOUTS(…)<>"" tells it from a plain score of 0.
 * @param [maxIncrease] The largest rise of the fee that you think acceptable, as a share: 0.3 is 30 %.
 * @param [tried] TRUE if a rise or a talk was tried without effect.
 * @param [language] “en” or “de”: the language of the words in the result.
 * @param [riseNeeded] The fee's rise to the minimum, from FEEINCREASE; left out it is minimum ÷ effective rate − 1, right only without direct and serving costs.
 * @param [tolerance] So close to the minimum counts as reached, as a share: 0.02 is 2 %, and 2 points of fit.
 * @param [avoidableProfit] What leaves with the client, from CLIENTPROFIT with the avoidable cost per hour; the reason then says what leaving costs.
 * @returns One to three sentences.
 */
declare function CLIENTREASON(effectiveRate: any[][], minRate: any[][], fit: any[][], minFit?: any[][], knockedOut?: any[][], maxIncrease?: any[][], tried?: any[][], language?: any[][], riseNeeded?: any[][], tolerance?: any[][], avoidableProfit?: any[][]): any[][];

/**
 * What letting a client go changes in money.
 * @customfunction EXITIMPACT
 * @helpurl https://keepworthy.example/functions/en/exitimpact.html
 * @param revenue Net revenue with this client in a year.
 * @param avoidableCosts What really falls away in a year when the client leaves.
 * @param hours Hours that become free in a year.
 * @param refillShare Part of the freed hours that is sold again, 0 to 1.
 * @param refillRate What a resold hour contributes, per hour.
 * @param [monthsToRefill] Months until the hours are sold again, in a straight ramp; 0 is at once.
 * @param [months] Over how many months; 12 unless given.
 * @param [oneOffCost] Cost of the ending itself: handover, last discount, advice.
 * @returns Money over the months; negative costs the firm.
 */
declare function EXITIMPACT(revenue: any[][], avoidableCosts: any[][], hours: any[][], refillShare: any[][], refillRate: any[][], monthsToRefill?: any[][], months?: any[][], oneOffCost?: any[][]): any[][];

/**
 * Months until letting a client go has paid back.
 * @customfunction EXITPAYBACK
 * @helpurl https://keepworthy.example/functions/en/exitpayback.html
 * @param revenue Net revenue with this client in a year.
 * @param avoidableCosts What really falls away in a year when the client leaves.
 * @param hours Hours that become free in a year.
 * @param refillShare Part of the freed hours that is sold again, 0 to 1.
 * @param refillRate What a resold hour contributes, per hour.
 * @param [monthsToRefill] Months until the hours are sold again, in a straight ramp; 0 is at once.
 * @param [oneOffCost] Cost of the ending itself: handover, last discount, advice.
 * @returns Months; 0 is at once.
 */
declare function EXITPAYBACK(revenue: any[][], avoidableCosts: any[][], hours: any[][], refillShare: any[][], refillRate: any[][], monthsToRefill?: any[][], oneOffCost?: any[][]): any[][];

/**
 * The share of freed hours that must be sold again before parting pays.
 * @customfunction REFILLSHARE
 * @helpurl https://keepworthy.example/functions/en/refillshare.html
 * @param revenue Net revenue with this client in a year.
 * @param avoidableCosts What really falls away in a year when the client leaves.
 * @param hours Hours that become free in a year.
 * @param contributionPerHour What a resold hour contributes.
 * @returns A share; above 1 it cannot be made up.
 */
declare function REFILLSHARE(revenue: any[][], avoidableCosts: any[][], hours: any[][], contributionPerHour: any[][]): any[][];

/**
 * Which form of agreement new work asks for. A reminder, not legal advice.
 * @customfunction CONTRACTNEED
 * @helpurl https://keepworthy.example/functions/en/contractneed.html
 * @param triggers Answers (TRUE, yes, ja, 1) to what asks for a contract: a row a client, or one client's answers in a column.
 * @param [severe] Answers to what asks for a lawyer, laid out like the triggers.
 * @param [language] “en” or “de”: the language of the words in the result.
 * @returns “Ask a lawyer first”, “Written contract” or “Order confirmation”. Not legal advice.
 */
declare function CONTRACTNEED(triggers: any[][], severe?: any[][], language?: any[][]): any[][];

/**
 * The last day to give notice before a contract renews itself. Arithmetic, not legal advice.
 * @customfunction NOTICEDAY
 * @helpurl https://keepworthy.example/functions/en/noticeday.html
 * @param renewalDay First day of the next term, a date.
 * @param notice Length of the notice, in the unit.
 * @param [unit] “months”, “weeks” or “days”; months unless given.
 * @param [deliveryDays] Days until the notice has arrived, 0 unless given.
 * @returns A day number; format the cell as a date.
 */
declare function NOTICEDAY(renewalDay: any[][], notice: any[][], unit?: any[][], deliveryDays?: any[][]): any[][];

/**
 * How good your stated chances were: clients who would stay, rises that would be accepted.
 * @customfunction BRIERSCORE
 * @helpurl https://keepworthy.example/functions/en/brierscore.html
 * @param probabilities The chance given to each event beforehand, 0 to 1; blank leaves it out.
 * @param outcomes What came of it: TRUE, yes or 1, else FALSE, no or 0; blank leaves it out. Desktop Excel reads a blank cell as 0 and needs IF(C2:C20="","",C2:C20).
 * @returns From 0 to 1, lower is better: 0 is always right, saying 0.5 to everything is 0.25.
 */
declare function BRIERSCORE(probabilities: any[][], outcomes: any[][]): any[][];

/**
 * The whole analysis of a billing table in one formula: one row a client, best first, with verdict and reason.
 * @customfunction CLIENTREPORT
 * @helpurl https://keepworthy.example/functions/en/clientreport.html
 * @param table Billing or time table with its header row, English or German; columns are recognised.
 * @param [practice] Two columns, name and value: minimum rate, cost per hour, full cost per hour.
 * @param [language] “en” or “de”; that of the headers unless given.
 * @returns A header row and one row a client; unprofitable clients are included, what is not known is empty.
 */
declare function CLIENTREPORT(table: any[][], practice?: any[][], language?: any[][]): any[][];
