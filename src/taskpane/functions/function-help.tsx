import type { FunctionDefinition } from "../../spreadsheet/define-function";
import { thisCopy } from "../about/this-copy";
import type { Host } from "../host";
import { PageLink } from "../page-link";
import type { Speak } from "../words/speak";

/** The help page of a function where this copy has a site, else what that page says of its inputs and its result. */
export function FunctionHelp({
  definition,
  host,
  say,
}: {
  readonly definition: FunctionDefinition;
  readonly host: Host;
  readonly say: Speak;
}) {
  const { id, returns, parameters, formula } = definition;
  const { language } = host;
  const { site } = thisCopy(document.documentElement);
  const label = `${say("help")}: ${id}`;
  if (site !== null)
    return (
      <PageLink
        address={`${site}/excel/functions/${language}/${id.toLowerCase()}.html`}
        name={say("help")}
        label={label}
        host={host}
      />
    );
  return (
    <details>
      <summary aria-label={label}>{say("help")}</summary>
      <dl>
        {parameters.map(({ name, help }) => (
          <>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>{help[language]}</dd>
          </>
        ))}
      </dl>
      <p>{returns[language]}</p>
      <p class="quiet">{formula[language]}</p>
    </details>
  );
}
