import { contractNeedWords } from "../../analysis/words/contract-need-words";
import type { Portfolio } from "../../analysis/judge/portfolio";
import { contractTriggers, contractWords, type ContractTrigger } from "../../reports/talk/contract-words";
import { lawyersHour, needOf } from "../../reports/talk/lawyers-hour";
import { DocumentEditor } from "../documents/document-editor";
import type { ScreenProps } from "../screen-props";
import { useDraft } from "../one-client/use-draft";
import { today } from "../today";

const words = {
  title: { en: "Is a contract needed?", de: "Braucht es einen Vertrag?" },
  hint: { en: "Tick what is true of the work.", de: "Kreuzen Sie an, was auf die Arbeit zutrifft." },
  file: { en: "Lawyer's hour", de: "Anwaltsstunde" },
} as const;

/** Signs that ask for a contract or a lawyer, and the agenda for an hour with one. */
export function ContractScreen({
  host,
  settings,
  save,
  change,
  portfolio,
}: ScreenProps & { readonly portfolio: Portfolio | null }) {
  const { language } = host;
  const { edited } = useDraft("", settings.drafts[""], change);
  const all = triggers();
  const ticked = all.filter((trigger) => settings.ticked.includes(trigger));
  const tick = (trigger: ContractTrigger, isTicked: boolean): void => {
    const others = ticked.filter((one) => one !== trigger);
    void save({ ...settings, ticked: isTicked ? [...others, trigger] : others });
  };
  return (
    <>
      <h2>{words.title[language]}</h2>
      <p>{words.hint[language]}</p>
      <div class="ticks">
        {all.map((trigger) => (
          <label key={trigger}>
            <input
              type="checkbox"
              checked={ticked.includes(trigger)}
              onChange={(event) => {
                tick(trigger, event.currentTarget.checked);
              }}
            />{" "}
            {contractTriggers[trigger][language]}
          </label>
        ))}
      </div>
      <p class="finding" aria-live="polite">
        {contractNeedWords[needOf(ticked)][language]}
      </p>
      <p class="quiet">{contractWords.notAdvice[language]}</p>
      <DocumentEditor
        host={host}
        document={lawyersHour(portfolio, ticked, today(), language)}
        name={words.file[language]}
        language={language}
        isLetter
        {...edited("lawyers hour")}
      />
    </>
  );
}

function triggers(): readonly ContractTrigger[] {
  return Object.keys(contractTriggers).filter((name): name is ContractTrigger => name in contractTriggers);
}
