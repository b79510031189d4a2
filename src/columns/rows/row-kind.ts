import type { Cell } from "../../spreadsheet/cell";
import { isElsewhere } from "../decide/places";
import { isWeekday, monthOf } from "../cells/month-names";
import { periodIn } from "../cells/read-period";
import { areHeaderWords, mayBeHeader } from "../table/areas";
import { wholeVocabulary } from "../roles/vocabulary";
import { isHeading, isSection, leading, textsOf } from "../table/layout";
import type { Recognition } from "../recognition";
import type { Role } from "../roles/role";
import type { RowJudgement } from "./row-judgement";
import { footerWords, namedTotal, noteWords, shareWords, subtotalWords, totalWords } from "./row-words";

/** Row kinds in order; remembers the labels it has seen and whether the total has passed. */
export function kindReader({
  headerRows,
  roleColumns: roles,
  headers,
  layout,
  unseenFrom = Infinity,
}: Recognition): (cells: readonly Cell[], row: number) => RowJudgement {
  const firstHeader = headerRows[0] ?? -1;
  const lastHeader = headerRows.at(-1) ?? -1;
  const single = (role: Role): number => (typeof roles[role] === "number" ? roles[role] : -1);
  const client = single("client") === -1 ? single("project") : single("client");
  const date = single("date");
  const identity = [
    client,
    date,
    single("project"),
    single("person"),
    single("invoiceNumber"),
    single("task"),
    single("clientNumber"),
    single("endDate"),
  ].filter((column) => column !== -1);
  const sure = [client, date].filter((column) => column !== -1);
  const isFirstColumn = isElsewhere(roles.client) && roles.client.at === "first column";
  const namesClients = isElsewhere(roles.client) && roles.client.at === "section";
  const isByRow = namesClients || !isElsewhere(roles.client);
  const labels = new Set<string>();
  let before: Cell | undefined;
  /** The rows of a client mostly follow each other. */
  const remember = (name: Cell | undefined): void => {
    if (name === before) return;
    before = name;
    labels.add(String(name).trim().toLowerCase());
  };
  const isHeaderAgain = repeated(headers);
  let isOver = false;
  return (cells, row) => {
    if (row < firstHeader) return preamble;
    if (row <= lastHeader) return header;
    if (isHeaderAgain(cells)) return headerAgain;
    if (row >= unseenFrom && mayBeHeader(cells, true) && areHeaderWords(textsOf(cells), false, wholeVocabulary))
      return otherHeader;
    if (sure.length === 2 && sure.every((column) => isFilled(cells[column])) && !mayBeSum(cells[client])) {
      if (!isNamed(cells[client])) return nameless;
      remember(cells[client]);
      return data;
    }
    const texts = textsOf(cells);
    const lead = leading(texts);
    if (lead === "") return isOver ? { kind: "footer", why: "empty" } : { kind: "blank", why: "empty" };
    const filled = texts.filter((text) => text !== "").length;
    const isNote = noteWords.test(lead) || footerWords.test(lead);
    // "Confidential Ltd" with figures beside it is a client, a remark has none.
    const isClient =
      filled >= 2 &&
      (texts[client] ?? "") !== "" &&
      texts.some((text, column) => column !== client && /\d/.test(text)) &&
      !shareWords.test(lead) &&
      !/^[=#*_-]{2,}/.test(lead);
    const judged = wordKind(texts, lead, labels, client, isClient);
    if (judged.kind === "total" && judged.perhaps === undefined) isOver = true;
    if (judged !== data) return judged;
    if (isNote && !isClient && noteWords.test(lead) && (filled <= 2 || !/^[*_-]/.test(lead)))
      return { kind: "note", why: "words of a note" };
    remember(lead);
    const columns = Math.max(texts.length, headers.length);
    if (layout !== "noheader by API" && isSection(texts, client, columns)) return section;
    if (namesClients && !isOver && isHeading(texts, client, columns) && mayName(lead)) return section;
    if (filled === 1 && headers.length >= 3 && !isFilled(cells[client]) && !isFirstColumn)
      return isOver ? { kind: "footer", why: "one cell only" } : { kind: "note", why: "one cell only" };
    if (identity.length > 0 && isByRow && identity.every((column) => (texts[column] ?? "") === ""))
      return wordless(texts);
    if (isNamed(cells[client])) return data;
    return client !== -1 && (date === -1 || !isFilled(cells[date])) ? nameless : unnamed;
  };
}

const preamble: RowJudgement = { kind: "preamble", why: "above the table" };
const otherHeader: RowJudgement = { kind: "header", why: "header of another table" };
const header: RowJudgement = { kind: "header", why: "header" };
const headerAgain: RowJudgement = { kind: "header", why: "header once more" };
const section: RowJudgement = { kind: "section", why: "heading" };
const data: RowJudgement = { kind: "data", why: "names a client" };
const unnamed: RowJudgement = { kind: "data", why: "nothing else" };
const nameless: RowJudgement = { kind: "data", why: "nothing else", perhaps: "nameless" };

/** The header's words once more: a new page, or several exports put together. */
function repeated(headers: readonly string[]): (cells: readonly Cell[]) => boolean {
  const first = headers.findIndex((header) => header !== "");
  const isSame = (cell: Cell | undefined, header: string | undefined): boolean =>
    typeof cell === "string" ? cell.trim() === header : header === "" && !isFilled(cell);
  return (cells) =>
    first !== -1 &&
    isSame(cells[first], headers[first]) &&
    headers.every((header, column) => isSame(cells[column], header));
}

function isFilled(cell: Cell | undefined): boolean {
  return typeof cell === "string" ? cell !== "" && cell.trim() !== "" : cell !== null && cell !== undefined;
}

/** A letter or a digit makes a name: "3M", "24"; a dash or "_" does not. */
export function isNamed(cell: Cell | undefined): boolean {
  return typeof cell === "string" ? /[\p{L}\p{N}]/u.test(cell) : cell !== null && cell !== undefined;
}

/** "Studio 54" and "3M" head the rows of a client; "March", "March 2026", "2 January 2026" and "08:00" do not. */
export function mayName(heading: string): boolean {
  return (
    /\p{L}/u.test(heading) &&
    !/\b(?:19|20)\d\d\b|\d:\d/.test(heading) &&
    periodIn(heading) === null &&
    monthOf(heading) === null &&
    !isWeekday(heading)
  );
}

export function mayBeSum(cell: Cell | undefined): boolean {
  if (typeof cell !== "string" || cell.length > 200) return false;
  const text = cell.trim();
  return totalWords.test(text) || subtotalWords.test(text);
}

/**
 * What the words of a row say; "Total Acme" is a sum if an Acme was there, else its figures decide: every client named
 * Total… would be lost.
 */
function wordKind(
  texts: readonly string[],
  lead: string,
  labels: ReadonlySet<string>,
  client: number,
  isClient: boolean,
): RowJudgement {
  if (footerWords.test(lead) && !isClient) return { kind: "footer", why: "words of a footer" };
  if (texts.some((text) => text.length < 30 && totalWords.test(text)))
    return { kind: "total", why: "word for a total" };
  if (lead.length > 200) return data;
  if (texts.some((text) => text.length < 60 && subtotalWords.test(text) && (text === lead || !/^saldo/i.test(text))))
    return { kind: "subtotal", why: "word for a subtotal" };
  const named = namedTotal.exec(lead);
  if (named === null) return data;
  const label = (named[1] ?? named[2] ?? "").toLowerCase();
  const isKnown = labels.has(label) || [...labels].some((one) => one.startsWith(label) || label.startsWith(one));
  if (isKnown) return { kind: "subtotal", why: "name seen above" };
  return isClient || client === -1 ? { kind: "data", why: "names a client", perhaps: "sum" } : data;
}

/** Numbers without a date, a client or any other name are a total that does not say so. */
function wordless(texts: readonly string[]): RowJudgement {
  const areFigures =
    texts.some((text) => /\d/.test(text)) && texts.every((text) => text === "" || /^[\d\s.,:%€$£()−-]+$|^=/.test(text));
  return areFigures ? { kind: "total", why: "figures without a name" } : nameless;
}
