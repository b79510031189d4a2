/** How a column writes money: as it stands, or in cents. */
export const moneyUnits = ["money", "cents"] as const;
export type MoneyUnit = (typeof moneyUnits)[number];
