import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { extname, join, resolve, sep } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".json": "application/json",
  ".woff2": "font/woff2",
  ".map": "application/json",
};

type Headers = Readonly<Record<string, string>>;

/** No other address than this page's own can be reached from it, whatever a script may try. */
const policy =
  "default-src 'self'; connect-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; " +
  "font-src 'self' data:; script-src 'self'; worker-src 'self' blob:; frame-ancestors 'none'";

const ownPage: Headers = {
  "content-security-policy": policy,
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cache-control": "no-cache",
};
/** A file whose name tells its content never changes: the browser need not ask again, and keeps what it compiled. */
const unchanging: Headers = { ...ownPage, "cache-control": "public, max-age=31536000, immutable" };
const namedByContent = /\.[0-9a-f]{8}\.(js|css)$/;
/**
 * Excel on the web fetches the functions' metadata from its own address, which a server must allow; the page itself
 * loads office.js from Microsoft. Icons may be kept: with no-cache Excel on Windows shows its own.
 */
const addIn: Headers = {
  "access-control-allow-origin": "*",
  "x-content-type-options": "nosniff",
  "cache-control": "no-cache",
};

/** Serves what Excel loads, over https on this machine only, since Excel takes nothing else. */
export async function serveAddIn(
  folder: string,
  port: number,
  certificate: { readonly cert: Buffer; readonly key: Buffer },
): Promise<Server> {
  const server = createSecureServer(certificate, (request, response) => {
    answer(resolve(folder), request, response, (file) =>
      file.endsWith(".png") ? { ...addIn, "cache-control": "public, max-age=86400" } : addIn,
    );
  });
  await listen(server, port);
  return server;
}

/** Serves a folder on loopback; with isFlexible a busy port is passed over for the next free one. */
export async function servePlayground(
  folder: string,
  port: number,
  isFlexible: boolean,
): Promise<{ readonly address: string; readonly server: Server }> {
  const server = createServer((request, response) => {
    answer(resolve(folder), request, response, (file) => (namedByContent.test(file) ? unchanging : ownPage));
  });
  for (let tried = port; ; tried++) {
    try {
      await listen(server, tried);
      const bound = server.address();
      const actual = typeof bound === "object" && bound !== null ? bound.port : tried;
      if (tried !== port) console.log(`Port ${port} is in use, so this is ${actual}.`);
      return { address: `http://127.0.0.1:${actual}/`, server };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE" || !isFlexible || tried >= port + 50) throw error;
    }
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once("error", fail);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", fail);
      done();
    });
  });
}

function answer(
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
  headersOf: (file: string) => Headers,
): void {
  const file = fileFor(folder, request.url ?? "/");
  if (file === null) {
    response.writeHead(404, { "content-type": "text/plain" }).end("Not found.");
    return;
  }
  response.writeHead(200, { "content-type": types[extname(file)] ?? "application/octet-stream", ...headersOf(file) });
  if (request.method === "HEAD") response.end();
  else createReadStream(file).pipe(response);
}

/** The file that an address means, never one outside the folder. */
function fileFor(folder: string, url: string): string | null {
  let path: string;
  try {
    path = decodeURIComponent(new URL(url, "http://127.0.0.1").pathname);
  } catch {
    return null;
  }
  const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
  return file.startsWith(folder + sep) && existsSync(file) && statSync(file).isFile() ? file : null;
}
