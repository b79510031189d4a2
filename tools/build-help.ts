import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { catalogue } from "../src/functions";
import { functionPage, indexPage } from "./generate/help-page";
import { html } from "./generate/html";

const folder = resolve(__dirname, "../dist/excel/functions");

/** The pages behind every helpUrl: one a function and language, and an index of each language. */
for (const language of ["en", "de"] as const) {
  mkdirSync(join(folder, language), { recursive: true });
  writeFileSync(
    join(folder, language, "index.html"),
    html(indexPage(catalogue, language, ".html"), language, "index.html"),
  );
  for (const definition of catalogue) {
    const file = `${definition.id.toLowerCase()}.html`;
    writeFileSync(join(folder, language, file), html(functionPage(definition, language), language, file));
  }
}
