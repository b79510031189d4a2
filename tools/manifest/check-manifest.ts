import { checkCommands } from "./check-commands";
import { checkIcons } from "./check-icons";
import { checkIdentity } from "./check-identity";
import { checkRequirements } from "./check-requirements";
import { checkResources } from "./check-resources";
import { checkSchema } from "./check-schema";
import { descendants, parseManifest } from "./elements";
import type { IconSize } from "./icon-size";

/**
 * Everything that Excel or Microsoft's validation would refuse, or silently not load, as far as it can be told offline,
 * as sentences; none means that the manifest is right.
 */
export function checkManifest(xml: string, iconSize: IconSize): readonly string[] {
  const root = parseManifest(xml);
  if (typeof root === "string") return [root];
  const elements = descendants(root);
  return [
    checkSchema(elements),
    checkIdentity(elements),
    checkRequirements(elements),
    checkResources(elements),
    checkCommands(elements),
    checkIcons(elements, iconSize),
  ].flat();
}
