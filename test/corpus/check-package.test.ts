import { createWorkbook } from "../../src/hosts/xlsx/create-workbook";
import { OfficePackage } from "../../src/hosts/package/office-package";
import { plainPlan } from "../hosts/plans";
import { craft, worksheet } from "../hosts/xlsx/craft";
import { makeDocx, paragraph } from "../support/make-docx";
import { listFaults, listNewFaults } from "./check-package";

describe("the faults of a package", () => {
  it("are none in what is written here", () => {
    expect(listFaults(new OfficePackage(createWorkbook([plainPlan("Biểu", [["Xã A", 5]])])))).toEqual([]);
    expect(listFaults(new OfficePackage(makeDocx({ body: paragraph("Toàn xã có 5 hộ.") })))).toEqual([]);
  });

  const sound = craft(worksheet("<row><c><v>1</v></c></row>"));
  const change = (name: string, from: string | RegExp, to: string): Uint8Array => {
    const parts = new OfficePackage(sound);
    const text = parts.readText(name) ?? "";
    expect(text).toMatch(from);
    parts.write(name, text.replace(from, to));
    return parts.save();
  };

  it.each([
    [
      "order",
      "xl/worksheets/sheet1.xml",
      "</sheetData>",
      "</sheetData><pageMargins/><mergeCells/>",
      "mergeCells behind pageMargins",
    ],
    [
      "relation",
      "xl/_rels/workbook.xml.rels",
      "worksheets/sheet1.xml",
      "worksheets/sheet9.xml",
      "which is not there",
    ],
    ["type", "[Content_Types].xml", "/xl/styles.xml", "/xl/style.xml", "xl/style.xml, which is not there"],
    ["XML", "xl/styles.xml", "</styleSheet>", "", "xl/styles.xml: "],
    [
      "ids",
      "xl/workbook.xml",
      "</sheets>",
      '<sheet name="B" sheetId="1" r:id="rId7"/></sheets>',
      "two sheets with the id 1",
    ],
  ] as const)("of the %s are found", (_what, name, from, to, told) => {
    const faults = listNewFaults(sound, change(name, from, to));
    expect(faults.join("\n")).toContain(told);
    expect(listNewFaults(change(name, from, to), change(name, from, to))).toEqual([]);
  });
});
