declare module "spdx-satisfies" {
  /** Whether a licence expression is met by one of the licences that are allowed; throws for what is no expression. */
  export default function satisfies(expression: string, allowed: readonly string[]): boolean;
}
