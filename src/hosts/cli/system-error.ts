import type { Language, Words } from "../../core/problem";
import * as terms from "../../core/terms";

/** What the system says when a file or a drive fails; a programmer's mistake has no such code. */
export interface SystemError extends Error {
  readonly code: string;
}

export function isSystemError(error: unknown): error is SystemError {
  return error instanceof Error && "code" in error && typeof error.code === "string" && /^E[A-Z0-9]+$/.test(error.code);
}

const reasons: Readonly<Record<string, Words>> = {
  EACCES: terms.youMayNotOpenIt,
  EPERM: terms.youMayNotOpenIt,
  EISDIR: { en: "it is a folder", de: "es ist ein Ordner" },
  ENOTDIR: { en: "a part of its path is no folder", de: "ein Teil des Pfades ist kein Ordner" },
  ENOENT: { en: "the folder is not there", de: "den Ordner gibt es nicht" },
  ELOOP: { en: "its links go in a circle", de: "die Verknüpfungen laufen im Kreis" },
  ENAMETOOLONG: { en: "its name is too long", de: "der Name ist zu lang" },
  EIO: { en: "the drive cannot be read or written", de: "das Laufwerk lässt sich nicht lesen oder beschreiben" },
  ENOSPC: { en: "the drive is full", de: "das Laufwerk ist voll" },
  EDQUOT: { en: "your space on the drive is used up", de: "Ihr Platz auf dem Laufwerk ist aufgebraucht" },
  EFBIG: { en: "it grows too large for this drive or account", de: "sie wird für dieses Laufwerk oder Konto zu groß" },
  EROFS: { en: "the drive is read-only", de: "das Laufwerk ist schreibgeschützt" },
  EBUSY: {
    en: "another program holds it; close it there",
    de: "ein anderes Programm hält sie offen; schließen Sie sie dort",
  },
  EEXIST: { en: "it exists already", de: "es gibt sie schon" },
  EMFILE: { en: "too many files are open", de: "zu viele Dateien sind offen" },
};

/** Why, in a few words without a point: "the drive is full". */
export function systemReason({ code, message }: SystemError, language: Language): string {
  return reasons[code]?.[language] ?? message;
}
