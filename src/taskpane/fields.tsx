import { dateOf, readDay } from "../analysis/owner/read-day";

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [Value, string])[];
  readonly onChoice: (value: Value) => void;
}

export function Choice<Value extends string>({ label, value, options, onChoice }: ChoiceProps<Value>) {
  return (
    <label class="field">
      <span>{label}</span>
      <select value={value} onChange={(event) => { const chosen = options.find(([name]) => name === event.currentTarget.value); if (chosen !== undefined) onChoice(chosen[0]); }}>
        {options.map(([name, words]) => <option key={name} value={name}>{words}</option>)}
      </select>
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
  const { year, month, day } = dateOf(value);
  const shown = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return (
    <label class="field">
      <span>{label}</span>
      <input type="date" value={shown} onChange={(event) => { const read = readDay(event.currentTarget.value); if (read !== null) onDay(read); }} />
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
      <fluent-text-input value={value} aria-label={label} onInput={(event) => { onText(textOf(event.currentTarget)); }} />
    </label>
  );
}

function textOf(element: EventTarget | null): string {
  return element !== null && "value" in element && typeof element.value === "string" ? element.value : "";
}
