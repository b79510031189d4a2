import { useState } from "preact/hooks";
import type { ScreenProps } from "../pane";
import { readSettings } from "../settings";

/** What the product is, what it stores, and how to make it forget. */
export function AboutScreen({ host, say, save }: ScreenProps) {
  const [message, setMessage] = useState("");
  return (
    <>
      <h2>Keepworthy</h2>
      <p>{say("aboutText")}</p>
      <p>{say("decide")}</p>
      <p class="quiet">{say("stored")}</p>
      <div class="buttons">
        <fluent-button
          onClick={() => {
            void save(readSettings({}, host.language)).then(() => {
              setMessage(say("forgotten"));
            });
          }}
        >
          {say("forget")}
        </fluent-button>
      </div>
      <p role="status">{message}</p>
    </>
  );
}
