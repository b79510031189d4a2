import { columnFor, type Assigned } from "./places";
import { shareOf, type ColumnProfile } from "../cells/column-profile";
import { areAccountPaths } from "../evidence/ledger-accounts";
import type { FoundHeader } from "../table/find-header";
import type { Header } from "../roles/normal-header";
import type { Sheet } from "../sheet";
import { footerWords, subtotalWords, totalWords } from "../rows/row-words";

/**
 * Finds the client where it is no plain column: parts of a name, a path, tags, the column without a header, section
 * rows.
 */
export function clientPlaces(
  roles: Assigned,
  sheet: Sheet,
  found: FoundHeader,
  headers: readonly Header[],
  profiles: readonly ColumnProfile[],
): void {
  nameParts(roles, headers);
  pathOrTags(roles, headers, profiles);
  accountPath(roles, profiles);
  byNumber(roles, profiles);
  headlessColumn(roles, sheet, found, headers, profiles);
  if (roles.has("client") && columnFor(roles, "client") === columnFor(roles, "project")) roles.delete("project");
}

/** First and last name are a person in a time report, and parts of the client in a list of contacts. */
function nameParts(roles: Assigned, headers: readonly Header[]): void {
  const where = (pattern: RegExp): number => headers.findIndex(({ plain }) => pattern.test(plain));
  const first = where(/^(?:first name|vorname)$/);
  const last = where(/^(?:last name|nachname|surname|family name)$/);
  if (first !== -1 && last !== -1) {
    const company = columnFor(roles, "client");
    if (roles.has("hours") || roles.has("duration")) roles.set("person", [first, last]);
    else roles.set("client", company === null ? [first, last] : [company, first, last]);
    return;
  }
  const companies = where(/^name adressattyp unternehmen/);
  const persons = where(/^name adressattyp natürl/);
  if (companies !== -1 && persons !== -1) roles.set("client", [companies, persons]);
}

/** "Acme > Website" in a project column, "customer:acme" among tags. */
function pathOrTags(roles: Assigned, headers: readonly Header[], profiles: readonly ColumnProfile[]): void {
  if (columnFor(roles, "client") !== null && headers[columnFor(roles, "client") ?? -1]?.plain !== "tags") return;
  const project = columnFor(roles, "project");
  if (project !== null && part(profiles[project], / > | » |\S\s*\/\s*\S/) >= 0.5) {
    roles.set("client", project);
    return;
  }
  const tags = headers.findIndex(
    ({ plain }, column) => plain === "tags" && part(profiles[column], /\b(?:client|customer|kunde):\S/i) >= 0.5,
  );
  if (tags !== -1) roles.set("client", tags);
  else if (headers[columnFor(roles, "client") ?? -1]?.plain === "tags") roles.delete("client");
}

function part(profile: ColumnProfile | undefined, pattern: RegExp): number {
  if (profile === undefined || profile.texts.length === 0) return 0;
  return profile.texts.filter((text) => pattern.test(text)).length / profile.texts.length;
}

/**
 * "income:Acme" beside its balance, and nothing else that says who: the account is the client's, and the balance what
 * it brought.
 */
function accountPath(roles: Assigned, profiles: readonly ColumnProfile[]): void {
  const [account, balance] = [columnFor(roles, "account"), columnFor(roles, "balance")];
  if (roles.has("client") || account === null || !areAccountPaths(profiles[account])) return;
  roles.set("client", account);
  if (balance === null || roles.has("amount")) return;
  roles.delete("balance");
  roles.set("amount", balance);
}

/**
 * A code such as ACME01 stands for the client where there is no name; a bare number needs a second file that names it.
 */
function byNumber(roles: Assigned, profiles: readonly ColumnProfile[]): void {
  const id = columnFor(roles, "clientId");
  if (!roles.has("client") && !roles.has("clientNumber") && !roles.has("project") && id !== null) {
    roles.delete("clientId");
    roles.set("client", id);
  }
  const account = columnFor(roles, "account");
  if (
    !roles.has("client") &&
    !roles.has("clientNumber") &&
    !roles.has("project") &&
    account !== null &&
    isAccountOfClient(profiles[account])
  ) {
    roles.delete("account");
    roles.set("client", account);
  }
  const number = columnFor(roles, "clientNumber");
  if (roles.has("client") || number === null) return;
  const profile = profiles[number];
  if (profile === undefined || shareOf(profile, "text") < 0.5) return;
  roles.set("client", number);
  roles.delete("clientNumber");
}

/**
 * Codes such as ACME01 are clients' accounts; numbers, and names such as "Sales" or "Erlöse 19 %", are the ledger's.
 */
function isAccountOfClient(profile: ColumnProfile | undefined): boolean {
  return (
    profile !== undefined &&
    profile.texts.length > 0 &&
    profile.texts.every((text) => /^(?=.*\d)(?=.*\p{L})[\p{L}\d-]{3,12}$/u.test(text))
  );
}

/** A first column without a header holds clients beside their figures, or alone in section rows. */
function headlessColumn(
  roles: Assigned,
  sheet: Sheet,
  found: FoundHeader,
  headers: readonly Header[],
  profiles: readonly ColumnProfile[],
): void {
  if (headers[0]?.plain !== "" || columnFor(roles, "client") !== null) return;
  const below = sheet.rows.slice((found.rows.at(-1) ?? 0) + 1);
  const labels = below.flatMap((cells) =>
    String(cells[0] ?? "").trim() === ""
      ? []
      : [{ text: String(cells[0]).trim(), isAlone: cells.slice(1).every((cell) => String(cell ?? "").trim() === "") }],
  );
  const named = labels.filter(
    ({ text }) => !totalWords.test(text) && !subtotalWords.test(text) && !footerWords.test(text),
  );
  if (named.length === 0) return;
  const alone = named.filter(({ isAlone }) => isAlone).length;
  if (alone > named.length / 2) roles.set("client", { at: "section" });
  else if (profiles[0] !== undefined && shareOf(profiles[0], "text") >= 0.5)
    roles.set("client", { at: "first column" });
}
