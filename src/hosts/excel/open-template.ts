import type { Language } from "../../core/problem";
import { openPage } from "./open-page";
import { refusals } from "./refusals";

/**
 * Opens the template workbook as a new file. Where Excel may not (administrators can forbid it to add-ins:
 * office-js#3568), the system's browser downloads it.
 */
export async function openTemplate(language: Language): Promise<null> {
  const { templateFile } = await import("./template-file");
  try {
    await Excel.createWorkbook(await templateFile(language));
  } catch (error) {
    openPage(new URL(`template/keepworthy-${language}.xlsx`, location.href).href);
    throw new Error(refusals.noNewWorkbook[language], { cause: error });
  }
  return null;
}
