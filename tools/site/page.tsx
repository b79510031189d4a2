import type { ComponentChildren } from "preact";
import { render } from "preact-render-to-string";
import type { Language } from "../../src/core/problem";
import { saySentence } from "../../src/reports/say";
import { legalPages } from "./legal-words";
import { siteStyle } from "./site-style";
import { siteWords } from "./site-words";

export interface Site {
  readonly version: string;
  /** Who answers: "help@firm.example" or a page; null where the publisher named nobody. */
  readonly contact: string | null;
  /** A spreadsheet that makes a copy of itself with the script in it, where the publisher keeps one. */
  readonly sheetsCopy: string | null;
}

/** Nothing runs on these pages and nothing comes from elsewhere. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** English pages lie in the folder itself, German ones in de/ beside it: the same file names in both. */
export function page(site: Site, language: Language, file: string, title: string, content: ComponentChildren): string {
  const up = language === "de" ? "../" : "";
  const other = language === "de" ? "en" : "de";
  const document = (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="referrer" content="no-referrer" />
        <meta name="description" content={siteWords.what[language]} />
        <title>{title}</title>
        <link rel="icon" href={`${up}icon.svg`} type="image/svg+xml" />
        <style dangerouslySetInnerHTML={{ __html: siteStyle }} />
      </head>
      <body>
        <header>
          <img src={`${up}icon.svg`} alt="" width="32" height="32" />
          <strong>
            {file === "index.html" ? siteWords.home[language] : <a href="index.html">{siteWords.home[language]}</a>}
          </strong>
          <a href={language === "de" ? `../${file}` : `de/${file}`} lang={other} hreflang={other}>
            {language === "de" ? "English" : "Deutsch"}
          </a>
        </header>
        <main>{content}</main>
        <footer>
          {legalPages.map((legal) => (
            <a href={legal.file}>{legal.title[language]}</a>
          ))}
          <a href={`${up}THIRD-PARTY.md`}>{siteWords.licences[language]}</a>
          <span class="quiet">{saySentence(siteWords.version, language, { version: site.version })}</span>
        </footer>
      </body>
    </html>
  );
  return `<!doctype html>\n${render(document)}\n`;
}
