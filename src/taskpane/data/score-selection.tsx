import type { Host } from "../host";
import type { PaneSettings } from "../settings";
import type { SpeakOf } from "../words/speak";
import { onlyOn } from "./data-set";
import type { dataWords } from "./data-words";

interface SelectionProps {
  readonly host: Host;
  readonly say: SpeakOf<keyof typeof dataWords>;
  readonly change: (how: (settings: PaneSettings) => PaneSettings) => Promise<boolean>;
  /** Does something and tells how it went. */
  readonly act: (work: () => Promise<string>) => Promise<void>;
}

/**
 * What the ribbon and the context menu offer, in the pane too: inside of an Excel table the desktop shows a menu
 * without any add-in's commands (office-js#6612, #4692).
 */
export function ScoreSelection({ host, say, change, act }: SelectionProps) {
  const score = async (): Promise<string> => {
    const { sheet } = await host.selection();
    await change((now) => ({ ...now, data: onlyOn(now.data, [sheet]) }));
    return say("onlySheet", { sheet });
  };
  return (
    <fluent-button
      size="small"
      title={say("scoreSelectionHelp")}
      onClick={() => {
        void act(score);
      }}
    >
      {say("scoreSelection")}
    </fluent-button>
  );
}
