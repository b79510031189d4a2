import { useMemo, useState } from "preact/hooks";
import type { Portfolio } from "../../analysis/judge/portfolio";
import { ownCurrency } from "../../analysis/judge/portfolio-currency";
import { prospectJudge } from "../../analysis/plans/judge-prospects";
import { calibrate } from "../../analysis/plans/prospect";
import type { Prospect } from "../../analysis/plans/questionnaire";
import { answerWords } from "../../reports/prospects/prospect-words";
import { printNumber } from "../../spreadsheet/print";
import type { ScreenProps } from "../screen-props";
import { showOnSheet } from "../show-on-sheet";
import { StatusLine } from "../status-line";
import { today } from "../today";
import { useMessage } from "../use-message";
import { useClientFacts } from "../year-ahead/use-client-facts";
import { speakerOf } from "../words/speak";
import { ProspectForm } from "./prospect-form";
import { screenWords } from "./prospect-screen-words";

/** Who wants to become a client: the list, the questionnaire of each, and how the estimates turned out. */
export function ProspectsScreen({
  host,
  settings,
  save,
  change,
  portfolio,
}: ScreenProps & { readonly portfolio: Portfolio | null }) {
  const { language } = host;
  const say = useMemo(() => speakerOf(screenWords, language), [language]);
  const [open, setOpen] = useState<number | null>(null);
  const message = useMessage();
  const { prospects } = settings;
  const found = calibrate(prospects);
  const facts = useClientFacts(host, settings.data);
  const { judge, suits } = useMemo(() => prospectJudge(settings, portfolio, facts ?? []), [settings, portfolio, facts]);
  const store = (changed: readonly Prospect[]): void => {
    void save({ ...settings, prospects: changed });
  };
  const toSheet = (): void => {
    void message.act(async () => {
      const { prospectsDocument, writeProspects } = await import("./prospects-link");
      const isThere = (await host.sheets()).some(({ name }) => name === settings.sheets.prospects);
      const { document, names } = prospectsDocument(settings, { portfolio, facts });
      const written = isThere
        ? await writeProspects(host, settings, portfolio)
        : { sheet: await showOnSheet(host, [document]), names };
      const sheet = written?.sheet ?? settings.sheets.prospects ?? "";
      await host.activate(sheet);
      await change((now) => ({
        ...now,
        sheets: { ...now.sheets, prospects: sheet },
        prospectsOnSheet: written?.names ?? now.prospectsOnSheet,
      }));
      return say("sheetIs", { sheet });
    });
  };
  const chosen = open === null ? undefined : prospects[open];
  if (open !== null && chosen !== undefined) {
    return (
      <ProspectForm
        judged={judge(chosen)}
        traitValues={suits.values}
        overrun={settings.overrunFactor ?? found.overrun}
        clients={portfolio?.clients.map(({ client }) => client) ?? []}
        currency={ownCurrency(settings.practice, portfolio)}
        language={language}
        say={say}
        change={(prospect) => {
          store(prospects.map((one, index) => (index === open ? prospect : one)));
        }}
        remove={() => {
          setOpen(null);
          store(prospects.filter((_, index) => index !== open));
        }}
        back={() => {
          setOpen(null);
        }}
      />
    );
  }
  const factor = (value: number): string => printNumber(value, 2, language);
  return (
    <>
      <h2>{say("title")}</h2>
      {prospects.length === 0 && <p>{say("empty")}</p>}
      {prospects.length > 0 && (
        <table>
          <tbody>
            {prospects.map((prospect, index) => (
              <tr key={index}>
                <td>
                  <button
                    class="client"
                    type="button"
                    onClick={() => {
                      setOpen(index);
                    }}
                  >
                    {prospect.name === "" ? say("unnamed") : prospect.name}
                  </button>
                </td>
                <td class="number">
                  {prospect.outcome === null
                    ? answerWords[judge(prospect).result.answer][language]
                    : say(prospect.outcome.isTaken ? "taken" : "declined")}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div class="buttons">
        <fluent-button
          appearance="primary"
          onClick={() => {
            store([...prospects, newProspect()]);
            setOpen(prospects.length);
          }}
        >
          {say("add")}
        </fluent-button>
        {prospects.length > 0 && <fluent-button onClick={toSheet}>{say("toSheet")}</fluent-button>}
      </div>
      <StatusLine text={message.text} />
      {(found.hours !== null || found.revenue !== null) && (
        <section>
          <h3>{say("calibration")}</h3>
          {found.hours !== null && <p>{say("calHours", { factor: factor(found.hours), jobs: found.jobs })}</p>}
          {found.revenue !== null && <p>{say("calRevenue", { factor: factor(found.revenue) })}</p>}
        </section>
      )}
    </>
  );
}

function newProspect(): Prospect {
  return {
    name: "",
    asked: today(),
    answers: {},
    expected: {},
    deliverable: {},
    estimatedHours: null,
    directCosts: 0,
    budget: null,
    flags: [],
    similar: [],
    outcome: null,
  };
}
