import { structuredFormula } from "./structured-formula";

describe("formulas of a table by the names of its columns", () => {
  const table = { name: "Clients3", titles: ["Client", "Revenue", "Hours [h]"], left: 1, top: 4, bottom: 9 };
  it.each([
    ["B5/C5", "Clients3[[#This Row],[Revenue]]/Clients3[[#This Row],[Hours '[h']]]"],
    ["B4/C5", "B4/Clients3[[#This Row],[Hours '[h']]]"],
    ["RANK(B5,B$4:B$9)", "RANK(Clients3[[#This Row],[Revenue]],Clients3[Revenue])"],
    [
      "COUNTIF(B$4:B5,B5)",
      "COUNTIF(INDEX(Clients3[Revenue],1):Clients3[[#This Row],[Revenue]],Clients3[[#This Row],[Revenue]])",
    ],
    ["B5*$B$5+D5", "Clients3[[#This Row],[Revenue]]*$B$5+D5"],
    ["SUMIFS('A5 B5'!$B$4:$B$9,A5)&\"B5\"", "SUMIFS('A5 B5'!$B$4:$B$9,Clients3[[#This Row],[Client]])&\"B5\""],
    ["LOG10(B5)+B5B", "LOG10(Clients3[[#This Row],[Revenue]])+B5B"],
    ["B$4:B$8", "B$4:B$8"],
  ])("%s", (formula, expected) => {
    expect(structuredFormula(formula, 5, table)).toBe(expected);
  });
});
