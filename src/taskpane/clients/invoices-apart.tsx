import { useMemo } from "preact/hooks";
import type { Apart } from "../../analysis/judge/apart";
import { firstDayOf } from "../../analysis/gather/month";
import type { Months } from "../../analysis/gather/window";
import { printDay } from "../../spreadsheet/print-day";
import type { Language, Words } from "../../core/problem";
import * as terms from "../../core/terms";
import { printSpan } from "../data/print-span";
import type { Host } from "../host";
import type { PaneSettings } from "../settings";
import { speakerOf } from "../words/speak";

interface ApartProps {
  readonly apart: Apart | null;
  readonly host: Host;
  readonly settings: PaneSettings;
  readonly change: (how: (settings: PaneSettings) => PaneSettings) => Promise<boolean>;
}

const words = {
  title: { en: "No month has both invoices and hours", de: "Kein Monat hat Rechnungen und Stunden zugleich" },
  why: {
    en: "The invoices are of {money}, the hours of {hours}. What an hour brings can only be told where both are of the same time.",
    de: "Die Rechnungen sind aus {money}, die Stunden aus {hours}. Was eine Stunde bringt, lässt sich nur sagen, wo beides aus derselben Zeit ist.",
  },
  same: { en: "These invoices are for these hours", de: "Diese Rechnungen gelten für diese Stunden" },
  other: {
    en: "If they are for other work, add the hours of {money} or the invoices of {hours}.",
    de: "Gelten sie für andere Arbeit, nehmen Sie die Stunden aus {money} oder die Rechnungen aus {hours} dazu.",
  },
  add: terms.addFiles,
  until: {
    en: "Invoices until {day} count for these hours, as you said.",
    de: "Rechnungen bis {day} zählen für diese Stunden, wie Sie es gesagt haben.",
  },
  from: {
    en: "Invoices from {day} on count for these hours, as you said.",
    de: "Rechnungen ab {day} zählen für diese Stunden, wie Sie es gesagt haben.",
  },
  undo: { en: "Take back", de: "Zurücknehmen" },
} as const satisfies Readonly<Record<string, Words>>;

/**
 * In the place of the verdicts that cannot be: why, and the one answer that makes them possible; afterwards what was
 * answered, to be taken back.
 */
export function InvoicesApart({ apart, host, settings, change }: ApartProps) {
  const { language } = host;
  const say = useMemo(() => speakerOf(words, language), [language]);
  const { invoicesFrom, invoicesUntil } = settings.practice;
  const answer = (days: Pick<Apart, "invoicesFrom" | "invoicesUntil">): void => {
    void change((now) => ({
      ...now,
      practice: { ...now.practice, invoicesFrom: days.invoicesFrom, invoicesUntil: days.invoicesUntil },
    }));
  };
  if (apart === null)
    return (
      <p class="quiet">
        {invoicesFrom !== null && `${say("from", { day: printDay(invoicesFrom, language) })} `}
        {invoicesUntil !== null && `${say("until", { day: printDay(invoicesUntil, language) })} `}
        <fluent-button
          size="small"
          onClick={() => {
            answer({ invoicesFrom: null, invoicesUntil: null });
          }}
        >
          {say("undo")}
        </fluent-button>
      </p>
    );
  const spans = { money: printMonths(apart.money, language), hours: printMonths(apart.hours, language) };
  return (
    <section class="notice">
      <h2>{say("title")}</h2>
      <p>{say("why", spans)}</p>
      {(apart.invoicesFrom !== null || apart.invoicesUntil !== null) && (
        <div class="buttons">
          <fluent-button
            appearance="primary"
            onClick={() => {
              answer(apart);
            }}
          >
            {say("same")}
          </fluent-button>
        </div>
      )}
      <p>{say("other", spans)}</p>
      {host.chooseFiles !== undefined && (
        <div class="buttons">
          <fluent-button
            onClick={() => {
              host.chooseFiles?.();
            }}
          >
            {say("add")}
          </fluent-button>
        </div>
      )}
    </section>
  );
}

function printMonths({ first, last }: Months, language: Language): string {
  return printSpan(firstDayOf(first), firstDayOf(last), language);
}
