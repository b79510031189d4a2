/** What clients may have in common; each is a role that a column may have. */
export const traitNames = ["sector", "size", "source", "feeForm"] as const;
export type TraitName = (typeof traitNames)[number];
export type Traits = Readonly<Partial<Record<TraitName, string>>>;
