import { useEffect, useState } from "preact/hooks";
import type { Host } from "../host";
import { useMessage } from "../use-message";
import type { Speak } from "../words/speak";
import { failureOf } from "../words/words-of";
import { repairOutcome } from "./repair-outcome";

/** Repair and freeze, where the host can; freezing is asked about first. */
export function WorkbookFormulas({ host, say }: { readonly host: Host; readonly say: Speak }) {
  const message = useMessage();
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const act = async (work: () => Promise<string>): Promise<void> => {
    setAsking(false);
    setBusy(true);
    await message.act(work);
    setBusy(false);
  };
  if (host.repairFormulas === undefined && host.freezeFormulas === undefined) return null;
  return (
    <section>
      <h3>{say("inWorkbook")}</h3>
      <p>{say(host.kind === "sheets" ? "wakeText" : "repairText")}</p>
      <div class="buttons">
        <fluent-button
          disabled={isBusy}
          onClick={() => {
            void act(() => repairOutcome(host, say));
          }}
        >
          {say(host.kind === "sheets" ? "wake" : "repair")}
        </fluent-button>
      </div>
      <p>{say("freezeText")}</p>
      {isAsking ? (
        <div class="notice" role="alert">
          <p>{say("reallyFreeze")}</p>
          <div class="buttons">
            <fluent-button
              onClick={() => {
                setAsking(false);
              }}
            >
              {say("keepFormulas")}
            </fluent-button>
            <fluent-button
              onClick={() => {
                void act(async () => say("frozen", { count: (await host.freezeFormulas?.()) ?? 0 }));
              }}
            >
              {say("freeze")}
            </fluent-button>
          </div>
        </div>
      ) : (
        <div class="buttons">
          <fluent-button
            disabled={isBusy}
            onClick={() => {
              setAsking(true);
            }}
          >
            {say("freeze")}
          </fluent-button>
        </div>
      )}
      {host.startsWithWorkbook !== undefined && <StartWithWorkbook host={host} say={say} failed={message.tell} />}
      <p role="status">{message.text}</p>
    </section>
  );
}

/** Offered, never done on its own: a workbook that loads an add-in is the owner's choice. */
function StartWithWorkbook({
  host,
  say,
  failed,
}: {
  readonly host: Host;
  readonly say: Speak;
  readonly failed: (message: string) => void;
}) {
  const [isOn, setOn] = useState<boolean | null>(null);
  useEffect(() => {
    void host.startsWithWorkbook?.().then(setOn, () => {
      setOn(null);
    });
  }, [host]);
  if (isOn === null) return null;
  const choose = (isWanted: boolean): void => {
    setOn(isWanted);
    host.startWithWorkbook?.(isWanted).catch((error: unknown) => {
      setOn(!isWanted);
      failed(failureOf(error));
    });
  };
  return (
    <label>
      <input
        type="checkbox"
        checked={isOn}
        onChange={(event) => {
          choose(event.currentTarget.checked);
        }}
      />{" "}
      {say("startText")}
    </label>
  );
}
