import { Fragment } from "preact";
import { useEffect } from "preact/hooks";
import { clientMonths } from "../../analysis/plans/exit";
import { revenueClasses } from "../../analysis/judge/revenue-classes";
import { reasonSentence } from "../../analysis/words/reason-sentence";
import type { Portfolio, ScoredClient } from "../../analysis/judge/portfolio";
import type { Practice } from "../../analysis/owner/practice";
import { practiceFigures } from "../../analysis/owner/practice";
import { clientFigures, knownFigures, printFigure, revenueClassWords } from "../../reports/client-figures";
import { peopleText } from "../../reports/people-text";
import { reportWords } from "../../reports/report-words";
import { refillOf } from "../../analysis/plans/exit";
import { ExitCost } from "../one-client/exit-cost";
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
  /** Told when the figures stand there, so that they can come into view. */
  readonly shown: () => void;
}

/**
 * One client: the reason first, what parting costs where it is advised, then every figure with its definition, then the
 * rows behind it.
 */
export function ClientFigures({ client, portfolio, host, say, settings, judging, save, open, shown }: FiguresProps) {
  useEffect(shown, [shown]);
  const { language } = host;
  const { practice } = settings;
  const enterFit = (fit: number | null): void => {
    void save({ ...settings, practice: { ...practice, fits: withFit(practice.fits, client.client, fit) } });
  };
  const spend = (figure: "servingCosts" | "directCosts", costs: number | null): void => {
    void save({ ...settings, practice: { ...practice, [figure]: withFit(practice[figure], client.client, costs) } });
  };
  const markIn = (list: "tried" | "stillClients", isMarked: boolean): void => {
    const others = practice[list].filter((name) => name !== client.client);
    void save({ ...settings, practice: { ...practice, [list]: isMarked ? [...others, client.client] : others } });
  };
  const isRated = (settings.ratings.clients[client.client] ?? []).some((rating) => rating !== null);
  return (
    <>
      <p>{reasonSentence(client.reason, language, portfolio.currency)}</p>
      {(client.verdict === "Part ways" || client.verdict === "Refer") && (
        <ExitCost
          judged={client}
          currency={portfolio.currency}
          months={clientMonths(client, portfolio)}
          refill={refillOf(settings.refill, judging)}
          language={language}
        />
      )}
      <div class="buttons">
        <fluent-button
          size="small"
          appearance="primary"
          onClick={() => {
            open(client.client);
          }}
        >
          {say("openClient")}
        </fluent-button>
      </div>
      <dl class="figures" aria-label={say("details", { client: client.client })}>
        <Figures client={client} judging={judging} />
        {judging.hasClasses && (
          <>
            <dt>{revenueClassWords[language]}</dt>
            <dd>{revenueClasses(portfolio.clients).get(client.client) ?? "–"}</dd>
          </>
        )}
      </dl>
      {!isRated && (
        <NumberField
          label={say("fitOf")}
          help={say("fitOfHelp")}
          check={notFit}
          value={practice.fits[client.client] ?? null}
          language={language}
          onNumber={enterFit}
        />
      )}
      {(["servingCosts", "directCosts"] as const).map((figure) => (
        <NumberField
          key={figure}
          label={practiceFigures[figure].label[language]}
          help={practiceFigures[figure].help[language]}
          value={practice[figure][client.client] ?? null}
          language={language}
          onNumber={(costs) => {
            spend(figure, costs);
          }}
        />
      ))}
      {(client.isGone || practice.stillClients.includes(client.client)) && (
        <label>
          <input
            type="checkbox"
            checked={practice.stillClients.includes(client.client)}
            onChange={(event) => {
              markIn("stillClients", event.currentTarget.checked);
            }}
          />{" "}
          {say("stillBox")}
        </label>
      )}
      <label>
        <input
          type="checkbox"
          checked={practice.tried.includes(client.client)}
          onChange={(event) => {
            markIn("tried", event.currentTarget.checked);
          }}
        />{" "}
        {say("triedBox")}
      </label>
      {client.people.length > 0 && (
        <p class="quiet">
          {reportWords.people[language]}: {peopleText(client, language)}
        </p>
      )}
      {client.spellings.length > 1 && <p class="quiet">{say("spellings", { names: client.spellings.join(" · ") })}</p>}
      <h3>{say("sources")}</h3>
      {client.sources.map(({ sheet, rows, count }) => (
        <p key={sheet} class="quiet">
          {say("sourceRows", {
            sheet,
            count,
            rows:
              rows
                .slice(0, 12)
                .map((row) => row + 1)
                .join(", ") + (count > 12 ? " …" : ""),
          })}{" "}
          <fluent-button
            size="small"
            appearance="transparent"
            onClick={() => {
              void host.activate(sheet);
            }}
          >
            {say("goThere")}
          </fluent-button>
        </p>
      ))}
    </>
  );
}

/** The figures that are known, each with its definition in one sentence. */
function Figures({ client, judging }: Pick<FiguresProps, "client" | "judging">) {
  const { language } = judging;
  return (
    <>
      {knownFigures([client], judging).map((name) => {
        const { words, meaning, number, of } = clientFigures[name];
        return (
          <Fragment key={name}>
            <dt>
              {words[language]} <span class="quiet">{meaning[language]}</span>
            </dt>
            <dd>{printFigure(of(client, judging) ?? 0, number, language, client.currency)}</dd>
          </Fragment>
        );
      })}
    </>
  );
}
