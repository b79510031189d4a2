import { useMemo } from "preact/hooks";
import { places, type OwnScenario, type OwnScenarios, type Place } from "../../analysis/owner/scenarios";
import type { YearAhead } from "../../analysis/plans/year-ahead";
import type { Language } from "../../core/problem";
import { scenarioFigureWords, placeWords } from "../../reports/year-ahead/scenario-words";
import { TextField } from "../fields";
import { NumberField } from "../number-field";
import { speakerOf } from "../words/speak";

interface GivenProps {
  readonly year: YearAhead;
  readonly own: OwnScenarios;
  readonly language: Language;
  readonly save: (wanted: OwnScenarios) => void;
}

/** What holds for all clients: in each scenario name, capacity, refill and pipeline; for both cash and floors. */
export function ScenarioGiven({ year, own, language, save }: GivenProps) {
  const say = useMemo(() => speakerOf(scenarioFigureWords, language), [language]);
  const set = (place: Place, part: Partial<OwnScenario>): void => {
    save({ ...own, [place]: { ...own[place], ...part } });
  };
  const figure = (place: Place, name: "capacityHours" | "refillShare" | "pipelineHours", kind: "number" | "share") => (
    <NumberField
      key={name}
      label={say(name)}
      kind={kind}
      value={own[place][name] ?? tidy(year.usual[name])}
      language={language}
      onNumber={(value) => {
        set(place, { [name]: value });
      }}
    />
  );
  const both = (name: "cash" | "cashFloor" | "loadFloor", kind: "number" | "share") => (
    <NumberField
      key={name}
      label={say(name)}
      isCompact
      kind={kind}
      {...(kind === "number" ? { check: () => null } : {})}
      value={own[name]}
      language={language}
      onNumber={(value) => {
        save({ ...own, [name]: value });
      }}
    />
  );
  return (
    <>
      <div class="columns even">
        {places.map((place) => (
          <fieldset key={place}>
            <legend>{placeWords[place][language]}</legend>
            <TextField
              label={say("name")}
              value={own[place].name ?? ""}
              onText={(text) => {
                set(place, { name: text.trim() === "" ? null : text });
              }}
            />
            {figure(place, "capacityHours", "number")}
            {figure(place, "refillShare", "share")}
            {figure(place, "pipelineHours", "number")}
          </fieldset>
        ))}
      </div>
      {both("cash", "number")}
      {both("cashFloor", "number")}
      {both("loadFloor", "share")}
    </>
  );
}

/** Hours as people say them. */
function tidy(value: number | null): number | null {
  return value === null ? null : Math.round(value * 100) / 100;
}
