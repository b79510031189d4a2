/** What clasp says that it would push: `clasp show-file-status --json`. */
export interface PushStatus {
  readonly filesToPush: readonly string[];
  readonly untrackedFiles?: readonly string[];
}

const wanted = ["Code.js", "appsscript.json", "sidebar.html"];
const scopes = [
  "https://www.googleapis.com/auth/script.container.ui",
  "https://www.googleapis.com/auth/spreadsheets.currentonly",
];

/** What is wrong with a push, as sentences; clasp itself checks nothing and replaces the whole remote project. */
export function checkPush(status: PushStatus, manifest: string): readonly string[] {
  const names = status.filesToPush.map((file) =>
    file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1),
  );
  return [
    ...wanted.filter((file) => !names.includes(file)).map((file) => `${file} would not be pushed.`),
    ...names
      .filter((file) => !wanted.includes(file))
      .map((file) => `${file} would be pushed and does not belong there.`),
    ...names.filter((file, index) => names.indexOf(file) !== index).map((file) => `${file} would be pushed twice.`),
    ...checkScopes(manifest),
  ];
}

function checkScopes(manifest: string): readonly string[] {
  let found: unknown;
  try {
    found = (JSON.parse(manifest) as { readonly oauthScopes?: unknown }).oauthScopes;
  } catch {
    return ["appsscript.json is no JSON."];
  }
  const asked = Array.isArray(found) ? (found as readonly unknown[]).map(String).sort() : [];
  return JSON.stringify(asked) === JSON.stringify(scopes)
    ? []
    : [`appsscript.json asks for ${asked.join(", ") || "no scopes"} instead of the open spreadsheet and its sidebar.`];
}
