import { useEffect, useMemo, useState } from "preact/hooks";
import { deeds, type Decision, type Deed } from "../../analysis/decisions/decision";
import { withDeed } from "../../analysis/decisions/proposed";
import { printDay } from "../../spreadsheet/print-day";
import type { Language } from "../../core/problem";
import { deedWords } from "../../reports/decisions/decision-words";
import { printHours, printMoney } from "../../spreadsheet/print";
import { Choice, OptionalDayField, TextField } from "../fields";
import type { Host } from "../host";
import { NumberField } from "../number-field";
import type { PaneSettings } from "../settings";
import { StatusLine } from "../status-line";
import { useMessage } from "../use-message";
import { speakerOf, type SpeakOf } from "../words/speak";
import { addDecisions, type LogPlace } from "./decisions-link";
import { screenWords, type DecisionScreenWord } from "./decision-screen-words";

interface OfferProps {
  readonly host: Host;
  readonly place: LogPlace;
  readonly change: (how: (settings: PaneSettings) => PaneSettings) => Promise<boolean>;
  /** One line, or one for each client of a round. */
  readonly proposed: readonly Decision[];
  /** Whether something was written to the client just now. */
  readonly isOpen: boolean;
}

/** What the owner changes of every proposed line. */
type Answers = Partial<Pick<Decision, "chanceOfStaying" | "reviewDay" | "note">> & {
  readonly deed?: Exclude<Deed, "other">;
};
type Expectations = Partial<Pick<Decision, "expectedFee" | "expectedHours">>;

/**
 * A line of the log, offered and never written without a yes: what was decided, what is expected, when to look again.
 */
export function OfferDecision({ host, place, change, proposed, isOpen }: OfferProps) {
  const { language } = host;
  const say = useMemo(() => speakerOf(screenWords, language), [language]);
  const [isShown, setShown] = useState(isOpen);
  const [answers, setAnswers] = useState<Answers>({});
  const [expected, setExpected] = useState<Expectations>({});
  const message = useMessage();
  useEffect(() => {
    if (isOpen) setShown(true);
  }, [isOpen]);
  const decisions = proposed.map((one) => ({ ...answered(one, answers), ...expected }));
  const [first] = decisions;
  if (first === undefined) return null;
  const confirm = (): void => {
    void message.act(async () => {
      const name = await addDecisions(host, place, decisions);
      await change((now) => ({ ...now, sheets: { ...now.sheets, decisions: name } }));
      setShown(false);
      setAnswers({});
      setExpected({});
      return first.reviewDay === null
        ? say("notedOpen", { sheet: name })
        : say("noted", { sheet: name, day: printDay(first.reviewDay, language) });
    });
  };
  return (
    <section class="offer">
      {!isShown && (
        <div class="buttons">
          <fluent-button
            onClick={() => {
              setShown(true);
            }}
          >
            {say("offerAll", { count: decisions.length })}
          </fluent-button>
        </div>
      )}
      {isShown && (
        <fieldset>
          <legend>{say("offerAll", { count: decisions.length })}</legend>
          <p class="quiet">{say("why")}</p>
          <OfferFields
            decisions={decisions}
            say={say}
            language={language}
            set={(part) => {
              setAnswers({ ...answers, ...part });
            }}
            expect={(part) => {
              setExpected({ ...expected, ...part });
            }}
            setDeed={(deed) => {
              // What was expected of another decision does not hold for this one.
              setExpected({});
              setAnswers({ ...answers, deed });
            }}
          />
          <div class="buttons">
            <fluent-button appearance="primary" onClick={confirm}>
              {say("confirm")}
            </fluent-button>
            <fluent-button
              onClick={() => {
                setShown(false);
              }}
            >
              {say("notNow")}
            </fluent-button>
          </div>
        </fieldset>
      )}
      <StatusLine text={message.text} />
    </section>
  );
}

function answered(proposed: Decision, { deed, ...answers }: Answers): Decision {
  const decided =
    deed === undefined
      ? proposed
      : withDeed(proposed, deed, { fee: proposed.expectedFee, hours: proposed.expectedHours });
  return { ...decided, ...answers };
}

interface FieldsProps {
  readonly decisions: readonly Decision[];
  readonly say: SpeakOf<DecisionScreenWord>;
  readonly language: Language;
  readonly set: (answers: Answers) => void;
  readonly expect: (expected: Expectations) => void;
  readonly setDeed: (deed: Exclude<Deed, "other">) => void;
}

/** The fields of one line; those of a round share their chance, their day and their note. */
function OfferFields({ decisions, say, language, set, expect, setDeed }: FieldsProps) {
  const [first, ...others] = decisions;
  if (first === undefined) return null;
  return (
    <>
      {others.length > 0 ? (
        <ul>
          {decisions.map(({ client, expectedFee, expectedHours }) => (
            <li key={client}>
              {say("line", {
                client,
                fee: printMoney(expectedFee ?? 0, language),
                hours: printHours(expectedHours ?? 0, language),
              })}
            </li>
          ))}
        </ul>
      ) : (
        <>
          <Choice
            label={say("decided")}
            value={first.deed === "other" ? "leave" : first.deed}
            options={deeds.map((deed) => [deed, deedWords[deed][language]] as const)}
            onChoice={setDeed}
          />
          <NumberField
            label={say("expectedFee")}
            value={first.expectedFee}
            language={language}
            onNumber={(expectedFee) => {
              expect({ expectedFee });
            }}
          />
          <NumberField
            label={say("expectedHours")}
            value={first.expectedHours}
            language={language}
            onNumber={(expectedHours) => {
              expect({ expectedHours });
            }}
          />
        </>
      )}
      {first.deed !== "part" && (
        <NumberField
          label={say("chance")}
          help={say("chanceHelp")}
          kind="share"
          value={first.chanceOfStaying}
          language={language}
          onNumber={(chanceOfStaying) => {
            set({ chanceOfStaying });
          }}
        />
      )}
      <OptionalDayField
        label={say("reviewDay")}
        value={first.reviewDay}
        onDay={(reviewDay) => {
          set({ reviewDay });
        }}
      />
      <TextField
        label={say("note")}
        value={first.note}
        onText={(note) => {
          set({ note });
        }}
      />
    </>
  );
}
