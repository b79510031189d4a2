interface Answer {
  readonly path: string;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

interface SiteRule {
  readonly paths: readonly string[];
  /** What is wrong with the answer, or null. */
  readonly fault: (answer: Answer, origin: string) => string | null;
}

const pages = [
  "index.html",
  "de/index.html",
  "privacy.html",
  "terms.html",
  "support.html",
  "playground/index.html",
  "excel/taskpane.html",
  "excel/pages.html",
  "excel/functions/en/index.html",
  "excel/functions/de/index.html",
];
const scripts = ["excel/functions.js", "excel/taskpane.js", "excel/pages.js", "playground/playground.js"];
const metadata = ["excel/functions.json", "excel/functions-de.json"];
const icons = ["excel/assets/icon-16.png", "excel/assets/icon-32.png", "excel/assets/icon-80.png"];
/** Longer than this, and owners see an old version for a day. */
const longest = 3600;
/** Where Excel on the web shows the pane in a frame. */
const frames = ["https://firm-my.sharepoint.com", "https://excel.officeapps.live.com", "https://excel.cloud.microsoft"];

/** What a server must do, rule by rule; the table in docs/excel.md says the same to a reader. */
const rules: readonly SiteRule[] = [
  {
    paths: [...pages, ...scripts, ...metadata, ...icons, "downloads/manifest.xml"],
    fault: ({ status }) => (status === 200 ? null : `answers ${status}; the file must be there.`),
  },
  { paths: pages, fault: typeIs(/^text\/html/) },
  { paths: scripts, fault: typeIs(/^(text|application)\/(x-)?javascript/) },
  { paths: metadata, fault: typeIs(/^application\/json/) },
  { paths: icons, fault: typeIs(/^image\/png/) },
  {
    paths: metadata,
    fault: ({ headers }) =>
      headers.get("access-control-allow-origin") === "*"
        ? null
        : "must say Access-Control-Allow-Origin: *, because Excel on the web fetches it from its own address.",
  },
  {
    paths: ["excel/taskpane.html"],
    fault: ({ headers }) =>
      headers.has("x-frame-options")
        ? `says X-Frame-Options: ${headers.get("x-frame-options") ?? ""}; Excel on the web shows the pane in a frame, so the header must go.`
        : null,
  },
  { paths: ["excel/taskpane.html"], fault: ({ headers }) => frameFault(headers.get("content-security-policy")) },
  {
    paths: icons,
    fault: ({ headers }) =>
      /no-cache|no-store|max-age=0\b/.test(headers.get("cache-control") ?? "")
        ? "may not be kept (Cache-Control: no-cache, no-store or max-age=0): Excel on Windows shows its own picture then. Say public, max-age=86400."
        : null,
  },
  {
    paths: [...pages, ...scripts, ...metadata],
    fault: ({ headers }) =>
      maxAge(headers) > longest
        ? `may be kept for ${maxAge(headers)} seconds; owners would see the old version. At most ${longest}.`
        : null,
  },
  {
    paths: ["downloads/manifest.xml"],
    fault: ({ text }, origin) =>
      text.includes(`"${origin}/excel/taskpane.html"`)
        ? null
        : `speaks of another address than ${origin}; make the release for this one: npm run release -- --origin ${origin}`,
  },
];

/** Every file once, every rule on it; answers sentences that begin with the path. */
export async function checkSite(origin: string): Promise<readonly string[]> {
  const paths = [...new Set(rules.flatMap((rule) => rule.paths))];
  const answers = new Map(await Promise.all(paths.map(async (path) => [path, await ask(origin, path)] as const)));
  const faults = [...isSecure(origin)];
  for (const { paths: ruled, fault } of rules) {
    for (const path of ruled) {
      const answer = answers.get(path);
      const found =
        answer === undefined || (answer.status !== 200 && ruled !== rules[0]?.paths) ? null : fault(answer, origin);
      if (found !== null) faults.push(`${path} ${found}`);
    }
  }
  return faults;
}

function isSecure(origin: string): readonly string[] {
  const { protocol, hostname } = new URL(origin);
  return protocol === "https:" || hostname === "127.0.0.1" || hostname === "localhost"
    ? []
    : [`${origin} is not https: Excel takes nothing else.`];
}

async function ask(origin: string, path: string): Promise<Answer> {
  const answer = await fetch(`${origin}/${path}`);
  return { path, status: answer.status, headers: answer.headers, text: await answer.text() };
}

function typeIs(pattern: RegExp): SiteRule["fault"] {
  return ({ headers }) =>
    pattern.test(headers.get("content-type") ?? "")
      ? null
      : `comes as “${headers.get("content-type") ?? ""}”; a browser refuses it as that.`;
}

function maxAge(headers: Headers): number {
  const control = headers.get("cache-control") ?? "";
  return /no-cache|no-store/.test(control) ? 0 : Number(/max-age=(\d+)/.exec(control)?.[1] ?? 0);
}

/** A policy that names who may frame the page must name Excel's own addresses. */
function frameFault(policy: string | null): string | null {
  const ancestors = policy
    ?.split(";")
    .map((part) => part.trim().split(/\s+/))
    .find(([name]) => name?.toLowerCase() === "frame-ancestors")
    ?.slice(1);
  if (ancestors === undefined) return null;
  const shutOut = frames.filter((frame) => !ancestors.some((source) => allows(source, new URL(frame))));
  return shutOut.length === 0
    ? null
    : `has frame-ancestors ${ancestors.join(" ")}, which keeps ${shutOut.join(", ")} out: Excel on the web shows nothing then.`;
}

function allows(source: string, { hostname }: URL): boolean {
  const host = source.replace(/^https:\/\//, "").replace(/[:/].*$/, "");
  return (
    source === "*" ||
    source === "https:" ||
    host === hostname ||
    (host.startsWith("*.") && hostname.endsWith(host.slice(1)))
  );
}
