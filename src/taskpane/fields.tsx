import { useId } from "preact/hooks";
import { printDay } from "../spreadsheet/print-day";
import { readDay } from "../analysis/owner/read-day";
import { valueOf } from "./typed-field";

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly help?: string;
  readonly value: Value;
  readonly options: readonly (readonly [Value, string])[];
  readonly onChoice: (value: Value) => void;
}

export function Choice<Value extends string>({ label, help, value, options, onChoice }: ChoiceProps<Value>) {
  return (
    <label class="field">
      <span>{label}</span>
      <select
        value={value}
        onChange={(event) => {
          const chosen = options.find(([name]) => name === event.currentTarget.value);
          if (chosen !== undefined) onChoice(chosen[0]);
        }}
      >
        {options.map(([name, words]) => (
          <option key={name} value={name}>
            {words}
          </option>
        ))}
      </select>
      {help !== undefined && <span class="quiet">{help}</span>}
    </label>
  );
}

interface DayProps {
  readonly label: string;
  /** Serial day. */
  readonly value: number;
  readonly onDay: (day: number) => void;
}

export function DayField({ label, value, onDay }: DayProps) {
  return (
    <OptionalDayField
      label={label}
      value={value}
      onDay={(day) => {
        if (day !== null) onDay(day);
      }}
    />
  );
}

interface OptionalDayProps {
  readonly label: string;
  readonly help?: string;
  /** Serial day; null is not said. */
  readonly value: number | null;
  readonly onDay: (day: number | null) => void;
}

export function OptionalDayField({ label, help, value, onDay }: OptionalDayProps) {
  const read = (typed: string): void => {
    const day = readDay(typed);
    if (typed === "" || day !== null) onDay(day);
  };
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type="date"
        value={value === null ? "" : printDay(value, "en")}
        onChange={(event) => {
          read(event.currentTarget.value);
        }}
      />
      {help !== undefined && <span class="quiet">{help}</span>}
    </label>
  );
}

interface TextProps {
  readonly label: string;
  readonly value: string;
  readonly onText: (text: string) => void;
}

export function TextField({ label, value, onText }: TextProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <fluent-text-input
        value={value}
        aria-label={label}
        onInput={(event) => {
          onText(valueOf(event.currentTarget));
        }}
      />
    </label>
  );
}

interface SuggestingProps extends TextProps {
  readonly suggested: readonly string[];
}

/** A text of which some are known: the browser offers them while one types. */
export function SuggestingField({ label, value, suggested, onText }: SuggestingProps) {
  const list = useId();
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type="text"
        value={value}
        list={list}
        onInput={(event) => {
          onText(event.currentTarget.value);
        }}
      />
      <datalist id={list}>
        {suggested.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
    </label>
  );
}
