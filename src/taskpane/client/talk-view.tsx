import { useState } from "preact/hooks";
import { endOfMonth, monthsAfter, onWorkingDay } from "../../analysis/plans/calendar";
import { repricingRound } from "../../analysis/plans/repricing";
import { conversationBrief } from "../../reports/talk/brief";
import { feeLetter } from "../../reports/talk/letters";
import { DocumentEditor } from "../documents/document-editor";
import { Choice, DayField } from "../fields";
import { today } from "../today";
import type { ClientViewProps } from "./client-screen";
import { FeeChoices, firstStyle, LetterChoices } from "./letter-choices";

/** The brief for the talk, and the letter with a new fee. */
export function TalkView({ client, portfolio, months, judging, settings, host, say, language }: ClientViewProps) {
  const [chosen, setChosen] = useState<"brief" | "fee">("brief");
  const [style, setStyle] = useState(() => firstStyle(language, portfolio.currency));
  const [dates, setDates] = useState(() => ({ start: endOfMonth(monthsAfter(today(), 1)) + 1, answer: onWorkingDay(today() + 14) }));
  const newFee = repricingRound([client], judging, 0).fees[0];
  return (
    <>
      <Choice label={say("document")} value={chosen} options={[["brief", say("brief")], ["fee", say("feeLetter")]]} onChoice={setChosen} />
      {chosen === "brief" && <DocumentEditor host={host} document={conversationBrief(client, portfolio, judging, settings.ratings)} name={say("fileBrief", { client: client.client })} language={language} />}
      {chosen === "fee" && (newFee === undefined || judging.minimumRate === null) && <p>{say("noRise")}</p>}
      {chosen === "fee" && newFee !== undefined && judging.minimumRate !== null && (
        <>
          <LetterChoices style={style} say={say} change={setStyle} />
          <FeeChoices style={style} say={say} change={setStyle} />
          <DayField label={say("start")} value={dates.start} onDay={(start) => { setDates({ ...dates, start }); }} />
          <DayField label={say("answerBy")} value={dates.answer} onDay={(answer) => { setDates({ ...dates, answer }); }} />
          <DocumentEditor key={`${style.language} ${style.tone}`} host={host} document={feeLetter(newFee, months, judging.minimumRate, dates, style)} name={say("fileFee", { client: client.client })} language={style.language} />
        </>
      )}
    </>
  );
}
