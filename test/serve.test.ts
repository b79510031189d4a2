import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request, type IncomingMessage, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { servePlayground } from "../tools/serve";

let folder = "";
let server: Server;
let address = "";

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "keepworthy-serve-"));
  mkdirSync(join(folder, "public"));
  writeFileSync(join(folder, "secret.txt"), "not for the browser");
  writeFileSync(join(folder, "public", "index.html"), "<!doctype html>hello");
  ({ server, address } = await servePlayground(join(folder, "public"), 0, false));
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Asks for a path exactly as it is written; fetch would tidy it up first. */
function get(path: string): Promise<IncomingMessage> {
  return new Promise((done, fail) => {
    request({ host: "127.0.0.1", port: Number(new URL(address).port), path }, (answer) => {
      answer.resume();
      done(answer);
    })
      .on("error", fail)
      .end();
  });
}

describe("the server of the playground", () => {
  it("listens on this machine only", () => {
    expect(server.address()).toMatchObject({ address: "127.0.0.1" });
  });

  it("hands out the page, with a policy that forbids every other address", async () => {
    const answer = await get("/");
    expect(answer.statusCode).toBe(200);
    expect(answer.headers["content-security-policy"]).toContain("connect-src 'self'");
    expect(answer.headers["content-type"]).toContain("text/html");
  });

  it.each([
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/public/../../secret.txt",
    "/%00",
    "/%E0%A4%A",
    "/nothing.js",
  ])("hands out nothing for %s", async (path) => {
    expect((await get(path)).statusCode).toBe(404);
  });

  it("takes the next free port if it may, and says that a port is busy if it may not", async () => {
    const busy = Number(new URL(address).port);
    await expect(servePlayground(folder, busy, false)).rejects.toMatchObject({ code: "EADDRINUSE" });
    const next = await servePlayground(folder, busy, true);
    expect(next.address).not.toBe(address);
    next.server.close();
  });
});
