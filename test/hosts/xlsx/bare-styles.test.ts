import { OfficePackage } from "../../../src/hosts/package/office-package";
import { childOf, parseXml } from "../../../src/hosts/package/xml-tree";
import { writeSheets } from "../../../src/hosts/xlsx/patch-xlsx";
import { planOf } from "../../support/unit-tables";
import { craft, MAIN, worksheet } from "./craft";

describe("a styles part whose root closes itself", () => {
  it("takes every list that our sheets need, in the order of the schema", () => {
    const bytes = craft(worksheet('<row r="1"><c r="A1"><v>1</v></c></row>'), {
      "xl/styles.xml": `<styleSheet xmlns="${MAIN}" xml:space="preserve"/>`,
    });
    const style = { bold: true, border: true, fill: "#F2F2F2", numberFormat: "0.000" };
    const range = { top: 0, left: 0, bottom: 0, right: 0 };
    const plan = { ...planOf("Biểu", [["a"]]), styleRuns: [{ range, style }] };
    const written = writeSheets(bytes, [plan], "a.xlsx");
    if (!written.ok) throw new Error(written.error.code);
    const text = new OfficePackage(written.value.bytes).readText("xl/styles.xml") ?? "";
    const root = parseXml(text);
    expect(root.children.map((child) => child.name)).toEqual([
      "numFmts",
      "fonts",
      "fills",
      "borders",
      "cellStyleXfs",
      "cellXfs",
    ]);
    expect(childOf(root, "cellXfs")?.children.length).toBeGreaterThan(1);
    expect(text.match(/<\/styleSheet>/gu)).toHaveLength(1);
  });
});
