import { checkOrigin } from "../build-options";

export interface ReleaseOptions {
  /** Where the site will be: "https://firm.example/keepworthy". */
  readonly origin: string;
  /** Who answers questions: an e-mail address or a page. */
  readonly contact: string | null;
  /** A Google spreadsheet's “…/copy” address that holds the script already. */
  readonly sheetsCopy: string | null;
  /**
   * The site that is on the server now, as a folder or by its address: its chunks stay for whoever has the pane open.
   */
  readonly previous: string | null;
}

const flags = ["--origin", "--contact", "--sheets-copy", "--previous"] as const;

export const releaseHelp = `npm run release -- --origin https://firm.example/keepworthy   makes dist/release for that address

  --contact help@firm.example   who answers (stores insist on it)
  --sheets-copy URL             a spreadsheet that makes a copy of itself with the script in it
  --previous FOLDER | URL       the site that is on the server now; its old chunks stay for one release`;

export function readReleaseOptions(words: readonly string[]): ReleaseOptions {
  const given = new Map<string, string>();
  for (let index = 0; index < words.length; index += 2) {
    const [flag = "", value] = [words[index], words[index + 1]];
    if (!flags.some((known) => known === flag) || value === undefined || value === "")
      throw new Error(`“${words.slice(index, index + 2).join(" ")}” is not understood.\n\n${releaseHelp}`);
    given.set(flag, value);
  }
  const origin = given.get("--origin")?.replace(/\/+$/, "");
  if (origin === undefined) throw new Error(`Say where it will be served from.\n\n${releaseHelp}`);
  checkOrigin(origin);
  const contact = given.get("--contact") ?? null;
  if (contact !== null && !/^([^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+|https:\/\/[^\s<>"]+)$/.test(contact))
    throw new Error(`--contact ${contact} is neither an e-mail address nor an https address.`);
  const sheetsCopy = given.get("--sheets-copy") ?? null;
  if (sheetsCopy !== null && !/^https:\/\/docs\.google\.com\/[^\s<>"]+$/.test(sheetsCopy))
    throw new Error(`--sheets-copy ${sheetsCopy} is no address of a Google spreadsheet.`);
  return { origin, contact, sheetsCopy, previous: given.get("--previous")?.replace(/\/+$/, "") ?? null };
}
