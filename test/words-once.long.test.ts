import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import IntlMessageFormat from "intl-messageformat";
import ts from "typescript";

const root = resolve(__dirname, "..");
const files = execFileSync(
  "git",
  ["ls-files", "--cached", "--others", "--exclude-standard", "src/**/*.ts", "src/**/*.tsx", "tools/**/*.ts"],
  { cwd: root, encoding: "utf8" },
)
  .split("\n")
  .filter((name) => name !== "" && !/\.test\.tsx?$/.test(name));

/** English words that mean two things, so that German has two for them. */
const twoMeanings: readonly string[] = [
  // An answer to a prospect, and a verdict on a client.
  "Talk",
  // A figure of the owner, and the name of a sheet, which is short.
  "Staff rates",
  // A sum below a table, and an invoice with its tax.
  "Total",
  // The tax in a letter, and the head of a column.
  "VAT",
  // A button that ends rating, and the state of a step.
  "Done",
  // Anybody, and who works for the firm.
  "Person",
  // A task of the invented firm, and a page of ours.
  "Support",
];

interface Pair {
  readonly en: string;
  readonly de: string;
  readonly place: string;
}

/** All pairs of an English and a German text in a file: object literals with en and de. */
function pairsIn(file: string, text: string): readonly Pair[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Pair[] = [];
  const walk = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const [en, de] = ["en", "de"].map((language) => textOf(node, language));
      if (en !== undefined && de !== undefined)
        found.push({
          en,
          de,
          place: `${file}:${source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1}`,
        });
    }
    ts.forEachChild(node, walk);
  };
  walk(source);
  return found;
}

function textOf(node: ts.ObjectLiteralExpression, name: string): string | undefined {
  const property = node.properties.find(
    (one): one is ts.PropertyAssignment => ts.isPropertyAssignment(one) && one.name.getText() === name,
  );
  return property === undefined ? undefined : wholeText(property.initializer);
}

/** The text of a literal, or of several that are joined by "+", as long ones are. */
function wholeText(node: ts.Expression): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.PlusToken) return undefined;
  const [left, right] = [wholeText(node.left), wholeText(node.right)];
  return left === undefined || right === undefined ? undefined : left + right;
}

/** The English texts for which several places satisfy what is asked, with those places. */
function faults(pairs: readonly Pair[], isFault: (places: readonly Pair[]) => boolean): readonly string[] {
  const places = new Map<string, Pair[]>();
  for (const pair of pairs) places.set(pair.en, [...(places.get(pair.en) ?? []), pair]);
  return [...places]
    .filter(([, all]) => isFault(all))
    .map(([en, all]) => `${en}: ${all.map(({ de, place }) => `${de} (${place})`).join(", ")}`);
}

const standTwice = (places: readonly Pair[]): boolean => new Set(places.map(({ de }) => de)).size < places.length;
const haveDrifted = (places: readonly Pair[]): boolean =>
  new Set(places.map(({ de }) => de)).size > 1 && !twoMeanings.includes(places[0]!.en);

const [{ type: literal } = {}] = new IntlMessageFormat("text", "en").getAst();

/** What a message names, in the order of letters; a message that is none throws. */
function factsOf(message: string): readonly string[] {
  const { getAst } = new IntlMessageFormat(message, "en", undefined, { ignoreTag: true });
  const names = (elements: ReturnType<typeof getAst>): readonly string[] =>
    elements.flatMap((element) => {
      if (element.type === literal || !("value" in element)) return [];
      const inner = "options" in element ? Object.values(element.options).flatMap(({ value }) => names(value)) : [];
      return [element.value, ...inner];
    });
  return [...new Set(names(getAst()))].sort();
}

describe("words in two languages", () => {
  const pairs = files.flatMap((file) => pairsIn(file, readFileSync(resolve(root, file), "utf8")));

  it("are found", () => {
    expect(pairs.length).toBeGreaterThan(1500);
    const text =
      "const a = { en: 'Hours', de: 'Stunden' }, b = { title: { en: `Hours`, de: \"Stunden\" } }, c = { en: 'Hours', de: 'Zeit' };";
    const some = pairsIn("some.ts", text);
    expect([some.length, faults(some, standTwice).length, faults(some, haveDrifted).length]).toEqual([3, 1, 1]);
  });

  it("are found too where a long one is joined of parts", () => {
    const text =
      "const a = { en: 'Raise ' + 'the fee.', de: 'Erhöhen Sie ' + 'das ' + 'Honorar.' }, b = { en, de: 'x' + y };";
    const joined = pairsIn("some.ts", text);
    expect(joined.map(({ en, de }) => [en, de])).toEqual([["Raise the fee.", "Erhöhen Sie das Honorar."]]);
    const whole = pairsIn("other.ts", "const c = { en: 'Raise the fee.', de: 'Erhöhen Sie das Honorar.' };");
    expect(faults([...joined, ...whole], standTwice)).toEqual([
      "Raise the fee.: Erhöhen Sie das Honorar. (some.ts:1), Erhöhen Sie das Honorar. (other.ts:1)",
    ]);
  });

  it("are written once: what two places say stands in src/core/terms.ts", () => {
    expect(faults(pairs, standTwice)).toEqual([]);
  });

  it("have one German for an English, unless that means two things", () => {
    expect(faults(pairs, haveDrifted)).toEqual([]);
  });

  it("are messages that name the same facts in both languages", () => {
    expect(factsOf("{count, plural, one {One row} other {{rows} rows}} of {file}")).toEqual(["count", "file", "rows"]);
    const differing = pairs.filter(({ en, de }) => factsOf(en).join() !== factsOf(de).join());
    expect(differing.map(({ en, place }) => `${place}: ${en}`)).toEqual([]);
  });
});
