/**
 * A sentence with its facts: "{rate} an hour" with { rate: "61" } is "61 an hour"; what is not given stays as it is. A
 * sentence in which a number decides between one and several is said by sayIn() of src/reports/say.ts instead.
 */
export function fillIn(sentence: string, facts: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(facts[name] ?? whole));
}
