/** What the page says of the copy that it belongs to; where it is not released, nothing is known of a site. */
export interface ThisCopy {
  readonly version: string;
  /** "2026-11-26", of what it was made from. */
  readonly day: string | null;
  /** Where it was published: "https://firm.example/keepworthy". */
  readonly site: string | null;
}

/**
 * Written on the page's root, which Google's HtmlService hands out as it is; meta elements it takes away, and “//” it
 * takes for a comment.
 */
export function thisCopy(root: HTMLElement): ThisCopy {
  const [version = "", day = null] = (root.dataset["copy"] ?? "").split(" ");
  // Empty until a release puts its own address there.
  const site = root.dataset["site"] ?? "";
  return { version, day, site: site === "" ? null : `https://${site}` };
}
