import { useState } from "preact/hooks";
import { proposedDecision } from "../../analysis/decisions/proposed";
import { factsBy } from "../../analysis/owner/client-facts";
import { endOfTerm, usualNotice } from "../../analysis/plans/agreements";
import { onWorkingDay } from "../../analysis/plans/calendar";
import { exitFigures } from "../../analysis/plans/exit";
import { exitDates, type Deadline, type NoticeTerms } from "../../analysis/plans/exit-plan";
import { printDay } from "../../spreadsheet/print-day";
import { exitKit } from "../../reports/talk/exit-kit";
import { partingLetter, referralNote } from "../../reports/talk/letters";
import type { TextDocument } from "../../reports/text-document";
import { OfferDecision } from "../decisions/offer";
import { DocumentEditor } from "../documents/document-editor";
import { Choice, DayField, TextField } from "../fields";
import { NumberField } from "../number-field";
import { today } from "../today";
import { useClientFacts } from "../year-ahead/use-client-facts";
import type { ClientViewProps } from "./view-props";
import { ExitCost } from "./exit-cost";
import { firstStyle, LetterChoices } from "./letter-choices";
import { RefillControls } from "./refill-controls";

type Paper = "plan" | "letter" | "referral";

/**
 * What parting costs first; then the owner's terms, and from them the plan, the letter and the note to another firm.
 */
export function PartingView({
  client,
  portfolio,
  months,
  host,
  refill,
  setRefill,
  settings,
  changeSettings,
  say,
  language,
  answer,
  edited,
}: ClientViewProps) {
  const [isMade, setMade] = useState(false);
  const facts = useClientFacts(host, settings.data);
  const known = facts === null ? null : factsBy(facts)(client.client);
  const agreed = known?.notice ?? null;
  const { length, unit, until } = agreed ?? usualNotice;
  const [terms, setTerms] = answer<NoticeTerms>("terms", { told: today(), length, unit, until });
  const [deadlines, setDeadlines] = answer<readonly Deadline[]>("deadlines", []);
  const [reason, setReason] = answer("reason", "");
  const [wrapUp, setWrapUp] = answer("wrap up", "");
  const [referTo, setReferTo] = answer("refer to", "");
  const [paper, setPaper] = answer<Paper>("parting paper", "plan");
  const [style, setStyle] = answer("parting style", firstStyle(language, portfolio.currency));
  if (client.isGone) return <p>{say("gonePart")}</p>;
  const lastDayOfTerm =
    known === null || known.retainer === null || agreed === null
      ? null
      : endOfTerm(known.retainer, { ...terms, deliveryDays: agreed.deliveryDays }, onWorkingDay(terms.told));
  const dates = exitDates(terms, deadlines, lastDayOfTerm);
  const written: Readonly<
    Record<Paper, { readonly document: TextDocument; readonly name: string; readonly language: "en" | "de" }>
  > = {
    plan: {
      document: exitKit(
        {
          client: client.client,
          judged: client,
          currency: portfolio.currency,
          months,
          refill,
          figures: exitFigures(client, months, refill),
          dates,
          wrapUp,
          referTo,
        },
        language,
      ),
      name: say("filePlan", { client: client.client }),
      language,
    },
    letter: {
      document: partingLetter({ client: client.client, dates, reason, wrapUp, referTo }, style),
      name: say("fileLetter", { client: client.client }),
      language: style.language,
    },
    referral: {
      document: referralNote("", { ...style, addressee: "" }),
      name: say("fileReferral"),
      language: style.language,
    },
  };
  return (
    <>
      <p class="finding">{say("partFirst")}</p>
      <ExitCost judged={client} currency={portfolio.currency} months={months} refill={refill} language={language} />
      <RefillControls refill={refill} say={say} language={language} change={setRefill} />
      <DayField
        label={say("toldOn")}
        value={terms.told}
        onDay={(told) => {
          setTerms({ ...terms, told });
        }}
      />
      <NumberField
        label={say("notice")}
        value={terms.length}
        language={language}
        onNumber={(length) => {
          setTerms({ ...terms, length: Math.min(120, Math.round(length ?? 0)) });
        }}
      />
      <p class="quiet">{say(agreed === null ? "noticeUnknown" : "noticeAgreed")}</p>
      {lastDayOfTerm !== null && (
        <p class="quiet">{say("termBound", { client: client.client, day: printDay(lastDayOfTerm, language) })}</p>
      )}
      <Choice
        label={say("unit")}
        value={terms.unit}
        options={[
          ["days", say("days")],
          ["weeks", say("weeks")],
          ["months", say("months")],
        ]}
        onChoice={(unit) => {
          setTerms({ ...terms, unit });
        }}
      />
      <Choice
        label={say("until")}
        value={terms.until}
        options={[
          ["any day", say("anyDay")],
          ["end of month", say("endOfMonth")],
          ["end of quarter", say("endOfQuarter")],
        ]}
        onChoice={(until) => {
          setTerms({ ...terms, until });
        }}
      />
      <Deadlines deadlines={deadlines} say={say} language={language} change={setDeadlines} />
      <TextField label={say("wrapUp")} value={wrapUp} onText={setWrapUp} />
      <TextField label={say("referTo")} value={referTo} onText={setReferTo} />
      <Choice
        label={say("document")}
        value={paper}
        options={[
          ["plan", say("plan")],
          ["letter", say("partLetter")],
          ["referral", say("referral")],
        ]}
        onChoice={setPaper}
      />
      {paper === "letter" && <TextField label={say("reason")} value={reason} onText={setReason} />}
      {paper !== "plan" && <LetterChoices style={style} say={say} change={setStyle} />}
      <DocumentEditor
        key={`${paper} ${written[paper].language}`}
        host={host}
        isLetter={paper !== "plan"}
        onMade={() => {
          setMade(true);
        }}
        {...written[paper]}
        {...edited(`${paper} ${written[paper].language}`)}
      />
      <OfferDecision
        host={host}
        place={settings}
        change={changeSettings}
        isOpen={isMade}
        proposed={[proposedDecision(client, months, "part", { fee: client.revenue, hours: client.hours }, today())]}
      />
    </>
  );
}

function Deadlines({
  deadlines,
  say,
  language,
  change,
}: Pick<ClientViewProps, "say" | "language"> & {
  readonly deadlines: readonly Deadline[];
  readonly change: (deadlines: readonly Deadline[]) => void;
}) {
  const [what, setWhat] = useState("");
  const [day, setDay] = useState(today);
  return (
    <fieldset>
      <legend>{say("deadlines")}</legend>
      {deadlines.map((deadline, index) => (
        <p key={`${deadline.what} ${deadline.day}`}>
          {deadline.what}, {printDay(deadline.day, language)}{" "}
          <fluent-button
            size="small"
            appearance="transparent"
            aria-label={say("remove", { what: deadline.what })}
            onClick={() => {
              change(deadlines.filter((_, other) => other !== index));
            }}
          >
            ×
          </fluent-button>
        </p>
      ))}
      <TextField label={say("deadlineWhat")} value={what} onText={setWhat} />
      <DayField label={say("deadlineDay")} value={day} onDay={setDay} />
      <div class="buttons">
        <fluent-button
          size="small"
          onClick={() => {
            if (what.trim() !== "") {
              change([...deadlines, { what: what.trim(), day }]);
              setWhat("");
            }
          }}
        >
          {say("add")}
        </fluent-button>
      </div>
    </fieldset>
  );
}
