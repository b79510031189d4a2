import { fitScore } from "../../core/fit-score";
import { rankWeights } from "../../core/rank-weights";
import type { Cell } from "../../spreadsheet/cell";
import { yesOrNo } from "../../spreadsheet/yes-or-no";
import type { ColumnReaders } from "../cells/column-readers";
import { looseNumber } from "../cells/read-amount";
import { areColumns } from "../decide/places";
import type { Recognition } from "../recognition";

const notKnockedOut = /^(?:no|nein|n|false|falsch|0|-|–|none|keine?)?$/i;

/** "yes" says that a floor is missed and not which; anything else is the names, "Pays on time; Respect". */
export function knockoutsIn(text: string | null): readonly string[] {
  const said = (text ?? "").trim();
  if (notKnockedOut.test(said)) return [];
  return yesOrNo(said) === true
    ? [""]
    : said
        .split(";")
        .map((name) => name.trim())
        .filter((name) => name !== "");
}

/** A fit from 0 to 100, or worked out from ratings 1 to 5 whose weights follow from the order of their columns. */
export function fitReader(
  { roleColumns: { fit } }: Recognition,
  columns: ColumnReaders,
): (cells: readonly Cell[]) => number | null {
  if (!areColumns(fit)) {
    const number = columns.number("fit");
    return (cells) => {
      const { value } = number(cells);
      return value !== null && value >= 0 && value <= 100 ? value : null;
    };
  }
  const weights = rankWeights(fit.map((_, index) => index + 1));
  const criteria = weights.map((weight) => ({
    weight: weight ?? 0,
    worst: 1,
    best: 5,
    floor: null,
    isScaleGiven: true,
  }));
  return (cells) => {
    const ratings = fit.map((column) => looseNumber(String(cells[column] ?? "").replace(",", ".")));
    // Less than half of the weight says too little.
    const rated = ratings.reduce<number>(
      (sum, rating, index) => sum + (rating === null ? 0 : (weights[index] ?? 0)),
      0,
    );
    return rated < 0.5 ? null : fitScore(ratings, criteria);
  };
}
