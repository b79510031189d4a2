import type { RowKind } from "./row-judgement";
import { rowKindName, rowReason } from "./row-reason-words";
import type { RowReason } from "./row-judgement";

const flat = { roleColumns: { client: 0 } };
const said = (kind: RowKind, why: RowReason, ...cells: readonly string[]) =>
  (["en", "de"] as const).map((language) => rowReason({ kind, why }, cells, flat, language));

describe("why a row is what it is", () => {
  it("a total, and what it would else be", () => {
    expect(said("total", "word for a total", "Total", "30")).toEqual([
      "it has a word for a total; second: an entry, whose figures would count",
      "in ihr steht ein Wort für eine Summe; an zweiter Stelle: ein Eintrag, der zählen würde",
    ]);
  });

  it("an entry", () => {
    expect(said("data", "names a client", "Acme", "30")).toEqual([
      "it names a client; second: a note, which would not count",
      "sie nennt einen Kunden; an zweiter Stelle: eine Bemerkung, die nicht zählen würde",
    ]);
  });

  it("a heading says what becomes of the rows below it", () => {
    expect(said("section", "heading", "Acme")).toEqual([
      "its one cell is a heading; second: a note; the rows below would belong to the heading above",
      "ihre einzige Zelle ist eine Überschrift; an zweiter Stelle: eine Bemerkung; die Zeilen darunter würden zur Überschrift darüber gehören",
    ]);
  });

  it("where nothing comes second, that is said", () => {
    expect(said("header", "header", "Client", "Hours")[0]).toBe(
      "its cells are words that headers use; nothing comes second: without headers no column could be read",
    );
    expect(said("preamble", "above the table", "Report")[1]).toBe(
      "sie steht über den Überschriften; an zweiter Stelle nichts: die Tabelle beginnt darunter",
    );
  });

  it("the owner's word, and that it can be taken back", () => {
    expect(said("note", "owner", "Total", "30")[0]).toBe("you said so; second: what it was recognised as");
  });

  it("names the kinds", () => {
    expect([rowKindName("section", "en"), rowKindName("footer", "de")]).toEqual([
      "heading of a group",
      "Ende des Berichts",
    ]);
  });
});
