/** What an error says; its message is meant for the owner. */
export function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
