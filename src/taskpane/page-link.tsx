import type { Host } from "./host";

/** A link to a page outside of the pane, opened by the host where a link does nothing there. */
export function PageLink({
  address,
  name,
  label,
  host,
}: {
  readonly address: string;
  readonly name: string;
  readonly label?: string;
  readonly host: Host;
}) {
  const open = (event: Event): void => {
    if (host.openPage === undefined) return;
    event.preventDefault();
    host.openPage(address);
  };
  return (
    <a href={address} target="_blank" rel="noopener noreferrer" aria-label={label ?? name} onClick={open}>
      {name}
    </a>
  );
}
