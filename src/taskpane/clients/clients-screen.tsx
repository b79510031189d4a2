import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { Portfolio } from "../../analysis/portfolio";
import { clientsReport } from "../../reports/clients-report";
import { finding } from "../../reports/finding";
import { rowLines } from "../../reports/row-lines";
import type { ScreenProps } from "../pane";
import { AskMinimum } from "../practice/ask-minimum";
import { Charts } from "./charts";
import { ClientTable } from "./client-table";
import { findTables, isUsual, type FoundTable } from "./find-tables";
import { PossiblePairs } from "./possible-pairs";
import { scoreTables, type Progress } from "./score-tables";
import { TableCards } from "./table-cards";

/** From the tables of the workbook to the ranked clients, their reasons, charts and a report. */
export function ClientsScreen({ host, say, settings, save, reload }: ScreenProps) {
  const [tables, setTables] = useState<readonly FoundTable[] | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [portfolios, setPortfolios] = useState<readonly Portfolio[]>([]);
  const [shown, setShown] = useState(0);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [message, setMessage] = useState("");
  const [isStale, setStale] = useState(false);
  const stop = useRef<AbortController | null>(null);
  const isWriting = useRef(false);
  /** Sheets that the owner has just opened; then only they are meant. */
  const opened = useRef<ReadonlySet<string> | null>(null);
  /** Tables that the owner ticked or unticked; the choice outlives every new look. */
  const choices = useRef(new Map<string, boolean>());

  const score = useCallback(
    async (wanted: readonly FoundTable[]): Promise<void> => {
      stop.current?.abort();
      const controller = new AbortController();
      stop.current = controller;
      try {
        const scored = await scoreTables(host, wanted, settings.practice, setProgress, controller.signal);
        if (scored !== null) {
          setPortfolios(scored);
          setStale(false);
          setMessage("");
        }
      } catch (error) {
        if (stop.current === controller) setMessage(say("failed", { why: wordsOf(error) }));
      }
      if (stop.current === controller) setProgress(null);
    },
    [host, say, settings.practice],
  );

  const look = useCallback(async (): Promise<void> => {
    try {
      const found = await findTables(host, settings);
      const isMeant = (table: FoundTable): boolean => isUsual(table) && (opened.current === null || opened.current.has(table.summary.name));
      const usual = found.filter((table) => table.recognition.refused === null && (choices.current.get(table.summary.name) ?? isMeant(table)));
      setTables(found);
      setChosen(new Set(usual.map(({ summary }) => summary.name)));
      if (usual.length > 0) await score(usual);
      else setPortfolios([]);
    } catch (error) {
      setTables([]);
      setMessage(say("failed", { why: wordsOf(error) }));
    }
  }, [host, settings, score, say]);

  useEffect(() => {
    void look();
  }, [look]);
  useEffect(
    () =>
      host.onChange((change) => {
        if (change?.opened !== undefined) {
          opened.current = new Set(change.opened);
          choices.current.clear();
          void reload();
        } else if (!isWriting.current) setStale(true);
      }),
    [host, reload],
  );

  const report = async (): Promise<void> => {
    isWriting.current = true;
    try {
      let first = "";
      for (const document of portfolios.filter(({ clients }) => clients.length > 0).flatMap((one) => clientsReport(one, settings.practice))) {
        const name = await host.writeSheet(document);
        if (first === "") first = name;
      }
      if (first !== "") await host.activate(first);
      setMessage(say("reportDone", { sheet: first }));
    } catch (error) {
      setMessage(say("failed", { why: wordsOf(error) }));
    }
    setTimeout(() => {
      isWriting.current = false;
    }, 500);
  };

  if (tables === null) return <p role="status">{say("looking")}</p>;
  const portfolio = portfolios[shown];
  const again = (): void => {
    void look();
  };
  if (!tables.some(isUsual) && portfolio === undefined) {
    return (
      <>
        <p>{say("noTable")}</p>
        <div class="buttons">
          <fluent-button appearance="primary" onClick={again}>{say("lookAgain")}</fluent-button>
        </div>
        <TableCards tables={tables} chosen={chosen} say={say} settings={settings} save={save} choose={setChosen} host={host} />
      </>
    );
  }
  return (
    <>
      {progress !== null && <Reading progress={progress} say={say} cancel={() => { stop.current?.abort(); setProgress(null); setMessage(say("canceled")); }} />}
      <p role="status" class={message === "" ? "aside" : "notice"}>{message}</p>
      {isStale && (
        <div class="notice">
          <p>{say("changed")}</p>
          <div class="buttons">
            <fluent-button onClick={again}>{say("scoreAgain")}</fluent-button>
          </div>
        </div>
      )}
      {portfolios.length > 1 && (
        <label class="field">
          <span>{say("currency")}</span>
          <select value={String(shown)} onChange={(event) => { setShown(Number(event.currentTarget.value)); }}>
            {portfolios.map(({ currency }, index) => <option key={currency} value={String(index)}>{currency === "" ? "–" : currency}</option>)}
          </select>
        </label>
      )}
      {portfolio !== undefined && portfolio.clients.length === 0 && <p>{say("nothing")}</p>}
      {portfolio !== undefined && portfolio.clients.length > 0 && (
        <>
          <p class="finding">{finding(portfolio, settings.practice.minimumRate, host.language)}</p>
          {settings.practice.minimumRate === null && <AskMinimum say={say} settings={settings} save={save} />}
          <ClientTable portfolio={portfolio} host={host} say={say} settings={settings} save={save} />
          <div class="buttons">
            <fluent-button appearance="primary" onClick={() => { void report(); }}>{say("report")}</fluent-button>
          </div>
          <Charts portfolio={portfolio} practice={settings.practice} say={say} language={host.language} />
          <PossiblePairs pairs={portfolio.doubtfulPairs} say={say} settings={settings} save={save} />
          <Known portfolio={portfolio} say={say} language={host.language} />
        </>
      )}
      <TableCards tables={tables} chosen={chosen} say={say} settings={settings} save={save} host={host} choose={(names) => { for (const { summary } of tables) choices.current.set(summary.name, names.has(summary.name)); setChosen(names); void score(tables.filter(({ summary }) => names.has(summary.name))); }} />
    </>
  );
}

function Reading({ progress, say, cancel }: { readonly progress: Progress; readonly say: ScreenProps["say"]; readonly cancel: () => void }) {
  return (
    <div class="notice">
      <p>{say("scoring", { sheet: progress.sheet, done: progress.done, rows: progress.rows })}</p>
      <fluent-progress-bar value={progress.done} max={progress.rows} aria-label={progress.sheet} />
      <div class="buttons">
        <fluent-button onClick={cancel}>{say("cancel")}</fluent-button>
      </div>
    </div>
  );
}

/** What the reader must know of the figures, and what became of every row. */
function Known({ portfolio, say, language }: { readonly portfolio: Portfolio; readonly say: ScreenProps["say"]; readonly language: "en" | "de" }) {
  return (
    <>
      {portfolio.notes.length > 0 && (
        <section>
          <h3>{say("toKnow")}</h3>
          {portfolio.notes.map((note) => <p key={note} class="quiet">{note}</p>)}
        </section>
      )}
      <details>
        <summary>{say("rowsTitle")}</summary>
        <dl class="figures">
          {rowLines(portfolio.rows, language).map(({ words, count }) => (
            <>
              <dt>{words}</dt>
              <dd>{count.toLocaleString(language)}</dd>
            </>
          ))}
        </dl>
      </details>
    </>
  );
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
