import type { Language } from "../../core/problem";

/**
 * The template workbook as base64, as Excel takes it; it is part of what is installed, so nothing is fetched from
 * elsewhere.
 */
export async function templateFile(language: Language): Promise<string> {
  const { default: address } =
    language === "de" ? await import("template/keepworthy-de.xlsx") : await import("template/keepworthy-en.xlsx");
  return address.slice(address.indexOf(",") + 1);
}
