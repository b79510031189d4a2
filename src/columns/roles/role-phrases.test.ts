import { rolePhrases } from "./role-phrases";
import { stems } from "./stems";

const phrases = Object.entries(rolePhrases).flatMap(([role, lists]) =>
  lists.flatMap((list, place) => list.map((phrase) => ({ role, place, parts: phrase.split(" ") }))),
);

describe("the phrases of roles", () => {
  it("are made of meanings that stems.ts knows", () => {
    const unknown = phrases.flatMap(({ parts }) =>
      parts.map((part) => part.replace(/^\?/, "")).filter((part) => !(part in stems)),
    );
    expect(unknown).toEqual([]);
  });

  it("need one meaning at least, and name none twice", () => {
    for (const { parts } of phrases) {
      expect(parts.some((part) => !part.startsWith("?"))).toBe(true);
      expect(new Set(parts.map((part) => part.replace("?", ""))).size).toBe(parts.length);
    }
  });

  it("say of a role only once what they need at one sureness, and more surely first", () => {
    const seen = new Map<string, number>();
    for (const { role, place, parts } of phrases) {
      const key = `${role}: ${[...parts].sort().join(" ")}`;
      expect([key, seen.get(key)]).toEqual([key, undefined]);
      seen.set(key, place);
    }
  });
});
