import { render } from "preact";
import { followTheme } from "./fluent";
import type { Host } from "./host";
import { Pane } from "./pane";
import paneStyle from "./pane.css";

/** Shows the pane in an element, on the host that it runs in; the answer takes it away again. */
export function mountPane(element: HTMLElement, host: Host): () => void {
  const root = document.createElement("div");
  root.className = "kw";
  root.lang = host.language;
  const style = document.createElement("style");
  style.textContent = paneStyle;
  element.append(style, root);
  const unfollow = followTheme(root);
  render(<Pane host={host} />, root);
  return () => {
    render(null, root);
    unfollow();
    root.remove();
    style.remove();
  };
}
