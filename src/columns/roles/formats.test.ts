import { formatOf } from "./formats";
import { normalHeader } from "./normal-header";

describe("what only the product tells", () => {
  it("in Collmex the second “Firma” is the client’s", () => {
    const headers = ["Typkennung", "Firma", "Betrag", "Firma"].map(normalHeader);
    const format = formatOf(headers);
    expect([format?.product, format?.rolesIn(headers)]).toEqual(["Collmex", { client: 3 }]);
  });

  it("nothing for others", () => {
    expect(formatOf(["Typkennung", "Firma", "Betrag"].map(normalHeader))).toBeNull();
  });
});
