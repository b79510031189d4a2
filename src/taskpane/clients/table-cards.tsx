import { tableRemarkSentence } from "../../columns/decide/table-remark-words";
import { isSetAside, withChoice, withoutSheets } from "../data/data-set";
import type { dataWords } from "../data/data-words";
import type { Host } from "../host";
import { lazily } from "../lazily";
import type { PaneSettings } from "../settings";
import { speaker, type SpeakOf } from "../words/speak";
import type { FoundTable } from "./found-table";

const TableQuestions = lazily(async () => (await import("./table-questions")).TableQuestions);
const TableCorrections = lazily(async () => (await import("./corrections/table-corrections")).TableCorrections);

interface CardsProps {
  readonly tables: readonly FoundTable[];
  readonly used: readonly FoundTable[];
  readonly say: SpeakOf<keyof typeof dataWords>;
  readonly host: Host;
  readonly settings: PaneSettings;
  readonly change: (how: (settings: PaneSettings) => PaneSettings) => Promise<boolean>;
  readonly save: (settings: PaneSettings) => Promise<boolean>;
}

/**
 * The tables of the workbook: ticked if they count, with what was understood of each and a choice that puts right what
 * was not; those of the invented firm last.
 */
export function TableCards({ tables, ...props }: CardsProps) {
  const isAside = ({ summary }: FoundTable): boolean => isSetAside(props.settings.data, summary.name);
  return (
    <>
      {[...tables.filter((table) => !isAside(table)), ...tables.filter(isAside)].map((table) => (
        <TableCard key={table.name} table={table} {...props} />
      ))}
    </>
  );
}

function TableCard({
  table,
  used,
  say,
  host,
  settings,
  change,
  save,
}: Omit<CardsProps, "tables"> & { readonly table: FoundTable }) {
  const {
    name,
    summary: { name: sheet, rowCount },
    recognition,
    summaryKind,
    copyOf,
  } = table;
  const { language } = host;
  const { data } = settings;
  const sayPane = speaker(language);
  const isAside = isSetAside(data, sheet);
  const file = data.files.find(({ sheets }) => sheets.includes(sheet));
  const takeAway = async (): Promise<void> => {
    await change((now) => ({ ...now, data: withoutSheets(now.data, [sheet]) }));
    await host.removeSheets?.([sheet]);
  };
  return (
    <div class="table-card">
      <label>
        <input
          type="checkbox"
          checked={used.includes(table)}
          disabled={recognition.refused !== null || isAside}
          aria-label={`${sayPane("use")}: ${name}`}
          onChange={({ currentTarget: { checked } }) => {
            void change((now) => ({ ...now, data: withChoice(now.data, name, checked) }));
          }}
        />{" "}
        <strong>{name}</strong>
      </label>
      <p class="quiet">
        {sayPane("rowsOf", { rows: (recognition.area.endRow ?? rowCount) - recognition.area.firstRow })}
        {recognition.headerRow !== null && `, ${sayPane("headerAt", { row: recognition.headerRow + 1 })}`}
        {file !== undefined && `, ${say("fromFile", { file: file.name })}`}
      </p>
      {isAside && <p class="quiet">{say("ofExample")}</p>}
      {data.mixedSheets.includes(sheet) && <p class="quiet">{say("ownRowsOnly")}</p>}
      {summaryKind !== null && <p class="quiet">{sayPane(summaryKind === "adds up" ? "summary" : "sameClients")}</p>}
      {copyOf !== null && <p class="quiet">{say("copyOf", { sheet: copyOf })}</p>}
      {recognition.refused !== null && <p>{tableRemarkSentence(recognition.refused, language)}</p>}
      {recognition.doubts.map((doubt, index) => (
        <p key={`${doubt.code} ${index}`} class="quiet">
          {tableRemarkSentence(doubt, language)}
        </p>
      ))}
      {!isAside && <TableQuestions table={table} settings={settings} language={language} change={change} />}
      {file !== undefined && host.removeSheets !== undefined && (
        <div class="buttons">
          <fluent-button
            size="small"
            aria-label={`${say("takeAway")}: ${name}`}
            onClick={() => {
              void takeAway();
            }}
          >
            {say("takeAway")}
          </fluent-button>
        </div>
      )}
      {!isAside && <TableCorrections table={table} host={host} settings={settings} save={save} />}
    </div>
  );
}
