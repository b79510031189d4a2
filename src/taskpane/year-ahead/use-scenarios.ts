import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { noScenarios, type OwnScenarios } from "../../analysis/owner/scenarios";
import type { YearAhead } from "../../analysis/plans/year-ahead";
import type { DataSet } from "../data/data-set";
import type { Host } from "../host";
import { failureOf } from "../words/words-of";
import { findScenarios, followYear, writeScenarios } from "./scenarios-link";

export interface KeptScenarios {
  /** Null until they are read. */
  readonly own: OwnScenarios | null;
  /** The sheet on which they stand; null as long as nothing was chosen. */
  readonly sheet: string | null;
  readonly problem: string;
  readonly save: (wanted: OwnScenarios) => void;
}

type YearOf = (scenarios: OwnScenarios) => YearAhead;

/** The scenarios as their sheet says them, and again whenever a sheet changes; what is chosen here goes there at once. */
export function useScenarios(host: Host, data: DataSet, yearOf: YearOf): KeptScenarios {
  const [own, setOwn] = useState<OwnScenarios | null>(null);
  const [sheet, setSheet] = useState<string | null>(null);
  const [problem, setProblem] = useState("");
  /** One after the other: what is written is read again only when nothing else waits. */
  const queue = useRef<{ last: Promise<void>; waiting: number }>({ last: Promise.resolve(), waiting: 0 });
  const latest = useRef({ data, yearOf });
  latest.current = { data, yearOf };
  const read = useCallback(async (): Promise<void> => {
    let found = await findScenarios(host, latest.current.data);
    if (found !== null && (await followYear(host, found, latest.current.yearOf(found))))
      found = await findScenarios(host, latest.current.data);
    if (queue.current.waiting > 1) return;
    setOwn(found ?? noScenarios);
    setSheet(found?.sheet ?? null);
  }, [host]);
  const after = useCallback((work: () => Promise<void>): void => {
    const all = queue.current;
    all.waiting++;
    all.last = all.last
      .then(work)
      .then(
        () => {
          setProblem("");
        },
        (error: unknown) => {
          setProblem(failureOf(error));
        },
      )
      .then(() => {
        all.waiting--;
      });
  }, []);
  useEffect(() => {
    after(read);
    return host.onChange((told) => {
      if (told === undefined) after(read);
    });
  }, [host, after, read, data, yearOf]);
  const save = (wanted: OwnScenarios): void => {
    setOwn(wanted);
    after(async () => {
      await writeScenarios(host, latest.current.data, wanted, latest.current.yearOf);
      await read();
    });
  };
  return { own, sheet, problem, save };
}
