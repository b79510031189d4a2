import { useState } from "preact/hooks";
import { proposedDecision } from "../../analysis/decisions/proposed";
import { usuallyPaidBy } from "../../analysis/plans/fee-form";
import { feeToAsk } from "../../analysis/plans/repricing";
import { isBelow } from "../../analysis/judge/judge-client";
import { withChange } from "../../analysis/plans/what-if";
import { conversationBrief } from "../../reports/talk/brief";
import { harmLines } from "../../reports/talk/harm-lines";
import { feeLetter } from "../../reports/talk/letters";
import { OfferDecision } from "../decisions/offer";
import { DocumentEditor } from "../documents/document-editor";
import { Choice } from "../fields";
import { today } from "../today";
import { HarmView } from "./harm-view";
import { useHarm } from "./use-harm";
import type { ClientViewProps } from "./view-props";
import { FeeChoices, FeeDates, firstDates, firstStyle, LetterChoices } from "./letter-choices";

/** The brief for the talk, and the letter with a new fee. */
export function TalkView({
  client,
  portfolio,
  months,
  judging,
  settings,
  host,
  say,
  language,
  change,
  changeSettings,
  answer,
  edited,
  paidBy,
  setPaidBy,
}: ClientViewProps) {
  const [isMade, setMade] = useState(false);
  const onMade = (): void => {
    setMade(true);
  };
  const [chosen, setChosen] = answer<"brief" | "fee">("talk paper", "brief");
  const [style, setStyle] = answer("talk style", firstStyle(language, portfolio.currency));
  const [dates, setDates] = answer("talk dates", firstDates());
  const [harm, setHarm] = useHarm(client.client, host, settings, answer);
  const harmSaid = harmLines(harm, portfolio.clients, judging.minimumRate, language, portfolio.currency);
  const newFee = feeToAsk(client, settings.feeRounding, change);
  return (
    <>
      <Choice
        label={say("document")}
        value={chosen}
        options={[
          ["brief", say("brief")],
          ["fee", say("feeLetter")],
        ]}
        onChoice={setChosen}
      />
      {chosen === "brief" && (
        <DocumentEditor
          host={host}
          document={conversationBrief(client, portfolio, judging, settings.ratings, {
            rounding: settings.feeRounding,
            change,
            paidBy,
            harm: harmSaid,
          })}
          name={say("fileBrief", { client: client.client })}
          language={language}
          isLetter={false}
          onMade={onMade}
          {...edited("brief")}
        />
      )}
      {chosen === "fee" && (newFee === null || judging.minimumRate === null) && (
        <p>{say(client.isGone ? "gone" : isBelow(client, judging) ? "noFeeMends" : "noRise")}</p>
      )}
      {chosen === "fee" && newFee !== null && judging.minimumRate !== null && (
        <>
          <LetterChoices style={style} say={say} change={setStyle} />
          <FeeChoices
            style={style}
            say={say}
            change={setStyle}
            paidBy={paidBy ?? usuallyPaidBy}
            setPaidBy={setPaidBy}
          />
          <FeeDates dates={dates} say={say} change={setDates} />
          <DocumentEditor
            key={style.language}
            host={host}
            {...edited(`fee ${style.language}`)}
            document={feeLetter(newFee, paidBy ?? usuallyPaidBy, months, judging.minimumRate, dates, style)}
            name={say("fileFee", { client: client.client })}
            language={style.language}
            isLetter
            onMade={onMade}
          />
        </>
      )}
      <HarmView
        harm={harm}
        others={portfolio.clients.filter((other) => other !== client && !other.isGone)}
        lines={harmSaid}
        language={language}
        change={setHarm}
      />
      <OfferDecision
        host={host}
        place={settings}
        change={changeSettings}
        isOpen={isMade}
        proposed={[
          proposedDecision(
            client,
            months,
            chosen === "fee" ? "raise" : "talk",
            { fee: newFee?.feeProposed ?? client.revenue, hours: withChange(client, change).hours },
            today(),
          ),
        ]}
      />
    </>
  );
}
