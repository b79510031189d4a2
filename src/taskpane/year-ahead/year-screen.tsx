import { useMemo, useState } from "preact/hooks";
import type { Portfolio } from "../../analysis/judge/portfolio";
import type { Practice } from "../../analysis/owner/practice";
import { refillOf } from "../../analysis/plans/exit";
import { scenarioPlan } from "../../analysis/plans/scenario/scenario-plan";
import { noChange } from "../../analysis/plans/what-if";
import { yearAhead, type Course, type YearAhead } from "../../analysis/plans/year-ahead";
import { clientFactsSheet } from "../../reports/year-ahead/client-facts-sheet";
import { besideRows, yearSections } from "../../reports/year-ahead/year-lines";
import { yearSheet } from "../../reports/year-ahead/year-sheet";
import { yearWords } from "../../reports/year-ahead/year-words";
import { BackButton } from "../back-button";
import { saveFile } from "../documents/save-file";
import type { Host } from "../host";
import { NumberField } from "../number-field";
import type { PaneSettings } from "../settings";
import { showOnSheet } from "../show-on-sheet";
import { StatusLine } from "../status-line";
import { today } from "../today";
import { useMessage } from "../use-message";
import { paneWords } from "../words/pane-words";
import { speakerOf } from "../words/speak";
import { useClientFacts } from "./use-client-facts";
import { yearScreenWords } from "./year-screen-words";

interface YearProps {
  readonly portfolio: Portfolio;
  readonly judging: Practice;
  readonly host: Host;
  readonly settings: PaneSettings;
  readonly back: () => void;
}

/**
 * Plans begin on the day they are written: a month for a new fee, notice to the end of a month; the exit kit asks each
 * client's own terms.
 */
const planTerms = { monthsBeforeNewFee: 1, length: 1, unit: "months", until: "end of month" } as const;

/** The whole portfolio for a year: as now beside what the owner chooses, what to look up, who suits, what renews. */
export function YearScreen({ portfolio, judging, host, settings, back }: YearProps) {
  const { language } = host;
  const say = useMemo(() => speakerOf(yearScreenWords, language), [language]);
  const message = useMessage();
  const facts = useClientFacts(host);
  const [cash, setCash] = useState<number | null>(null);
  const [cashFloor, setCashFloor] = useState<number | null>(null);
  const [loadFloor, setLoadFloor] = useState<number | null>(null);
  const [courses, setCourses] = useState<Readonly<Record<string, Course>>>({});
  const year = useMemo(
    () =>
      yearAhead({
        portfolio,
        practice: judging,
        firm: settings.firm,
        ratings: settings.ratings,
        facts: facts ?? [],
        refill: refillOf(settings.refill, judging),
        prospects: settings.prospects,
        ranges: settings.ranges,
        rounding: settings.feeRounding,
        cashNow: cash,
        floors: { cash: cashFloor, load: loadFloor },
        today: today(),
        changeOf: (client) => settings.drafts[client]?.change ?? noChange,
        courseOf: (client) => courses[client] ?? null,
      }),
    [portfolio, judging, settings, facts, cash, cashFloor, loadFloor, courses],
  );
  const write = (): void => {
    const plan = scenarioPlan(year.chosen.decided, year.order, { ...planTerms, start: today() });
    void message.act(async () => say("written", { sheet: await showOnSheet(host, [yearSheet(year, plan, language)]) }));
  };
  const writeFacts = (): void => {
    const sheet = clientFactsSheet(portfolio.clients, facts ?? [], year.retainers, portfolio.to, language);
    void message.act(async () => say("written", { sheet: await showOnSheet(host, [sheet]) }));
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
      <Beside year={year} language={language} />
      <details>
        <summary>{say("floors")}</summary>
        <NumberField label={say("cash")} isCompact value={cash} language={language} onNumber={setCash} />
        <NumberField label={say("cashFloor")} isCompact value={cashFloor} language={language} onNumber={setCashFloor} />
        <NumberField
          label={say("loadFloor")}
          isCompact
          kind="share"
          value={loadFloor}
          language={language}
          onNumber={setLoadFloor}
        />
      </details>
      <Courses
        year={year}
        chosen={courses}
        language={language}
        choose={(client, course) => {
          setCourses((before) => {
            const others = Object.entries(before).filter(([name]) => name !== client);
            return Object.fromEntries(course === null ? others : [...others, [client, course]]);
          });
        }}
      />
      {yearSections(year, language).map(({ title, lines }) => (
        <section key={title}>
          <h3>{title}</h3>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </section>
      ))}
      <StatusLine text={message.text} />
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

function Beside({ year, language }: { readonly year: YearAhead; readonly language: "en" | "de" }) {
  return (
    <table class="beside">
      <thead>
        <tr>
          <th scope="col">
            <span class="aside">{yearWords.scenarios[language]}</span>
          </th>
          <th scope="col" class="number">
            {yearWords.asNow[language]}
          </th>
          <th scope="col" class="number">
            {yearWords.chosen[language]}
          </th>
        </tr>
      </thead>
      <tbody>
        {besideRows(year, language).map(({ name, asNow, chosen }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td class="number">{asNow}</td>
            <td class="number">{chosen}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CoursesProps {
  readonly year: YearAhead;
  readonly chosen: Readonly<Record<string, Course>>;
  readonly language: "en" | "de";
  readonly choose: (client: string, course: Course | null) => void;
}

/** What the owner would do with each client; left to the best, it says what that is. */
function Courses({ year, chosen, language, choose }: CoursesProps) {
  const say = useMemo(() => speakerOf(yearScreenWords, language), [language]);
  const nameOf = (course: Course): string => yearWords[course][language];
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say("client")}</th>
          <th scope="col">{say("choice")}</th>
        </tr>
      </thead>
      <tbody>
        {year.courses.map(({ client, course, courses }) => (
          <tr key={client}>
            <th scope="row">{client}</th>
            <td>
              <select
                aria-label={say("choiceOf", { client })}
                value={chosen[client] ?? ""}
                onChange={(event) => {
                  const { value } = event.currentTarget;
                  choose(client, courses.find((one) => one === value) ?? null);
                }}
              >
                <option value="">{say("best", { course: nameOf(course) })}</option>
                {courses.map((one) => (
                  <option key={one} value={one}>
                    {nameOf(one)}
                  </option>
                ))}
              </select>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
