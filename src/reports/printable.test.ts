import { longestCell, printable } from "./printable";

it("keeps what files can hold, and shows what they cannot as �", () => {
  expect(printable("Größe 😀, 日本\tone\ntwo")).toBe("Größe 😀, 日本\tone\ntwo");
  expect(printable("a\u0000b\u001bc\ufffed\ud83de\udc00f")).toBe("a�b�c�d�e�f");
});

it("cuts at 32,767 letters with an ellipsis, never through a letter", () => {
  expect(printable("x".repeat(40_000))).toHaveLength(longestCell);
  expect(printable("😀".repeat(20_000)).replaceAll("😀", "")).toBe("…");
});
