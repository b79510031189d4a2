import { execFileSync, spawn, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { buildSync } from "esbuild";
import { Dice } from "../bench/reliability/dice";
import { replaceFile, writeNew } from "../src/hosts/cli/write-file";

const program = resolve(__dirname, "../dist/cli/keepworthy.js");
const folder = mkdtempSync(join(tmpdir(), "keepworthy-faults-"));
const data = join(folder, "data.csv");
/** A drive of 64 kB, where this machine lets us mount one. */
const drive = mountedDrive(join(folder, "drive"));
jest.setTimeout(120_000);

beforeAll(() => {
  if (!existsSync(program)) throw new Error("dist/cli/keepworthy.js is not built. Run npm run build first.");
  writeFileSync(data, "Client,Hours,Amount\nAsh,2,200\nElm,3,150\n");
});

afterAll(() => {
  if (drive !== null) execFileSync("umount", [drive]);
  rmSync(folder, { recursive: true, force: true });
});

function mountedDrive(path: string): string | null {
  mkdirSync(path);
  return spawnSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", path]).status === 0 ? path : null;
}

function emptyFolder(name: string): string {
  const path = join(folder, name);
  mkdirSync(path);
  return path;
}

function run(...words: readonly string[]): { readonly code: number | null; readonly said: string } {
  const { status, stderr } = spawnSync(process.execPath, [program, "score", data, ...words], {
    cwd: folder,
    env: { ...process.env, INIT_CWD: folder },
  });
  return { code: status, said: stderr.toString() };
}

describe("a report that is being written", () => {
  /** A program that replaces a file over and over by 200 kB of one letter, and makes new ones. */
  function writerProgram(): string {
    const source = join(__dirname, "../src/hosts/cli/write-file.ts");
    const path = join(folder, "writer.cjs");
    buildSync({
      stdin: {
        contents: `import { replaceFile, writeNew } from ${JSON.stringify(source)};
        void (async () => { for (let turn = 0; ; turn++) {
          const content = String.fromCharCode(97 + (turn % 26)).repeat(200_000);
          await replaceFile(process.argv[2] + "/old.html", content);
          await writeNew(process.argv[2] + "/new" + turn + ".html", content);
          process.stdout.write(".");
        } })();`,
        resolveDir: __dirname,
      },
      bundle: true,
      platform: "node",
      outfile: path,
    });
    return path;
  }

  it("leaves the old file whole and no half of a new one, when it is killed at 50 random moments", async () => {
    const writer = writerProgram();
    const dice = new Dice(14);
    const kills = Array.from({ length: 50 }, (_, kill) => ({ kill, turns: dice.int(0, 4), moment: dice.int(0, 8) }));
    for (let first = 0; first < kills.length; first += 10)
      await Promise.all(kills.slice(first, first + 10).map((one) => killed(writer, one)));
  });

  /** One writer, killed `moment` milliseconds after it has printed `turns` dots; what is there then is whole. */
  async function killed(
    writer: string,
    { kill, turns, moment }: { readonly kill: number; readonly turns: number; readonly moment: number },
  ): Promise<void> {
    const place = emptyFolder(`kill${kill}`);
    writeFileSync(join(place, "old.html"), "o".repeat(200_000));
    const child = spawn(process.execPath, [writer, place]);
    await new Promise<void>((done) => {
      let seen = 0;
      const stop = (): void => {
        setTimeout(() => child.kill("SIGKILL"), moment);
      };
      if (turns === 0) child.once("spawn", stop);
      child.stdout.on("data", (dots: Buffer) => {
        const before = seen;
        seen += dots.length;
        if (before < turns && seen >= turns) stop();
      });
      child.once("close", () => {
        done();
      });
    });
    const names = readdirSync(place).filter((name) => !name.endsWith(".part"));
    for (const name of names) {
      const content = readFileSync(join(place, name));
      expect([kill, name, content.length, content.every((letter) => letter === content[0])]).toEqual([
        kill,
        name,
        200_000,
        true,
      ]);
    }
    expect(names).toContain("old.html");
    rmSync(place, { recursive: true });
  }

  it("takes away what a killed run for the same name left behind an hour ago, and nothing else", async () => {
    const place = emptyFolder("swept");
    const [dead, young, other] = [
      ".report.html.4711.0a1b2c3d.part",
      ".report.html.4712.0a1b2c3d.part",
      ".other.html.4711.0a1b2c3d.part",
    ];
    for (const name of [dead, young, other]) writeFileSync(join(place, name), "half");
    for (const name of [dead, other]) utimesSync(join(place, name), new Date(), new Date(Date.now() - 3_700_000));
    await writeNew(join(place, "report.html"), "whole");
    expect(readdirSync(place).sort()).toEqual([other, young, "report.html"].sort());
  });

  it("by five at once is written by one; the others say that it exists", async () => {
    const path = join(emptyFolder("race"), "report.html");
    const results = await Promise.allSettled(
      ["a", "b", "c", "d", "e"].map((letter) => writeNew(path, letter.repeat(100_000))),
    );
    const failed = results.flatMap((result) =>
      result.status === "rejected" ? [(result.reason as { readonly code: string }).code] : [],
    );
    expect(failed).toEqual(["EEXIST", "EEXIST", "EEXIST", "EEXIST"]);
    expect(new Set(readFileSync(path, "utf8")).size).toBe(1);
    expect(readdirSync(join(folder, "race"))).toEqual(["report.html"]);
  });

  it("in the place of a link goes where the link points, and the link stays", async () => {
    const place = emptyFolder("links");
    writeFileSync(join(place, "real.html"), "old");
    symlinkSync("real.html", join(place, "link.html"));
    await replaceFile(join(place, "link.html"), "new");
    expect(readFileSync(join(place, "real.html"), "utf8")).toBe("new");
    expect(readdirSync(place).sort()).toEqual(["link.html", "real.html"]);
  });

  (drive === null ? it.skip : it)(
    `on a full drive leaves the old one as it was and says so${drive === null ? " (mounting is not allowed here)" : ""}`,
    async () => {
      const place = drive ?? "";
      writeFileSync(join(place, "old.html"), "old");
      for (const write of [
        () => replaceFile(join(place, "old.html"), "x".repeat(200_000)),
        () => writeNew(join(place, "new.html"), "x".repeat(200_000)),
      ])
        await expect(write()).rejects.toMatchObject({ code: "ENOSPC" });
      expect(readdirSync(place)).toEqual(["old.html"]);
      expect(readFileSync(join(place, "old.html"), "utf8")).toBe("old");
      writeFileSync(join(place, "filler"), "x".repeat(60_000));
      expect(run("--out", join(place, "report.xlsx"))).toEqual({
        code: 2,
        said: `${join(place, "report.xlsx")} cannot be written: the drive is full.\n`,
      });
      expect(readdirSync(place).sort()).toEqual(["filler", "old.html"]);
    },
  );
});

describe("a report that cannot be written", () => {
  it.each([
    ["no/such/folder.html", "the folder is not there"],
    ["data.csv/report.html", "a part of its path is no folder"],
    [`${"n".repeat(300)}.html`, "its name is too long"],
  ])("%s says why and leaves nothing", (out, why) => {
    const before = readdirSync(folder);
    expect(run("--out", out)).toEqual({ code: 2, said: `${out} cannot be written: ${why}.\n` });
    expect(readdirSync(folder)).toEqual(before);
  });

  it("never takes the place of one of its sources, by whatever name", () => {
    symlinkSync("data.csv", join(folder, "linked.html"));
    const { code, said } = run("--out", "linked.html", "--force");
    expect([code, said]).toEqual([
      2,
      "linked.html is one of the files to be scored and is never replaced. Choose another name.\n",
    ]);
    expect(readFileSync(data, "utf8")).toContain("Elm,3,150");
  });
});

describe("a result that nobody takes", () => {
  it("is no reason to lose the report: the reader closes at once", async () => {
    const child = spawn(process.execPath, [program, "score", data, "--json", "--out", "piped.html"], {
      cwd: folder,
      env: { ...process.env, INIT_CWD: folder },
    });
    child.stdout.destroy();
    let said = "";
    child.stderr.on("data", (part: Buffer) => (said += part.toString()));
    const code = await new Promise((done) => child.once("close", done));
    expect([code, said]).toEqual([0, "Report written to piped.html.\n"]);
    expect(readFileSync(join(folder, "piped.html"), "utf8")).toMatch(/<\/html>\s*$/);
  });

  (existsSync("/dev/full") ? it : it.skip)("on a full drive is said in a sentence", () => {
    const { status, stderr } = spawnSync("sh", [
      "-c",
      `"${process.execPath}" "${program}" score "${data}" > /dev/full`,
    ]);
    expect([status, stderr.toString()]).toEqual([2, "The result cannot be printed: the drive is full.\n"]);
  });
});
