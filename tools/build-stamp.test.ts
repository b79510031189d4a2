import { execFileSync } from "node:child_process";
import { buildStamp } from "./build-stamp";

describe("what a copy says of itself", () => {
  const before = process.env["SOURCE_DATE_EPOCH"];
  afterEach(() => {
    if (before === undefined) delete process.env["SOURCE_DATE_EPOCH"];
    else process.env["SOURCE_DATE_EPOCH"] = before;
  });

  it("is its version and the day that SOURCE_DATE_EPOCH names: second 1,000,000,000 is 9 September 2001", () => {
    process.env["SOURCE_DATE_EPOCH"] = "1000000000";
    expect(buildStamp()).toMatch(/^\d+\.\d+\.\d+ 2001-09-09$/);
  });

  it("is else the day of the commit, so that two builds of it are the same", () => {
    delete process.env["SOURCE_DATE_EPOCH"];
    const day = execFileSync("git", ["log", "-1", "--format=%cd", "--date=format-local:%Y-%m-%d"], {
      encoding: "utf8",
      env: { ...process.env, TZ: "UTC" },
    }).trim();
    expect(buildStamp().split(" ")[1]).toBe(day);
  });

  it("is refused where it is no time", () => {
    process.env["SOURCE_DATE_EPOCH"] = "yesterday";
    expect(() => buildStamp()).toThrow("SOURCE_DATE_EPOCH=yesterday must be whole seconds");
  });
});
