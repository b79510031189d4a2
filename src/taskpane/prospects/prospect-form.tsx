import { useState } from "preact/hooks";
import {
  expectations,
  openQuestions,
  redFlags,
  type Expectation,
  type Prospect,
  type RedFlag,
} from "../../analysis/plans/questionnaire";
import type { JudgedProspect } from "../../analysis/plans/judge-prospects";
import type { WhoSuits } from "../../analysis/plans/who-suits";
import { traitNames } from "../../columns/rows/traits";
import { Problem, type Language } from "../../core/problem";
import { firstGuessLine } from "../../reports/prospects/first-guess-line";
import { prospectReasons } from "../../reports/prospects/prospect-reason";
import {
  answerWords,
  askWords,
  expectationWords,
  flagWords,
  questionWords,
} from "../../reports/prospects/prospect-words";
import { printMoney, printNumber, printShare } from "../../spreadsheet/print";
import { BackButton } from "../back-button";
import { Choice, SuggestingField, TextField } from "../fields";
import { NumberField } from "../number-field";
import type { SpeakOf } from "../words/speak";
import type { ScreenWord } from "./prospect-screen-words";

interface FormProps {
  readonly judged: JudgedProspect;
  /** Of each trait the values that clients have. */
  readonly traitValues: WhoSuits["values"];
  /** From past jobs; null until there are three. */
  readonly overrun: number | null;
  /** Names of past clients. */
  readonly clients: readonly string[];
  /** Of all money here. */
  readonly currency: string;
  readonly language: Language;
  readonly say: SpeakOf<ScreenWord>;
  readonly change: (prospect: Prospect) => void;
  readonly remove: () => void;
  readonly back: () => void;
}

/** The questionnaire, with the answer that follows from it as it is filled in. */
export function ProspectForm(props: FormProps) {
  const { overrun, clients, language, say, change, back } = props;
  const { prospect } = props.judged;
  const toggle = <Item,>(items: readonly Item[], item: Item, isIn: boolean): readonly Item[] =>
    isIn ? [...items.filter((one) => one !== item), item] : items.filter((one) => one !== item);
  return (
    <>
      <BackButton to={say("all")} back={back} />
      <TextField
        label={say("name")}
        value={prospect.name}
        onText={(name) => {
          change({ ...prospect, name });
        }}
      />
      <Result {...props} />
      {openQuestions.map((question) => (
        <TextField
          key={question}
          label={questionWords[question][language]}
          value={prospect.answers[question] ?? ""}
          onText={(text) => {
            change({ ...prospect, answers: { ...prospect.answers, [question]: text } });
          }}
        />
      ))}
      <Traits {...props} />
      <NumberField
        label={say("hours")}
        help={overrun === null ? say("overrunNone") : say("overrunOwn", { factor: printNumber(overrun, 2, language) })}
        value={prospect.estimatedHours}
        language={language}
        onNumber={(estimatedHours) => {
          change({ ...prospect, estimatedHours });
        }}
      />
      <NumberField
        label={say("factor")}
        help={say("factorHelp")}
        value={prospect.factor ?? null}
        language={language}
        onNumber={(factor) => {
          change({ ...prospect, factor: factor === 0 ? null : factor });
        }}
      />
      <NumberField
        label={say("direct")}
        value={prospect.directCosts}
        language={language}
        onNumber={(directCosts) => {
          change({ ...prospect, directCosts: directCosts ?? 0 });
        }}
      />
      <NumberField
        label={say("budget")}
        value={prospect.budget}
        language={language}
        onNumber={(budget) => {
          change({ ...prospect, budget });
        }}
      />
      <fieldset>
        <legend>{say("expect")}</legend>
        {expectations.map((what) => (
          <div key={what} class="columns">
            <Level
              label={say("expected", { what: expectationWords[what][language] })}
              value={prospect.expected[what]}
              language={language}
              onLevel={(level) => {
                change({ ...prospect, expected: withLevel(prospect.expected, what, level) });
              }}
            />
            <Level
              label={say("deliverable", { what: expectationWords[what][language] })}
              value={prospect.deliverable[what]}
              language={language}
              onLevel={(level) => {
                change({ ...prospect, deliverable: withLevel(prospect.deliverable, what, level) });
              }}
            />
          </div>
        ))}
      </fieldset>
      <fieldset class="ticks">
        <legend>{say("flags")}</legend>
        {redFlags.map((flag: RedFlag) => (
          <label key={flag}>
            <input
              type="checkbox"
              checked={prospect.flags.includes(flag)}
              onChange={(event) => {
                change({ ...prospect, flags: toggle(prospect.flags, flag, event.currentTarget.checked) });
              }}
            />{" "}
            {flagWords[flag][language]}
          </label>
        ))}
      </fieldset>
      {clients.length > 0 && (
        <details>
          <summary>{say("similar")}</summary>
          <div class="ticks">
            {clients.slice(0, 50).map((client) => (
              <label key={client}>
                <input
                  type="checkbox"
                  checked={prospect.similar.includes(client)}
                  onChange={(event) => {
                    change({ ...prospect, similar: toggle(prospect.similar, client, event.currentTarget.checked) });
                  }}
                />{" "}
                {client}
              </label>
            ))}
          </div>
        </details>
      )}
      <Outcome {...props} />
      <Remove {...props} />
    </>
  );
}

/** What the prospect has in common with clients, which makes the first guess. */
function Traits({ judged: { prospect }, traitValues, say, change }: FormProps) {
  const { traits = {} } = prospect;
  return (
    <fieldset>
      <legend>{say("traits")}</legend>
      {traitNames.map((trait) => (
        <SuggestingField
          key={trait}
          label={say(trait)}
          value={traits[trait] ?? ""}
          suggested={traitValues[trait]}
          onText={(text) => {
            change({ ...prospect, traits: { ...traits, [trait]: text } });
          }}
        />
      ))}
      <p class="quiet">{say("traitsHelp")}</p>
    </fieldset>
  );
}

function Result({ judged: { result, guess }, currency, language, say }: FormProps) {
  const money = (value: number): string => printMoney(value, language, currency);
  const lines: readonly (readonly [string, string | null])[] = [
    [say("quote"), result.leastQuote === null ? null : money(Math.ceil(result.leastQuote))],
    [say("rate"), result.budgetRate === null ? null : money(result.budgetRate)],
    [say("similarRate"), result.similarRate === null ? null : money(result.similarRate)],
    [
      say("met"),
      result.expectationsMet === null ? null : printShare(Math.round(result.expectationsMet * 100) / 100, language),
    ],
  ];
  return (
    <section class="notice" aria-live="polite" aria-label={say("result")}>
      <p class="finding">{answerWords[result.answer][language]}</p>
      {prospectReasons(result, language, currency).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <dl class="figures">
        {lines.flatMap(([words, value]) =>
          value === null ? [] : [<dt key={words}>{words}</dt>, <dd key={`${words} value`}>{value}</dd>],
        )}
      </dl>
      {guess !== null && (
        <p>
          <strong>{say("guess")}</strong> {firstGuessLine(guess, language, currency)}
        </p>
      )}
      {result.askNext.length > 0 && (
        <>
          <p>
            <strong>{say("askNext")}</strong>
          </p>
          <ul>
            {result.askNext.map((question) => (
              <li key={question}>{askWords[question][language]}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Outcome({ judged: { prospect }, language, say, change }: FormProps) {
  const { outcome } = prospect;
  const state = outcome === null ? "open" : outcome.isTaken ? "taken" : "declined";
  return (
    <fieldset>
      <legend>{say("outcome")}</legend>
      <Choice
        label={say("outcome")}
        value={state}
        options={[
          ["open", say("open")],
          ["taken", say("taken")],
          ["declined", say("declined")],
        ]}
        onChoice={(chosen) => {
          change({
            ...prospect,
            outcome:
              chosen === "open"
                ? null
                : { isTaken: chosen === "taken", hours: outcome?.hours ?? null, revenue: outcome?.revenue ?? null },
          });
        }}
      />
      {outcome?.isTaken === true && (
        <>
          <NumberField
            label={say("actualHours")}
            value={outcome.hours}
            language={language}
            onNumber={(hours) => {
              change({ ...prospect, outcome: { ...outcome, hours } });
            }}
          />
          <NumberField
            label={say("actualRevenue")}
            value={outcome.revenue}
            language={language}
            onNumber={(revenue) => {
              change({ ...prospect, outcome: { ...outcome, revenue } });
            }}
          />
        </>
      )}
    </fieldset>
  );
}

function Remove({ judged: { prospect }, say, remove }: FormProps) {
  const [isAsking, setAsking] = useState(false);
  if (!isAsking) {
    return (
      <div class="buttons">
        <fluent-button
          size="small"
          onClick={() => {
            setAsking(true);
          }}
        >
          {say("remove")}
        </fluent-button>
      </div>
    );
  }
  return (
    <div class="notice" role="alert">
      <p>{say("reallyRemove", { name: prospect.name === "" ? say("unnamed") : prospect.name })}</p>
      <div class="buttons">
        <fluent-button
          onClick={() => {
            setAsking(false);
          }}
        >
          {say("keep")}
        </fluent-button>
        <fluent-button onClick={remove}>{say("remove")}</fluent-button>
      </div>
    </div>
  );
}

interface LevelProps {
  readonly label: string;
  readonly value: number | undefined;
  readonly language: Language;
  readonly onLevel: (level: number | null) => void;
}

function Level({ label, value, language, onLevel }: LevelProps) {
  return (
    <NumberField
      label={label}
      value={value ?? null}
      language={language}
      check={(level) => (level >= 0 && level <= 10 ? null : new Problem("level.outside"))}
      onNumber={onLevel}
    />
  );
}

function withLevel(levels: Prospect["expected"], what: Expectation, level: number | null): Prospect["expected"] {
  const others = Object.fromEntries(Object.entries(levels).filter(([name]) => name !== what));
  return level === null ? others : { ...others, [what]: level };
}
