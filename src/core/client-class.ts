import { demand, demandShare } from "./demand";

export type ClientClass = "A" | "B" | "C";

/**
 * ABC class by cumulated share, largest first; the client that crosses a line still belongs to the better class: 50,
 * 30, 15, 5 at 80 % and 95 %: A, A, B, C.
 */
export function clientClasses(values: readonly number[], a = 0.8, b = 0.95): readonly ClientClass[] {
  demandShare(a, { en: "the limit for A", de: "die Grenze für A" });
  demandShare(b, { en: "the limit for B", de: "die Grenze für B" });
  demand(a > 0 && b > a, "class.order");
  const total = values.reduce((sum, value) => sum + value, 0);
  for (const value of values) demand(value >= 0, "revenue.negative");
  demand(total > 0, "revenue.none");
  const order = values.map((value, index) => ({ value, index })).sort((first, second) => second.value - first.value);
  const classes: ClientClass[] = values.map(() => "C");
  let before = 0;
  for (const { value, index } of order) {
    classes[index] = before / total < a - rounding ? "A" : before / total < b - rounding ? "B" : "C";
    before += value;
  }
  return classes;
}

/** Sums such as 0.7 + 0.1 miss 0.8 by the last bit; a line is crossed only beyond that. */
const rounding = 1e-12;
