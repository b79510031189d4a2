import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Language } from "../../core/problem";
import type { TextDocument, TextSection } from "../../reports/text-document";
import { readCopied, type CopiedPages } from "../../taskpane/documents/copied-pages";
import { saveFile } from "../../taskpane/documents/save-file";
import { SectionTable } from "../../taskpane/documents/section-table";
import { speakerOf } from "../../taskpane/words/speak";
import { failureOf } from "../../taskpane/words/words-of";
import { pagesWords } from "./pages-words";

/**
 * A page of our own in the reader's browser, for Excel on a Mac, whose panel can neither save nor print
 * (office-js#2700, #3385). Its content comes by the clipboard: the address of a page stays in the browser's history,
 * and may be shared with other machines and their makers; a server would have to receive it.
 */
function Pages({ language }: { readonly language: Language }) {
  const [pages, setPages] = useState<CopiedPages | null>(null);
  const [message, setMessage] = useState("");
  const say = speakerOf(pagesWords, pages?.language ?? language);
  useEffect(() => {
    const take = (event: ClipboardEvent): void => {
      const found = readCopied(event.clipboardData?.getData("text/plain") ?? "");
      setMessage(found === null ? say("notOurs") : "");
      if (found !== null) setPages(found);
    };
    document.addEventListener("paste", take);
    return () => {
      document.removeEventListener("paste", take);
    };
  }, [say]);
  useEffect(() => {
    document.documentElement.lang = pages?.language ?? language;
    document.title = pages?.name ?? say("heading");
  }, [pages, language, say]);
  return (
    <>
      {pages === null ? (
        <>
          <h1>{say("heading")}</h1>
          <p>{say("paste")}</p>
          <p>{say("stays")}</p>
        </>
      ) : (
        <Tools pages={pages} told={setMessage} />
      )}
      <p role="status">{message}</p>
      {pages?.documents.map((one, index) => (
        <Page key={index} page={one} />
      ))}
    </>
  );
}

function Tools({ pages, told }: { readonly pages: CopiedPages; readonly told: (message: string) => void }) {
  const { name, language, documents } = pages;
  const say = speakerOf(pagesWords, language);
  const save = (write: () => Promise<Blob>, ending: string): void => {
    const file = `${name}.${ending}`;
    write().then(
      (content) => {
        saveFile(content, file);
        told(say("handed", { file }));
      },
      (error: unknown) => {
        told(failureOf(error));
      },
    );
  };
  const [only, ...others] = documents;
  return (
    <nav>
      <button
        type="button"
        onClick={() => {
          save(
            async () => (await import("../../taskpane/documents/write-docx")).writeDocx(documents, language),
            "docx",
          );
        }}
      >
        {say("toWord")}
      </button>
      {only !== undefined && others.length === 0 && (
        <button
          type="button"
          onClick={() => {
            save(async () => (await import("../../taskpane/documents/mail-draft")).mailDraft(only), "eml");
          }}
        >
          {say("toMail")}
        </button>
      )}
      <button
        type="button"
        onClick={() => {
          window.print();
        }}
      >
        {say("print")}
      </button>
    </nav>
  );
}

function Page({ page: { title, subtitle, sections } }: { readonly page: TextDocument }) {
  return (
    <article>
      <h1>{title}</h1>
      {subtitle !== "" && <p class="quiet">{subtitle}</p>}
      {sections.map((section, index) => (
        <Section key={index} section={section} />
      ))}
    </article>
  );
}

function Section({ section: { heading, lines, isList = false, table } }: { readonly section: TextSection }) {
  return (
    <section>
      {heading !== "" && <h2>{heading}</h2>}
      {isList ? (
        <ul>
          {lines.map((line, index) => (
            <li key={index}>{line}</li>
          ))}
        </ul>
      ) : (
        lines.map((line, index) => <p key={index}>{line}</p>)
      )}
      {table !== undefined && <SectionTable table={table} />}
    </section>
  );
}

const place = document.querySelector("main");
if (place !== null)
  render(<Pages language={new URLSearchParams(location.search).get("lang") === "de" ? "de" : "en"} />, place);
