import { catalogue } from "../../functions";
import { findFunctions, wants } from "./wants";

const found = (search: string, language: "en" | "de" = "en"): readonly string[] =>
  findFunctions(catalogue, search, language).map(({ id }) => id);

describe("functions by what one wants", () => {
  it("knows what owners ask of each of them", () => {
    expect(Object.keys(wants).sort()).toEqual(catalogue.map(({ id }) => id).sort());
  });

  it.each([
    ["how much must I charge", "en", ["BREAKEVENRATE", "MINFEE", "QUOTEFLOOR", "RATEFLOORS"]],
    ["wie viel muss ich verlangen", "de", ["BREAKEVENRATE", "MINFEE", "QUOTEFLOOR", "RATEFLOORS"]],
    ["what happens if a client leaves?", "en", ["EXITIMPACT"]],
    ["Wer zahlt zu spät?", "de", ["LATECOST"]],
    ["raise the price", "en", ["FEEINCREASE"]],
    ["Brauche ich einen Vertrag?", "de", ["CONTRACTNEED"]],
  ] as const)("“%s” in %s finds %j first", (search, language, wanted) => {
    expect([...found(search, language).slice(0, wanted.length)].sort()).toEqual(wanted);
  });

  it("finds by name and by part of it, says nothing of what nobody asks, and shows all where nothing is asked", () => {
    expect(found("clientyield")[0]).toBe("CLIENTYIELD");
    expect(found("xyzzy")).toEqual([]);
    expect(found(" ")).toHaveLength(catalogue.length);
  });
});
