import { columnsIn, isElsewhere } from "../../../columns/decide/places";
import { decisionFor } from "../../../columns/decide/decision-for";
import { reasonOf, secondOf } from "../../../columns/decide/reason-words";
import type { DurationUnit } from "../../../columns/cells/read-duration";
import { roles as allRoles, type Role, type RolePlace } from "../../../columns/roles/role";
import type { Recognition } from "../../../columns/recognition";
import type { Language } from "../../../core/problem";
import { isAsked, roleName, roleWords } from "../../words/role-words";
import { unitWords } from "./correction-words";
import type { PartProps } from "./part-props";

const timeRoles: readonly Role[] = ["hours", "duration", "minutes", "seconds"];

/** What a column was taken for, in what unit and why, and a choice that puts it right. */
export function ColumnChoice({
  header,
  column,
  table,
  host: { language },
  say,
  corrections,
  correct,
}: PartProps & { readonly header: string; readonly column: number }) {
  const role = roleAt(table.recognition.roleColumns, column);
  const unit = table.recognition.conventions.find((convention) => convention.column === column)?.durationUnit ?? "h";
  return (
    <>
      <span>{header}</span>
      <div>
        <select
          value={role ?? ""}
          aria-label={say("roleOf", { header })}
          onChange={({ currentTarget: { value } }) => {
            correct({ columns: { ...corrections.columns, [header]: isAsked(value) ? value : null } });
          }}
        >
          <option value="">{say("notUsed")}</option>
          {Object.entries(roleWords).map(([name, words]) => (
            <option key={name} value={name}>
              {words[language]}
            </option>
          ))}
          {role !== null && !isAsked(role) && <option value={role}>{roleName(role, language)}</option>}
        </select>
        {role !== null && timeRoles.includes(role) && (
          <select
            value={isUnit(unit) ? unit : "h:mm"}
            aria-label={say("unitOf", { header })}
            onChange={({ currentTarget: { value } }) => {
              if (isUnit(value)) correct({ units: { ...corrections.units, [header]: value } });
            }}
          >
            {Object.entries(unitWords).map(([name, words]) => (
              <option key={name} value={name}>
                {words[language]}
              </option>
            ))}
          </select>
        )}
        <ColumnReason
          header={header}
          column={column}
          recognition={table.recognition}
          language={language}
          say={say}
          corrections={corrections}
          correct={correct}
        />
      </div>
    </>
  );
}

type ReasonProps = Pick<PartProps, "say" | "corrections" | "correct"> & {
  readonly header: string;
  readonly column: number;
  readonly recognition: Recognition;
  readonly language: Language;
};

/** Why the column is what it is, and what would have been next: one click takes that instead. */
function ColumnReason({ header, column, recognition, language, say, corrections, correct }: ReasonProps) {
  const role = roleAt(recognition.roleColumns, column);
  const decision = role === null ? null : decisionFor(recognition, role);
  if (role === null || decision === null) return null;
  const { second } = decision;
  const other = second === null || second.role !== role ? null : (recognition.headers[second.column] ?? "");
  const take = (): void => {
    if (second === null) return;
    correct({
      columns: {
        ...corrections.columns,
        ...(other === null ? { [header]: second.role } : { [header]: null, [other]: role }),
      },
    });
  };
  return (
    <>
      <p class="quiet">
        {reasonOf(decision, language)}; {secondOf(decision, recognition, language, (one) => roleName(one, language))}
      </p>
      {second !== null && other !== "" && (
        <fluent-button size="small" onClick={take}>
          {other === null
            ? say("takeRole", { role: roleName(second.role, language) })
            : say("takeColumn", { header: other })}
        </fluent-button>
      )}
    </>
  );
}

function isUnit(unit: string): unit is DurationUnit & keyof typeof unitWords {
  return unit in unitWords;
}

/** The role of a column; parts of a name have the role of the whole. */
function roleAt(places: Readonly<Partial<Record<Role, RolePlace>>>, column: number): Role | null {
  return (
    allRoles.find((role) => {
      const place = places[role];
      return (
        columnsIn(place).includes(column) ||
        (column === 0 && isElsewhere(place) && place.at !== "headers" && role === "client")
      );
    }) ?? null
  );
}
