import type { Language } from "../../core/problem";
import { catalogue } from "../../functions";
import { excelFunction } from "./excel-function";

for (const definition of catalogue)
  CustomFunctions.associate(definition.id, excelFunction(definition, displayLanguage));

/** Sentences of errors follow Excel's own language; before office.js has answered they are English. */
function displayLanguage(): Language {
  const context = typeof Office === "undefined" ? undefined : (Office.context as Partial<Office.Context> | undefined);
  return context?.displayLanguage?.toLowerCase().startsWith("de") === true ? "de" : "en";
}
