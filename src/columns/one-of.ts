/** A pattern that fits where one of these does; each may be several already, written as "rent|fuel". */
export function oneOf(...patterns: readonly string[]): string {
  return `(?:${patterns.join("|")})`;
}
