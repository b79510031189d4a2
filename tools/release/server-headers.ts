/** What a server must say with each kind of file; `npm run check:site` holds a running server to it. */
export interface ServerRule {
  readonly files: string;
  readonly header: string;
  readonly value: string;
  readonly why: string;
}

export const serverRules: readonly ServerRule[] = [
  {
    files: "/excel/functions.json",
    header: "Access-Control-Allow-Origin",
    value: "*",
    why: "Excel on the web fetches the functions' help from its own address",
  },
  { files: "/excel/functions-de.json", header: "Access-Control-Allow-Origin", value: "*", why: "the same in German" },
  {
    files: "/excel/assets/*",
    header: "Cache-Control",
    value: "public, max-age=86400",
    why: "with no-cache or no-store Excel on Windows shows its own picture instead of the icon",
  },
  {
    files: "/excel/*.html",
    header: "Cache-Control",
    value: "public, max-age=600",
    why: "a new version is there within the hour",
  },
  {
    files: "/excel/*.js",
    header: "Cache-Control",
    value: "public, max-age=600",
    why: "the same; names of chunks carry a hash",
  },
  {
    files: "/excel/*.json",
    header: "Cache-Control",
    value: "public, max-age=600",
    why: "the same; Excel keeps the help of functions up to a day all the same",
  },
];

/** The form that Netlify, Cloudflare Pages and others read from a file _headers. */
export function serverHeaders(): string {
  const groups = new Map<string, string[]>();
  for (const { files, header, value } of serverRules)
    groups.set(files, [...(groups.get(files) ?? []), `  ${header}: ${value}`]);
  return `${[...groups].map(([files, lines]) => `${files}\n${lines.join("\n")}`).join("\n")}\n`;
}
