import { readCopied, writeCopied } from "./copied-pages";

const letter = {
  title: "New fee",
  subtitle: "",
  sections: [{ heading: "", lines: ["Dear <b>Nord</b>", "1,240 € a month"] }],
};
const plan = {
  title: "Plan",
  subtitle: "Nord GmbH",
  sections: [
    {
      heading: "Steps",
      lines: ["Tell them"],
      isList: true,
      table: { head: ["Day", "Step"], rows: [["1 June", "Letter"]] },
    },
  ],
};

describe("pages on their way through the clipboard", () => {
  it("arrive as they were", () => {
    const pages = { name: "Letters", language: "de", documents: [letter, plan] } as const;
    expect(readCopied(writeCopied(pages))).toEqual({
      ...pages,
      documents: [{ ...letter, sections: [{ ...letter.sections[0], isList: false }] }, plan],
    });
  });

  it.each([
    "",
    "Dear customer",
    "{}",
    "[1]",
    '{"keepworthyPages":1,"name":"x","language":"fr","documents":[]}',
    '{"keepworthyPages":1,"name":"x","language":"en","documents":[{"title":7}]}',
  ])("are not taken for %j", (text) => {
    expect(readCopied(text)).toBe(null);
  });
});
