import { useEffect, useState } from "preact/hooks";
import { Problem, type Language } from "../core/problem";
import { afterPress } from "./after-press";

interface TypedFieldProps {
  readonly label: string;
  readonly help?: string | undefined;
  /** What stands in the box. */
  readonly text: string;
  readonly language: Language;
  readonly isCompact?: boolean;
  /** In a table, where row and column say what it is. */
  readonly isBare?: boolean;
  /** Takes what was typed; a Problem refuses it. */
  readonly take: (typed: string) => void;
}

/** A box for what people type; what is refused stays in it, with its sentence beside it, and changes nothing. */
export function TypedField({ label, help, text, language, isCompact = false, isBare = false, take }: TypedFieldProps) {
  // Whatever is drawn anew meanwhile leaves in the box what is being typed.
  const [typing, setTyping] = useState<string | null>(null);
  const [refused, setRefused] = useState<{ readonly typed: string; readonly why: string } | null>(null);
  useEffect(() => {
    setRefused(null);
  }, [text]);
  const enter = (typed: string): void => {
    try {
      take(typed);
      setRefused(null);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      afterPress(() => {
        setRefused({ typed, why: error.inWords(language) });
      });
    }
  };
  return (
    <label class={isCompact ? "fit-row" : "field"}>
      {!isBare && <span>{label}</span>}
      <fluent-text-input
        value={typing ?? refused?.typed ?? text}
        aria-label={label}
        aria-invalid={refused !== null}
        onInput={(event) => {
          setTyping(valueOf(event.currentTarget));
        }}
        onChange={(event) => {
          setTyping(null);
          enter(valueOf(event.currentTarget));
        }}
        onBlur={() => {
          setTyping(null);
        }}
      />
      {help !== undefined && <span class="quiet">{help}</span>}
      {refused !== null && (
        <span class="refused" role="alert">
          {refused.why}
        </span>
      )}
    </label>
  );
}

/** What stands in a field. */
export function valueOf(element: EventTarget | null): string {
  return element !== null && "value" in element && typeof element.value === "string" ? element.value : "";
}
