import { mergeSettings } from "./merge-settings";

describe("settings of two panes", () => {
  const before = {
    practice: { minimumRate: 60, fits: { Ash: 50, Birch: 40 } },
    ticked: ["plan", "dates"],
    prospects: [
      { name: "A", asked: 1 },
      { name: "B", asked: 2 },
    ],
  };

  it("hold what each of them changed, added and took away", () => {
    const theirs = {
      ...before,
      practice: { minimumRate: 70, fits: { Ash: 50 } },
      ticked: ["dates", "tools"],
      prospects: [
        { name: "A", asked: 1 },
        { name: "B", asked: 2 },
        { name: "C", asked: 3 },
      ],
    };
    const mine = {
      ...before,
      practice: { minimumRate: 60, fits: { Ash: 55, Birch: 40, Cedar: 9 } },
      prospects: [{ name: "A", asked: 9 }],
    };
    expect(mergeSettings(before, mine, theirs)).toEqual({
      practice: { minimumRate: 70, fits: { Ash: 55, Cedar: 9 } },
      ticked: ["dates", "tools"],
      prospects: [
        { name: "A", asked: 9 },
        { name: "C", asked: 3 },
      ],
    });
  });

  it("are the later one's where both changed the same", () => {
    expect(mergeSettings({ a: 1 }, { a: 3 }, { a: 2 })).toEqual({ a: 3 });
  });

  it("keep ratings that stand in the order of other criteria out of each other", () => {
    const rated = (criteria: readonly string[], clients: object): object => ({
      ratings: { criteria: criteria.map((name) => ({ name })), clients },
    });
    const stored = rated(["Pays", "Calm"], { Ash: [5, 4] });
    expect(
      mergeSettings(
        rated(["Pays"], { Ash: [5] }) as never,
        rated(["Pays"], { Ash: [5], Birch: [3] }) as never,
        stored as never,
      ),
    ).toEqual(rated(["Pays"], { Ash: [5], Birch: [3] }));
    expect(
      mergeSettings(
        rated(["Pays"], { Ash: [5] }) as never,
        rated(["Pays"], { Ash: [5], Birch: [3] }) as never,
        rated(["Pays"], { Ash: [4] }) as never,
      ),
    ).toEqual(rated(["Pays"], { Ash: [4], Birch: [3] }));
  });

  it("that are forgotten are gone, also those that nobody understands any more", () => {
    const stored = { ...before, left: { over: true } };
    expect(mergeSettings(stored, {}, stored)).toEqual({});
  });

  it("of a later version are left as they are", () => {
    expect(mergeSettings(before, { ...before, ticked: [] }, { ...before, later: 1 })).toEqual({
      ...before,
      ticked: [],
      later: 1,
    });
  });

  it("knows a prospect again that an older version wrote in another order and without what is null now: changed, it does not stand there twice", () => {
    const stored = { prospects: [{ budget: 10, name: "A" }] };
    const before = { prospects: [{ name: "A", budget: 10, factor: null }] };
    expect(mergeSettings(before, { prospects: [{ name: "A", budget: 20, factor: null }] }, stored)).toEqual({
      prospects: [{ name: "A", budget: 20, factor: null }],
    });
  });

  it("of one prospect whom both changed are one prospect with both changes", () => {
    const prospect = (hours: number, budget: number): { prospects: object[] } => ({
      prospects: [{ name: "A", hours, budget }],
    });
    expect(mergeSettings(prospect(1, 10), prospect(2, 10), prospect(1, 20))).toEqual(prospect(2, 20));
  });
});
