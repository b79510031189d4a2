import type { ScoredFile } from "./score-file";

export type Sums = Readonly<Record<string, { readonly hours?: number; readonly revenue?: number }>>;

/** A file of examples/field with the reading that a person gives it. */
export interface FieldCase {
  readonly file: string;
  readonly why: string;
  readonly sums: Sums | null;
  readonly refused: boolean;
  /** A second reading that is right too, if something is said with it. */
  readonly alsoRight?: "refused" | { readonly sums: Sums };
  readonly mustStayUnknown?: readonly ("hours" | "revenue")[];
  readonly currencies?: Readonly<Record<string, string>>;
  readonly headerRow?: number | null;
  readonly roleColumns?: Readonly<Record<string, unknown>>;
  readonly rowKinds?: readonly string[];
}

/** What is wrong with the sums of a file, in words; empty if all is right. */
export function wrongIn(wanted: FieldCase, found: ScoredFile): readonly string[] {
  const wrong = wrongReading(wanted, found);
  if (wrong.length === 0 || wanted.alsoRight === undefined || !found.isSaid) return wrong;
  const second =
    wanted.alsoRight === "refused" ? { refused: true, sums: null } : { refused: false, sums: wanted.alsoRight.sums };
  return wrongReading({ ...wanted, ...second }, found).length === 0 ? [] : wrong;
}

function wrongReading(
  { sums, refused, mustStayUnknown, currencies }: FieldCase,
  { tables, portfolios }: ScoredFile,
): readonly string[] {
  const codes = tables.flatMap((table) => (table.refused === null ? [] : [table.refused.code]));
  if (refused) return codes.length === tables.length ? [] : ["is not refused"];
  if (codes.length === tables.length) return [`refused: ${codes.join(", ")}`];
  if (sums === null) return [];
  const wrong: string[] = [];
  const clients = portfolios.flatMap(({ currency, clients: scored }) =>
    scored.map((client) => ({ ...client, currency })),
  );
  for (const { client, currency, hours, revenue } of clients) {
    const wanted = sums[client];
    if (wanted === undefined) {
      wrong.push(`${client} is no client`);
      continue;
    }
    for (const [name, value, right] of [
      ["hours", hours, wanted.hours],
      ["revenue", revenue, wanted.revenue],
    ] as const) {
      if (right !== undefined && !isEqual(value, right)) wrong.push(`${client}: ${name} ${value} for ${right}`);
      if (right === undefined && value !== null && mustStayUnknown?.includes(name) === true)
        wrong.push(`${client}: ${name} ${value} where the file says none`);
    }
    if (currencies !== undefined && currencies[client] !== currency)
      wrong.push(`${client}: ${currency} for ${currencies[client]}`);
  }
  for (const client of Object.keys(sums))
    if (!clients.some((one) => one.client === client)) wrong.push(`${client} is missing`);
  return wrong;
}

/** Expectations are written to four decimals. */
function isEqual(value: number | null, right: number): boolean {
  return value !== null && Math.abs(value - right) < 0.0001;
}
