import { useMemo, useState } from "preact/hooks";
import { catalogue } from "../../functions";
import type { FunctionDefinition } from "../../spreadsheet/define-function";
import { printFormula } from "../../spreadsheet/formula";
import type { ScreenProps } from "../screen-props";
import { StatusLine } from "../status-line";
import { valueOf } from "../typed-field";
import { useMessage } from "../use-message";
import { FunctionHelp } from "./function-help";
import { findFunctions } from "./wants";
import { WorkbookFormulas } from "./workbook-formulas";

/** All functions with their help; the first example of each can be put into the active cell. */
export function FunctionsScreen({ host, say }: ScreenProps) {
  const [search, setSearch] = useState("");
  const message = useMessage();
  const found = useMemo(() => findFunctions(catalogue, search, host.language), [search, host.language]);
  const insert = ({ id, examples }: FunctionDefinition): void => {
    void message.act(async () => {
      await host.insertFormula(printFormula(id, examples[0].arguments, ","));
      return say("inserted");
    });
  };
  return (
    <>
      <label class="field">
        <span>{say("search")}</span>
        <fluent-text-input
          placeholder={say("searchHint")}
          aria-label={say("search")}
          onInput={(event) => {
            setSearch(valueOf(event.currentTarget));
          }}
        />
      </label>
      <StatusLine text={message.text} />
      {found.length === 0 && <p>{say("noFunction")}</p>}
      <div>
        {found.map((definition) => (
          <div key={definition.id} class="function">
            <strong>{definition.id}</strong>
            <p>{definition.summary[host.language]}</p>
            <code>{printFormula(definition.id, definition.examples[0].arguments, host.argumentSeparator)}</code>
            <FunctionHelp definition={definition} host={host} say={say} />
            <div class="buttons">
              <fluent-button
                size="small"
                aria-label={`${say("insert")}: ${definition.id}`}
                onClick={() => {
                  insert(definition);
                }}
              >
                {say("insert")}
              </fluent-button>
            </div>
          </div>
        ))}
      </div>
      <WorkbookFormulas host={host} say={say} />
    </>
  );
}
