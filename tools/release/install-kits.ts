import { zipSync, type Zippable } from "fflate";

type Files = Readonly<Record<string, string | Uint8Array>>;

/** Same files, same bytes: no time of packing is in it. */
const noTime = new Date("2020-01-01T00:00:00");

export function zipped(files: Files): Uint8Array {
  const entries: Zippable = {};
  for (const [name, content] of Object.entries(files))
    entries[name] = [
      typeof content === "string" ? new TextEncoder().encode(content) : content,
      { mtime: noTime, level: 9 },
    ];
  return zipSync(entries);
}

/**
 * The manifest with two scripts for this Windows account only: where Excel looks for add-ins under development, no
 * administrator asked.
 */
export function windowsKit(manifest: string): Files {
  return {
    "manifest.xml": manifest,
    "install.cmd": windowsLines(installLines(manifestId(manifest))),
    "uninstall.cmd": windowsLines(uninstallLines(manifestId(manifest))),
  };
}

export function sheetsKit(files: {
  readonly code: string;
  readonly sidebar: string;
  readonly manifest: string;
}): Files {
  return { "Code.js": files.code, "sidebar.html": files.sidebar, "appsscript.json": files.manifest };
}

function manifestId(manifest: string): string {
  const id = /<Id>([0-9a-f-]{36})<\/Id>/i.exec(manifest)?.[1];
  if (id === undefined) throw new Error("The manifest has no Id.");
  return id;
}

const key = "HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer";

function installLines(id: string): readonly string[] {
  return [
    "@echo off",
    "setlocal",
    'set "TARGET=%LOCALAPPDATA%\\Keepworthy"',
    'if not exist "%~dp0manifest.xml" goto :missing',
    'if not exist "%TARGET%" mkdir "%TARGET%"',
    'copy /y "%~dp0manifest.xml" "%TARGET%\\manifest.xml" >nul || goto :failed',
    `reg add "${key}" /v "${id}" /t REG_SZ /d "%TARGET%\\manifest.xml" /f >nul || goto :failed`,
    "echo Keepworthy is there for you. Start Excel again, then Home, Add-ins, Keepworthy.",
    "echo Keepworthy ist eingerichtet. Starten Sie Excel neu, dann Start, Add-Ins, Keepworthy.",
    "pause",
    "exit /b 0",
    ":missing",
    "echo manifest.xml is not beside this file: extract all of the zip file first.",
    "echo manifest.xml liegt nicht neben dieser Datei: Extrahieren Sie zuerst die ganze ZIP-Datei.",
    "pause",
    "exit /b 1",
    ":failed",
    "echo Keepworthy was not set up: Windows did not allow it. Ask whoever looks after this computer.",
    "echo Keepworthy wurde nicht eingerichtet: Windows hat es nicht erlaubt. Fragen Sie, wer diesen Computer betreut.",
    "pause",
    "exit /b 1",
  ];
}

function uninstallLines(id: string): readonly string[] {
  return [
    "@echo off",
    `reg delete "${key}" /v "${id}" /f >nul 2>nul`,
    'if exist "%LOCALAPPDATA%\\Keepworthy\\manifest.xml" del /q "%LOCALAPPDATA%\\Keepworthy\\manifest.xml"',
    'if exist "%LOCALAPPDATA%\\Keepworthy" rmdir "%LOCALAPPDATA%\\Keepworthy"',
    "echo Keepworthy is taken away. Start Excel again.",
    "echo Keepworthy ist entfernt. Starten Sie Excel neu.",
    "pause",
  ];
}

/**
 * cmd.exe jumps to labels reliably only in files with its own line ends, and shows letters beyond ASCII as its code
 * page has them: so there are none.
 */
function windowsLines(lines: readonly string[]): string {
  return `${lines.join("\r\n")}\r\n`;
}
