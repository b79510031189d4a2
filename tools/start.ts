import { spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { servePlayground } from "./serve";

const root = resolve(__dirname, "..");
const built = join(root, "dist/playground/index.html");
const usualPort = 4173;

void start();

/** Builds the playground if anything it is made of is newer, and serves it on this machine only. */
async function start(): Promise<void> {
  if (!isFresh()) build();
  const wanted = process.env["PORT"];
  const port = wanted === undefined ? usualPort : Number(wanted);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    stop(`PORT is “${wanted ?? ""}”. Set it to a number from 1 to 65535.`);
    return;
  }
  try {
    const { address } = await servePlayground(join(root, "dist/playground"), port, wanted === undefined);
    console.log(`\nKeepworthy is at ${address}\nCtrl+C ends it.`);
    openBrowser(address);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    stop(`Port ${port} is in use. Choose another: PORT=${port + 1} npm start`);
  }
}

function stop(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}

function isFresh(): boolean {
  if (!existsSync(built)) return false;
  const time = statSync(built).mtimeMs;
  return [
    ...["package-lock.json", "webpack.config.js"].map((file) => join(root, file)),
    ...filesIn(join(root, "src")),
  ].every((file) => statSync(file).mtimeMs <= time);
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function build(): void {
  console.log("Building the playground …");
  const { status } = spawnSync(process.execPath, ["--import", "tsx", "tools/build.ts", "--env", "only=playground"], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0) process.exit(1);
}

/** A browser opens only where there is a screen and somebody at the terminal. */
function openBrowser(address: string): void {
  const { platform, env } = process;
  if (
    !process.stdout.isTTY ||
    env["CI"] !== undefined ||
    (platform === "linux" && env["DISPLAY"] === undefined && env["WAYLAND_DISPLAY"] === undefined)
  )
    return;
  const [command = "", ...words] =
    platform === "darwin" ? ["open"] : platform === "win32" ? ["cmd", "/c", "start", ""] : ["xdg-open"];
  spawn(command, [...words, address], { stdio: "ignore", detached: true })
    .on("error", () => undefined)
    .unref();
}
