export interface BuildOptions {
  /** Where the add-in will be served from: "https://keepworthy.firm.example". */
  readonly origin?: string;
  /** Parts to build, by the names in webpack.config.js: "excelFunctions,cli". */
  readonly only?: string;
  readonly mode: "production" | "development";
}

/** Reads `--env origin=https://… --env only=cli --mode development`; anything else stops the build with a sentence. */
export function readBuildOptions(words: readonly string[]): BuildOptions {
  const settings = new Map<string, string>();
  for (let index = 0; index < words.length; index += 2) {
    const [flag, value] = [words[index], words[index + 1]];
    const [name, setting] = flag === "--env" ? (value ?? "").split(/=(.*)/s) : [flag, value];
    if (name === undefined || setting === undefined || !["origin", "only", "--mode"].includes(name)) {
      throw new Error(
        `"${words.slice(index, index + 2).join(" ")}" is not understood. Use --env origin=https://…, --env only=PART,PART or --mode development.`,
      );
    }
    settings.set(name, setting);
  }
  const [origin, only] = [settings.get("origin"), settings.get("only")];
  if (origin !== undefined) checkOrigin(origin);
  const mode = settings.get("--mode") === "development" ? "development" : "production";
  return { ...(origin !== undefined && { origin }), ...(only !== undefined && { only }), mode };
}

export function checkOrigin(origin: string): void {
  if (!/^https:\/\/[a-z0-9.-]+(:\d+)?(\/[\w.~-]+)*$/i.test(origin)) {
    throw new Error(
      `origin=${origin} must be an https address without a slash at the end, such as https://keepworthy.firm.example.`,
    );
  }
}
