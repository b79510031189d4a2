import type { ScoredClient } from "../analysis/judge/portfolio";
import type { Words, Language } from "../core/problem";
import { printShare } from "../spreadsheet/print";
import { sayIn } from "./say";

const peopleWords = {
  person: { en: "{person} {share}", de: "{person} {share}" },
  more: {
    en: "{count, plural, one {one more person} other {# more people}}",
    de: "{count, plural, one {eine weitere Person} other {# weitere Personen}}",
  },
} as const satisfies Readonly<Record<string, Words>>;

/** How many are named. */
const namedPeople = 3;

/** Who works for a client, by shares of its hours: "Mara 60 %, Jon 40 %"; "" where nobody is named. */
export function peopleText({ people, hours }: Pick<ScoredClient, "people" | "hours">, language: Language): string {
  const say = sayIn(peopleWords, language);
  const all = hours !== null && hours > 0 ? hours : people.reduce((sum, person) => sum + person.hours, 0);
  const named = people
    .slice(0, namedPeople)
    .map(({ person, hours: own }) =>
      say("person", { person, share: printShare(Math.round((own / all) * 100) / 100, language) }),
    );
  const more = people.length - named.length;
  return [...named, ...(more > 0 ? [say("more", { count: more })] : [])].join(", ");
}
