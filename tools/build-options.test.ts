import { readBuildOptions } from "./build-options";

describe("what `npm run build --` understands", () => {
  it("builds all for production when nothing is said", () => {
    expect(readBuildOptions([])).toEqual({ mode: "production" });
  });

  it("takes an origin, also one with a folder", () => {
    expect(readBuildOptions(["--env", "origin=https://firm.example/keepworthy"]).origin).toBe(
      "https://firm.example/keepworthy",
    );
  });

  it("takes the parts to build and the mode", () => {
    expect(readBuildOptions(["--env", "only=cli", "--mode", "development"])).toEqual({
      only: "cli",
      mode: "development",
    });
  });

  it.each(["http://firm.example", "https://firm.example/", "firm.example"])(
    "refuses the origin %s and says what it must be",
    (origin) => {
      expect(() => readBuildOptions(["--env", `origin=${origin}`])).toThrow(
        "must be an https address without a slash at the end",
      );
    },
  );

  it("refuses what it does not know", () => {
    expect(() => readBuildOptions(["--watch"])).toThrow('"--watch" is not understood');
  });
});
