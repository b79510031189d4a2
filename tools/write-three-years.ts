import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { threeYears } from "./three-years";

// Writes examples/three-years: an invented firm of three years with its decisions. A test holds the files to the story.
const folder = join(resolve(__dirname, ".."), "examples/three-years");
mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(threeYears())) writeFileSync(join(folder, name), text);
