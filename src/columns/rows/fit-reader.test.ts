import { knockoutsIn } from "./fit-reader";

it("what knocks a client out: names, or a yes that does not say what", () => {
  expect([knockoutsIn("Pays on time; Respect"), knockoutsIn("ja"), knockoutsIn("nein"), knockoutsIn(null)]).toEqual([
    ["Pays on time", "Respect"],
    [""],
    [],
    [],
  ]);
});
