import { valueAt } from "../../../src/core/model/workbook";
import { createWorkbook } from "../../../src/hosts/xlsx/create-workbook";
import { applyCellEdits, markCells, unmarkCells, writeSheets } from "../../../src/hosts/xlsx/patch-xlsx";
import { readXlsx } from "../../../src/hosts/xlsx/read-xlsx";
import { convertByLibreOffice, describeWithLibreOffice } from "../../support/libreoffice";
import { unwrap } from "../host-contract";
import { awardsPlan, plainPlan } from "../plans";

describeWithLibreOffice("LibreOffice", () => {
  const source = createWorkbook([
    plainPlan("Số liệu", [
      ["Đơn vị", "Tập thể"],
      ["Xã A", 5],
      ["Xã B", 7],
    ]),
  ]);

  it("opens what we build, calculates our formulas anew, and keeps what says that the sheet is ours", () => {
    const plan = awardsPlan({
      cells: [
        { row: 0, column: 0, content: { kind: "text", text: "=1+1" } },
        // The cached value is wrong on purpose: only recalculation gives 12.
        { row: 1, column: 0, content: { kind: "formula", formula: "SUM('Số liệu'!B2:B3)", value: 99 } },
        {
          row: 2,
          column: 0,
          content: {
            kind: "formula",
            formula: "SUMPRODUCT(('Số liệu'!A2:A3=\"Xã B\")*('Số liệu'!B2:B3))",
            value: 99,
          },
        },
      ],
    });
    const built = unwrap(writeSheets(source, [plan])).bytes;
    const saved = convertByLibreOffice(built);
    const [, sheet] = unwrap(readXlsx("b.xlsx", saved)).sheets;
    expect(sheet).toMatchObject({ name: plan.name, builtByKhop: true, merges: plan.merges });
    expect(sheet && [valueAt(sheet, 0, 0), valueAt(sheet, 1, 0), valueAt(sheet, 2, 0)]).toEqual([
      "=1+1",
      12,
      7,
    ]);
    expect(sheet?.formulas.size).toBe(2);
    const again = unwrap(readXlsx("b.xlsx", unwrap(writeSheets(saved, [plan])).bytes));
    expect(again.sheets.map((each) => each.name)).toEqual(["Số liệu", plan.name]);
  }, 120_000);

  it("keeps our marks so that they can be taken away, and shows edited cells", () => {
    const mark = { sheet: "Số liệu", row: 1, column: 1, severity: "error", text: "" } as const;
    const marked = unwrap(markCells(source, [mark, { ...mark, row: 2, severity: "note" }]));
    const edit = { kind: "set-cell", sheet: "Số liệu", address: "B3", from: 7, to: "bảy" } as const;
    const saved = convertByLibreOffice(unwrap(applyCellEdits(marked, [edit])));
    expect(unwrap(readXlsx("b.xlsx", saved)).sheets[0]?.values[2]).toEqual(["Xã B", "bảy"]);
    const bare = convertByLibreOffice(unwrap(unmarkCells(saved)), "fods");
    expect(new TextDecoder().decode(convertByLibreOffice(saved, "fods"))).toContain("conditional-format");
    expect(new TextDecoder().decode(bare)).not.toContain("conditional-format ");
  }, 120_000);
});
