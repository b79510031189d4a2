import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { copyText } from "../documents/copy-text";
import type { FunctionCheck, Host } from "../host";
import { PageLink } from "../page-link";
import { StatusLine } from "../status-line";
import { useMessage } from "../use-message";
import { speakerOf, type SpeakOf } from "../words/speak";
import { aboutWords } from "./about-words";
import { thisCopy, type ThisCopy } from "./this-copy";

type Say = SpeakOf<keyof typeof aboutWords>;

/** Which copy this is, where it runs, who answers, under which licences; and all of it as text for whoever helps. */
export function CopySection({ host }: { readonly host: Host }) {
  const say = useMemo(() => speakerOf(aboutWords, host.language), [host]);
  const copy = useMemo(() => thisCopy(document.documentElement), []);
  const [check, setCheck] = useState<FunctionCheck | null>(null);
  useEffect(() => {
    host.checkFunctions?.().then(setCheck, () => undefined);
  }, [host]);
  return (
    <section class="this-copy">
      <h3>{say("thisCopy")}</h3>
      <dl class="figures words">
        <dt>{say("version")}</dt>
        <dd>
          {copy.day === null
            ? copy.version
            : say("ofDay", { version: copy.version, day: printDay(copy.day, host.language) })}
        </dd>
        <dt>{say("runsIn")}</dt>
        <dd>{host.program}</dd>
        {check !== null && (
          <>
            <dt>{say("functions")}</dt>
            <dd>{stateOf(check, say)}</dd>
          </>
        )}
      </dl>
      <p>{say("licence")}</p>
      {copy.site === null ? (
        <p class="quiet">{say("unpublished")}</p>
      ) : (
        <Links site={copy.site} host={host} say={say} />
      )}
      <CopyDetails text={detailsOf(copy, host, check)} say={say} />
    </section>
  );
}

/** "26 Nov 2026", "26.11.2026". */
function printDay(day: string, language: Host["language"]): string {
  return new Date(day).toLocaleDateString(language === "de" ? "de-DE" : "en-GB", {
    dateStyle: "medium",
    timeZone: "UTC",
  });
}

function stateOf({ formulas, broken }: FunctionCheck, say: Say): string {
  if (broken > 0) return say("functionsBroken", { broken });
  if (formulas === null) return say("functionsFound");
  return say(formulas === 0 ? "functionsUntold" : "functionsFine");
}

function Links({ site, host, say }: { readonly site: string; readonly host: Host; readonly say: Say }) {
  const base = host.language === "de" ? `${site}/de` : site;
  const pages = [
    [say("support"), `${base}/support.html`],
    [say("privacy"), `${base}/privacy.html`],
    [say("licences"), `${site}/THIRD-PARTY.md`],
  ] as const;
  return (
    <p class="links">
      {pages.map(([name, address]) => (
        <PageLink key={address} address={address} name={name} host={host} />
      ))}
    </p>
  );
}

/** Where the frame has no right to the clipboard, the lines stand there, marked, to be copied by hand. */
function CopyDetails({ text, say }: { readonly text: string; readonly say: Say }) {
  const message = useMessage();
  const [isShown, setShown] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const copy = async (): Promise<void> => {
    const isCopied = await copyText(text);
    setShown(!isCopied);
    message.tell(say(isCopied ? "detailsCopied" : "noCopy"));
  };
  useEffect(() => {
    field.current?.select();
  }, [isShown]);
  return (
    <>
      <div class="buttons">
        <fluent-button
          onClick={() => {
            void copy();
          }}
        >
          {say("copyDetails")}
        </fluent-button>
      </div>
      <StatusLine text={message.text} />
      {isShown && (
        <textarea ref={field} readOnly rows={text.split("\n").length + 1} aria-label={say("details")} value={text} />
      )}
    </>
  );
}

/** In English, whoever reads them; of the workbook nothing but how many formulas of ours show a result. */
function detailsOf(
  { version, day, site }: ThisCopy,
  { program, language, argumentSeparator }: Host,
  check: FunctionCheck | null,
): string {
  return [
    `Keepworthy ${version}${day === null ? "" : ` of ${day}`}${site === null ? "" : `, ${site}`}`,
    program,
    `Language ${language}, arguments parted by ${argumentSeparator}`,
    ...(check === null
      ? []
      : [`Formulas without a result: ${check.broken}${check.formulas === null ? "" : ` of ${check.formulas}`}`]),
    navigator.userAgent,
  ].join("\n");
}
