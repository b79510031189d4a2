import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { TextDocument, TextSection } from "../../reports/text-document";
import type { Edits } from "../one-client/draft";
import type { Host } from "../host";
import { speakerOf } from "../words/speak";
import { DocumentActions } from "./document-actions";
import { documentWords } from "./document-words";
import { SectionTable } from "./section-table";

interface EditorProps {
  readonly host: Host;
  readonly document: TextDocument;
  readonly name: string;
  readonly language: "en" | "de";
  readonly isLetter: boolean;
  readonly onMade?: () => void;
  /** What the owner changed, by section. */
  readonly edits: Edits;
  readonly keep: (edits: Edits) => void;
}

/** Pause after the last key before what was typed is kept, in milliseconds. */
const pause = 300;

/**
 * A page of words that the owner may change line by line; what was changed stays when the figures behind the rest
 * change.
 */
export function DocumentEditor({ host, document, name, language, isLetter, onMade, edits, keep }: EditorProps) {
  const say = useMemo(() => speakerOf(documentWords, host.language), [host]);
  const [changed, setChanged] = useKeptEdits(edits, keep);
  const sections = document.sections.map((section, index) => edited(section, changed[String(index)]));
  return (
    <article class="page" lang={language}>
      <h3>{document.title}</h3>
      <p class="quiet">{document.subtitle}</p>
      {sections.map((section, index) => {
        // By place, so that what was edited stays in another tone.
        const key = String(index);
        const text = changed[key] ?? textOf(section);
        return (
          <section key={key}>
            {section.heading !== "" && <h4>{section.heading}</h4>}
            {(section.lines.length > 0 || changed[key] !== undefined) && (
              <textarea
                aria-label={section.heading === "" ? say("text") : section.heading}
                rows={rowsFor(text)}
                value={text}
                onInput={(event) => {
                  setChanged({ ...changed, [key]: event.currentTarget.value });
                }}
              />
            )}
            {section.table !== undefined && <SectionTable table={section.table} />}
          </section>
        );
      })}
      <p class="quiet">
        {say("edit")}{" "}
        {Object.keys(changed).length > 0 && (
          <fluent-button
            size="small"
            appearance="transparent"
            onClick={() => {
              setChanged({});
            }}
          >
            {say("anew")}
          </fluent-button>
        )}
      </p>
      <DocumentActions
        host={host}
        documents={[{ ...document, sections }]}
        name={name}
        language={language}
        isLetter={isLetter}
        {...(onMade === undefined ? {} : { onMade })}
      />
    </article>
  );
}

/** What is typed is seen at once and kept a moment later, at the latest when the page is left. */
function useKeptEdits(edits: Edits, keep: (edits: Edits) => void): readonly [Edits, (edits: Edits) => void] {
  const [changed, setChanged] = useState(edits);
  const keepLater = useRef(keep);
  keepLater.current = keep;
  const waiting = useRef<{ readonly timer: ReturnType<typeof setTimeout>; readonly edits: Edits } | null>(null);
  const flush = (): void => {
    if (waiting.current === null) return;
    clearTimeout(waiting.current.timer);
    keepLater.current(waiting.current.edits);
    waiting.current = null;
  };
  useEffect(() => flush, []);
  const change = (now: Edits): void => {
    setChanged(now);
    if (waiting.current !== null) clearTimeout(waiting.current.timer);
    waiting.current = { timer: setTimeout(flush, pause), edits: now };
  };
  return [changed, change];
}

function textOf({ lines }: TextSection): string {
  return lines.join("\n\n");
}

/** Empty lines part paragraphs and points. */
function edited(section: TextSection, text: string | undefined): TextSection {
  return text === undefined
    ? section
    : {
        ...section,
        lines: text
          .split(/\n\s*\n/)
          .map((line) => line.trim())
          .filter((line) => line !== ""),
      };
}

/** As many rows as the text takes at the width of a pane. */
function rowsFor(text: string): number {
  return Math.max(
    2,
    text.split("\n").reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / 42)), 0),
  );
}
