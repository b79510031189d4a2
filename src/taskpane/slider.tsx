import type { Language } from "../core/problem";
import { NumberField } from "./number-field";
import { figureText, type FigureKind } from "./read-figure";

interface SliderProps {
  readonly label: string;
  readonly value: number;
  /** What the slider reaches; more can be typed. */
  readonly max: number;
  readonly step: number;
  readonly kind?: FigureKind;
  readonly language: Language;
  readonly onValue: (value: number) => void;
}

/** A figure to try out, from 0 up: by mouse, finger or arrow keys, or typed beside it. */
export function Slider({ label, value, max, step, kind = "number", language, onValue }: SliderProps) {
  return (
    <div class="slider">
      <NumberField
        label={label}
        isCompact
        kind={kind}
        value={value}
        language={language}
        onNumber={(typed) => {
          onValue(typed ?? 0);
        }}
      />
      <input
        type="range"
        min={0}
        max={max}
        step={step}
        value={Math.min(value, max)}
        aria-label={label}
        aria-valuetext={figureText(value, kind, language)}
        onInput={(event) => {
          onValue(Number(event.currentTarget.value));
        }}
      />
    </div>
  );
}
