import { thisCopy } from "./this-copy";

const page = (dataset: Readonly<Record<string, string>>): HTMLElement => ({ dataset }) as unknown as HTMLElement;

describe("what a page says of its copy", () => {
  it("is version, day and site, once a release has put its address there", () => {
    expect(thisCopy(page({ site: "firm.example/keepworthy", copy: "0.1.0 2026-11-26" }))).toEqual({
      version: "0.1.0",
      day: "2026-11-26",
      site: "https://firm.example/keepworthy",
    });
  });

  it("names no site where nobody has published it, and no day where none is known", () => {
    expect(thisCopy(page({ site: "", copy: "0.1.0" }))).toEqual({ version: "0.1.0", day: null, site: null });
    expect(thisCopy(page({}))).toEqual({ version: "", day: null, site: null });
  });
});
