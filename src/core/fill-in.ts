/**
 * A sentence with its facts: "{rate} an hour" with { rate: "61" } is "61 an hour"; what is not given stays as it is. This
 * is the one way below the border (core, spreadsheet, functions, columns, analysis); from the reports outwards it is
 * saySentence() of src/reports/say.ts.
 */
export function fillIn(sentence: string, facts: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(facts[name] ?? whole));
}
