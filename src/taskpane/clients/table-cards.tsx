import { roles as allRoles, type Role, type RolePlace } from "../../columns/recognition";
import { refusalSentence } from "../../columns/refusal-words";
import type { Host } from "../host";
import type { PaneSettings } from "../settings";
import { isAsked, roleWords } from "../words/role-words";
import type { Speak } from "../words/speak";
import { isUsual, type FoundTable } from "./find-tables";

interface CardsProps {
  readonly tables: readonly FoundTable[];
  readonly chosen: ReadonlySet<string>;
  readonly say: Speak;
  readonly host: Host;
  readonly settings: PaneSettings;
  readonly save: (settings: PaneSettings) => Promise<boolean>;
  readonly choose: (names: ReadonlySet<string>) => void;
}

/** What was understood of each table, with a choice of role for every column. */
export function TableCards({ tables, ...props }: CardsProps) {
  if (tables.length === 0) return null;
  const used = tables.filter(({ summary }) => props.chosen.has(summary.name)).length;
  return (
    <details>
      <summary>{props.say("tables")} · {props.say("tablesFound", { count: used })}</summary>
      {tables.map((table) => <TableCard key={table.summary.name} table={table} {...props} />)}
    </details>
  );
}

function TableCard({ table, chosen, say, host, settings, save, choose }: Omit<CardsProps, "tables"> & { readonly table: FoundTable }) {
  const { summary, recognition, isSummary } = table;
  const { language } = host;
  const toggle = (isUsed: boolean): void => {
    const names = new Set(chosen);
    if (isUsed) names.add(summary.name);
    else names.delete(summary.name);
    choose(names);
  };
  return (
    <div class="table-card">
      <label>
        <input type="checkbox" checked={chosen.has(summary.name)} disabled={recognition.refused !== null} aria-label={`${say("use")}: ${summary.name}`} onChange={(event) => { toggle(event.currentTarget.checked); }} /> <strong>{summary.name}</strong>
      </label>
      <p class="quiet">
        {say("rowsOf", { rows: summary.rowCount })}
        {recognition.headerRow !== null && `, ${say("headerAt", { row: recognition.headerRow + 1 })}`}
      </p>
      {isSummary && <p class="quiet">{say("summary")}</p>}
      {recognition.refused !== null && <p>{refusalSentence(recognition.refused, language)}</p>}
      {recognition.doubts.map((doubt) => <p key={doubt.code} class="quiet">{refusalSentence(doubt, language)}</p>)}
      <details open={!isUsual(table) && recognition.refused !== null ? false : undefined}>
        <summary>{say("columns")}</summary>
        <div class="columns">
          {recognition.headers.map((header, column) => (header === "" ? null : <ColumnRole key={`${column} ${header}`} table={table} header={header} column={column} say={say} language={language} settings={settings} save={save} />))}
        </div>
      </details>
    </div>
  );
}

interface ColumnProps {
  readonly table: FoundTable;
  readonly header: string;
  readonly column: number;
  readonly say: Speak;
  readonly language: "en" | "de";
  readonly settings: PaneSettings;
  readonly save: (settings: PaneSettings) => Promise<boolean>;
}

function ColumnRole({ table, header, column, say, language, settings, save }: ColumnProps) {
  const role = roleAt(table.recognition.roleColumns, column);
  const correct = (wanted: string): void => {
    const before = settings.corrections[table.fingerprint] ?? {};
    const corrections = { ...settings.corrections, [table.fingerprint]: { ...before, [header]: isAsked(wanted) ? wanted : null } };
    void save({ ...settings, corrections });
  };
  return (
    <>
      <span>{header}</span>
      <select value={role ?? ""} aria-label={say("roleOf", { header })} onChange={(event) => { correct(event.currentTarget.value); }}>
        <option value="">{say("notUsed")}</option>
        {Object.entries(roleWords).map(([name, words]) => <option key={name} value={name}>{words[language]}</option>)}
        {role !== null && !isAsked(role) && <option value={role}>{role}</option>}
      </select>
    </>
  );
}

/** The role of a column; parts of a name have the role of the whole. */
function roleAt(places: Readonly<Partial<Record<Role, RolePlace>>>, column: number): Role | null {
  return allRoles.find((role) => {
    const place = places[role];
    return place === column || (typeof place === "object" && place.includes(column)) || (column === 0 && typeof place === "string" && role === "client");
  }) ?? null;
}
