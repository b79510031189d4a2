/** A sign that XML cannot hold is written _x000D_ in workbooks; line ends are one sign in a cell. */
export function asExcelReads(text: string): string {
  if (!text.includes("_x") && !text.includes("\r")) return text;
  return text
    .replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/\r\n?/g, "\n");
}
