import { useState } from "preact/hooks";
import { Choice } from "../fields";
import { NumberField } from "../number-field";
import type { FormProps } from "./form-props";

export function Outcome({ judged: { prospect }, language, say, change }: FormProps) {
  const { outcome } = prospect;
  const state = outcome === null ? "open" : outcome.isTaken ? "taken" : "declined";
  return (
    <fieldset>
      <legend>{say("outcome")}</legend>
      <Choice
        label={say("outcome")}
        value={state}
        options={[
          ["open", say("open")],
          ["taken", say("taken")],
          ["declined", say("declined")],
        ]}
        onChoice={(chosen) => {
          change({
            ...prospect,
            outcome:
              chosen === "open"
                ? null
                : { isTaken: chosen === "taken", hours: outcome?.hours ?? null, revenue: outcome?.revenue ?? null },
          });
        }}
      />
      {outcome?.isTaken === true && (
        <>
          <NumberField
            label={say("actualHours")}
            value={outcome.hours}
            language={language}
            onNumber={(hours) => {
              change({ ...prospect, outcome: { ...outcome, hours } });
            }}
          />
          <NumberField
            label={say("actualRevenue")}
            value={outcome.revenue}
            language={language}
            onNumber={(revenue) => {
              change({ ...prospect, outcome: { ...outcome, revenue } });
            }}
          />
        </>
      )}
    </fieldset>
  );
}

export function Remove({ judged: { prospect }, say, remove }: FormProps) {
  const [isAsking, setAsking] = useState(false);
  if (!isAsking) {
    return (
      <div class="buttons">
        <fluent-button
          size="small"
          onClick={() => {
            setAsking(true);
          }}
        >
          {say("remove")}
        </fluent-button>
      </div>
    );
  }
  return (
    <div class="notice" role="alert">
      <p>{say("reallyRemove", { name: prospect.name === "" ? say("unnamed") : prospect.name })}</p>
      <div class="buttons">
        <fluent-button
          onClick={() => {
            setAsking(false);
          }}
        >
          {say("keep")}
        </fluent-button>
        <fluent-button onClick={remove}>{say("remove")}</fluent-button>
      </div>
    </div>
  );
}
