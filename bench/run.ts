import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";

// npm run bench lists what can be measured; npm run bench -- recognition --wrong measures it.

const [name, ...given] = process.argv.slice(2);
const benches = [
  ...readdirSync(__dirname).filter((file) => file !== "run.ts"),
  ...readdirSync(join(__dirname, "warehouse")).map((file) => `warehouse/${file}`),
]
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.replace(/\.ts$/, ""));
if (name === undefined || !benches.includes(name)) {
  console.log(`npm run bench -- NAME, where NAME is one of: ${benches.join(", ")}`);
  process.exit(name === undefined ? 0 : 2);
}
const { status } = spawnSync(process.execPath, ["--import", "tsx", join(__dirname, `${name}.ts`), ...given], {
  stdio: "inherit",
});
process.exit(status ?? 1);
