import { useCallback, useMemo, useState } from "preact/hooks";
import type { Portfolio } from "../../analysis/judge/portfolio";
import type { Practice } from "../../analysis/owner/practice";
import { noScenarios, places, type ClientChoice, type OwnScenarios, type Place } from "../../analysis/owner/scenarios";
import { scenarioPlan } from "../../analysis/plans/scenario/scenario-plan";
import { noticeIn, type YearAhead } from "../../analysis/plans/year-ahead";
import { choiceOf } from "../../analysis/plans/year-options";
import { clientFactsSheet } from "../../reports/year-ahead/client-facts-sheet";
import { besideRows, scenarioNames, yearSections } from "../../reports/year-ahead/year-lines";
import { whoSuitsSheet } from "../../reports/year-ahead/who-suits-sheet";
import { yearSheet } from "../../reports/year-ahead/year-sheet";
import { yearWords } from "../../reports/year-ahead/year-words";
import { BackButton } from "../back-button";
import { saveFile } from "../documents/save-file";
import { Choice } from "../fields";
import type { Host } from "../host";
import type { PaneSettings } from "../settings";
import { showOnSheet } from "../show-on-sheet";
import { StatusLine } from "../status-line";
import { today } from "../today";
import { useMessage } from "../use-message";
import { paneWords } from "../words/pane-words";
import { speakerOf } from "../words/speak";
import { ScenarioChoices } from "./scenario-choices";
import { ScenarioGiven } from "./scenario-given";
import { useClientFacts } from "./use-client-facts";
import { useFactsFollow } from "./use-facts-follow";
import { useScenarios } from "./use-scenarios";
import { yearOfPane } from "./year-of-pane";
import { yearScreenWords } from "./year-screen-words";

interface YearProps {
  readonly portfolio: Portfolio;
  readonly judging: Practice;
  readonly host: Host;
  readonly settings: PaneSettings;
  readonly back: () => void;
}

/** A new fee is announced a month before it begins. */
const monthsBeforeNewFee = 1;

/** The whole portfolio for a year: two scenarios side by side, what to look up, who suits, what renews. */
export function YearScreen({ portfolio, judging, host, settings, back }: YearProps) {
  const { language } = host;
  const say = useMemo(() => speakerOf(yearScreenWords, language), [language]);
  const message = useMessage();
  const facts = useClientFacts(host, settings.data);
  useFactsFollow(host, settings.data, portfolio);
  const yearOf = useCallback(
    (scenarios: OwnScenarios): YearAhead => yearOfPane(portfolio, judging, settings, facts ?? [], scenarios),
    [portfolio, judging, settings, facts],
  );
  const { own, sheet, problem, save } = useScenarios(host, settings.data, yearOf);
  const scenarios = own ?? noScenarios;
  const year = useMemo(() => yearOf(scenarios), [yearOf, scenarios]);
  const names = scenarioNames(year, language);
  const [planned, setPlanned] = useState<Place>("second");
  const chosenIn = (place: Place): OwnScenarios["first"]["choices"] =>
    year[place].chosen.map(({ year: { client }, decision }) => ({ client, ...choiceOf(decision) }));
  const choose = (place: Place, client: string, choice: ClientChoice): void => {
    const choices = chosenIn(place).map((one) => (one.client === client ? { client, ...choice } : one));
    save(withAll({ ...scenarios, [place]: { ...scenarios[place], choices } }));
  };
  const takeBest = (place: Place): void => {
    const choices = year[place].best.map(({ year: { client }, decision }) => ({ client, ...choiceOf(decision) }));
    save(withAll({ ...scenarios, [place]: { ...scenarios[place], choices } }));
  };
  /** What stands on a sheet is said in full: the other scenario too. */
  const withAll = (wanted: OwnScenarios): OwnScenarios => {
    const full = (place: Place) =>
      wanted[place].choices.length > 0 ? wanted[place] : { ...wanted[place], choices: chosenIn(place) };
    return { ...wanted, first: full("first"), second: full("second") };
  };
  const write = (): void => {
    const { decided, order } = year[planned];
    const steps = scenarioPlan(decided, order, { start: today(), monthsBeforeNewFee, noticeOf: noticeIn(year) });
    const document = yearSheet(year, { place: planned, steps }, language);
    void message.act(async () => say("written", { sheet: await showOnSheet(host, [document]) }));
  };
  const writeFacts = (): void => {
    const sheet = clientFactsSheet(portfolio.clients, facts ?? [], year.retainers, portfolio.to, language);
    const suits = whoSuitsSheet(year.suits, language);
    void message.act(async () => say("written", { sheet: await showOnSheet(host, [sheet, suits]) }));
  };
  const saveCalendar = (): void => {
    void message.act(async () => {
      const { calendarFile } = await import("../../reports/year-ahead/calendar-file");
      const text = calendarFile(year.retainers, today(), language);
      if (text === null) return say("noCalendar");
      saveFile(new Blob([text], { type: "text/calendar" }), `${say("calendarFile")}.ics`);
      return "";
    });
  };
  return (
    <>
      <BackButton to={paneWords.allClients[language]} back={back} />
      <h2>{say("title")}</h2>
      <p class="quiet">{say("intro")}</p>
      <Beside year={year} names={names} language={language} />
      <h3>{say("decisions")}</h3>
      <ScenarioChoices year={year} names={names} language={language} choose={choose} />
      <div class="buttons">
        {places.map((place) => (
          <fluent-button
            key={place}
            size="small"
            onClick={() => {
              takeBest(place);
            }}
          >
            {say("allBest", { name: names[place] })}
          </fluent-button>
        ))}
      </div>
      {sheet !== null && <p class="quiet">{say("kept", { sheet })}</p>}
      {problem !== "" && <p class="refused">{problem}</p>}
      <details>
        <summary>{say("given")}</summary>
        <ScenarioGiven
          year={year}
          own={scenarios}
          language={language}
          save={(wanted) => {
            save(withAll(wanted));
          }}
        />
      </details>
      {yearSections(year, language).map(({ title, lines }) => (
        <section key={title}>
          <h3>{title}</h3>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </section>
      ))}
      <StatusLine text={message.text} />
      <Choice
        label={say("planOf")}
        value={planned}
        options={places.map((place) => [place, names[place]] as const)}
        onChoice={setPlanned}
      />
      <div class="buttons">
        <fluent-button appearance="primary" onClick={write}>
          {say("sheet")}
        </fluent-button>
        {year.retainers.length > 0 && <fluent-button onClick={saveCalendar}>{say("calendar")}</fluent-button>}
        {facts === null && <fluent-button onClick={writeFacts}>{say("facts")}</fluent-button>}
      </div>
      {facts === null && <p class="quiet">{say("factsHelp")}</p>}
    </>
  );
}

interface BesideProps {
  readonly year: YearAhead;
  readonly names: Readonly<Record<Place, string>>;
  readonly language: "en" | "de";
}

function Beside({ year, names, language }: BesideProps) {
  return (
    <table class="beside">
      <thead>
        <tr>
          <th scope="col">
            <span class="aside">{yearWords.scenarios[language]}</span>
          </th>
          {places.map((place) => (
            <th key={place} scope="col" class="number">
              {names[place]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {besideRows(year, language).map((row) => (
          <tr key={row.name}>
            <th scope="row">{row.name}</th>
            {places.map((place) => (
              <td key={place} class="number">
                {row[place]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
