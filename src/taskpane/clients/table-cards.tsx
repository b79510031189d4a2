import { useState } from "preact/hooks";
import { refusalSentence } from "../../columns/decide/refusal-words";
import type { Host } from "../host";
import { lazily } from "../lazily";
import type { PaneSettings } from "../settings";
import type { Speak } from "../words/speak";
import type { FoundTable } from "./find-tables";

const TableCorrections = lazily(async () => (await import("./table-corrections")).TableCorrections);

interface CardsProps {
  readonly tables: readonly FoundTable[];
  readonly chosen: ReadonlySet<string>;
  readonly say: Speak;
  readonly host: Host;
  readonly settings: PaneSettings;
  readonly save: (settings: PaneSettings) => Promise<boolean>;
  readonly choose: (names: ReadonlySet<string>) => void;
}

/** What was understood of each table, with a choice that puts right what was not. */
export function TableCards({ tables, ...props }: CardsProps) {
  const [isOpen, setOpen] = useState(false);
  if (tables.length === 0) return null;
  const used = tables.filter(({ summary }) => props.chosen.has(summary.name)).length;
  return (
    <details onToggle={({ currentTarget: { open } }) => { setOpen(open); }}>
      <summary>{props.say("tables")} · {props.say("tablesFound", { count: used })}</summary>
      {isOpen && tables.map((table) => <TableCard key={table.summary.name} table={table} {...props} />)}
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
      <TableCorrections table={table} host={host} settings={settings} save={save} />
    </div>
  );
}
