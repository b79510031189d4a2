import { recognise } from "../recognise";
import { noCorrections } from "../decide/corrections";
import type { CorrectedKind } from "../decide/corrections";
import { rowReader } from "./row-reader";
import { secondKind } from "./second-kind";

function kindsOf(lines: readonly string[], corrected: Readonly<Record<string, CorrectedKind>> = {}) {
  const rows = lines.map((line) => line.split(";"));
  const [table] = recognise({ file: "", name: "", rows }, () => ({ ...noCorrections, rows: corrected }));
  const reader = rowReader(table!);
  return rows.map((cells, row) => {
    const reading = reader.read(cells, row);
    return [reading.kind, secondKind(reading, cells, table!)];
  });
}

describe("what comes second for a row", () => {
  it("a row that is left out would be an entry, an entry a note; nothing comes second for header and blanks", () => {
    expect(
      kindsOf([
        "Hours of May;;",
        "Client;Task;Hours",
        "Acme;a;10",
        "Subtotal;;10",
        "Client;Task;Hours",
        "Beta;b;20",
        "* rounded;;",
        "Total;;30",
        ";;",
        "Page 1 of 1;;",
      ]),
    ).toEqual([
      ["preamble", null],
      ["header", null],
      ["data", "note"],
      ["subtotal", "data"],
      ["header", "data"],
      ["data", "note"],
      ["note", "data"],
      ["total", "data"],
      ["footer", null],
      ["footer", "data"],
    ]);
  });

  it("an entry that a sum may hide in would be a total", () => {
    expect(kindsOf(["Date;Client;Task;Hours", "2026-01-01;Acme;Total;2", "2026-01-02;Beta;b;3"]).slice(1)).toEqual([
      ["data", "total"],
      ["data", "note"],
    ]);
  });

  it("where headings name the clients, a heading would be a note, and a note of one cell a heading", () => {
    expect(
      kindsOf([
        ";Date;Task;Hours",
        "Acme;;;",
        ";2026-01-01;a;2",
        "Beta and their many friends of old;;;",
        ";2026-01-02;b;3",
        "Gamma;;;",
        ";2026-01-03;c;4",
      ]).filter(([kind]) => kind === "section" || kind === "note"),
    ).toEqual([
      ["section", "note"],
      ["note", "section"],
      ["section", "note"],
    ]);
  });

  it("what the owner said is taken back", () => {
    expect(kindsOf(["Client;Hours", "Acme;10", "Total;20"], { "total | #": "data" }).at(-1)).toEqual([
      "data",
      "as read",
    ]);
  });
});
