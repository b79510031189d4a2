import type { Words } from "../../src/core/problem";
import * as terms from "../../src/core/terms";

/**
 * One way into a spreadsheet program: what to download, at most four steps, what it cannot do, and how it goes away
 * again.
 */
export interface InstallPath {
  readonly id: string;
  readonly name: Words;
  readonly download: { readonly file: string; readonly label: Words };
  readonly steps: readonly Words[];
  readonly limits: Words;
  readonly remove: Words;
}

export const installPaths: readonly InstallPath[] = [
  {
    id: "excel-web",
    name: { en: "Excel on the web", de: "Excel im Web" },
    download: { file: "downloads/manifest.xml", label: terms.downloadManifest },
    steps: [
      terms.downloadTheManifest,
      {
        en: "In Excel on the web open a workbook, then Home › Add-ins › More Settings (More Add-ins in some versions).",
        de: "Öffnen Sie in Excel im Web eine Mappe, dann Start › Add-Ins › Weitere Einstellungen (in manchen Versionen Weitere Add-Ins).",
      },
      {
        en: "Upload My Add-in (in some versions under My Add-ins): choose the file.",
        de: "Mein Add-In hochladen (in manchen Versionen unter Meine Add-Ins): Wählen Sie die Datei.",
      },
      {
        en: "Home › Clients opens the side panel; =CLIENTYIELD( in a cell offers the functions.",
        de: "Start › Kunden öffnet den Seitenbereich; =CLIENTYIELD( in einer Zelle bietet die Funktionen an.",
      },
    ],
    limits: {
      en: "it stays in this browser only, and goes when its stored data is cleared; a firm may have switched uploading off.",
      de: "Es bleibt nur in diesem Browser und verschwindet mit dessen gespeicherten Daten; eine Firma kann das Hochladen abgeschaltet haben.",
    },
    remove: {
      en: "My Add-ins › ⋯ beside Keepworthy › Remove; where there is none, clear what this browser stores for Excel.",
      de: "Meine Add-Ins › ⋯ neben Keepworthy › Entfernen; wo es das nicht gibt, löschen Sie, was dieser Browser für Excel speichert.",
    },
  },
  {
    id: "excel-windows",
    name: { en: "Excel on Windows", de: "Excel unter Windows" },
    download: {
      file: "downloads/keepworthy-windows.zip",
      label: { en: "Download keepworthy-windows.zip", de: "keepworthy-windows.zip herunterladen" },
    },
    steps: [
      {
        en: "Download the zip file, right-click it and choose Extract All.",
        de: "Laden Sie die ZIP-Datei herunter, klicken Sie mit rechts darauf und wählen Sie Alle extrahieren.",
      },
      {
        en: "Double-click install.cmd. If Windows warns of an unknown publisher: More info › Run anyway. No administrator is needed.",
        de:
          "Doppelklicken Sie auf install.cmd. Warnt Windows vor einem unbekannten Herausgeber: " +
          "Weitere Informationen › Trotzdem ausführen. Administratorrechte sind nicht nötig.",
      },
      {
        en: "Start Excel again. Home › Add-ins lists Keepworthy among the developer add-ins: choose it once.",
        de: "Starten Sie Excel neu. Start › Add-Ins führt Keepworthy unter den Entwickler-Add-Ins auf: Wählen Sie es einmal.",
      },
      { en: "Home › Clients opens the side panel.", de: "Start › Kunden öffnet den Seitenbereich." },
    ],
    limits: {
      en: "it is there for this Windows account only, in Excel 2021 or Microsoft 365; Excel lists it as a developer add-in.",
      de: "Es gilt nur für dieses Windows-Konto, in Excel 2021 oder Microsoft 365; Excel führt es als Entwickler-Add-In.",
    },
    remove: {
      en: "double-click uninstall.cmd from the same folder.",
      de: "Doppelklicken Sie auf uninstall.cmd aus demselben Ordner.",
    },
  },
  {
    id: "excel-mac",
    name: { en: "Excel on a Mac", de: "Excel auf dem Mac" },
    download: { file: "downloads/manifest.xml", label: terms.downloadManifest },
    steps: [
      terms.downloadTheManifest,
      {
        en: "In the Finder press ⇧⌘G, enter ~/Library/Containers/com.microsoft.Excel/Data/Documents and make a folder wef there, unless there is one.",
        de:
          "Drücken Sie im Finder ⇧⌘G, geben Sie ~/Library/Containers/com.microsoft.Excel/Data/Documents ein, " +
          "und legen Sie dort einen Ordner wef an, falls es keinen gibt.",
      },
      {
        en: "Put the file into it, and quit and start Excel.",
        de: "Legen Sie die Datei hinein, beenden und starten Sie Excel.",
      },
      {
        en: "Home › Add-ins › Keepworthy, then Home › Clients.",
        de: "Start › Add-Ins › Keepworthy, dann Start › Kunden.",
      },
    ],
    limits: {
      en:
        "it is there for this Mac account only. Excel for Mac saves no files from a side panel: " +
        "letters go to a sheet, or through the clipboard to a page in your browser.",
      de:
        "Es gilt nur für dieses Mac-Konto. Excel für Mac speichert keine Dateien aus einem Seitenbereich: " +
        "Briefe kommen auf ein Blatt oder über die Zwischenablage auf eine Seite in Ihrem Browser.",
    },
    remove: { en: "delete the file from the folder wef.", de: "Löschen Sie die Datei aus dem Ordner wef." },
  },
  {
    id: "google-sheets",
    name: { en: "Google Sheets", de: "Google Sheets" },
    download: {
      file: "downloads/keepworthy-sheets.zip",
      label: { en: "Download keepworthy-sheets.zip", de: "keepworthy-sheets.zip herunterladen" },
    },
    steps: [
      {
        en: "Download and unpack the zip file. In your spreadsheet: Extensions › Apps Script; at the top call the project Keepworthy.",
        de: "Laden Sie die ZIP-Datei herunter und entpacken Sie sie. In Ihrer Tabelle: Erweiterungen › Apps Script; nennen Sie das Projekt oben Keepworthy.",
      },
      {
        en: "Replace all of Code.gs by the text of Code.js. Then + › HTML, call it sidebar, and replace its text by that of sidebar.html.",
        de:
          "Ersetzen Sie alles in Code.gs durch den Text von Code.js. Dann + › HTML, nennen Sie es sidebar, " +
          "und ersetzen Sie seinen Text durch den von sidebar.html.",
      },
      {
        en: "Project Settings: tick the box that shows appsscript.json. Back in the editor replace its text by that of appsscript.json, and save.",
        de:
          "Projekteinstellungen: Setzen Sie das Häkchen, das appsscript.json anzeigt. " +
          "Zurück im Editor ersetzen Sie dessen Text durch den von appsscript.json, und speichern.",
      },
      {
        en:
          "Reload the spreadsheet: Extensions › Keepworthy › Clients. Google asks once: " +
          "Advanced › Go to Keepworthy (unsafe), as it calls every script of one’s own, then Allow.",
        de:
          "Laden Sie die Tabelle neu: Erweiterungen › Keepworthy › Kunden. Google fragt einmal: " +
          "Erweitert › Keepworthy öffnen (unsicher), so nennt es jedes eigene Skript, dann Zulassen.",
      },
    ],
    limits: {
      en:
        "it is there in this spreadsheet only. A copy of the spreadsheet brings the script along; " +
        "where it does not (Extensions › Apps Script is empty, as in a copy of a file " +
        "that you may only view), do these steps in the copy.",
      de:
        "Es gilt nur für diese Tabelle. Eine Kopie der Tabelle nimmt das Skript mit; " +
        "wo nicht (Erweiterungen › Apps Script ist leer, etwa in der Kopie einer Datei, " +
        "die Sie nur ansehen dürfen), gehen Sie diese Schritte in der Kopie.",
    },
    remove: {
      en: "delete the three files under Extensions › Apps Script.",
      de: "Löschen Sie die drei Dateien unter Erweiterungen › Apps Script.",
    },
  },
];
