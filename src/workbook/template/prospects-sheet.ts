import { judgeProspect } from "../../analysis/plans/prospect";
import type { Language } from "../../core/problem";
import type { SheetDocument } from "../../reports/document";
import { practiceCells, practiceSheetName } from "../../reports/practice-sheet";
import { prospectsSheet, spareRows } from "../../reports/prospects/prospects-sheet";
import { exampleProspects } from "../example-prospects";
import { practiceOfExample } from "../judged-example";

/** The prospects of the example, with rows to spare; the least quote follows the minimum on “My practice”. */
export function prospectsTemplate(language: Language): SheetDocument {
  const practice = practiceOfExample(language);
  const judged = exampleProspects(language).map((prospect) => ({
    prospect,
    result: judgeProspect(prospect, [], practice, 1),
    guess: null,
  }));
  return prospectsSheet(judged, {
    language,
    minimum: `'${practiceSheetName[language]}'!${practiceCells.minimumRate}`,
    rowCount: judged.length + spareRows,
  });
}
