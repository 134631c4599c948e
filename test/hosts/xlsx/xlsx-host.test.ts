import { unzipSync } from "fflate";
import { parseRange } from "../../../src/core/model/address";
import type { Severity } from "../../../src/core/model/finding";
import { createWorkbook } from "../../../src/hosts/xlsx/create-workbook";
import { createXlsxHost } from "../../../src/hosts/xlsx/xlsx-host";
import { describeHost } from "../host-contract";
import { plainPlan } from "../plans";

describeHost("xlsx", () => {
  const total = plainPlan("Số liệu", [["Đơn vị", "Tổng số"], ["Xã A", 5], ["Xã B", 7], ["Cộng"]]);
  const host = createXlsxHost(
    "so-lieu.xlsx",
    createWorkbook([
      {
        ...total,
        cells: [
          ...total.cells,
          { row: 3, column: 1, content: { kind: "formula", formula: "SUM(B2:B3)", value: 12 } },
        ],
      },
      plainPlan("Biểu lạ", [["của người dùng"]]),
    ]),
  );
  return { host, state: () => Promise.resolve(host.bytes()), marks: () => readMarks(host.bytes()) };
});

/** The conditional formats of ours, read by other means than the host's. */
function readMarks(bytes: Uint8Array): { sheet: string; row: number; column: number; severity: Severity }[] {
  const parts = unzipSync(bytes);
  return ["Số liệu", "Biểu lạ"].flatMap((sheet, index) => {
    const xml = new TextDecoder().decode(parts[`xl/worksheets/sheet${index + 1}.xml`]);
    const found = xml.matchAll(/<conditionalFormatting sqref="([^"]+)">.*?"khop"="(\w+)"/gu);
    return [...found].map(([, sqref = "", severity]) => {
      const range = parseRange(sqref);
      return { sheet, row: range?.top ?? -1, column: range?.left ?? -1, severity: severity as Severity };
    });
  });
}

describe("the page of a built sheet", () => {
  it.each([
    ["on one page", { fitToWidth: true, onOnePage: true }, 'fitToWidth="1" fitToHeight="1"', true],
    ["as wide as a page", { fitToWidth: true }, 'fitToWidth="1" fitToHeight="0"', true],
    ["in its own size", { fitToWidth: false, onOnePage: true }, 'paperSize="9" orientation', false],
  ] as const)("is printed %s", async (_, print, setup, isFitted) => {
    const plan = plainPlan("Biểu", [["Đơn vị"], ["Xã A"]]);
    const host = createXlsxHost("so-lieu.xlsx", createWorkbook([plainPlan("Số liệu", [["a"]])]));
    const written = await host.writeSheets([{ ...plan, print: { ...plan.print, ...print } }]);
    expect(written.ok).toBe(true);
    const xml = new TextDecoder().decode(unzipSync(host.bytes())["xl/worksheets/sheet2.xml"]);
    expect(xml).toContain(setup);
    expect(xml.includes('<pageSetUpPr fitToPage="1"/>')).toBe(isFitted);
  });
});
