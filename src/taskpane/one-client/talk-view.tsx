import { feeToAsk } from "../../analysis/plans/repricing";
import { isBelow } from "../../analysis/judge/judge-client";
import { conversationBrief } from "../../reports/talk/brief";
import { feeLetter } from "../../reports/talk/letters";
import { DocumentEditor } from "../documents/document-editor";
import { Choice } from "../fields";
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
  answer,
  edited,
}: ClientViewProps) {
  const [chosen, setChosen] = answer<"brief" | "fee">("talk paper", "brief");
  const [style, setStyle] = answer("talk style", firstStyle(language, portfolio.currency));
  const [dates, setDates] = answer("talk dates", firstDates());
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
          })}
          name={say("fileBrief", { client: client.client })}
          language={language}
          isLetter={false}
          {...edited("brief")}
        />
      )}
      {chosen === "fee" && (newFee === null || judging.minimumRate === null) && (
        <p>{say(client.isGone ? "gone" : isBelow(client, judging) ? "noFeeMends" : "noRise")}</p>
      )}
      {chosen === "fee" && newFee !== null && judging.minimumRate !== null && (
        <>
          <LetterChoices style={style} say={say} change={setStyle} />
          <FeeChoices style={style} say={say} change={setStyle} />
          <FeeDates dates={dates} say={say} change={setDates} />
          <DocumentEditor
            key={style.language}
            host={host}
            {...edited(`fee ${style.language}`)}
            document={feeLetter(newFee, months, judging.minimumRate, dates, style)}
            name={say("fileFee", { client: client.client })}
            language={style.language}
            isLetter
          />
        </>
      )}
    </>
  );
}
