import type { Language } from "../../src/core/problem";
import { legalPages, noContact } from "./legal-words";
import { page, type Site } from "./page";

/** Privacy, terms and support, by file name. */
export function legal(site: Site, language: Language): Readonly<Record<string, string>> {
  const contact =
    site.contact === null ? (
      noContact[language]
    ) : (
      <a href={site.contact.includes("@") ? `mailto:${site.contact}` : site.contact}>{site.contact}</a>
    );
  return Object.fromEntries(
    legalPages.map(({ file, title, paragraphs }) => [
      file,
      page(
        site,
        language,
        file,
        `${title[language]} · Keepworthy`,
        <div class="narrow">
          <h1>{title[language]}</h1>
          {paragraphs.map((words) => {
            const [before, after] = words[language].split("{contact}");
            return (
              <p key={words.en}>
                {before}
                {after === undefined ? (
                  ""
                ) : (
                  <>
                    {contact}
                    {after}
                  </>
                )}
              </p>
            );
          })}
        </div>,
      ),
    ]),
  );
}
