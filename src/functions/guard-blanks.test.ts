import { guardBlanks } from "./guard-blanks";

describe("a cell that may be blank is handed over as such", () => {
  it.each([
    ["=MINFEE(B5,$B$6,D5)", '=MINFEE(IF(B5="","",B5),IF($B$6="","",$B$6),D5)'],
    [
      "=CLIENTVERDICT(F4,'My practice'!$B$19,K4,50,N4)",
      '=CLIENTVERDICT(IF(F4="","",F4),IF(\'My practice\'!$B$19="","",\'My practice\'!$B$19),IF(K4="","",K4),50,N4)',
    ],
    [
      "=IF($B$4>0,CEILING(MINFEE(B5,$B$3,C5),$B$4),MINFEE(B5,$B$3,C5))",
      '=IF($B$4>0,CEILING(MINFEE(IF(B5="","",B5),IF($B$3="","",$B$3),C5),$B$4),MINFEE(IF(B5="","",B5),IF($B$3="","",$B$3),C5))',
    ],
    [
      "=CLIENTPROFIT(B4,C4*2,EFFECTIVERATE(B4,C4))",
      '=CLIENTPROFIT(IF(B4="","",B4),C4*2,EFFECTIVERATE(IF(B4="","",B4),IF(C4="","",C4)))',
    ],
    ["=FITSCORE(B7:E7,$B$5:$E$5)", "=FITSCORE(B7:E7,$B$5:$E$5)"],
    ["=FITSCORE(B7)", "=FITSCORE(B7)"],
    ['=SUM(B4,C4)&"MINFEE(B5,C5)"', '=SUM(B4,C4)&"MINFEE(B5,C5)"'],
    ["=CLIENTYIELD(10000,120,50)", "=CLIENTYIELD(10000,120,50)"],
    ['=KNOCKOUTS({1,5;4,4},B1:C1,{"a,b","c)"})', '=KNOCKOUTS({1,5;4,4},B1:C1,{"a,b","c)"})'],
  ])("%s", (formula, guarded) => {
    expect(guardBlanks(formula)).toBe(guarded);
  });
});
