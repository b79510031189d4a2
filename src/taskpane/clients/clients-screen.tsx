import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Portfolio } from "../../analysis/judge/portfolio";
import { finding } from "../../reports/finding";
import { rowLines } from "../../reports/row-lines";
import { isBelow } from "../../analysis/judge/judge-client";
import { printNumber } from "../../spreadsheet/print";
import { lazily } from "../lazily";
import type { ScreenProps } from "../pane";
import { AskMinimum } from "../practice/ask-minimum";
import { judgingPractice } from "../settings";
import { Charts } from "./charts";
import { ClientTable } from "./client-table";
import { findTables, isUsual, type FoundTable } from "./find-tables";
import { MissingFigures } from "./missing-figures";
import { PossiblePairs } from "./possible-pairs";
import { scoreTables, type Progress } from "./score-tables";
import { showOnSheet } from "../show-on-sheet";
import { TableCards } from "./table-cards";
import { timeLeft } from "./time-left";
import { wordsOf } from "../words/words-of";

const ClientScreen = lazily(async () => (await import("../client/client-screen")).ClientScreen);
const RepricingScreen = lazily(async () => (await import("../repricing/repricing-screen")).RepricingScreen);
const RatingScreen = lazily(async () => (await import("../rating/rating-screen")).RatingScreen);

/** What stands in the place of the list: one client, the round for all below the minimum, or the rating of fit. */
type Aside = { readonly kind: "client"; readonly client: string } | { readonly kind: "repricing" } | { readonly kind: "rating" } | null;

interface ClientsProps extends ScreenProps {
  /** Tells the other screens what was scored. */
  readonly onScored: (portfolio: Portfolio | null) => void;
}

/** From the tables of the workbook to the ranked clients, their reasons, charts and a report. */
export function ClientsScreen({ host, say, settings, save, reload, onScored }: ClientsProps) {
  const [tables, setTables] = useState<readonly FoundTable[] | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [portfolios, setPortfolios] = useState<readonly Portfolio[]>([]);
  const [shown, setShown] = useState(0);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [message, setMessage] = useState("");
  const [isStale, setStale] = useState(false);
  const [isStopped, setStopped] = useState(false);
  const [selected, setSelected] = useState<string | null>(null);
  const [aside, setAside] = useState<Aside>(null);
  const stop = useRef<AbortController | null>(null);
  const [writing, setWriting] = useState<AbortController | null>(null);
  /** Sheets that the owner has just opened; then only they are meant. */
  const opened = useRef<ReadonlySet<string> | null>(null);
  /** Tables that the owner ticked or unticked; the choice outlives every new look. */
  const choices = useRef(new Map<string, boolean>());
  // Only what changes a figure scores anew; a prospect or a tick for the lawyer does not.
  const { practice, ratings, corrections } = settings;
  const judging = useMemo(() => judgingPractice({ practice, ratings }), [practice, ratings]);

  const score = useCallback(
    async (wanted: readonly FoundTable[]): Promise<void> => {
      stop.current?.abort();
      const controller = new AbortController();
      stop.current = controller;
      setStopped(false);
      try {
        const scored = await scoreTables(host, wanted, judging, setProgress, controller.signal);
        if (scored !== null) {
          setPortfolios(scored);
          onScored(scored[0] ?? null);
          setStale(false);
          setMessage("");
        }
      } catch (error) {
        if (stop.current === controller) setMessage(say("failed", { why: wordsOf(error) }));
      }
      if (stop.current === controller) setProgress(null);
    },
    [host, say, judging, onScored],
  );

  const look = useCallback(async (): Promise<void> => {
    try {
      const found = await findTables(host, { corrections });
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
  }, [host, corrections, score, say]);

  const isRating = aside?.kind === "rating";
  useEffect(() => {
    if (!isRating) void look();
  }, [look, isRating]);
  useEffect(
    () =>
      host.onChange((change) => {
        if (change?.opened !== undefined) {
          opened.current = new Set(change.opened);
          choices.current.clear();
          setAside(null);
          void reload();
        } else setStale(true);
      }),
    [host, reload],
  );

  const report = async (): Promise<void> => {
    const controller = new AbortController();
    setWriting(controller);
    setMessage("");
    try {
      const { clientsReport } = await import("../../reports/clients-report");
      const documents = portfolios.filter(({ clients }) => clients.length > 0).flatMap((one) => clientsReport(one, judging));
      setMessage(say("reportDone", { sheet: await showOnSheet(host, documents, controller.signal) }));
    } catch (error) {
      setMessage(controller.signal.aborted ? say("canceled") : say("failed", { why: wordsOf(error) }));
    }
    setWriting(null);
  };

  if (tables === null) return <p role="status">{say("looking")}</p>;
  const portfolio = portfolios[shown] ?? portfolios[0];
  const again = (): void => {
    void look();
  };
  const back = (): void => {
    setAside(null);
  };
  const one = aside?.kind === "client" ? portfolio?.clients.find(({ client }) => client === aside.client) : undefined;
  if (portfolio !== undefined && one !== undefined) return <ClientScreen key={one.client} client={one} portfolio={portfolio} host={host} settings={settings} save={save} back={back} />;
  if (portfolio !== undefined && aside?.kind === "repricing") return <RepricingScreen portfolio={portfolio} judging={judging} host={host} back={back} />;
  if (portfolio !== undefined && isRating) return <RatingScreen clients={portfolio.clients} ratings={ratings} language={host.language} save={(changed) => { void save({ ...settings, ratings: changed }); }} back={back} />;
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
      {progress !== null && <Reading progress={progress} say={say} language={host.language} cancel={() => { stop.current?.abort(); setProgress(null); setStopped(true); setMessage(say("canceled")); }} />}
      {writing !== null && <Writing say={say} cancel={() => { writing.abort(); }} />}
      <p role="status" class={message === "" ? "aside" : "notice"}>{message}</p>
      {(isStale || isStopped) && (
        <div class="notice">
          {isStale && <p>{say("changed")}</p>}
          <div class="buttons">
            <fluent-button onClick={again}>{say("scoreAgain")}</fluent-button>
          </div>
        </div>
      )}
      {portfolios.length > 1 && (
        <label class="field">
          <span>{say("currency")}</span>
          <select value={String(shown)} onChange={(event) => { const index = Number(event.currentTarget.value); setShown(index); onScored(portfolios[index] ?? null); }}>
            {portfolios.map(({ currency }, index) => <option key={currency} value={String(index)}>{currency === "" ? "–" : currency}</option>)}
          </select>
        </label>
      )}
      {portfolio !== undefined && portfolio.clients.length === 0 && <p>{say("nothing")}</p>}
      {portfolio !== undefined && portfolio.clients.length > 0 && (
        <>
          <p class="finding">{finding(portfolio, judging.minimumRate, host.language)}</p>
          {judging.minimumRate === null && <AskMinimum say={say} settings={settings} save={save} />}
          <MissingFigures portfolio={portfolio} say={say} settings={settings} save={save} rate={() => { setAside({ kind: "rating" }); }} />
          <ClientTable portfolio={portfolio} host={host} say={say} settings={settings} judging={judging} save={save} selected={selected} select={setSelected} open={(client) => { setAside({ kind: "client", client }); }} />
          <div class="buttons">
            <fluent-button appearance="primary" disabled={writing !== null} onClick={() => { void report(); }}>{say("report")}</fluent-button>
            {portfolio.clients.some((client) => isBelow(client, judging)) && <fluent-button onClick={() => { setAside({ kind: "repricing" }); }}>{say("repricing")}</fluent-button>}
            <fluent-button onClick={() => { setAside({ kind: "rating" }); }}>{say("rateFit")}</fluent-button>
          </div>
          <Charts portfolio={portfolio} practice={judging} say={say} language={host.language} selected={selected} select={setSelected} />
          <PossiblePairs pairs={portfolio.doubtfulPairs} say={say} settings={settings} save={save} />
          <Known portfolio={portfolio} say={say} language={host.language} />
        </>
      )}
      <TableCards tables={tables} chosen={chosen} say={say} settings={settings} save={save} host={host} choose={(names) => { for (const { summary } of tables) choices.current.set(summary.name, names.has(summary.name)); setChosen(names); void score(tables.filter(({ summary }) => names.has(summary.name))); }} />
    </>
  );
}

function Reading({ progress, say, language, cancel }: { readonly progress: Progress; readonly say: ScreenProps["say"]; readonly language: "en" | "de"; readonly cancel: () => void }) {
  const left = timeLeft(progress, performance.now());
  return (
    <div class="notice">
      <p>
        {say("scoring", { sheet: progress.sheet, done: progress.done, rows: progress.rows })}
        {left !== null && ` · ${say("timeLeft", { seconds: left })}`}
      </p>
      <fluent-progress-bar value={progress.allDone} max={progress.allRows} aria-label={progress.sheet} />
      <div class="buttons">
        <fluent-button aria-label={`${say("cancel")}: ${progress.sheet}, ${printNumber(progress.rows, 0, language)}`} onClick={cancel}>{say("cancel")}</fluent-button>
      </div>
    </div>
  );
}

/** A long report takes a while; stopping it leaves no part of it. */
function Writing({ say, cancel }: { readonly say: ScreenProps["say"]; readonly cancel: () => void }) {
  return (
    <div class="notice">
      <p role="status">{say("writing")}</p>
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
              <dd>{printNumber(count, 0, language)}</dd>
            </>
          ))}
        </dl>
      </details>
    </>
  );
}
