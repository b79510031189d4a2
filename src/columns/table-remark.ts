/** Why a table or a row cannot be used, or what of it the owner should look at: a code, with its words elsewhere. */
export interface TableRemark {
  readonly code: string;
  readonly facts: Readonly<Record<string, string | number>>;
}
