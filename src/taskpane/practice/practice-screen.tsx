import { useMemo } from "preact/hooks";
import type { Portfolio } from "../../analysis/judge/portfolio";
import { ownCurrency } from "../../analysis/judge/portfolio-currency";
import type { FirmYear } from "../../analysis/owner/firm";
import type { FigureName } from "../../analysis/owner/practice";
import { practiceSheet } from "../../reports/practice-sheet";
import type { ScreenProps } from "../screen-props";
import { showOnSheet } from "../show-on-sheet";
import { useMessage } from "../use-message";
import { speakerOf } from "../words/speak";
import { CriteriaList } from "./criteria-list";
import { FigureField } from "./figure-field";
import { type Known } from "./figure-props";
import { figuresIn, groupWords } from "./figure-groups";
import { NumberField } from "../number-field";
import { practiceWords } from "./practice-words";
import { StaffRates } from "./staff-rates";
import { failureOf } from "../words/words-of";
import { Floors } from "./firm-floors";

/**
 * The owner's own figures: from costs, pay and hours to the three rate floors, what clients are judged by, and the
 * criteria of fit.
 */
export function PracticeScreen({
  host,
  say,
  settings,
  save,
  change: changeSettings,
  portfolio,
}: ScreenProps & { readonly portfolio: Portfolio | null }) {
  const message = useMessage();
  const { practice, firm, ratings, sheets } = settings;
  const { language } = practice;
  const ask = useMemo(() => speakerOf(practiceWords, language), [language]);
  const known = useMemo(() => knownIn(portfolio), [portfolio]);
  const store = (changed: Partial<typeof settings>): void => {
    void save({ ...settings, ...changed }).then(tellSaved);
  };
  const tellSaved = (isSaved: boolean): void => {
    message.tell(isSaved ? say("saved") : "");
  };
  /** A sheet takes a while to make: what was changed meanwhile stays. */
  const linkSheet = (kind: "practice" | "staff", sheet: string): void => {
    void changeSettings((now) => ({ ...now, sheets: { ...now.sheets, [kind]: sheet } })).then(tellSaved);
  };
  const change = (changed: Partial<typeof practice>): void => {
    store({ practice: { ...practice, ...changed } });
  };
  const field = (figure: FigureName) => (
    <FigureField key={figure} figure={figure} practice={practice} ask={ask} known={known} change={change} />
  );
  const year = (changed: Partial<FirmYear>): void => {
    store({ firm: { ...firm, ...changed } });
  };
  const makeSheet = async (): Promise<void> => {
    try {
      linkSheet("practice", await showOnSheet(host, [practiceSheet(practice, firm, ratings)]));
    } catch (error) {
      message.tell(failureOf(error));
    }
  };
  return (
    <>
      <h2>{ask("title")}</h2>
      <p>{say("practiceIntro")}</p>
      <h3>{ask("year")}</h3>
      <NumberField
        label={ask("hoursPerWeek")}
        value={firm.hoursPerWeek}
        language={language}
        onNumber={(hoursPerWeek) => {
          year({ hoursPerWeek });
        }}
      />
      <NumberField
        label={ask("weeksOff")}
        help={ask("weeksOffHelp")}
        value={firm.weeksOff}
        language={language}
        onNumber={(weeksOff) => {
          year({ weeksOff });
        }}
      />
      <NumberField
        label={ask("billableShare")}
        help={ask("billableShareHelp")}
        kind="share"
        value={firm.billableShare}
        language={language}
        onNumber={(billableShare) => {
          year({ billableShare });
        }}
      />
      <NumberField
        label={ask("costs")}
        value={firm.costs}
        language={language}
        onNumber={(costs) => {
          year({ costs });
        }}
      />
      <NumberField
        label={ask("ownerPay")}
        help={ask("ownerPayHelp")}
        value={firm.ownerPay}
        language={language}
        onNumber={(ownerPay) => {
          year({ ownerPay });
        }}
      />
      <NumberField
        label={ask("taxRate")}
        help={ask("taxRateHelp")}
        kind="share"
        value={firm.taxRate}
        language={language}
        onNumber={(taxRate) => {
          year({ taxRate });
        }}
      />
      <NumberField
        label={ask("profitMargin")}
        help={ask("profitMarginHelp")}
        kind="share"
        value={firm.profitMargin}
        language={language}
        onNumber={(profitMargin) => {
          year({ profitMargin });
        }}
      />
      <NumberField
        label={ask("avoidablePerHour")}
        help={ask("avoidablePerHourHelp")}
        value={firm.avoidablePerHour}
        language={language}
        onNumber={(avoidablePerHour) => {
          year({ avoidablePerHour });
        }}
      />
      <Floors {...{ firm, language, ask, currency: ownCurrency(practice, portfolio) }} take={change} />
      <h3>{groupWords.judged[language]}</h3>
      {figuresIn("judged").map(field)}
      <h3>{ask("criteria")}</h3>
      <CriteriaList
        ratings={ratings}
        say={ask}
        language={language}
        change={(changed) => {
          store({ ratings: changed });
        }}
      />
      <h3>{groupWords.staff[language]}</h3>
      <StaffRates
        {...{ settings, portfolio, host, ask, language }}
        linkSheet={linkSheet}
        fields={figuresIn("staff").map(field)}
      />
      {(["serving", "money", "time", "clients"] as const).map((group) => (
        <details key={group}>
          <summary>{groupWords[group][language]}</summary>
          {figuresIn(group).map(field)}
        </details>
      ))}
      <h3>{ask("sheet")}</h3>
      <p class="quiet">{ask("sheetHelp")}</p>
      {sheets.practice !== null && <p>{ask("sheetIs", { sheet: sheets.practice })}</p>}
      <div class="buttons">
        {sheets.practice === null ? (
          <fluent-button
            onClick={() => {
              void makeSheet();
            }}
          >
            {ask("makeSheet")}
          </fluent-button>
        ) : (
          <fluent-button
            onClick={() => {
              host.activate(sheets.practice ?? "").catch(() => makeSheet());
            }}
          >
            {ask("showSheet")}
          </fluent-button>
        )}
      </div>
      <p role="status" class="quiet">
        {message.text}
      </p>
    </>
  );
}

/** Names that stand in what was scored. */
function knownIn(portfolio: Portfolio | null): Known {
  const clients = portfolio?.clients ?? [];
  const unique = (names: readonly string[]): readonly string[] => [...new Set(names)];
  return {
    clients: clients.map(({ client }) => client),
    people: unique(clients.flatMap(({ people }) => people.map(({ person }) => person))),
    tables: unique(clients.flatMap(({ sources }) => sources.map(({ sheet }) => sheet))),
  };
}
