import { recognise } from "../recognise";

const clientIn = (...lines: readonly string[]) =>
  recognise({ file: "", name: "", rows: lines.map((line) => line.split(";")) })[0]!.roleColumns.client;

describe("what stands in for the client", () => {
  it("a task that comes back in a list of times, where nothing else says who", () => {
    const rows = ["2026-01-02;Acme;2", "2026-01-03;Beta;3", "2026-01-04;Acme;1"];
    expect(clientIn("Date;Task;Hours", ...rows)).toBe(1);
  });

  it("no task that stands once, and none beside a client", () => {
    expect(clientIn("Date;Task;Hours", "2026-01-02;Logo;2", "2026-01-03;Site;3")).toBeUndefined();
    const rows = ["2026-01-02;Logo;2;Acme", "2026-01-03;Site;3;Beta", "2026-01-04;Logo;1;Acme"];
    expect(clientIn("Date;Task;Hours;Client", ...rows)).toBe(3);
  });
});
