import { useMemo } from "preact/hooks";
import { noCorrections, type Corrections } from "../../../columns/decide/corrections";
import { shapeReason } from "../../../columns/decide/shape-words";
import type { Host } from "../../host";
import type { PaneSettings } from "../../settings";
import { speakerOf } from "../../words/speak";
import type { FoundTable } from "../found-table";
import { correctionWords } from "./correction-words";
import { ColumnChoice } from "./column-choice";
import type { PartProps } from "./part-props";
import { RowChoices } from "./row-choices";

interface CorrectionsProps {
  readonly table: FoundTable;
  readonly host: Host;
  readonly settings: PaneSettings;
  readonly save: (settings: PaneSettings) => Promise<boolean>;
}

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
