import { practiceFigures, withFigure } from "../../analysis/owner/practice";
import { Choice, OptionalDayField } from "../fields";
import { figureText, readFigure } from "../read-figure";
import { TypedField } from "../typed-field";
import type { FigureProps } from "./figure-props";
import { FigureList } from "./figure-list";

/** One of the owner's figures as its kind is entered; label and help come with it. */
export function FigureField(props: FigureProps) {
  const { figure, practice, ask, change } = props;
  const { kind, label, help, choices = [] } = practiceFigures[figure];
  const { language } = practice;
  const value = practice[figure];
  const enter = (written: unknown): void => {
    change(withFigure(practice, figure, written));
  };
  switch (kind) {
    case "amount":
    case "share":
    case "score": {
      const shape = kind === "share" ? "share" : "number";
      return (
        <TypedField
          label={label[language]}
          help={help[language]}
          text={figureText(typeof value === "number" ? value : null, shape, language)}
          language={language}
          take={(typed) => {
            enter(typed.trim() === "" ? null : readFigure(typed, label[language], shape, language));
          }}
        />
      );
    }
    case "scores":
    case "text":
    case "currency":
      return (
        <TypedField
          label={label[language]}
          help={help[language]}
          text={Array.isArray(value) ? value.join("; ") : typeof value === "string" ? value : ""}
          language={language}
          take={enter}
        />
      );
    case "day":
      return (
        <OptionalDayField
          label={label[language]}
          help={help[language]}
          value={typeof value === "number" ? value : null}
          onDay={enter}
        />
      );
    case "yes":
      return (
        <label>
          <input
            type="checkbox"
            checked={value === true}
            onChange={(event) => {
              enter(event.currentTarget.checked);
            }}
          />{" "}
          {label[language]} <span class="quiet">{help[language]}</span>
        </label>
      );
    case "choice":
      return (
        <Choice
          label={label[language]}
          help={help[language]}
          value={typeof value === "string" ? value : ""}
          options={[["", ask("notAnswered")], ...choices.map((one) => [one.value, one.label[language]] as const)]}
          onChoice={enter}
        />
      );
    case "names":
    case "amount by client":
    case "score by client":
    case "texts by client":
    case "name by name":
    case "tax by table":
    case "rate by person and day":
    case "rate by currency and day":
      return <FigureList {...props} kind={kind} enter={enter} />;
  }
}
