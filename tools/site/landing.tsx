import type { Language } from "../../src/core/problem";
import { installPaths, type InstallPath } from "./install-paths";
import { page, type Site } from "./page";
import { siteWords } from "./site-words";

/**
 * The first page: what it is in one sentence and one picture, trying it, and the shortest true way into each program.
 */
export function landing(site: Site, language: Language): string {
  const up = language === "de" ? "../" : "";
  const say = (name: keyof typeof siteWords): string => siteWords[name][language];
  return page(
    site,
    language,
    "index.html",
    say("title"),
    <>
      <h1>{say("heading")}</h1>
      <p class="lead">{say("what")}</p>
      <p>
        <a class="button" href={`${up}playground/index.html?lang=${language}`}>
          {say("try")}
        </a>
      </p>
      <p class="narrow">
        {say("tryText")} {say("stays")}
      </p>
      <img class="picture" src={`${up}picture-${language}.png`} alt={say("picture")} width="1366" height="768" />
      <h2>{say("install")}</h2>
      <div class="ways">
        {installPaths.map((path) => (
          <Way key={path.id} path={path} site={site} language={language} up={up} />
        ))}
      </div>
      <h2>{say("templates")}</h2>
      <p class="narrow">{say("templatesText")}</p>
      {(
        [
          ["en", "templateEn"],
          ["de", "templateDe"],
        ] as const
      ).map(([file, words]) => (
        <p key={file}>
          <a href={`${up}templates/keepworthy-${file}.xlsx`}>{say(words)}</a> ·{" "}
          <a href={`${up}templates/keepworthy-${file}-empty.xlsx`} aria-label={`${say(words)}: ${say("empty")}`}>
            {say("empty")}
          </a>
        </p>
      ))}
      <h2>{say("firm")}</h2>
      <p class="narrow">{say("firmText")}</p>
      <h2>{say("terminal")}</h2>
      <p class="narrow">
        {say("terminalText")} <a href={`${up}downloads/keepworthy.cjs`}>keepworthy.cjs</a> ·{" "}
        <code>node keepworthy.cjs score export.csv --minimum-rate 75</code>
      </p>
      <p>
        <a href={`${up}excel/functions/${language}/index.html`}>{say("functions")}</a>
      </p>
    </>,
  );
}

function Way({
  path,
  site,
  language,
  up,
}: {
  readonly path: InstallPath;
  readonly site: Site;
  readonly language: Language;
  readonly up: string;
}) {
  return (
    <section id={path.id}>
      <h3>{path.name[language]}</h3>
      <p>
        <a href={`${up}${path.download.file}`} download>
          {path.download.label[language]}
        </a>
      </p>
      {path.id === "google-sheets" && site.sheetsCopy !== null && (
        <p>
          <a href={site.sheetsCopy}>
            {language === "de"
              ? "Oder: Kopie einer Tabelle, in der alles schon ist"
              : "Or: a copy of a spreadsheet that has it all"}
          </a>
        </p>
      )}
      <ol>
        {path.steps.map((step) => (
          <li key={step.en}>{step[language]}</li>
        ))}
      </ol>
      <p class="quiet">
        {siteWords.limits[language]} {path.limits[language]}
      </p>
      <p class="quiet">
        {siteWords.remove[language]} {path.remove[language]}
      </p>
    </section>
  );
}
