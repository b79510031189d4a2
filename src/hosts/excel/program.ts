const systems: Readonly<Record<string, string>> = {
  PC: "Windows",
  Mac: "Mac",
  OfficeOnline: "web",
  iOS: "iPad",
  Android: "Android",
  Universal: "Windows",
};
const newest = 20;

/** "Excel 16.0.17928.20156 · Mac · ExcelApi 1.17": what somebody who helps must know first. */
export function excelProgram(): string {
  const { diagnostics, platform, requirements } = Office.context;
  let level = newest;
  while (level > 1 && !requirements.isSetSupported("ExcelApi", `1.${level}`)) level--;
  return `Excel ${diagnostics.version} · ${systems[platform] ?? platform} · ExcelApi 1.${level}`;
}
