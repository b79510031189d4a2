import {
  expectations,
  openQuestions,
  redFlags,
  type Expectation,
  type Prospect,
  type RedFlag,
} from "../../analysis/plans/questionnaire";
import { traitNames } from "../../columns/rows/traits";
import { Problem, type Language } from "../../core/problem";
import { expectationWords, flagWords, questionWords } from "../../reports/prospects/prospect-words";
import { printNumber } from "../../spreadsheet/print";
import { BackButton } from "../back-button";
import { SuggestingField, TextField } from "../fields";
import { NumberField } from "../number-field";
import type { FormProps } from "./form-props";
import { Result } from "./prospect-result";
import { Outcome, Remove } from "./prospect-outcome";

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
