import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Portfolio } from "../../analysis/judge/portfolio";
import type { Practice } from "../../analysis/owner/practice";
import { spanOf, yearBefore } from "../../analysis/plans/period-choice";
import { clientKey } from "../../columns/rows/client-name";
import { hasOwn, isUsed, type Choosable, type DataSet } from "../data/data-set";
import type { Host } from "../host";
import { judgingPractice, ownSettings, type PaneSettings } from "../settings";
import { today } from "../today";
import type { Recognised } from "./find-tables";
import { isUsual, type FoundTable } from "./found-table";
import type { Practices, Progress, Scored } from "./score-in-slices";

/** Tables up to this many rows are read again by themselves after a change. */
const readAgainUpTo = 20_000;
/** Pause after the last change before they are, in milliseconds: formulas that follow it are done by then. */
const pauseAfterChange = 700;

export interface Scoring {
  /** Null until the workbook was looked through. */
  readonly tables: readonly FoundTable[] | null;
  /** The tables that count. */
  readonly used: readonly FoundTable[];
  /** One a currency, the largest first. */
  readonly portfolios: readonly Portfolio[];
  /** What changed in each since the year before, where a period is looked at. */
  readonly comparisons: Scored["comparisons"];
  readonly progress: Progress | null;
  /** The workbook has changed since, or reading was stopped. */
  readonly isStale: boolean;
  readonly isStopped: boolean;
  readonly failure: unknown;
  readonly lookAgain: () => void;
  readonly stop: () => void;
}

interface Wishes {
  readonly host: Host;
  readonly settings: PaneSettings;
  readonly change: (how: (settings: PaneSettings) => PaneSettings) => Promise<boolean>;
  /** While something else has the place of the list, nothing is read. */
  readonly isPaused: boolean;
}

/** From the workbook to scored clients: looked through and read again whenever tables, choices or figures change. */
export function useScoring({ host, settings, change, isPaused }: Wishes): Scoring {
  const { practice, ratings, corrections, data, sheets } = settings;
  // Only what changes a figure scores anew; a prospect or a tick for the lawyer does not.
  const judging = useMemo(() => judgingPractice({ practice, ratings }), [practice, ratings]);
  const [tables, setTables] = useState<readonly FoundTable[] | null>(null);
  const [{ portfolios, comparisons }, setScored] = useState<Scored>(nothingScored);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [isStale, setStale] = useState(false);
  const [isStopped, setStopped] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const running = useRef<AbortController | null>(null);
  const isExample = useRef(data.isExample);
  const recognised = useRef<Recognised>(new Map());
  const [turn, setTurn] = useState(0);
  const lookAgain = useCallback(() => {
    setTurn((count) => count + 1);
  }, []);

  const score = useCallback(async (): Promise<void> => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setStopped(false);
    // What was said of the invented firm is not said of the owner's own.
    if (isExample.current !== data.isExample) setScored(nothingScored);
    isExample.current = data.isExample;
    try {
      // What reads tables comes when there are some to read: the pane itself opens without it.
      const [{ findTables }, { scoreInSlices }] = await Promise.all([
        import("./find-tables"),
        import("./score-in-slices"),
      ]);
      const found = await findTables(host, {
        corrections,
        data,
        answers: judging,
        kept: [sheets.staff, sheets.fit, sheets.practice, sheets.prospects],
        recognised: recognised.current,
      });
      if (controller.signal.aborted) return;
      setTables(found);
      if (data.isExample && hasOwn(data, found.map(choosable))) {
        await change((now) => ownSettings(now, host.language));
        return;
      }
      const used = found.filter((table) => counts(data, table));
      const scored =
        used.length === 0
          ? nothingScored
          : await scoreInSlices(host, used, inPeriod(judging, data), setProgress, controller.signal, leftOut(data));
      const mixed = data.isExample && scored !== null ? sheetsOfOthers(data.exampleClients, scored.portfolios) : [];
      if (mixed.length > 0) {
        await change((now) => ownSettings(now, host.language, mixed));
        return;
      }
      if (scored !== null) {
        setScored(scored);
        setStale(false);
        setFailure(null);
      }
    } catch (error) {
      if (running.current === controller) {
        setTables((before) => before ?? []);
        setFailure(error);
      }
    }
    if (running.current === controller) setProgress(null);
  }, [host, corrections, data, judging, sheets.staff, sheets.fit, sheets.practice, sheets.prospects, change]);

  useEffect(() => {
    if (!isPaused) void score();
  }, [score, isPaused, turn]);

  const rows = useRef(0);
  rows.current = (tables ?? []).reduce((sum, { summary }) => sum + summary.rowCount, 0);
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const unfollow = host.onChange((told) => {
      if (told?.opened !== undefined) lookAgain();
      if (told !== undefined) return;
      clearTimeout(waiting);
      // Google answers each question in a second or more: there it is the owner who asks.
      if (host.kind !== "sheets" && rows.current <= readAgainUpTo) waiting = setTimeout(lookAgain, pauseAfterChange);
      else setStale(true);
    });
    return () => {
      clearTimeout(waiting);
      unfollow();
    };
  }, [host, lookAgain]);

  const stop = useCallback(() => {
    running.current?.abort();
    setProgress(null);
    setStopped(true);
  }, []);
  const used = useMemo(() => (tables ?? []).filter((table) => counts(data, table)), [tables, data]);
  return { tables, used, portfolios, comparisons, progress, isStale, isStopped, failure, lookAgain, stop };
}

const nothingScored: Scored = { portfolios: [], comparisons: [] };

/** The practice for the time that is looked at, and for the same a year before. */
function inPeriod(practice: Practice, { period }: DataSet): Practices {
  const span = spanOf(period, today());
  return span === null
    ? { now: practice, before: null }
    : { now: { ...practice, ...span }, before: { ...practice, ...yearBefore(span) } };
}

function choosable(table: FoundTable): Choosable {
  return { name: table.name, sheet: table.summary.name, isUsual: isUsual(table) };
}

function counts(data: DataSet, table: FoundTable): boolean {
  return table.recognition.refused === null && isUsed(data, choosable(table));
}

/** Where the owner wrote own rows among those of the invented firm, the latter do not count. */
function leftOut({ isExample, mixedSheets, exampleClients }: DataSet): (sheet: string, client: string) => boolean {
  const keys = new Set(isExample ? [] : exampleClients.map(clientKey));
  return (sheet, client) => mixedSheets.includes(sheet) && keys.has(clientKey(client));
}

/** The sheets on which somebody stands who is no client of the invented firm. */
function sheetsOfOthers(known: readonly string[], portfolios: readonly Portfolio[]): readonly string[] {
  const keys = new Set(known.map(clientKey));
  const others =
    known.length === 0
      ? []
      : portfolios.flatMap(({ clients }) => clients.filter(({ client }) => !keys.has(clientKey(client))));
  return [...new Set(others.flatMap(({ sources }) => sources.map(({ sheet }) => sheet)))];
}
