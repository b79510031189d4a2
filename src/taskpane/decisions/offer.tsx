import { lazily } from "../lazily";

/** Offers a line of the log where something was written to a client; fetched when it is first looked at. */
export const OfferDecision = lazily(async () => (await import("./offer-decision")).OfferDecision);
