import { oneOf } from "./one-of";

describe("a pattern of several", () => {
  const word = new RegExp(`^${oneOf("ash|birch", "elms?")}$`);

  it("fits each of them, whole", () => {
    expect(["ash", "birch", "elm", "elms"].every((text) => word.test(text))).toBe(true);
  });

  it("fits nothing else", () => {
    expect(["", "ash birch", "ashelm", "oak"].some((text) => word.test(text))).toBe(false);
  });
});
