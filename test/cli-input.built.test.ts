import { execFileSync, spawn } from "node:child_process";
import { existsSync, linkSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const program = resolve(__dirname, "../dist/cli/keepworthy.js");
jest.setTimeout(120_000);

let folder = "";

beforeAll(() => {
  if (!existsSync(program)) throw new Error("dist/cli/keepworthy.js is not built. Run npm run build first.");
});

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "keepworthy-input-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly said: string;
}

function run(words: readonly string[], input = ""): Promise<Ended> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [program, ...words], {
      cwd: folder,
      env: { ...process.env, INIT_CWD: folder },
    });
    let [out, said] = ["", ""];
    child.stdout.on("data", (part: Buffer) => (out += part.toString()));
    child.stderr.on("data", (part: Buffer) => (said += part.toString()));
    child.stdin.end(input);
    child.on("close", (code) => {
      done({ code, out, said });
    });
  });
}

interface Scored {
  readonly clients: readonly {
    readonly client: string;
    readonly revenue: number | null;
    readonly hours: number | null;
  }[];
  readonly notes: readonly string[];
}

async function scored(words: readonly string[], input = ""): Promise<Scored & { readonly said: string }> {
  const { out, said } = await run(["score", "--json", ...words], input);
  return { ...(JSON.parse(out) as Scored), said };
}

function file(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return name;
}

const two = "Date,Client,Hours,Amount\n2026-01-14,Ash,2,200.00\n2026-01-15,Elm,3,150.00\n";

describe("files that come twice", () => {
  it("count once, however they come twice: by path, in their folder, as link, as copy under another name", async () => {
    mkdirSync(join(folder, "all"));
    file("all/a.csv", two);
    file("all/copy of a.csv", two);
    linkSync(join(folder, "all/a.csv"), join(folder, "all/hard.csv"));
    symlinkSync(join(folder, "all/a.csv"), join(folder, "all/soft.csv"));
    const { clients, said } = await scored(["all/a.csv", "all/a.csv", "all"]);
    expect(clients.map(({ client, revenue, hours }) => [client, revenue, hours])).toEqual([
      ["Ash", 200, 2],
      ["Elm", 150, 3],
    ]);
    expect(said.match(/is the same as .* counts once/g)).toHaveLength(5);
    expect(said).toContain("all/a.csv is the same as all/a.csv; it counts once.");
    expect((await scored(["all/copy of a.csv", file("copy of a.csv", two)])).said).toBe(
      "copy of a.csv is the same as all/copy of a.csv; it counts once.\n",
    );
  });

  it("of the same name in two folders are two, told by their paths", async () => {
    mkdirSync(join(folder, "x"));
    mkdirSync(join(folder, "y"));
    file("x/jan.csv", two);
    file("y/jan.csv", two.replaceAll("-01-", "-02-"));
    const { out } = await run(["score", "--json", "x/jan.csv", "y/jan.csv"]);
    expect(out).toContain('"file": "x/jan.csv"');
    expect(out).toContain('"file": "y/jan.csv"');
    expect((JSON.parse(out) as Scored).clients[0]).toMatchObject({ client: "Ash", hours: 4 });
  });
});

describe("exports that overlap", () => {
  // January to March and March to April of one tracker: the two rows of March stand in both.
  const head = "Date,Client,User,Hours\n";
  const [early, both, late] = [
    "2026-01-14,Ash,Mara,2\n2026-02-15,Elm,Mara,3\n",
    "2026-03-02,Ash,Mara,4\n2026-03-03,Elm,Ben,5\n",
    "2026-04-01,Ash,Mara,7\n",
  ];

  it("are asked about, and count once if told so: 2 + 4 + 7 and 3 + 5 hours", async () => {
    file("a.csv", head + early + both);
    file("b.csv", head + both + late);
    const asked = await scored(["a.csv", "b.csv"]);
    expect(asked.notes.join()).toContain(
      "Rows that stand in a.csv and again in b.csv, with the same day, client, person, hours and amount: 2.",
    );
    const { clients, notes } = await scored(["a.csv", "b.csv", "--overlap", "once"]);
    expect(Object.fromEntries(clients.map(({ client, hours }) => [client, hours]))).toEqual({ Ash: 13, Elm: 8 });
    expect(notes.join()).not.toContain("stand in");
  });

  it("are not seen where work only repeats: in one file, on other days, by other people, without days", async () => {
    file("a.csv", head + early + early);
    file("b.csv", head + early.replaceAll("2026", "2025"));
    file("c.csv", head + early.replaceAll("Mara", "Ben"));
    file("d.csv", "Client,Hours\nAsh,2\n");
    file("e.csv", "Client,Hours\nAsh,2\nElm,1\n");
    const { clients, notes } = await scored(["a.csv", "b.csv", "c.csv", "d.csv", "e.csv"]);
    expect(clients.find(({ client }) => client === "Ash")?.hours).toBe(12);
    expect(notes.join()).not.toContain("stand in");
  });
});

describe("what is no file", () => {
  it("is said, and the others are scored all the same: a folder named x.csv, a broken link, a circle of links, a pipe in a folder", async () => {
    mkdirSync(join(folder, "in"));
    file("in/good.csv", two);
    mkdirSync(join(folder, "in/folder.csv"));
    symlinkSync("nowhere", join(folder, "in/broken.csv"));
    symlinkSync("circle.csv", join(folder, "in/circle.csv"));
    execFileSync("mkfifo", [join(folder, "in/pipe.csv")]);
    const { clients, said } = await scored(["in", "missing.csv"]);
    expect(clients).toHaveLength(2);
    for (const name of ["in/folder.csv", "in/broken.csv", "in/circle.csv", "in/pipe.csv", "missing.csv"])
      expect(said).toContain(name);
    expect(said).not.toMatch(/\n\s+at /);
  });

  (existsSync("/proc/self/mem") ? it : it.skip)(
    "and a drive that fails while it is read (EIO), is said in both languages without a stack trace; the others are scored",
    async () => {
      file("good.csv", two);
      expect(await run(["score", "good.csv", "/proc/self/mem", "--json"])).toMatchObject({
        code: 0,
        said: "mem cannot be opened: the drive cannot be read or written.\n",
      });
      expect((await run(["score", "good.csv", "/proc/self/mem", "--csv", "--language", "de"])).said).toContain(
        "mem lässt sich nicht öffnen: das Laufwerk lässt sich nicht lesen oder beschreiben.\n",
      );
    },
  );

  it("alone is wrong usage: /dev/null, /dev/zero, a name that is not there", async () => {
    for (const name of ["/dev/null", "/dev/zero", "missing.csv"]) {
      const { code, said } = await run(["score", name]);
      expect([name, code, said.split("\n").length]).toEqual([name, 2, 2]);
    }
  });
});

describe("standard input", () => {
  it("is read for -, and may stand beside files", async () => {
    file("more.csv", two.replaceAll("-01-", "-02-"));
    expect((await scored(["-", "more.csv"], two)).clients[0]).toMatchObject({ client: "Ash", revenue: 400, hours: 4 });
    expect((await run(["score", "-"], "")).said).toContain("standard input is empty");
  });
});

describe("a terminal", () => {
  it("is shown what a name holds, and obeys none of it: colours, erased lines, turned writing, line breaks", async () => {
    const rows = Array.from({ length: 20 }, (_, row) => `Client ${row} of a long list of plain names,1,100\n`).join("");
    file("names.csv", `Client,Hours,Amount\n"\u001b[2J\u001b[31mRed\u202Eder",1,999\n${rows}`);
    for (const options of [[], ["--csv"]]) {
      const { out, said } = await run(["score", "names.csv", ...options]);
      expect(out).toContain("␛[2J␛[31mRed‹U+202E›der");
      // eslint-disable-next-line no-control-regex -- what must not come through
      expect(out + said).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    }
    const { said } = await run(["score", "no\u001b[31m\nfile.csv"]);
    expect(said).toBe("There is no file no␛[31m␊file.csv. Check the path.\n");
    for (const words of [["sc\u001b[31m"], ["score", "a.csv", "--x\u001b[31m"]])
      expect((await run(words)).said).toContain("␛[31m'");
  });

  it("says wrong options in a sentence: a period backwards, an empty figure", async () => {
    file("a.csv", two);
    expect(await run(["score", "a.csv", "--from", "2026-02-01", "--to", "2026-01-31"])).toMatchObject({
      code: 2,
      said: "--from 2026-02-01 is after --to 2026-01-31. Put the earlier day first.\n",
    });
    expect(await run(["score", "a.csv", "--minimum-rate", ""])).toMatchObject({
      code: 2,
      said: "--minimum-rate is empty. Write what it shall be, or leave it out.\n",
    });
  });

  it("gets the best and the worst of a long list, and all with --all", async () => {
    file(
      "long.csv",
      `Client,Hours,Amount\n${Array.from({ length: 3000 }, (_, row) => `Name ${row},10,${100 + row}\n`).join("")}`,
    );
    const short = (await run(["score", "long.csv"])).out.split("\n");
    expect(short.filter((line) => /^ Name/.test(line))).toHaveLength(40);
    expect(short.join("\n")).toContain("… 2960 more clients between; --all prints them too");
    expect(short.findIndex((line) => line.includes("Name 2999"))).toBeLessThan(
      short.findIndex((line) => line.includes("Name 0 ")),
    );
    const all = (await run(["score", "long.csv", "--all"])).out.split("\n");
    expect(all.filter((line) => /^ Name/.test(line))).toHaveLength(3000);
    // One header above columns that stand under each other throughout.
    expect(
      new Set(all.filter((line) => /^ Name/.test(line)).map((line) => line.search(/\d+\.\d\d {3}/) > 0)).size,
    ).toBe(1);
  });
});

describe("a file in which nothing can be scored", () => {
  it("is told why: 10/07 read as 10 July lies before October, and that it could be 7 October is said", async () => {
    writeFileSync(join(folder, "a.csv"), "Billed to,Amount excl. VAT,Started on\nGarcia,3639.38,10/07/2025\n");
    const { code, out, said } = await run(["score", "a.csv", "--from", "2025-10-05"]);
    expect([code, out, said.trim().split("\n")]).toEqual([
      1,
      "",
      [
        expect.stringContaining("could be day first or month first"),
        "0 of 2 rows counted; not counted: outside the period 1.",
        "Nothing here can be scored.",
      ],
    ]);
  });
});
