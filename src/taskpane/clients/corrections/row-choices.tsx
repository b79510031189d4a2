import { useMemo, useState } from "preact/hooks";
import { printDay } from "../../../analysis/owner/read-day";
import { rowKey, type CorrectedKind, correctedKinds } from "../../../columns/decide/corrections";
import { cellsIn } from "../../../columns/table/areas";
import { rowReason } from "../../../columns/decide/reason-words";
import type { RowReason } from "../../../columns/rows/row-kind";
import { textsOf } from "../../../columns/table/layout";
import { rowReader } from "../../../columns/rows/row-reader";
import { type Recognition, type RowKind } from "../../../columns/recognition";
import type { Language } from "../../../core/problem";
import type { Cells } from "../../../spreadsheet/cell";
import { StatusLine } from "../../status-line";
import { useMessage } from "../../use-message";
import { kindWords } from "./correction-words";
import type { PartProps } from "./part-props";

const shownRows = 12;

interface SeenRow {
  readonly row: number;
  readonly texts: readonly string[];
  /** What it was read as, null for a row beyond the part that was looked at. */
  readonly kind: RowKind | null;
  /** Why it is none of the entries. */
  readonly why: RowReason | null;
}

/** The rows that are no entries, and any other by its number. */
export function RowChoices({ table, host, say, ...props }: PartProps) {
  const { summary, recognition, sheet } = table;
  const seen = useMemo(() => seenRows(recognition, sheet.rows), [recognition, sheet]);
  const [asked, setAsked] = useState<SeenRow | null>(null);
  const message = useMessage();
  const odd = seen
    .filter(({ kind, row }) => row > (recognition.headerRow ?? -1) && kind !== "data" && kind !== "blank")
    .slice(0, shownRows);
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
    setAsked({ row, texts: textsOf(cellsIn(values[0] ?? [], recognition.area)), kind: null, why: null });
    return "";
  };
  return (
    <>
      {odd.length > 0 && <p class="quiet">{say("notCounted")}</p>}
      {odd.map((one) => (
        <RowChoice key={one.row} seen={one} table={table} host={host} say={say} {...props} />
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

function RowChoice({
  seen: { row, texts, kind, why },
  table,
  host: { language },
  say,
  corrections,
  correct,
}: PartProps & { readonly seen: SeenRow }) {
  const { date } = table.recognition.roleColumns;
  const key = rowKey(texts, typeof date === "number" ? date : -1);
  const declared = corrections.rows[key];
  const declare = (value: string): void => {
    const others = Object.entries(corrections.rows).filter(([other]) => other !== key);
    correct({ rows: Object.fromEntries(isKind(value) ? [...others, [key, value] as const] : others) });
  };
  return (
    <div class="row-choice">
      <span>
        {row + 1}: {shownTexts(texts, table.recognition, language).join(" · ").slice(0, 120)}
      </span>
      <select
        value={declared ?? ""}
        aria-label={say("rowIs", { row: row + 1 })}
        onChange={({ currentTarget: { value } }) => {
          declare(value);
        }}
      >
        <option value="">
          {kind === null || declared !== undefined
            ? say("asRead")
            : say("asReadKind", { kind: kindWords[kind][language] })}
        </option>
        {correctedKinds.map((one) => (
          <option key={one} value={one}>
            {kindWords[one][language]}
          </option>
        ))}
      </select>
      {why !== null && <p class="quiet">{rowReason(why, language)}</p>}
      {why !== null && declared === undefined && (
        <fluent-button
          size="small"
          onClick={() => {
            declare("data");
          }}
        >
          {say("countRow", { row: row + 1 })}
        </fluent-button>
      )}
    </div>
  );
}

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

function seenRows(recognition: Recognition, rows: Cells): readonly SeenRow[] {
  const reader = rowReader(recognition);
  return rows.slice(0, recognition.area.endRow ?? undefined).map((cells, row) => {
    const reading = reader.read(cells, row);
    return {
      row,
      texts: textsOf(cellsIn(cells, recognition.area)),
      kind: reading.kind,
      why: reading.kind === "data" ? null : reading.why,
    };
  });
}
