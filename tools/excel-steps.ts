/** Where a development add-in is served from; the certificate is made for this name. */
export const localOrigin = "https://localhost:3000";

/** Pinned, and called by npx: their install does not run everywhere, so they are no dependency. */
const debugging = "office-addin-debugging@7.0.0";
const certificates = "office-addin-dev-certs@3.0.0";

export interface Steps {
  /** Makes a certificate for localhost and asks the system to trust it. */
  readonly certify: readonly string[];
  /** Puts the add-in into Excel and opens it; null where there is no Excel to open. */
  readonly start: readonly string[] | null;
  readonly stop: readonly string[] | null;
  /** What is left to do by hand. */
  readonly byHand: readonly string[];
}

/** What starts the add-in in Excel on an operating system, as words for npx. */
export function excelSteps(platform: string, manifest: string, folder: string): Steps {
  const certify = [certificates, "install", "--days", "365"];
  const web = [
    `In Excel on the web (excel.cloud.microsoft), open a workbook, then Home › Add-ins › More add-ins › My add-ins › Upload my add-in, and choose ${manifest}.`,
    "Then Home › Clients opens the panel, and =CLIENTYIELD( in a cell offers the functions.",
  ];
  if (platform === "win32" || platform === "darwin") {
    const by =
      platform === "darwin"
        ? "Excel for Mac keeps the add-in until it is stopped with Ctrl+C here."
        : "Excel keeps the add-in until it is stopped with Ctrl+C here.";
    return {
      certify,
      start: [debugging, "start", manifest, "desktop", "--app", "excel", "--no-debug"],
      stop: [debugging, "stop", manifest, "desktop"],
      byHand: [
        "Say yes when the system asks whether to trust the certificate of localhost.",
        "In Excel: Home › Clients opens the panel, and =CLIENTYIELD( in a cell offers the functions.",
        by,
        `Or on the web: ${web[0] ?? ""}`,
      ],
    };
  }
  return {
    certify,
    start: null,
    stop: null,
    byHand: [
      "There is no Excel for this system, so it is Excel on the web:",
      `Let the browser trust the certificate once: sudo cp ${folder}/ca.crt ` +
        "/usr/local/share/ca-certificates/keepworthy-localhost.crt && sudo update-ca-certificates (Chrome " +
        "and Edge: import ca.crt under Settings › Privacy › Security › Manage certificates › Authorities; " +
        "Firefox: under Settings › Certificates › Authorities).",
      `Look whether ${localOrigin}/taskpane.html opens without a warning; it says there that it works inside Excel.`,
      ...web,
    ],
  };
}
