import { clientKey } from "./client-name";

describe("spellings of one client", () => {
  it.each([
    ["Acme, Limited", "ACME  Ltd."],
    ["Müller und Söhne", "müller & Söhne"],
    ["Acme:Website", "Acme"],
    ["Beta GmbH;", "beta gmbh"],
  ])("%s and %s", (one, other) => {
    expect(clientKey(one)).toBe(clientKey(other));
  });

  it("a name with a legal form is another than one without, and an address is no parent", () => {
    expect(clientKey("Acme")).not.toBe(clientKey("Acme Ltd"));
    expect(clientKey("https://acme.example")).toBe("https://acme.example");
  });
});
