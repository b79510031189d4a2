import type { ComponentChildren } from "preact";
import type { Portfolio } from "../../analysis/judge/portfolio";
import { personKey, StaffRates as RatesByPerson } from "../../analysis/owner/staff";
import type { Language } from "../../core/problem";
import { staffSheet } from "../../reports/staff-sheet";
import { printHours } from "../../spreadsheet/print";
import type { Host } from "../host";
import { showOnSheet } from "../show-on-sheet";
import type { PaneSettings } from "../settings";
import { useMessage } from "../use-message";
import { StatusLine } from "../status-line";
import type { SpeakOf } from "../words/speak";
import type { practiceWords } from "./practice-words";

interface StaffProps {
  readonly settings: PaneSettings;
  readonly portfolio: Portfolio | null;
  readonly host: Host;
  readonly ask: SpeakOf<keyof typeof practiceWords>;
  readonly language: Language;
  readonly linkSheet: (kind: "staff", sheet: string) => void;
  /** The fields of the rates themselves. */
  readonly fields: ComponentChildren;
}

/** Rates by person and day: who can see them first, then whose is missing, then a sheet of their own or the fields. */
export function StaffRates({
  settings: { practice, sheets },
  portfolio,
  host,
  ask,
  language,
  linkSheet,
  fields,
}: StaffProps) {
  const message = useMessage();
  const { staff, owner } = practice;
  const rates = new RatesByPerson(staff);
  const worked = peopleOf(portfolio);
  const without = rates.isEmpty ? [] : worked.filter(({ person }) => !rates.has(person));
  const makeSheet = (): void => {
    void message.act(async () => {
      const sheet = await showOnSheet(host, [
        staffSheet(
          practice,
          language,
          worked.map(({ person }) => person),
        ),
      ]);
      linkSheet("staff", sheet);
      return ask("sheetIs", { sheet });
    });
  };
  return (
    <>
      <p class="quiet">{ask("staffSees")}</p>
      {!rates.isEmpty && (owner === null || !rates.has(owner)) && (
        <p class="notice" role="alert">
          {ask("staffOwn")}
        </p>
      )}
      {without.length > 0 && (
        <p class="notice">
          {ask("staffWithout", {
            people: without
              .map(({ person, hours }) => ask("personHours", { person, hours, shown: printHours(hours, language) }))
              .join(", "),
          })}
        </p>
      )}
      <div class="buttons">
        {sheets.staff === null ? (
          <fluent-button onClick={makeSheet}>{ask("staffSheet")}</fluent-button>
        ) : (
          <fluent-button
            onClick={() => {
              host.activate(sheets.staff ?? "").catch(makeSheet);
            }}
          >{`${ask("showSheet")}: ${sheets.staff}`}</fluent-button>
        )}
      </div>
      <StatusLine text={message.text} />
      {fields}
    </>
  );
}

/** Everybody who worked, with the hours of all clients, most first. */
function peopleOf(portfolio: Portfolio | null): readonly { readonly person: string; readonly hours: number }[] {
  const byPerson = new Map<string, { readonly person: string; readonly hours: number }>();
  for (const { person, hours } of portfolio?.clients.flatMap(({ people }) => people) ?? []) {
    const key = personKey(person);
    byPerson.set(key, { person: byPerson.get(key)?.person ?? person, hours: (byPerson.get(key)?.hours ?? 0) + hours });
  }
  return [...byPerson.values()].sort((first, second) => second.hours - first.hours);
}
