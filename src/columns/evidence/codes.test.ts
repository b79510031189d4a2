import { profileColumn } from "../cells/column-profile";
import { isCode } from "./codes";

const areCodes = (...cells: readonly string[]): boolean =>
  isCode(profileColumn({ file: "", name: "", rows: cells.map((cell) => [cell]) }, 0, [...cells.keys()]));

it("codes are no names", () => {
  expect([areCodes("cus_1a", "cus_2b"), areCodes("10001", "10002")]).toEqual([true, true]);
  expect([areCodes("Acme", "Beta"), areCodes("7", "10001", "123"), areCodes("")]).toEqual([false, false, false]);
});
