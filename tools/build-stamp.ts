import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(__dirname, "..");

/**
 * What a copy says of itself: "0.1.0 2026-11-26", its version and the day of what it was made from. The day is not that
 * of the build, so that the same sources make the same bytes: SOURCE_DATE_EPOCH where it is set
 * (reproducible-builds.org), else the day of the commit; where there is neither, the version alone.
 */
export function buildStamp(): string {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { readonly version: string };
  const seconds = process.env["SOURCE_DATE_EPOCH"] ?? commitTime();
  return seconds === null ? version : `${version} ${dayOf(seconds)}`;
}

function dayOf(seconds: string): string {
  if (!/^\d{1,11}$/.test(seconds)) throw new Error(`SOURCE_DATE_EPOCH=${seconds} must be whole seconds since 1970.`);
  return new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
}

function commitTime(): string | null {
  try {
    return (
      execFileSync("git", ["log", "-1", "--format=%ct"], {
        cwd: root,
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"],
      }).trim() || null
    );
  } catch {
    return null;
  }
}
