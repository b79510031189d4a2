import { useState } from "preact/hooks";
import type { ScreenProps } from "../screen-props";
import { useMessage } from "../use-message";
import { CopySection } from "./copy-section";

/** What the product is, what it stores, and how to make it forget. */
export function AboutScreen({ host, say, forget }: ScreenProps) {
  const message = useMessage();
  const [isBusy, setBusy] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const forgetAll = (): void => {
    setAsking(false);
    void (host.forgetAll === undefined ? forget() : host.forgetAll().then(() => true)).then((isForgotten) => {
      message.tell(isForgotten ? say("forgotten") : "");
    });
  };
  const openTemplate = async (): Promise<void> => {
    setBusy(true);
    await message.act(async () => {
      const sheet = await host.openTemplate?.();
      if (typeof sheet === "string") await host.activate(sheet);
      return say("templateOpen");
    });
    setBusy(false);
  };
  return (
    <>
      <h2>Keepworthy</h2>
      <p>{say("aboutText")}</p>
      <p>{say("decide")}</p>
      <p class="quiet">{say("stored")}</p>
      {host.openTemplate !== undefined && (
        <>
          <p>{say("templateText")}</p>
          <div class="buttons">
            <fluent-button
              disabled={isBusy}
              onClick={() => {
                void openTemplate();
              }}
            >
              {say("openTemplate")}
            </fluent-button>
          </div>
        </>
      )}
      {isAsking ? (
        <div class="notice" role="alert">
          <p>{say(host.forgetAll === undefined ? "reallyForget" : "reallyForgetAll")}</p>
          <div class="buttons">
            <fluent-button
              onClick={() => {
                setAsking(false);
              }}
            >
              {say("keepThem")}
            </fluent-button>
            <fluent-button onClick={forgetAll}>{say("forget")}</fluent-button>
          </div>
        </div>
      ) : (
        <div class="buttons">
          <fluent-button
            onClick={() => {
              setAsking(true);
            }}
          >
            {say("forget")}
          </fluent-button>
        </div>
      )}
      <p role="status">{message.text}</p>
      <CopySection host={host} />
    </>
  );
}
