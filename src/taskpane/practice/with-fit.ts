/** The fits with one changed; a blank takes it away, so that the client is judged by money alone. */
export function withFit(
  fits: Readonly<Record<string, number>>,
  client: string,
  fit: number | null,
): Readonly<Record<string, number>> {
  if (fit !== null) return { ...fits, [client]: fit };
  return Object.fromEntries(Object.entries(fits).filter(([name]) => name !== client));
}
