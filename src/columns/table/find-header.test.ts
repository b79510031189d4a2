import { wholeVocabulary } from "../roles/vocabulary";
import { findHeader } from "./find-header";

const headerOf = (...lines: readonly string[]) =>
  findHeader({ file: "", name: "", rows: lines.map((line) => line.split(";")) }, wholeVocabulary);

describe("the header of a table", () => {
  it("stands below a title and what else comes first", () => {
    expect(headerOf("Report of Muster & Co;;", ";;", "Client;Date;Hours", "Acme;2026-01-02;2")?.rows).toEqual([2]);
  });

  it("takes the group above it in: “2024” over “Revenue” and “Hours”", () => {
    const found = headerOf(";2024;;2025;", "Client;Revenue;Hours;Revenue;Hours", "Acme;100;2;200;3");
    expect(found?.rows).toEqual([0, 1]);
    expect(found?.texts[3]).toContain("2025");
  });

  it("is none where no row has words that headers use", () => {
    expect(headerOf("Acme;2;3", "Beta;4;5")).toBeNull();
  });
});
