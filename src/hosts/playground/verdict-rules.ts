import type { IConditionFormattingRule } from "@univerjs/preset-sheets-conditional-formatting";
import type { IRange } from "@univerjs/core";
import { verdictColors, verdictWords } from "../../analysis/words/verdict-words";
import { verdictNames } from "../../core/verdict-rules";
import type { SheetDocument } from "../../reports/document";
import { placeOfCell } from "../../spreadsheet/place-of-cell";

/** The key under which Univer keeps such rules in a workbook. */
const resource = "SHEET_CONDITIONAL_FORMATTING_PLUGIN";

type Rule = IConditionFormattingRule;
type Made = Pick<SheetDocument, "verdicts" | "dataBars">;

/**
 * What colours verdicts and draws bars behind profits, following every change, as Excel and Sheets do with the same
 * documents.
 */
export function conditionalRules({ verdicts, dataBars = [] }: Made): readonly Rule[] {
  const colours =
    verdicts === undefined
      ? []
      : verdictNames.flatMap((verdict) =>
          [verdictWords[verdict].en, verdictWords[verdict].de].map((value): Rule =>
            rule(`verdict ${value}`, verdicts, {
              type: "highlightCell",
              subType: "text",
              operator: "equal",
              value,
              style: { cl: { rgb: verdictColors[verdict] } },
            }),
          ),
        );
  const bars = dataBars.map((range): Rule =>
    rule(`bars ${range}`, range, {
      type: "dataBar",
      isShowValue: true,
      config: {
        min: { type: "min" },
        max: { type: "max" },
        isGradient: false,
        positiveColor: "#bcd9de",
        nativeColor: "#e6c9b8",
      },
    }),
  );
  return [...colours, ...bars];
}

/** The rules of a workbook that is about to be opened, by the ids of its sheets. */
export function ruleResources(
  sheets: readonly (readonly [id: string, document: Made])[],
): { name: string; data: string }[] {
  return [
    {
      name: resource,
      data: JSON.stringify(Object.fromEntries(sheets.map(([id, document]) => [id, conditionalRules(document)]))),
    },
  ];
}

function rule(cfId: string, range: string, what: object): Rule {
  // Univer's own words for kinds and operators are enums that would load all of it.
  return { cfId, ranges: [rangeOf(range)], stopIfTrue: false, rule: what as Rule["rule"] };
}

/** "M4:M15" as rows and columns from 0. */
function rangeOf(text: string): IRange {
  const [start = "A1", end = start] = text.split(":");
  const [from, to] = [placeOfCell(start), placeOfCell(end)];
  return { startRow: from.row, endRow: to.row, startColumn: from.column, endColumn: to.column };
}
