import { useMemo } from "preact/hooks";
import { lazily } from "../lazily";
import type { CameProps } from "./came-lines";

const CameLines = lazily(async () => (await import("./came-lines")).CameLines);

/** What became of the files that were just dropped or chosen, as soon as their tables were looked at. */
export function FilesCame(props: CameProps) {
  const { news, tables } = props;
  const found = useMemo(() => ({ before: tables }), [news]);
  return found.before === tables && news.some((one) => "sheets" in one) ? null : <CameLines {...props} />;
}
