import type { Portfolio, ScoredClient } from "../../analysis/judge/portfolio";
import { NumberField } from "../number-field";
import type { PaneSettings } from "../settings";
import type { Speak } from "../words/speak";

interface MissingProps {
  readonly portfolio: Portfolio;
  readonly say: Speak;
  readonly settings: PaneSettings;
  readonly save: (settings: PaneSettings) => Promise<boolean>;
  /** Opens the rating of fit. */
  readonly rate: () => void;
}

/** This many clients are asked about at once; the rest follows when these are answered. */
const asked = 5;

/** What no table holds, asked in the order of what it is worth: hours and revenue by client, then fit. */
export function MissingFigures({ portfolio, say, settings, save, rate }: MissingProps) {
  const { practice } = settings;
  const { language } = practice;
  const { clients } = portfolio;
  const withoutHours = largest(clients.filter(({ hours, revenue }) => hours === null && revenue !== null));
  const withoutRevenue = largest(clients.filter(({ hours, revenue }) => revenue === null && hours !== null));
  const unrated = clients.filter(({ fit }) => fit === null).length;
  const enter = (figure: "hours" | "revenue", client: string, value: number | null): void => {
    if (value !== null)
      void save({ ...settings, practice: { ...practice, [figure]: { ...practice[figure], [client]: value } } });
  };
  const isEmpty = withoutHours.length === 0 && withoutRevenue.length === 0 && unrated === 0;
  if (isEmpty) return null;
  return (
    <details class="missing">
      <summary>{say("missing", { hours: withoutHours.length, revenue: withoutRevenue.length, fit: unrated })}</summary>
      {withoutHours.length > 0 && <p>{say("missingHours")}</p>}
      {withoutHours.slice(0, asked).map(({ client }) => (
        <NumberField
          key={`hours ${client}`}
          label={client}
          isCompact
          value={null}
          language={language}
          onNumber={(value) => {
            enter("hours", client, value);
          }}
        />
      ))}
      {withoutRevenue.length > 0 && <p>{say("missingRevenue")}</p>}
      {withoutRevenue.slice(0, asked).map(({ client }) => (
        <NumberField
          key={`revenue ${client}`}
          label={client}
          isCompact
          value={null}
          language={language}
          onNumber={(value) => {
            enter("revenue", client, value);
          }}
        />
      ))}
      {unrated > 0 && (
        <>
          <p>{say("missingFit", { count: unrated })}</p>
          <div class="buttons">
            <fluent-button size="small" onClick={rate}>
              {say("rateFit")}
            </fluent-button>
          </div>
        </>
      )}
    </details>
  );
}

function largest(clients: readonly ScoredClient[]): readonly ScoredClient[] {
  return [...clients].sort(
    (first, second) =>
      Math.max(second.revenue ?? 0, second.hours ?? 0) - Math.max(first.revenue ?? 0, first.hours ?? 0),
  );
}
