import "@fluentui/web-components/button.js";
import "@fluentui/web-components/text-input.js";
import { setTheme } from "@fluentui/web-components/theme/set-theme.js";
import { webDarkTheme, webLightTheme } from "@fluentui/tokens";
import type { ComponentChildren, HTMLAttributes } from "preact";

type FluentElement = HTMLAttributes<HTMLElement> & {
  readonly children?: ComponentChildren;
  readonly class?: string;
  readonly appearance?: string;
  readonly size?: string;
  readonly disabled?: boolean;
};

declare module "preact" {
  // Preact looks up the elements of custom tags in this namespace.
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace JSX {
    interface IntrinsicElements {
      "fluent-button": FluentElement;
      "fluent-text-input": FluentElement & {
        readonly value?: string;
        readonly placeholder?: string;
        readonly type?: string;
      };
    }
  }
}

/** Ours is the accent only: a deep green-blue instead of Fluent's blue. */
const lightAccent = {
  colorBrandBackground: "#0b5f6b",
  colorBrandBackgroundHover: "#094d57",
  colorBrandBackgroundPressed: "#073d45",
  colorCompoundBrandStroke: "#0b5f6b",
  colorCompoundBrandStrokePressed: "#073d45",
  colorBrandForeground1: "#0b5f6b",
};
const darkAccent = {
  colorBrandBackground: "#1b7c89",
  colorBrandBackgroundHover: "#23929f",
  colorBrandBackgroundPressed: "#166872",
  colorCompoundBrandStroke: "#5fc3cf",
  colorCompoundBrandStrokePressed: "#8fd8e1",
  colorBrandForeground1: "#5fc3cf",
};

/** Fluent's tokens in the theme of the host, which changes while the pane is open. */
export function followTheme(root: HTMLElement): () => void {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const apply = (): void => {
    const isDark =
      document.documentElement.dataset["theme"] === "dark" ||
      (document.documentElement.dataset["theme"] === undefined && dark.matches);
    root.dataset["theme"] = isDark ? "dark" : "light";
    setTheme(isDark ? { ...webDarkTheme, ...darkAccent } : { ...webLightTheme, ...lightAccent }, root);
  };
  apply();
  dark.addEventListener("change", apply);
  const watch = new MutationObserver(apply);
  watch.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  return () => {
    dark.removeEventListener("change", apply);
    watch.disconnect();
  };
}
