import { useCallback, useState } from "preact/hooks";
import * as v from "valibot";
import type { Host } from "./host";

export const screens = ["clients", "prospects", "practice", "contract", "functions", "about"] as const;
export type Screen = (typeof screens)[number];
export const clientViews = ["whatIf", "howSure", "talk", "part"] as const;
export type ClientView = (typeof clientViews)[number];

const shape = v.object({
  screen: v.fallback(v.picklist(screens), "clients"),
  /**
   * What stands in the place of the list of clients: one of them, the round for all below the minimum, the rating of
   * fit, what came of decisions, or the year ahead.
   */
  aside: v.fallback(
    v.nullable(
      v.variant("kind", [
        v.object({ kind: v.literal("client"), client: v.string() }),
        v.object({ kind: v.literal("repricing") }),
        v.object({ kind: v.literal("rating") }),
        v.object({ kind: v.literal("reviews") }),
        v.object({ kind: v.literal("year") }),
      ]),
    ),
    null,
  ),
  view: v.fallback(v.picklist(clientViews), "whatIf"),
});

/** Where the owner is in the pane. */
export type Place = v.InferOutput<typeof shape>;

const start: Place = { screen: "clients", aside: null, view: "whatIf" };

/** Where the owner is, and how they go on; a host that remembers brings them back there. */
export function usePlace(host: Host): readonly [Place, (part: Partial<Place>) => void] {
  const [place, setPlace] = useState<Place>(() => {
    const read = v.safeParse(shape, host.place?.load());
    return read.success ? read.output : start;
  });
  const go = useCallback(
    (part: Partial<Place>): void => {
      setPlace((before) => {
        const now = { ...before, ...part };
        host.place?.keep(now);
        return now;
      });
    },
    [host],
  );
  return [place, go];
}
