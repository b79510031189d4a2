import type { Host } from "./host";
export function mountPane(element: HTMLElement, host: Host): () => void { element.textContent = host.kind; return () => undefined; }
