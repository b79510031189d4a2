import { useEffect, useState } from "preact/hooks";
import type { Portfolio } from "../../analysis/judge/portfolio";
import { measureOf, ownCurrency } from "../../analysis/judge/portfolio-currency";
import { yearAheadTitle } from "../../columns/table/own-report";
import { finding } from "../../reports/finding";
import { DataBar } from "../data/data-bar";
import { FilesCame } from "../data/files-came";
import { periodWords } from "../data/period-words";
import { YearBefore } from "./year-before";
import type { FileNews } from "../host";
import { lazily } from "../lazily";
import { AskMinimum } from "../practice/ask-minimum";
import type { ScreenProps } from "../screen-props";
import { judgingPractice } from "../settings";
import { StatusLine } from "../status-line";
import type { Place } from "../use-place";
import { useMessage } from "../use-message";
import { failureOf } from "../words/words-of";
import { Charts } from "./charts";
import { ClientTable } from "./client-table";
import { asideScreen } from "./aside-screen";
import { isUsual } from "./found-table";
import { MissingFigures } from "./missing-figures";
import { PossiblePairs } from "./possible-pairs";
import { Reading, Writing } from "./under-way";
import { useScoring } from "./use-scoring";

const InvoicesApart = lazily(async () => (await import("./invoices-apart")).InvoicesApart);
const CapacityLine = lazily(async () => (await import("./capacity-line")).CapacityLine);
const ReviewsDue = lazily(async () => (await import("../decisions/reviews-due")).ReviewsDue);
const Known = lazily(async () => (await import("./known")).Known);

interface ClientsProps extends ScreenProps {
  readonly place: Place;
  readonly go: (part: Partial<Place>) => void;
  /** Tells the other screens what was scored. */
  readonly onScored: (portfolio: Portfolio | null) => void;
}

/** From the tables of the workbook to the ranked clients, their reasons, charts and a report. */
export function ClientsScreen({ host, say, settings, save, change, place, go, onScored }: ClientsProps) {
  const [shown, setShown] = useState(0);
  const [selected, setSelected] = useState<string | null>(null);
  const { aside } = place;
  const [writing, setWriting] = useState<AbortController | null>(null);
  const message = useMessage();
  const [news, setNews] = useState<readonly FileNews[]>([]);
  const scoring = useScoring({ host, settings, change, isPaused: aside?.kind === "rating" });
  const { tables, used, portfolios, progress } = scoring;
  const at = shown < portfolios.length ? shown : 0;
  const portfolio = portfolios[at];
  const owner = judgingPractice(settings);
  const judging = portfolio === undefined ? owner : measureOf(portfolio, owner);
  const comparison = scoring.comparisons[at] ?? null;
  useEffect(() => {
    onScored(portfolio ?? null);
  }, [portfolio, onScored]);
  const isShown = tables !== null && progress === null;
  useEffect(() => {
    if (isShown) host.shown?.();
  }, [host, isShown]);
  useEffect(
    () =>
      host.onChange((told) => {
        if (told?.opened !== undefined || told?.came !== undefined) go({ aside: null });
        if (told?.came !== undefined) setNews(told.came);
      }),
    [host, go],
  );

  const report = async (): Promise<void> => {
    const controller = new AbortController();
    setWriting(controller);
    await message.act(async () => {
      try {
        const { writeReport } = await import("./write-report");
        const { sheet, hasMap } = await writeReport(host, settings, portfolios, controller.signal);
        // What is entered on the report counts, as long as no other sheet of clients does.
        await change((now) =>
          now.sheets.clients === null ? { ...now, sheets: { ...now.sheets, clients: sheet } } : now,
        );
        return `${say("reportDone", { sheet })}${hasMap ? ` ${say("chartBeside")}` : ""}`;
      } catch (error) {
        if (controller.signal.aborted) return say("canceled");
        throw error;
      }
    });
    setWriting(null);
  };

  if (tables === null) return <p role="status">{say("looking")}</p>;
  const stands = asideScreen({ place, go, portfolio: portfolio ?? null, judging, host, settings, save, change });
  if (stands !== null) return stands;
  const isAboutInvoices = (portfolio?.apart ?? owner.invoicesFrom ?? owner.invoicesUntil ?? null) !== null;
  const isEmpty = portfolio === undefined && !tables.some(isUsual);
  const told = scoring.isStopped ? say("canceled") : scoring.failure === null ? "" : failureOf(scoring.failure);
  return (
    <>
      <FilesCame
        news={news}
        tables={tables}
        used={used}
        language={host.language}
        close={() => {
          setNews([]);
        }}
      />
      <DataBar
        host={host}
        settings={settings}
        change={change}
        save={save}
        tables={tables}
        used={used}
        portfolio={portfolio}
      />
      {progress !== null && <Reading progress={progress} say={say} language={host.language} cancel={scoring.stop} />}
      {writing !== null && (
        <Writing
          say={say}
          cancel={() => {
            writing.abort();
          }}
        />
      )}
      <StatusLine text={told} />
      <StatusLine text={message.text} />
      {(scoring.isStale || scoring.isStopped || isEmpty) && (
        <div class="notice">
          {isEmpty ? <p>{say("noTable")}</p> : scoring.isStale && <p>{say("changed")}</p>}
          <div class="buttons">
            <fluent-button {...(isEmpty ? { appearance: "primary" } : {})} onClick={scoring.lookAgain}>
              {say(isEmpty ? "lookAgain" : "scoreAgain")}
            </fluent-button>
          </div>
        </div>
      )}
      {portfolios.length > 1 && (
        <label class="field">
          <span>{say("currency")}</span>
          <select
            value={String(shown)}
            onChange={(event) => {
              setShown(Number(event.currentTarget.value));
            }}
          >
            {portfolios.map(({ currency }, index) => (
              <option key={currency} value={String(index)}>
                {currency === "" ? "–" : currency}
              </option>
            ))}
          </select>
        </label>
      )}
      {portfolio !== undefined && portfolio.clients.length === 0 && (
        <p>{settings.data.period.kind === "all" ? say("nothing") : periodWords.nothing[host.language]}</p>
      )}
      {portfolio !== undefined && portfolio.clients.length > 0 && (
        <>
          <p class="finding">{finding(portfolio, judging, host.language)}</p>
          {settings.firm.hoursPerWeek !== null && (
            <CapacityLine firm={settings.firm} portfolio={portfolio} language={host.language} />
          )}
          {settings.sheets.decisions !== null && (
            <ReviewsDue
              host={host}
              place={settings}
              open={() => {
                go({ aside: { kind: "reviews" } });
              }}
            />
          )}
          {isAboutInvoices && <InvoicesApart apart={portfolio.apart} host={host} settings={settings} change={change} />}
          {owner.minimumRate === null && portfolio.apart === null && (
            <AskMinimum settings={settings} currency={ownCurrency(owner, portfolio)} change={change} />
          )}
          <MissingFigures
            portfolio={portfolio}
            say={say}
            settings={settings}
            save={save}
            rate={() => {
              go({ aside: { kind: "rating" } });
            }}
          />
          {settings.data.period.kind !== "all" && <YearBefore comparison={comparison} language={host.language} />}
          <ClientTable
            portfolio={portfolio}
            comparison={comparison}
            host={host}
            say={say}
            settings={settings}
            judging={judging}
            save={save}
            selected={selected}
            select={setSelected}
            open={(client) => {
              go({ aside: { kind: "client", client }, view: "whatIf" });
            }}
          />
          <div class="buttons">
            <fluent-button
              appearance="primary"
              disabled={writing !== null}
              onClick={() => {
                void report();
              }}
            >
              {say("report")}
            </fluent-button>
            {portfolio.clients.some(({ verdict }) => verdict === "Reprice") && (
              <fluent-button
                onClick={() => {
                  go({ aside: { kind: "repricing" } });
                }}
              >
                {say("repricing")}
              </fluent-button>
            )}
            <fluent-button
              onClick={() => {
                go({ aside: { kind: "rating" } });
              }}
            >
              {say("rateFit")}
            </fluent-button>
            <fluent-button
              onClick={() => {
                go({ aside: { kind: "year" } });
              }}
            >
              {yearAheadTitle[host.language]}
            </fluent-button>
          </div>
          <Charts
            portfolio={portfolio}
            practice={judging}
            say={say}
            language={host.language}
            selected={selected}
            select={setSelected}
          />
          <PossiblePairs pairs={portfolio.doubtfulPairs} say={say} settings={settings} save={save} />
          <Known portfolio={portfolio} say={say} language={host.language} />
        </>
      )}
    </>
  );
}
