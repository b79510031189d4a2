/**
 * Dark or light as Office is, whatever the system says; Excel tells no change of theme, so it is asked again whenever
 * the pane is shown.
 */
export function followOfficeTheme(): void {
  const apply = (): void => {
    const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
    const isDark = theme === undefined ? null : isDarkTheme(theme);
    if (isDark === null) delete document.documentElement.dataset["theme"];
    else document.documentElement.dataset["theme"] = isDark ? "dark" : "light";
  };
  apply();
  window.addEventListener("focus", apply);
  void Office.addin.onVisibilityModeChanged(apply).catch(() => undefined);
}

/**
 * Some versions tell colours only, or the truth as the colour #000001: a ground darker than half is a dark theme. Null
 * where nothing is told.
 */
export function isDarkTheme({ isDarkTheme: isTold, bodyBackgroundColor }: Partial<Office.OfficeTheme>): boolean | null {
  if (typeof isTold === "boolean") return isTold;
  const [, red = "", green = "", blue = ""] =
    /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(bodyBackgroundColor ?? "") ?? [];
  if (blue === "") return null;
  const [r, g, b] = [red, green, blue].map((part) => parseInt(part, 16)) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b < 128;
}
