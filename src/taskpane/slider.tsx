interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly max: number;
  readonly step: number;
  /** The value as a person reads it. */
  readonly shown: string;
  readonly onValue: (value: number) => void;
}

/** A figure to try out, from 0 up, by mouse, finger or arrow keys. */
export function Slider({ label, value, max, step, shown, onValue }: SliderProps) {
  return (
    <label class="slider">
      <span>{label}</span>
      <output>{shown}</output>
      <input type="range" min={0} max={max} step={step} value={value} aria-label={label} aria-valuetext={shown} onInput={(event) => { onValue(Number(event.currentTarget.value)); }} />
    </label>
  );
}
