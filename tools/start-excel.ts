import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { X509Certificate } from "node:crypto";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { excelSteps, localOrigin } from "./excel-steps";
import { serveAddIn } from "./serve";

const root = resolve(__dirname, "..");
const folder = join(homedir(), ".office-addin-dev-certs");
const [certificate, key] = [join(folder, "localhost.crt"), join(folder, "localhost.key")];
const steps = excelSteps(process.platform, join(root, "dist/excel/manifest.xml"), folder);

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

/**
 * Builds the add-in for this machine, serves it over https, puts it into Excel where there is one, and says what is
 * left to do by hand.
 */
async function start(): Promise<void> {
  const build = spawnSync(
    process.execPath,
    [
      "--import",
      "tsx",
      "tools/build.ts",
      "--env",
      `origin=${localOrigin}`,
      "--env",
      "only=excelFunctions,excelPane,excelHelp",
    ],
    { cwd: root, stdio: "inherit" },
  );
  if (build.status !== 0) throw new Error("The build failed, so there is nothing to start.");
  if (!isCertified()) {
    console.log("Making a certificate for localhost …");
    npx(steps.certify);
    if (!isCertified())
      throw new Error(`There is no valid certificate in ${folder}. Make one with: npx ${steps.certify.join(" ")}`);
  }
  const server = await serveAddIn(join(root, "dist/excel"), Number(new URL(localOrigin).port), {
    cert: readFileSync(certificate),
    key: readFileSync(key),
  }).catch((error: unknown) => {
    throw (error as NodeJS.ErrnoException).code === "EADDRINUSE"
      ? new Error(`Something else answers at ${localOrigin}. End it, then start again.`)
      : error;
  });
  console.log(`\nThe add-in is at ${localOrigin}\n`);
  if (steps.start !== null && npx(steps.start) !== 0) console.log("\nExcel could not be started from here. By hand:");
  for (const sentence of steps.byHand) console.log(`- ${sentence}`);
  console.log("\nCtrl+C ends it.");
  process.once("SIGINT", () => {
    if (steps.stop !== null) npx(steps.stop);
    server.close();
    process.exit(0);
  });
}

/** Whether there is a certificate that is good for another day. */
function isCertified(): boolean {
  if (!existsSync(certificate) || !existsSync(key)) return false;
  return new Date(new X509Certificate(readFileSync(certificate)).validTo).getTime() > Date.now() + 86_400_000;
}

function npx(words: readonly string[]): number | null {
  return spawnSync("npx", ["--yes", ...words], { cwd: root, stdio: "inherit", shell: process.platform === "win32" })
    .status;
}
