import { useMemo } from "preact/hooks";
import { plainText, type TextDocument } from "../../reports/text-document";
import { textSheet } from "../../reports/text-sheet";
import type { Host } from "../host";
import { showOnSheet } from "../show-on-sheet";
import { StatusLine } from "../status-line";
import { useMessage } from "../use-message";
import { speakerOf } from "../words/speak";
import { writeCopied } from "./copied-pages";
import { copyText } from "./copy-text";
import { documentWords } from "./document-words";
import { saveFile } from "./save-file";

interface ActionsProps {
  readonly host: Host;
  /** One page, or several that become one file. */
  readonly documents: readonly TextDocument[];
  /** Of the sheet and the file. */
  readonly name: string;
  readonly language: "en" | "de";
  /** Whether it goes to somebody else; the owner's own notes are not sent by the same button. */
  readonly isLetter: boolean;
  /** Told when the page has gone somewhere: to a sheet, the clipboard, a file or a printer. */
  readonly onMade?: () => void;
}

/** What can be done with a page of words: a sheet to print, text to paste, a file to send. */
export function DocumentActions({ host, documents, name, language, isLetter, onMade }: ActionsProps) {
  const say = useMemo(() => speakerOf(documentWords, host.language), [host]);
  const message = useMessage();
  const act = (doing: () => Promise<string>): void => {
    void message.act(async () => {
      const told = await doing();
      onMade?.();
      return told;
    });
  };
  const toSheet = async (): Promise<string> => {
    return say("onSheet", { sheet: await showOnSheet(host, [textSheet(documents, name)]) });
  };
  const copy = async (): Promise<string> =>
    say((await copyText(documents.map(plainText).join("\n\n"))) ? "copied" : "noCopy");
  const toWord = async (): Promise<string> => {
    const { writeDocx } = await import("./write-docx");
    const file = `${name}.docx`;
    saveFile(await writeDocx(documents, language), file);
    return say("saved", { file });
  };
  const printOut = async (): Promise<string> => {
    const { printDocuments } = await import("./print-documents");
    printDocuments(documents, name);
    return "";
  };
  const toMail = async (document: TextDocument): Promise<string> => {
    const { mailDraft } = await import("./mail-draft");
    const file = `${name}.eml`;
    saveFile(mailDraft(document), file);
    return say("savedMail", { file });
  };
  const toBrowser = async (): Promise<string> => {
    if (!(await copyText(writeCopied({ name, language, documents })))) return say("noCopy");
    host.openPages?.();
    return say("inBrowser");
  };
  const [only, ...others] = documents;
  return (
    <>
      <div class="buttons">
        <fluent-button
          onClick={() => {
            act(toSheet);
          }}
        >
          {say("toSheet")}
        </fluent-button>
        <fluent-button
          onClick={() => {
            act(copy);
          }}
        >
          {say("copy")}
        </fluent-button>
        {host.openPages !== undefined && (
          <fluent-button
            onClick={() => {
              act(toBrowser);
            }}
          >
            {say("toBrowser")}
          </fluent-button>
        )}
        {host.savesFiles !== false && (
          <fluent-button
            onClick={() => {
              act(toWord);
            }}
          >
            {say("toWord")}
          </fluent-button>
        )}
        {host.prints === true && (
          <fluent-button
            onClick={() => {
              act(printOut);
            }}
          >
            {say("print")}
          </fluent-button>
        )}
        {host.savesFiles !== false && isLetter && only !== undefined && others.length === 0 && (
          <fluent-button
            onClick={() => {
              act(() => toMail(only));
            }}
          >
            {say("toMail")}
          </fluent-button>
        )}
      </div>
      {host.savesFiles === false && (
        <p class="quiet">{say(host.openPages === undefined ? "noFiles" : "noFilesHere")}</p>
      )}
      <StatusLine text={message.text} />
    </>
  );
}
