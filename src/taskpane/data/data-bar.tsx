import { useMemo, useState } from "preact/hooks";
import type { Portfolio } from "../../analysis/judge/portfolio";
import type { FoundTable } from "../clients/found-table";
import type { Host } from "../host";
import { lazily } from "../lazily";
import { ownSettings, type PaneSettings } from "../settings";
import { StatusLine } from "../status-line";
import { useMessage } from "../use-message";
import { speakerOf, type SpeakOf } from "../words/speak";
import { shownName, withoutSheets, type DataSet } from "./data-set";
import { dataWords } from "./data-words";
import { PeriodField } from "./period-field";
import { printSpan } from "./print-span";
import { ScoreSelection } from "./score-selection";

const TableCards = lazily(async () => (await import("../clients/table-cards")).TableCards);

interface BarProps {
  readonly host: Host;
  readonly settings: PaneSettings;
  readonly change: (how: (settings: PaneSettings) => PaneSettings) => Promise<boolean>;
  readonly save: (settings: PaneSettings) => Promise<boolean>;
  readonly tables: readonly FoundTable[];
  readonly used: readonly FoundTable[];
  readonly portfolio: Portfolio | undefined;
}

/**
 * What all figures come from, in one line that opens: which tables count, from when to when, in which currency; files
 * are added here, and the example goes.
 */
export function DataBar({ host, settings, change, save, tables, used, portfolio }: BarProps) {
  const say = useMemo(() => speakerOf(dataWords, host.language), [host]);
  const message = useMessage();
  const [isOpen, setOpen] = useState(false);
  const { data } = settings;
  const isSetAside = !data.isExample && data.exampleSheets.length > 0;
  // Whoever has added files since need not be asked for them any more.
  const said = tables.length > 0 && message.text === say("cleared") ? "" : message.text;
  const clear = (): void => {
    void message.act(async () => {
      const before = await host.sheets();
      const gone = data.exampleSheets.filter(
        (sheet) => !data.mixedSheets.includes(sheet) && before.some(({ name }) => name === sheet),
      );
      await change((now) => {
        const own = now.data.isExample ? ownSettings(now, host.language) : now;
        return {
          ...own,
          data: withoutSheets(
            own.data,
            now.data.exampleSheets.filter((sheet) => !now.data.mixedSheets.includes(sheet)),
          ),
        };
      });
      await host.removeSheets?.(gone);
      return gone.length === before.length ? say("cleared") : "";
    });
  };
  return (
    <section class="data-bar" aria-label={say("yourData", { tables: "" })}>
      <details
        onToggle={({ currentTarget: { open } }) => {
          setOpen(open);
        }}
      >
        <summary>{lineOf(data, used, portfolio, host, say)}</summary>
        {isOpen && (
          <TableCards
            tables={tables}
            used={used}
            say={say}
            settings={settings}
            change={change}
            save={save}
            host={host}
          />
        )}
      </details>
      {used.length > 0 && (
        <PeriodField
          period={data.period}
          portfolio={portfolio}
          language={host.language}
          choose={(period) => {
            void change((now) => ({ ...now, data: { ...now.data, period } }));
          }}
        />
      )}
      {isSetAside && <p class="quiet">{say("setAside")}</p>}
      <div class="buttons">
        {host.chooseFiles !== undefined && (
          <fluent-button
            size="small"
            onClick={() => {
              host.chooseFiles?.();
            }}
          >
            {say("add")}
          </fluent-button>
        )}
        <ScoreSelection host={host} say={say} change={change} act={message.act} />
        {host.download !== undefined && (
          <fluent-button
            size="small"
            onClick={() => {
              void message.act(async () => say("downloaded", { file: (await host.download?.()) ?? "" }));
            }}
          >
            {say("download")}
          </fluent-button>
        )}
        {host.removeSheets !== undefined && data.exampleSheets.length > 0 && (
          <ClearExample isExample={data.isExample} say={say} clear={clear} />
        )}
      </div>
      <StatusLine text={said} />
    </section>
  );
}

type Say = SpeakOf<keyof typeof dataWords>;

/** Nothing of the owner's goes with the example; what was tried out on it does, so it is asked about. */
function ClearExample({
  isExample,
  say,
  clear,
}: {
  readonly isExample: boolean;
  readonly say: Say;
  readonly clear: () => void;
}) {
  const [isAsking, setAsking] = useState(false);
  if (!isAsking)
    return (
      <fluent-button
        size="small"
        onClick={() => {
          setAsking(true);
        }}
      >
        {say(isExample ? "startOwn" : "clearExample")}
      </fluent-button>
    );
  return (
    <div class="notice" role="alert">
      <p>{say("reallyClear")}</p>
      <div class="buttons">
        <fluent-button
          size="small"
          onClick={() => {
            setAsking(false);
          }}
        >
          {say("keepExample")}
        </fluent-button>
        <fluent-button
          size="small"
          appearance="primary"
          onClick={() => {
            setAsking(false);
            clear();
          }}
        >
          {say(isExample ? "startOwn" : "clearExample")}
        </fluent-button>
      </div>
    </div>
  );
}

const named = 3;

/** "Your data: time 2025 + invoices 2025 · Jan – Dec 2025 · GBP" */
function lineOf(
  data: DataSet,
  used: readonly FoundTable[],
  portfolio: Portfolio | undefined,
  { language }: Host,
  say: Say,
): string {
  const sheets = used.map(({ summary }) => shownName(data, summary.name));
  const shown =
    sheets.length > named
      ? [...sheets.slice(0, named - 1), say("andMore", { count: sheets.length - named + 1 })]
      : sheets;
  const tables =
    shown.length === 0 ? say("nothingUsed") : shown.reduce((first, second) => say("tableJoiner", { first, second }));
  const span =
    portfolio === undefined || portfolio.from === null || portfolio.to === null
      ? ""
      : printSpan(portfolio.from, portfolio.to, language);
  return [say(data.isExample ? "example" : "yourData", { tables }), span, portfolio?.currency ?? ""]
    .filter((part) => part !== "")
    .join(" · ");
}
