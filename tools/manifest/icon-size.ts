import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Width and height in pixels of an icon of ours, null if there is none: "assets/icon-16.png" → 16. */
export type IconSize = (file: string) => number | null;

/** Reads the size of a square PNG below a folder from its header: bytes 16–23 are width and height. */
export function iconSizeIn(folder: string): IconSize {
  return (file) => {
    const path = join(folder, file);
    if (!file.endsWith(".png") || !existsSync(path)) return null;
    const bytes = readFileSync(path);
    const isPng = bytes.subarray(1, 4).toString("latin1") === "PNG";
    const [width, height] = isPng ? [bytes.readUInt32BE(16), bytes.readUInt32BE(20)] : [0, -1];
    return width === height ? width : null;
  };
}
