import { useCallback, useEffect, useState } from "preact/hooks";
import { changesCells } from "../changes-cells";
import type { Host } from "../host";
import { failureOf } from "../words/words-of";
import { findLog, type FoundLog, type LogPlace } from "./decisions-link";

export interface KeptLog {
  /** Null until it is read, "none" where there is none. */
  readonly log: FoundLog | "none" | null;
  readonly problem: string;
  readonly read: () => Promise<void>;
}

/** The log as its sheet says it, and again whenever a sheet changes. */
export function useLog(host: Host, { sheets: { decisions }, data }: LogPlace): KeptLog {
  const [log, setLog] = useState<KeptLog["log"]>(null);
  const [problem, setProblem] = useState("");
  const read = useCallback(async (): Promise<void> => {
    try {
      setLog((await findLog(host, { sheets: { decisions }, data })) ?? "none");
      setProblem("");
    } catch (error) {
      setProblem(failureOf(error));
    }
  }, [host, decisions, data]);
  useEffect(() => {
    void read();
    return host.onChange((told) => {
      if (changesCells(told)) void read();
    });
  }, [host, read]);
  return { log, problem, read };
}
