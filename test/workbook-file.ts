import { strToU8, zipSync, type Zippable } from "fflate";

const main =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const relationTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** What stands in a workbook, as XML: so that it can hold what no library would write. */
export interface WorkbookParts {
  /** The rows of the one sheet: "<row r="1">…</row>". */
  readonly rows: string;
  /** What follows the rows: merged cells. */
  readonly after?: string;
  readonly texts?: Uint8Array | string;
  readonly styles?: string;
  readonly workbook?: string;
  readonly level?: 0 | 1 | 6;
}

/** The bytes of an .xlsx file with one sheet named "Time". */
export function workbookFile({
  rows,
  after = "",
  texts = "",
  styles = "<cellXfs><xf/></cellXfs>",
  workbook = "",
  level = 1,
}: WorkbookParts): Uint8Array {
  const parts: Zippable = {
    "[Content_Types].xml": strToU8("<Types/>"),
    "xl/workbook.xml": strToU8(
      `<workbook ${main}>${workbook}<sheets><sheet name="Time" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      `<Relationships>${["worksheet:worksheets/sheet1", "sharedStrings:sharedStrings", "styles:styles"]
        .map((one, index) => {
          const [type, target] = one.split(":");
          return `<Relationship Id="rId${index + 1}" Type="${relationTypes}/${type}" Target="${target}.xml"/>`;
        })
        .join("")}</Relationships>`,
    ),
    "xl/worksheets/sheet1.xml": strToU8(`<worksheet ${main}><sheetData>${rows}</sheetData>${after}</worksheet>`),
    "xl/sharedStrings.xml": typeof texts === "string" ? strToU8(`<sst ${main}>${texts}</sst>`) : texts,
    "xl/styles.xml": strToU8(`<styleSheet ${main}>${styles}</styleSheet>`),
  };
  return zipSync(parts, { level });
}
