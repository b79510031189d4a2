import { readFlag } from "./read-flag";

describe("yes and no", () => {
  it.each(["Ja", "x", "oui", "sí", "WAHR", " billable ", "1", "abgerechnet"])("%s is yes", (text) => {
    expect(readFlag(text)).toBe(true);
  });

  it.each(["nein", "Falsch", "0", "unbilled", "não", "offen"])("%s is no", (text) => {
    expect(readFlag(text)).toBe(false);
  });

  it.each(["", "yesterday", "2", "partly"])("“%s” is neither", (text) => {
    expect(readFlag(text)).toBeNull();
  });
});
