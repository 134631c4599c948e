import { strToU8, zipSync } from "fflate";

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A zip of parts given as text or bytes, packed by other means than the host's. */
export function pack(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [
        name,
        typeof content === "string" ? strToU8(content) : content,
      ]),
    ),
    { mtime: new Date(2024, 4, 6, 7, 8), level: 1 },
  );
}

/** The parts of a workbook with one sheet whose worksheet part is `worksheet`; `more` adds parts or replaces them. */
export function craftParts(
  worksheet: string,
  more: Readonly<Record<string, string | Uint8Array>> = {},
): Record<string, string | Uint8Array> {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  return {
    "[Content_Types].xml":
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/>` +
      `<Override PartName="/xl/sharedStrings.xml" ContentType="${type}.sharedStrings+xml"/></Types>`,
    "_rels/.rels": rels(["officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml":
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr/><bookViews><workbookView/></bookViews>` +
      '<sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": rels(
      ["worksheet", "worksheets/sheet1.xml"],
      ["styles", "styles.xml"],
      ["sharedStrings", "sharedStrings.xml"],
    ),
    "xl/styles.xml": styles(""),
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}"/>`,
    "xl/worksheets/sheet1.xml": worksheet,
    ...more,
  };
}

export function craft(
  worksheet: string,
  more: Readonly<Record<string, string | Uint8Array>> = {},
): Uint8Array {
  return pack(craftParts(worksheet, more));
}

/** A worksheet part with these rows in it, and what comes before and after them. */
export function worksheet(rows: string, before = "", after = ""): string {
  return `<?xml version="1.0"?>\n<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

/** A relationships part; ids run from rId1. */
export function rels(...relations: readonly (readonly [string, string])[]): string {
  const lines = relations.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join("")}</Relationships>`;
}

/** A styles part: the format 0 is General, and `xfs` are those from 1 on. */
export function styles(xfs: string, numberFormats = ""): string {
  const formats = numberFormats === "" ? "" : `<numFmts>${numberFormats}</numFmts>`;
  return (
    `<styleSheet xmlns="${MAIN}">${formats}<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${xfs}</cellXfs></styleSheet>`
  );
}
