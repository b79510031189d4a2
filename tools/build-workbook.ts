import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { emptyWorkbook } from "../src/workbook/template/empty-workbook";
import { findings } from "../src/reports/finding";
import { templateWorkbook } from "../src/workbook/template/template-workbook";
import { writeXlsx } from "../src/workbook/write-xlsx";

const folder = resolve(__dirname, "../dist/template");

/** The template workbook in each language, filled with the example and empty beside it. */
async function build(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const language of ["en", "de"] as const) {
    writeFileSync(
      join(folder, `keepworthy-${language}.xlsx`),
      await writeXlsx(templateWorkbook(language, findings), language),
    );
    writeFileSync(
      join(folder, `keepworthy-${language}-empty.xlsx`),
      await writeXlsx(emptyWorkbook(language), language),
    );
  }
}

build().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
