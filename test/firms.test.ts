import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ScoredClient } from "../src/analysis/judge/portfolio";
import { practiceFrom, usualPractice } from "../src/analysis/owner/practice";
import { noCorrections } from "../src/columns/decide/corrections";
import { findFiles } from "../src/hosts/cli/find-files";
import { gather } from "../src/hosts/cli/gather";
import { noteSentences } from "../src/reports/note-sentences";

interface Firm {
  readonly firm: string;
  readonly practice: Readonly<Record<string, unknown>>;
  /** Figures worked by hand; `working` shows how. */
  readonly clients: Readonly<Record<string, Partial<ScoredClient> & { readonly working: string }>>;
  readonly notes: readonly string[];
}

const folder = join(__dirname, "../examples/firms");
const firms = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8")) as readonly Firm[];
jest.setTimeout(60_000);

describe("six firms, from their files to the verdict", () => {
  it.each(firms)("$firm with $practice", async ({ firm, practice: written, clients, notes }) => {
    const practice = practiceFrom(written, usualPractice("en"));
    const files = await findFiles(
      readdirSync(join(folder, firm)).map((name) => join(folder, firm, name)),
      "en",
      () => undefined,
    );
    const portfolios = await gather(
      files,
      practice,
      () => noCorrections,
      () => undefined,
    );
    expect(portfolios).toHaveLength(1);
    const [portfolio] = portfolios;
    expect(portfolio?.clients.map(({ client }) => client).sort()).toEqual(Object.keys(clients).sort());
    for (const [name, { working, ...figures }] of Object.entries(clients)) {
      const scored = portfolio?.clients.find(({ client }) => client === name);
      for (const [figure, value] of Object.entries(figures)) {
        const found = scored?.[figure as keyof ScoredClient];
        expect({ name, figure, working, found }).toEqual({
          name,
          figure,
          working,
          found: typeof value === "number" ? (expect.closeTo(value, 6) as unknown) : value,
        });
      }
    }
    const codes = portfolio?.notes.map(({ code }) => code) ?? [];
    expect(codes).toEqual(expect.arrayContaining([...notes]));
    for (const code of ["leftOut", "gone", "bills", "disjoint", "shortWindow", "staffMissing"] as const)
      if (!notes.includes(code)) expect(codes).not.toContain(code);
    for (const language of ["en", "de"] as const)
      for (const sentence of portfolio === undefined ? [] : noteSentences(portfolio, language))
        expect(sentence).not.toMatch(/[{}]|undefined|NaN/);
  });
});
