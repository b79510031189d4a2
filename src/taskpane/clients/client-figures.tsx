import { clientMonths } from "../../analysis/plans/exit";
import type { Portfolio, ScoredClient } from "../../analysis/judge/portfolio";
import type { Practice } from "../../analysis/owner/practice";
import type { Words } from "../../core/problem";
import { reportWords } from "../../reports/report-words";
import { printNumber, printShare } from "../../spreadsheet/print";
import { ExitCost, refillOf } from "../one-client/exit-cost";
import type { Host } from "../host";
import { NumberField, notFit } from "../number-field";
import { withFit } from "../practice/with-fit";
import type { PaneSettings } from "../settings";
import type { Speak } from "../words/speak";

interface FiguresProps {
  readonly client: ScoredClient;
  readonly portfolio: Portfolio;
  readonly host: Host;
  readonly say: Speak;
  readonly settings: PaneSettings;
  readonly judging: Practice;
  readonly save: (settings: PaneSettings) => Promise<boolean>;
  readonly open: (client: string) => void;
}

/** One client: the reason first, what parting costs where it is advised, then every figure with its definition, then the rows behind it. */
export function ClientFigures({ client, portfolio, host, say, settings, judging, save, open }: FiguresProps) {
  const { language } = host;
  const { practice } = settings;
  const rate = (fit: number | null): void => {
    void save({ ...settings, practice: { ...practice, fits: withFit(practice.fits, client.client, fit) } });
  };
  const serve = (costs: number | null): void => {
    void save({ ...settings, practice: { ...practice, servingCosts: withFit(practice.servingCosts, client.client, costs) } });
  };
  const mark = (isTried: boolean): void => {
    const others = practice.tried.filter((name) => name !== client.client);
    void save({ ...settings, practice: { ...practice, tried: isTried ? [...others, client.client] : others } });
  };
  const isRated = (settings.ratings.clients[client.client] ?? []).some((rating) => rating !== null);
  return (
    <>
      <p>{client.reason}</p>
      {(client.verdict === "Part ways" || client.verdict === "Refer") && <ExitCost judged={client} months={clientMonths(client, portfolio)} refill={refillOf(settings.refill, judging)} language={language} warning={say("losesMoney")} />}
      <div class="buttons">
        <fluent-button size="small" appearance="primary" onClick={() => { open(client.client); }}>{say("openClient")}</fluent-button>
      </div>
      <dl class="figures" aria-label={say("details", { client: client.client })}>
        {figuresOf(client, language).map(([words, value, definition]) => (
          <>
            <dt>
              {words[language]} <span class="quiet">{definition[language]}</span>
            </dt>
            <dd>{value}</dd>
          </>
        ))}
      </dl>
      {!isRated && <NumberField label={say("fitOf")} help={say("fitOfHelp")} check={notFit} value={practice.fits[client.client] ?? null} language={language} onNumber={rate} />}
      <NumberField label={reportWords.servingCosts[language]} help={servingHelp[language]} value={practice.servingCosts[client.client] ?? null} language={language} onNumber={serve} />
      <label>
        <input type="checkbox" checked={practice.tried.includes(client.client)} onChange={(event) => { mark(event.currentTarget.checked); }} /> {say("triedBox")}
      </label>
      {client.spellings.length > 1 && <p class="quiet">{say("spellings", { names: client.spellings.join(" · ") })}</p>}
      <h3>{say("sources")}</h3>
      {client.sources.map(({ sheet, rows, count }) => (
        <p key={sheet} class="quiet">
          {say("sourceRows", { sheet, count, rows: rows.slice(0, 12).map((row) => row + 1).join(", ") + (count > 12 ? " …" : "") })}{" "}
          <fluent-button size="small" appearance="transparent" onClick={() => { void host.activate(sheet); }}>{say("goThere")}</fluent-button>
        </p>
      ))}
    </>
  );
}

const servingHelp: Words = { en: "Calls, mails, reminders, rework that are not in the hours, in money", de: "Anrufe, Mails, Mahnungen, Nacharbeit, die nicht in den Stunden stecken, in Geld" };

type Figure = readonly [Words, string, Words];

/** The figures that are known, each with its definition in one sentence. */
function figuresOf(client: ScoredClient, language: "en" | "de"): readonly Figure[] {
  const money = (value: number): string => printNumber(value, 0, language);
  const share = (value: number): string => printShare(Math.round(value * 1000) / 1000, language);
  const all: readonly (readonly [Words, number | null, (value: number) => string, Words])[] = [
    [reportWords.revenue, client.revenue, money, { en: "Net, after credit notes", de: "Netto, nach Gutschriften" }],
    [reportWords.hours, client.hours, (value) => printNumber(value, 1, language), { en: "All hours, billed or not", de: "Alle Stunden, berechnet oder nicht" }],
    [reportWords.directCosts, client.directCosts, money, { en: "Spent only because of this client", de: "Nur wegen dieses Kunden ausgegeben" }],
    [reportWords.servingCosts, client.servingCosts > 0 ? client.servingCosts : null, money, servingHelp],
    [reportWords.plainRate, client.servingCosts > 0 ? client.plainRate : null, (value) => printNumber(value, 2, language), { en: "(revenue − direct costs) ÷ hours", de: "(Umsatz − direkte Kosten) ÷ Stunden" }],
    [reportWords.effectiveRate, client.effectiveRate, (value) => printNumber(value, 2, language), { en: "(revenue − direct costs − serving costs) ÷ hours", de: "(Umsatz − direkte Kosten − Betreuungskosten) ÷ Stunden" }],
    [reportWords.avoidableProfit, client.avoidableProfit, money, { en: "With the avoidable cost per hour: keep or drop?", de: "Mit den abbaubaren Kosten je Stunde: behalten oder trennen?" }],
    [reportWords.fullProfit, client.fullProfit, money, { en: "With the full cost per hour: is the price right?", de: "Mit den Vollkosten je Stunde: Stimmt der Preis?" }],
    [reportWords.yield, client.yield, share, { en: "Profit ÷ revenue", de: "Gewinn ÷ Umsatz" }],
    [reportWords.minimumFee, client.minimumFee, money, { en: "Hours × minimum rate + direct and serving costs", de: "Stunden × Mindeststundensatz + direkte und Betreuungskosten" }],
    [reportWords.feeIncrease, client.feeIncrease, share, { en: "Minimum fee ÷ revenue − 1", de: "Mindesthonorar ÷ Umsatz − 1" }],
    [reportWords.fit, client.fit, (value) => printNumber(value, 0, language), { en: "0 to 100, without money", de: "0 bis 100, ohne Geld" }],
  ];
  const tickets: readonly Figure[] = client.tickets === 0 ? [] : [[reportWords.tickets, printNumber(client.tickets, 0, language), { en: "From a list of tickets; what they cost belongs to the serving costs", de: "Aus einer Ticketliste; was sie kosten, gehört zu den Betreuungskosten" }]];
  return [...all.flatMap(([words, value, print, definition]): readonly Figure[] => (value === null ? [] : [[words, print(value), definition]])), ...tickets];
}
