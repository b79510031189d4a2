import { useState } from "preact/hooks";
import type { FigureKind } from "../../analysis/owner/figure";
import { practiceFigures, type Practice, type FigureName } from "../../analysis/owner/practice";
import { printDay } from "../../spreadsheet/print-day";
import { Problem } from "../../core/problem";
import { printNumber } from "../../spreadsheet/print";
import { SuggestingField, OptionalDayField } from "../fields";
import { readFigure } from "../read-figure";
import type { FigureProps } from "./figure-props";
import { taxAnswer } from "./tax-answer";

type ListKind = Exclude<
  FigureKind,
  "amount" | "share" | "score" | "scores" | "text" | "currency" | "day" | "yes" | "choice"
>;

/** Whom or what a line is about, whether it has a value and a day. */
const lineShapes: Readonly<
  Record<
    ListKind,
    {
      readonly name: "client" | "person" | "code" | "table" | "spelling";
      readonly value: "amount" | "answer" | "criterion" | "costPerHour" | "rate" | "client" | "score" | null;
      readonly isDated?: true;
    }
  >
> = {
  names: { name: "client", value: null },
  "amount by client": { name: "client", value: "amount" },
  "score by client": { name: "client", value: "score" },
  "texts by client": { name: "client", value: "criterion" },
  "name by name": { name: "spelling", value: "client" },
  "tax by table": { name: "table", value: "answer" },
  "rate by person and day": { name: "person", value: "costPerHour", isDated: true },
  "rate by currency and day": { name: "code", value: "rate", isDated: true },
};

const numeric: readonly ListKind[] = [
  "amount by client",
  "score by client",
  "rate by person and day",
  "rate by currency and day",
];

/** A figure that has many values: each a line that can be taken away, and one more to add. */
export function FigureList({
  figure,
  practice,
  ask,
  known,
  kind,
  enter,
}: FigureProps & { readonly kind: ListKind; readonly enter: (written: unknown) => void }) {
  const { language } = practice;
  const { label, help } = practiceFigures[figure];
  const shape = lineShapes[kind];
  const [name, setName] = useState("");
  const [value, setValue] = useState("");
  const [from, setFrom] = useState<number | null>(null);
  const [refused, setRefused] = useState("");
  const add = (): void => {
    if (name.trim() === "" && kind !== "tax by table") return;
    try {
      const typed = numeric.includes(kind) ? readFigure(value, label[language], "number", language) : value;
      enter(withLine(kind, practice[figure], name.trim(), typed, from));
      setName("");
      setValue("");
      setFrom(null);
      setRefused("");
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      setRefused(error.inWords(language));
    }
  };
  const suggested = {
    client: known.clients,
    person: known.people,
    table: known.tables,
    code: [],
    spelling: known.clients,
  }[shape.name];
  return (
    <fieldset>
      <legend>{label[language]}</legend>
      <p class="quiet">{help[language]}</p>
      {linesOf(kind, practice[figure], practice, ask).map(({ text, rest }) => (
        <p key={text}>
          {text}{" "}
          <fluent-button
            size="small"
            appearance="transparent"
            aria-label={ask("remove", { name: text })}
            onClick={() => {
              enter(rest);
            }}
          >
            ×
          </fluent-button>
        </p>
      ))}
      <SuggestingField label={ask(shape.name)} value={name} suggested={suggested} onText={setName} />
      {shape.value !== null && (
        <SuggestingField
          label={ask(shape.value)}
          value={value}
          suggested={shape.value === "client" ? known.clients : []}
          onText={setValue}
        />
      )}
      {shape.isDated === true && <OptionalDayField label={ask("validFrom")} value={from} onDay={setFrom} />}
      {refused !== "" && (
        <span class="refused" role="alert">
          {refused}
        </span>
      )}
      <div class="buttons">
        <fluent-button size="small" aria-label={`${ask("add")}: ${label[language]}`} onClick={add}>
          {ask("add")}
        </fluent-button>
      </div>
    </fieldset>
  );
}

/** The value with one line more; the same name again replaces its line, a dated one its day. */
function withLine(
  kind: ListKind,
  before: Practice[FigureName],
  name: string,
  value: unknown,
  from: number | null,
): unknown {
  if (kind === "names") return Array.isArray(before) ? [...new Set([...before.map(String), name])] : [name];
  if (kind === "rate by person and day")
    return [...datedOthers(before, name, from), { person: name, costPerHour: value, from }];
  if (kind === "rate by currency and day")
    return [...datedOthers(before, name.toUpperCase(), from), { currency: name, rate: value, from }];
  const others = typeof before === "object" && before !== null ? Object.entries(before) : [];
  return Object.fromEntries([...others.filter(([other]) => other !== name), [name, value]]);
}

function datedOthers(before: Practice[FigureName], name: string, from: number | null): readonly unknown[] {
  if (!Array.isArray(before)) return [];
  return before.filter(
    (one: unknown) =>
      !(
        typeof one === "object" &&
        one !== null &&
        "from" in one &&
        one.from === from &&
        (("person" in one && one.person === name) || ("currency" in one && one.currency === name))
      ),
  );
}

/** Each line as words, and the value without it. */
function linesOf(
  kind: ListKind,
  value: Practice[FigureName],
  { language }: Practice,
  ask: FigureProps["ask"],
): readonly { readonly text: string; readonly rest: unknown }[] {
  const print = (one: unknown): string =>
    typeof one === "number"
      ? printNumber(one, Number.isInteger(one) ? 0 : 2, language)
      : Array.isArray(one)
        ? one.join("; ")
        : String(one);
  if (Array.isArray(value)) {
    const lines: readonly unknown[] = value;
    return lines.map((one, index) => ({
      text: typeof one === "object" && one !== null ? datedText(one, print, language, ask) : String(one),
      rest: lines.filter((_, other) => other !== index),
    }));
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).map(([name, one]) => ({
    text: `${name === "" ? ask("allTables") : name}: ${kind === "tax by table" && typeof one === "number" ? taxAnswer(one, language) : print(one)}`,
    rest: Object.fromEntries(Object.entries(value).filter(([other]) => other !== name)),
  }));
}

function datedText(
  one: object,
  print: (value: unknown) => string,
  language: "en" | "de",
  ask: FigureProps["ask"],
): string {
  const [name, rate, from] =
    "person" in one
      ? [one.person, "costPerHour" in one ? one.costPerHour : "", "from" in one ? one.from : null]
      : ["currency" in one ? one.currency : "", "rate" in one ? one.rate : "", "from" in one ? one.from : null];
  // What one yen is worth has more digits than an hour.
  const shown =
    typeof rate === "number" && rate < 1 ? String(rate).replace(".", language === "de" ? "," : ".") : print(rate);
  return typeof from === "number"
    ? ask("rateSince", { name: String(name), rate: shown, day: printDay(from, language) })
    : `${String(name)}: ${shown}`;
}
