import { useMemo } from "preact/hooks";
import { courses, noFigures, places, type ClientChoice, type Place } from "../../analysis/owner/scenarios";
import type { Decision } from "../../analysis/plans/scenario/scenario";
import type { YearAhead } from "../../analysis/plans/year-ahead";
import { choiceOf } from "../../analysis/plans/year-options";
import type { Language } from "../../core/problem";
import { courseWords } from "../../reports/year-ahead/scenario-words";
import { OptionalDayField } from "../fields";
import { NumberField } from "../number-field";
import { speakerOf } from "../words/speak";
import { yearScreenWords } from "./year-screen-words";

interface ChoicesProps {
  readonly year: YearAhead;
  readonly names: Readonly<Record<Place, string>>;
  readonly language: Language;
  readonly choose: (place: Place, client: string, choice: ClientChoice) => void;
}

/** What the owner would do with each client, in both scenarios side by side. */
export function ScenarioChoices({ year, names, language, choose }: ChoicesProps) {
  const say = useMemo(() => speakerOf(yearScreenWords, language), [language]);
  return (
    <table class="choices" aria-label={say("decisions")}>
      <thead>
        <tr>
          {places.map((place) => (
            <th key={place} scope="col">
              {names[place]}
            </th>
          ))}
        </tr>
      </thead>
      {year.years.map(({ client }, index) => (
        <tbody key={client}>
          <tr>
            <th colSpan={places.length} scope="rowgroup">
              {client}
            </th>
          </tr>
          <tr>
            {places.map((place) => {
              const [chosen, best] = [year[place].chosen[index], year[place].best[index]];
              return (
                <td key={place}>
                  {chosen !== undefined && best !== undefined && (
                    <ClientChoiceFields
                      label={say("choiceOf", { name: names[place], client })}
                      choice={choiceOf(chosen.decision)}
                      best={best.decision}
                      language={language}
                      choose={(choice) => {
                        choose(place, client, choice);
                      }}
                    />
                  )}
                </td>
              );
            })}
          </tr>
        </tbody>
      ))}
    </table>
  );
}

interface FieldsProps {
  readonly label: string;
  readonly choice: ClientChoice;
  readonly best: Decision;
  readonly language: Language;
  readonly choose: (choice: ClientChoice) => void;
}

/** One decision with the figures that it needs. */
function ClientChoiceFields({ label, choice, best, language, choose }: FieldsProps) {
  const say = useMemo(() => speakerOf(yearScreenWords, language), [language]);
  const { course } = choice;
  const change = (part: Partial<ClientChoice>): void => {
    choose({ ...choice, ...part });
  };
  return (
    <>
      <select
        aria-label={label}
        value={course}
        onChange={({ currentTarget: { value } }) => {
          const chosen = courses.find((one) => one === value);
          choose(chosen === undefined ? choiceOf(best) : { ...noFigures, course: chosen });
        }}
      >
        {courses.map((one) => (
          <option key={one} value={one}>
            {courseWords[one][language]}
          </option>
        ))}
        <option value="">{say("best")}</option>
      </select>
      {course === "raise" && (
        <NumberField
          label={say("rise")}
          kind="share"
          value={choice.rise}
          language={language}
          onNumber={(rise) => {
            change({ rise });
          }}
        />
      )}
      {(course === "raise" || course === "procedure") && (
        <>
          <NumberField
            label={say("hoursSaved")}
            value={choice.hoursSaved ?? 0}
            language={language}
            onNumber={(hoursSaved) => {
              change({ hoursSaved });
            }}
          />
          <NumberField
            label={say("stay")}
            kind="share"
            value={choice.stay}
            language={language}
            onNumber={(stay) => {
              change({ stay });
            }}
          />
        </>
      )}
      {course === "part" && (
        <OptionalDayField
          label={say("partOn")}
          value={choice.partOn}
          onDay={(partOn) => {
            change({ partOn });
          }}
        />
      )}
    </>
  );
}
