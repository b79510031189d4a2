import { useMemo, useState } from "preact/hooks";
import { printDay } from "../../analysis/owner/read-day";
import {
  noCorrections,
  rowKey,
  type CorrectedKind,
  correctedKinds,
  type Corrections,
} from "../../columns/decide/corrections";
import { columnsIn, isElsewhere } from "../../columns/decide/places";
import { cellsIn } from "../../columns/table/areas";
import { reasonOf, rowReason, secondOf } from "../../columns/decide/reason-words";
import { shapeReason } from "../../columns/decide/shape-words";
import type { RowReason } from "../../columns/rows/row-kind";
import { textsOf } from "../../columns/table/layout";
import { rowReader } from "../../columns/rows/row-reader";
import type { DurationUnit } from "../../columns/cells/read-duration";
import {
  roles as allRoles,
  type Recognition,
  type Role,
  type RolePlace,
  type RowKind,
} from "../../columns/recognition";
import type { Language } from "../../core/problem";
import type { Cells } from "../../spreadsheet/cell";
import type { Host } from "../host";
import type { PaneSettings } from "../settings";
import { StatusLine } from "../status-line";
import { useMessage } from "../use-message";
import { isAsked, roleName, roleWords } from "../words/role-words";
import { speakerOf, type SpeakOf } from "../words/speak";
import { correctionWords, kindWords, unitWords } from "./correction-words";
import type { FoundTable } from "./found-table";

interface CorrectionsProps {
  readonly table: FoundTable;
  readonly host: Host;
  readonly settings: PaneSettings;
  readonly save: (settings: PaneSettings) => Promise<boolean>;
}

interface PartProps {
  readonly table: FoundTable;
  readonly host: Host;
  readonly say: SpeakOf<keyof typeof correctionWords>;
  readonly corrections: Corrections;
  readonly correct: (changed: Partial<Corrections>) => void;
}

const timeRoles: readonly Role[] = ["hours", "duration", "minutes", "seconds"];
const shownRows = 12;

/**
 * What each column and each odd row was taken for, and a choice that puts it right: at once, and for the next export
 * with these headers.
 */
export function TableCorrections({ table, host, settings, save }: CorrectionsProps) {
  const say = useMemo(() => speakerOf(correctionWords, host.language), [host.language]);
  const own = settings.corrections[table.fingerprint];
  const corrections = own ?? noCorrections;
  const correct = (changed: Partial<Corrections>): void => {
    void save({
      ...settings,
      corrections: { ...settings.corrections, [table.fingerprint]: { ...corrections, ...changed } },
    });
  };
  const forget = (): void => {
    void save({
      ...settings,
      corrections: Object.fromEntries(
        Object.entries(settings.corrections).filter(([fingerprint]) => fingerprint !== table.fingerprint),
      ),
    });
  };
  const props: PartProps = { table, host, say, corrections, correct };
  return (
    <>
      <details>
        <summary>{say("columns")}</summary>
        <p class="quiet">{shapeReason(table.recognition.shape, host.language)}.</p>
        <div class="columns">
          {table.recognition.headers.map((header, column) =>
            header === "" ? null : (
              <ColumnChoice key={`${column} ${header}`} header={header} column={column} {...props} />
            ),
          )}
        </div>
      </details>
      <details>
        <summary>{say("rows")}</summary>
        <RowChoices {...props} />
      </details>
      {own !== undefined && (
        <div class="buttons">
          <fluent-button size="small" onClick={forget}>
            {say("forget")}
          </fluent-button>
        </div>
      )}
    </>
  );
}

function ColumnChoice({
  header,
  column,
  table,
  host: { language },
  say,
  corrections,
  correct,
}: PartProps & { readonly header: string; readonly column: number }) {
  const role = roleAt(table.recognition.roleColumns, column);
  const unit = table.recognition.conventions.find((convention) => convention.column === column)?.durationUnit ?? "h";
  return (
    <>
      <span>{header}</span>
      <div>
        <select
          value={role ?? ""}
          aria-label={say("roleOf", { header })}
          onChange={({ currentTarget: { value } }) => {
            correct({ columns: { ...corrections.columns, [header]: isAsked(value) ? value : null } });
          }}
        >
          <option value="">{say("notUsed")}</option>
          {Object.entries(roleWords).map(([name, words]) => (
            <option key={name} value={name}>
              {words[language]}
            </option>
          ))}
          {role !== null && !isAsked(role) && <option value={role}>{roleName(role, language)}</option>}
        </select>
        {role !== null && timeRoles.includes(role) && (
          <select
            value={isUnit(unit) ? unit : "h:mm"}
            aria-label={say("unitOf", { header })}
            onChange={({ currentTarget: { value } }) => {
              if (isUnit(value)) correct({ units: { ...corrections.units, [header]: value } });
            }}
          >
            {Object.entries(unitWords).map(([name, words]) => (
              <option key={name} value={name}>
                {words[language]}
              </option>
            ))}
          </select>
        )}
        <ColumnReason
          header={header}
          column={column}
          recognition={table.recognition}
          language={language}
          say={say}
          corrections={corrections}
          correct={correct}
        />
      </div>
    </>
  );
}

type ReasonProps = Pick<PartProps, "say" | "corrections" | "correct"> & {
  readonly header: string;
  readonly column: number;
  readonly recognition: Recognition;
  readonly language: Language;
};

/** Why the column is what it is, and what would have been next: one click takes that instead. */
function ColumnReason({ header, column, recognition, language, say, corrections, correct }: ReasonProps) {
  const decision = recognition.decisions.find(
    (one) => one.column === column && recognition.roleColumns[one.role] === column,
  );
  if (decision === undefined) return null;
  const { role, second } = decision;
  const other = second === null || second.role !== role ? null : (recognition.headers[second.column] ?? "");
  const take = (): void => {
    if (second === null) return;
    correct({
      columns: {
        ...corrections.columns,
        ...(other === null ? { [header]: second.role } : { [header]: null, [other]: role }),
      },
    });
  };
  return (
    <>
      <p class="quiet">
        {reasonOf(decision, language)}. {secondOf(decision, recognition, language, (one) => roleName(one, language))}
      </p>
      {second !== null && other !== "" && (
        <fluent-button size="small" onClick={take}>
          {other === null
            ? say("takeRole", { role: roleName(second.role, language) })
            : say("takeColumn", { header: other })}
        </fluent-button>
      )}
    </>
  );
}

function isUnit(unit: string): unit is DurationUnit & keyof typeof unitWords {
  return unit in unitWords;
}

interface SeenRow {
  readonly row: number;
  readonly texts: readonly string[];
  /** What it was read as, null for a row beyond the part that was looked at. */
  readonly kind: RowKind | null;
  /** Why it is none of the entries. */
  readonly why: RowReason | null;
}

/** The rows that are no entries, and any other by its number. */
function RowChoices({ table, host, say, ...props }: PartProps) {
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

/** The role of a column; parts of a name have the role of the whole. */
function roleAt(places: Readonly<Partial<Record<Role, RolePlace>>>, column: number): Role | null {
  return (
    allRoles.find((role) => {
      const place = places[role];
      return (
        columnsIn(place).includes(column) ||
        (column === 0 && isElsewhere(place) && place.at !== "headers" && role === "client")
      );
    }) ?? null
  );
}
