import { callsOwnFunction, typedFormula } from "./own-formula";

describe("a formula with our functions", () => {
  it.each([
    ["=CLIENTYIELD(B2,C2,50)", true],
    ["=1+clientyield(B2)", true],
    ["=_xldudf_CLIENTYIELD(B2)", true],
    ["=SUM(A1:A3)", false],
    ['="CLIENTYIELD("', false],
    ["=MYCLIENTYIELD(B2)", false],
    ["CLIENTYIELD(B2)", false],
    ["", false],
  ])("%s: %s", (formula, isOwn) => {
    expect(callsOwnFunction(formula)).toBe(isOwn);
  });

  it.each([
    ["=_xldudf_CLIENTYIELD(B2,_xldudf_MINFEE(1,2))", "=CLIENTYIELD(B2,MINFEE(1,2))"],
    ["=[1]!_xldudf_CLIENTYIELD(B2)", "=[1]CLIENTYIELD(B2)"],
    ["='C:\\x.xlam'!_xldudf_FITSCORE(A1:D1)", "=FITSCORE(A1:D1)"],
    ["=_xldudf_OTHER(B2)", "=_xldudf_OTHER(B2)"],
  ])("%s is typed as %s", (formula, typed) => {
    expect(typedFormula(formula)).toBe(typed);
  });
});
