import type { Host, Repair } from "../host";
import type { Speak } from "../words/speak";

/** Enters our broken formulas again, and says what was done, what it did not help, and what was left alone. */
export async function repairOutcome(host: Host, say: Speak): Promise<string> {
  const { entered, stillBroken, protectedSheets } = (await host.repairFormulas?.()) ?? nothing;
  return [
    entered === 0 && protectedSheets.length > 0 ? "" : say("repaired", { count: entered }),
    stillBroken === 0 ? "" : say(host.kind === "sheets" ? "stillAsleep" : "stillBroken", { count: stillBroken }),
    protectedSheets.length === 0
      ? ""
      : say("passedOver", {
          count: protectedSheets.length,
          names: protectedSheets.map((name) => `“${name}”`).join(", "),
        }),
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

const nothing: Repair = { entered: 0, stillBroken: 0, protectedSheets: [] };
