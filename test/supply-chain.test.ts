import { readFileSync } from "node:fs";
import { resolve } from "node:path";

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly optional?: boolean;
  readonly link?: boolean;
}

const { packages } = JSON.parse(readFileSync(resolve(__dirname, "../package-lock.json"), "utf8")) as { readonly packages: Readonly<Record<string, Locked>> };
const locked = Object.entries(packages).filter(([name, { link }]) => name !== "" && link !== true);

describe("the lock file", () => {
  it("holds a checksum of every package that is not an optional part for another platform", () => {
    expect(locked.filter(([, { integrity, optional }]) => integrity === undefined && optional !== true).map(([name]) => name)).toEqual([]);
    for (const [name, { integrity }] of locked) if (integrity !== undefined) expect([name, integrity]).toEqual([name, expect.stringMatching(/^sha512-[A-Za-z0-9+/]{86}==$/)]);
  });

  it("names an exact version of each, and no address of a registry or a machine", () => {
    expect(locked.filter(([, { version }]) => !/^\d+\.\d+\.\d+/.test(version ?? "")).map(([name]) => name)).toEqual([]);
    expect(locked.filter(([, { resolved }]) => resolved !== undefined).map(([name]) => name)).toEqual([]);
  });
});
