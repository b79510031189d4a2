import { useMemo, useState } from "preact/hooks";
import { printDay } from "../../../spreadsheet/print-day";
import { rowKey, type CorrectedKind, correctedKinds } from "../../../columns/decide/corrections";
import { cellsIn } from "../../../columns/table/areas";
import { rowKindName, rowReason } from "../../../columns/rows/row-reason-words";
import { isOutside, secondKind, type KindRead, type SecondKind } from "../../../columns/rows/second-kind";
import { textsOf } from "../../../columns/table/layout";
import { rowReader } from "../../../columns/rows/row-reader";
import type { Recognition } from "../../../columns/recognition";
import type { Language } from "../../../core/problem";
import type { Cells } from "../../../spreadsheet/cell";
import { StatusLine } from "../../status-line";
import { useMessage } from "../../use-message";
import type { correctionWords } from "./correction-words";
import type { PartProps } from "./part-props";

const shownRows = 12;

interface SeenRow {
  readonly row: number;
  readonly texts: readonly string[];
  /** What it was read as and why, null for a row beyond the part that was looked at. */
  readonly read: KindRead | null;
}

/** The rows that are no entries, the first entry of each kind, and any other row by its number. */
export function RowChoices({ table, host, say, ...props }: PartProps) {
  const { summary, recognition, sheet } = table;
  const seen = useMemo(() => seenRows(recognition, sheet.rows), [recognition, sheet]);
  const [asked, setAsked] = useState<SeenRow | null>(null);
  const message = useMessage();
  const entries = firstEntries(seen);
  const others = seen.filter(({ read }) => read?.kind !== "data" && read?.kind !== "blank").slice(0, shownRows);
  const look = async (typed: string): Promise<string> => {
    const row = Number(typed) - 1;
    setAsked(null);
    if (typed === "") return "";
    if (
      !Number.isInteger(row) ||
      row <= (recognition.headerRow ?? -1) ||
      row >= (recognition.area.endRow ?? summary.rowCount)
    )
      return say("noRow");
    const known = seen[row];
    if (known !== undefined) {
      setAsked(known);
      return "";
    }
    const { values } = await host.read({
      sheet: summary.name,
      firstRow: row,
      firstColumn: 0,
      rowCount: 1,
      columnCount: summary.columnCount,
    });
    setAsked({ row, texts: textsOf(cellsIn(values[0] ?? [], recognition.area)), read: null });
    return "";
  };
  return (
    <>
      {[
        { heading: say("counted"), rows: entries },
        { heading: say("notCounted"), rows: others },
      ].map(({ heading, rows }) => (
        <>
          {rows.length > 0 && <p class="quiet">{heading}</p>}
          {rows.map((one) => (
            <RowChoice key={one.row} seen={one} table={table} host={host} say={say} {...props} />
          ))}
        </>
      ))}
      <label class="field">
        <span>{say("lookAt")}</span>
        <input
          type="number"
          min="1"
          max={summary.rowCount}
          onChange={({ currentTarget: { value } }) => {
            void message.act(() => look(value));
          }}
        />
      </label>
      <StatusLine text={message.text} />
      {asked !== null && <RowChoice seen={asked} table={table} host={host} say={say} {...props} />}
      <p class="quiet">{say("sameRows")}</p>
    </>
  );
}

/** A row, what it is and why, what comes second, and the choice of that or of any other kind. */
function RowChoice({
  seen: { row, texts, read },
  table,
  host: { language },
  say,
  corrections,
  correct,
}: PartProps & { readonly seen: SeenRow }) {
  const { recognition } = table;
  const { date } = recognition.roleColumns;
  const key = rowKey(texts, typeof date === "number" ? date : -1);
  const declared = corrections.rows[key];
  const declare = (value: string): void => {
    const others = Object.entries(corrections.rows).filter(([other]) => other !== key);
    correct({ rows: Object.fromEntries(isKind(value) ? [...others, [key, value] as const] : others) });
  };
  const second = read === null ? null : secondKind(read, texts, recognition);
  return (
    <div class="row-choice">
      <span>
        {row + 1}: {shownTexts(texts, recognition, language).join(" · ").slice(0, 120)}
      </span>
      {read !== null && isOutside(read.why) ? (
        <span>{rowKindName(read.kind, language)}</span>
      ) : (
        <select
          value={declared ?? ""}
          aria-label={say("rowIs", { row: row + 1 })}
          onChange={({ currentTarget: { value } }) => {
            declare(value);
          }}
        >
          <option value="">
            {read === null || declared !== undefined
              ? say("asRead")
              : say("asReadKind", { kind: rowKindName(read.kind, language) })}
          </option>
          {correctedKinds.map((one) => (
            <option key={one} value={one}>
              {rowKindName(one, language)}
            </option>
          ))}
        </select>
      )}
      {read !== null && <p class="quiet">{rowReason(read, texts, recognition, language)}</p>}
      {second !== null && (
        <fluent-button
          size="small"
          onClick={() => {
            declare(second);
          }}
        >
          {say(takeWords[second], { row: row + 1 })}
        </fluent-button>
      )}
    </div>
  );
}

/** What the button says that takes what comes second. */
const takeWords = {
  data: "countRow",
  total: "rowIsTotal",
  note: "leaveRowOut",
  section: "rowIsHeading",
  "as read": "rowAsRead",
} as const satisfies Readonly<Record<SecondKind, keyof typeof correctionWords>>;

/** The cells as a person reads them; a date stands in a cell as the number of its day. */
function shownTexts(texts: readonly string[], { conventions }: Recognition, language: Language): readonly string[] {
  const serials = new Set(conventions.filter(({ dateOrder }) => dateOrder === "serial").map(({ column }) => column));
  return texts
    .map((text, column) =>
      serials.has(column) && Number(text) > 0 ? printDay(Math.floor(Number(text)), language) : text,
    )
    .filter((text) => text !== "");
}

function isKind(text: string): text is CorrectedKind {
  return correctedKinds.some((kind) => kind === text);
}

/** The first entry of each kind: those that name a client and those that do not. */
function firstEntries(seen: readonly SeenRow[]): readonly SeenRow[] {
  const first = new Map<string, SeenRow>();
  for (const one of seen) if (one.read?.kind === "data" && !first.has(one.read.why)) first.set(one.read.why, one);
  return [...first.values()];
}

function seenRows(recognition: Recognition, rows: Cells): readonly SeenRow[] {
  const reader = rowReader(recognition);
  return rows.slice(0, recognition.area.endRow ?? undefined).map((cells, row) => {
    const { kind, why } = reader.read(cells, row);
    return { row, texts: textsOf(cellsIn(cells, recognition.area)), read: { kind, why } };
  });
}
