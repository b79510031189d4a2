import type { ColumnProfile } from "../cells/column-profile";

/** Codes instead of names: cus_1, 4f6d-…, plain numbers. */
export function isCode(profile: ColumnProfile | undefined): boolean {
  const texts = profile?.texts.filter((text) => text !== "") ?? [];
  return (
    texts.length > 0 &&
    texts.every((text) => /^[a-z]{2,5}_\w+$|^[0-9a-f]{8}-[0-9a-f-]{20,}$|^\d+$/i.test(text)) &&
    new Set(texts.map((text) => text.length)).size <= 2
  );
}
