import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { printedLetters } from "./printed-letters";

// Writes docs/letters.md: brief, letters and plan of one client in both languages, to be read as a client would. A test
// holds it to the words.
writeFileSync(join(resolve(__dirname, ".."), "docs/letters.md"), printedLetters());
