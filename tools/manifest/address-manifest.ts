import { isLocal, localIdentity } from "./local-identity";

/**
 * The manifest for an address; on this machine it is another add-in, with a name that tells them apart in the ribbon
 * too.
 */
export function addressManifest(xml: string, placeholder: string, origin: string): string {
  const addressed = xml.replaceAll(placeholder, origin);
  if (!isLocal(origin)) return addressed;
  return addressed
    .replace(/<Id>[^<]*<\/Id>/, `<Id>${localIdentity.id}</Id>`)
    .replace(/(<DisplayName DefaultValue=")[^"]*/, `$1${localIdentity.name}`)
    .replace(/(id="Group\.Label" DefaultValue=")[^"]*/, `$1${localIdentity.name}`);
}
