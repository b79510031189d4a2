import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { checkManifest } from "./manifest/check-manifest";
import { iconSizeIn } from "./manifest/icon-size";

/** `tsx tools/check-manifest.ts [manifest.xml]` names everything that Excel would refuse. */
const file = process.argv[2] ?? resolve(__dirname, "../manifest.xml");
const faults = checkManifest(readFileSync(file, "utf8"), iconSizeIn(resolve(file, "..")));
for (const fault of faults) console.error(fault);
if (faults.length === 0) console.log(`${file} is right.`);
process.exitCode = faults.length === 0 ? 0 : 1;
