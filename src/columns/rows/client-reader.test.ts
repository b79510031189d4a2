import { recognise } from "../recognise";
import type { Recognition } from "../recognition";
import { clientReader } from "./client-reader";

const [table] = recognise({
  file: "",
  name: "",
  rows: [
    ["Client", "Hours"],
    ["Acme", "2"],
  ],
});
const around = { section: "Heading", currency: "", year: null };
const read = (change: Partial<Recognition>, ...rows: readonly (readonly string[])[]) => {
  const reader = clientReader({ ...table!, ...change });
  return rows.map((cells) => reader(cells, around));
};

describe("the client of a row", () => {
  it("is in its column, without the address under the name", () => {
    expect(read({}, [" Acme\nMain Street", "2"])).toEqual(["Acme"]);
  });

  it("stands once a group in grouped tables, and in each row elsewhere", () => {
    expect(read({ layout: "grouped" }, ["Acme", "2"], ["", "3"])).toEqual(["Acme", "Acme"]);
    expect(read({ layout: "flat" }, ["Acme", "2"], ["", "3"])).toEqual(["Acme", ""]);
  });

  it("is the heading, the first column, or parts of a name", () => {
    expect(read({ roleColumns: { client: { at: "section" } } }, ["x", "2"])).toEqual(["Heading"]);
    expect(read({ roleColumns: { client: { at: "first column" } } }, ["x", "2"])).toEqual(["x"]);
    expect(read({ roleColumns: { client: [2, 0, 1] } }, ["Ann", "Lee", ""], ["Ann", "Lee", "Acme"])).toEqual([
      "Ann Lee",
      "Acme",
    ]);
  });

  it("begins the path of a project, and stands among tags", () => {
    expect(read({ headers: ["Project", "Hours"] }, ["Acme > Website", "2"])).toEqual(["Acme"]);
    expect(read({ headers: ["Tags", "Hours"] }, ["urgent client:acme", "2"])).toEqual(["acme"]);
  });
});
