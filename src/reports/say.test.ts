import { sayIn, saySentence } from "./say";

const words = {
  plain: { en: "{rate} an hour, of {most}", de: "{rate} je Stunde, von {most}" },
  several: {
    en: "{count, plural, one {# client} other {# clients}} of {most}",
    de: "{count, plural, one {# Kunde} other {# Kunden}} von {most}",
  },
};

describe("a sentence", () => {
  it("has its facts in it, in both languages, and one or several where a number decides", () => {
    const facts = { rate: "61", most: 7 };
    expect(saySentence(words.plain, "en", facts)).toBe("61 an hour, of 7");
    expect(saySentence(words.plain, "de", facts)).toBe("61 je Stunde, von 7");
    const say = sayIn(words, "de");
    expect(say("several", { count: 1, most: "allen" })).toBe("1 Kunde von allen");
    expect(say("several", { count: 2, most: "allen" })).toBe("2 Kunden von allen");
  });

  it("that needs no plural is said where there is no Intl, as among the scripts of Google Sheets", () => {
    const kept = globalThis.Intl;
    try {
      Reflect.deleteProperty(globalThis, "Intl");
      expect(saySentence({ ...words.plain }, "en", { rate: 61, most: 7 })).toBe("61 an hour, of 7");
    } finally {
      globalThis.Intl = kept;
    }
  });
});
