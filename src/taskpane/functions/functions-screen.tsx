import { useMemo, useState } from "preact/hooks";
import { catalogue } from "../../functions";
import type { FunctionDefinition } from "../../spreadsheet/define-function";
import { printFormula } from "../../spreadsheet/formula";
import type { ScreenProps } from "../screen-props";
import { findFunctions } from "./wants";
import { WorkbookFormulas } from "./workbook-formulas";
import { wordsOf } from "../words/words-of";

/** All functions with their help; the first example of each can be put into the active cell. */
export function FunctionsScreen({ host, say }: ScreenProps) {
  const [search, setSearch] = useState("");
  const [message, setMessage] = useState("");
  const found = useMemo(() => findFunctions(catalogue, search, host.language), [search, host.language]);
  const insert = ({ id, examples }: FunctionDefinition): void => {
    host.insertFormula(printFormula(id, examples[0].arguments, ",")).then(
      () => {
        setMessage(say("inserted"));
      },
      (error: unknown) => {
        setMessage(say("failed", { why: wordsOf(error) }));
      },
    );
  };
  return (
    <>
      <label class="field">
        <span>{say("search")}</span>
        <fluent-text-input placeholder={say("searchHint")} aria-label={say("search")} onInput={(event) => { setSearch(valueOf(event.currentTarget)); }} />
      </label>
      <p role="status" class={message === "" ? "aside" : "notice"}>{message}</p>
      {found.length === 0 && <p>{say("noFunction")}</p>}
      <div>
        {found.map((definition) => (
          <div key={definition.id} class="function">
            <strong>{definition.id}</strong>
            <p>{definition.summary[host.language]}</p>
            <code>{printFormula(definition.id, definition.examples[0].arguments, host.argumentSeparator)}</code>
            <div class="buttons">
              <fluent-button size="small" aria-label={`${say("insert")}: ${definition.id}`} onClick={() => { insert(definition); }}>{say("insert")}</fluent-button>
            </div>
          </div>
        ))}
      </div>
      <WorkbookFormulas host={host} say={say} />
    </>
  );
}

function valueOf(element: EventTarget | null): string {
  return element !== null && "value" in element && typeof element.value === "string" ? element.value : "";
}
