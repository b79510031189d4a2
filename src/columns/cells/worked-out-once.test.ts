import { workedOutOnce } from "./worked-out-once";

describe("an answer that is worked out once", () => {
  it("is worked out again only after too many others were kept", () => {
    const asked: string[] = [];
    const lengthOf = workedOutOnce((text) => {
      asked.push(text);
      return text.length;
    }, 2);
    expect([lengthOf("a"), lengthOf("a"), lengthOf("bc"), lengthOf("def"), lengthOf("a")]).toEqual([1, 1, 2, 3, 1]);
    expect(asked).toEqual(["a", "bc", "def", "a"]);
  });
});
