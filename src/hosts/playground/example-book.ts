import type { Language } from "../../core/problem";
import { noData, type DataSet } from "../../taskpane/data/data-set";
import { exampleClients } from "../../workbook/example-clients";
import { exampleSettings } from "../../workbook/example-settings";
import { exampleWords } from "../../workbook/example-words";
import { findings } from "../../reports/finding";
import { templateWorkbook } from "../../workbook/template/template-workbook";
import { bookOf } from "./new-book";
import { documentSheet } from "./to-worksheet";
import { ruleResources } from "./verdict-rules";
import type { Work } from "./work";

/** What a newcomer starts with: the invented firm, already scored, and everything in it known as invented. */
export function exampleWork(language: Language): Work {
  const documents = templateWorkbook(language, findings);
  const sheets = documents.map((document, index) => documentSheet(document, `sheet-${index + 1}`, document.name));
  const book = {
    ...bookOf(sheets),
    resources: ruleResources(documents.map((document, index) => [sheets[index]?.id ?? "", document])),
  };
  const data: DataSet = {
    ...noData,
    isExample: true,
    exampleSheets: documents.map(({ name }) => name),
    exampleClients: exampleClients.map(({ name }) => name),
  };
  const inView = sheets.find(({ name }) => name === exampleWords.clientsSheet[language])?.id ?? null;
  return { book, settings: { ...exampleSettings(language), data }, inView };
}
