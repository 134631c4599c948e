import { collectWorkbook } from "../../../src/core/collect/collect-workbook";
import { consolidate } from "../../../src/core/consolidate/consolidate";
import { planSumSheets } from "../../../src/core/consolidate/plan-sum-sheets";
import { renameParts } from "../../../src/core/consolidate/rename-parts";
import { usualTemplate } from "../../../src/core/derive/usual-template";
import type { SheetPlan } from "../../../src/core/model/sheet-plan";
import { parseAddress } from "../../../src/core/model/address";
import { toSnapshot } from "../../support/to-snapshot";
import { writeForm } from "../../support/unit-tables";

const UNITS = ["Xã Vầu Sơn", "Xã Lũng Mây", "Xã Nậm Sương"];
const LABELS = ["Kinh tế", "Văn hóa", "An ninh"];

function sumsOf(units: readonly string[]) {
  const sent = units.flatMap((unit, index) => {
    const labels = index === 2 ? LABELS.slice(0, 2) : LABELS;
    const fields = labels.map((label, at) => [label, index + at + 1, index + 2, 20 + at] as const);
    const workbook = toSnapshot(`${index + 1}.xlsx`, [writeForm({ unit, fields })]);
    return collectWorkbook(workbook, usualTemplate()).facts.tables.map((table) => ({
      file: workbook.name,
      table,
      isPrevious: false,
    }));
  });
  return consolidate(sent, { catalogue: [], heardOf: [] }).sums;
}

function contentAt(plan: SheetPlan | undefined, address: string) {
  const at = parseAddress(address);
  return plan?.cells.find((cell) => cell.row === at?.row && cell.column === at.column)?.content;
}

describe("the sheets of a sum", () => {
  const sums = sumsOf(UNITS);

  it("are one of live formulas over a sheet a unit, cell over cell, and the form's own totals", () => {
    const planned = planSumSheets(sums, { values: false, reserved: ["xã vầu sơn"] }, "vi");
    const [sum] = planned.sums;
    expect(sum?.name).toBe("Cộng Biểu 01");
    // What has the name already keeps it.
    expect(planned.parts.map((plan) => plan.name)).toEqual(["Xã Vầu Sơn (2)", "Xã Lũng Mây", "Xã Nậm Sương"]);
    expect(contentAt(sum, "D6")).toEqual({
      kind: "formula",
      formula: "SUM('Xã Vầu Sơn (2)'!D6,'Xã Lũng Mây'!D6,'Xã Nậm Sương'!D6)",
      value: 1 + 2 + 3,
    });
    expect(contentAt(sum, "F6")).toMatchObject({ kind: "formula", formula: "D6+E6", value: 6 + 9 });
    expect(contentAt(sum, "D9")).toMatchObject({ kind: "formula", formula: "SUM(D6:D8)" });
    expect(contentAt(sum, "G6")).toMatchObject({ kind: "formula", formula: "F6/C6*100", value: 25 });
    expect(contentAt(planned.parts[1], "D6")).toEqual({ kind: "number", value: 2 });
    expect(contentAt(planned.parts[1], "A2")).toMatchObject({
      text: "Xã Lũng Mây. Nguồn: 2.xlsx, trang Biểu 01, A5:H10.",
    });
    const grey = planned.parts[2]?.styleRuns.filter((run) => run.style.fill === "#D9D9D9");
    expect(grey?.map((run) => run.range.top)).toEqual([7, 7, 7, 7, 7]);
  });

  it("follow sheets that got other names", () => {
    const planned = planSumSheets(sums, { values: false, reserved: [] }, "vi");
    const names = new Map([
      ["Xã Vầu Sơn", "Xã Lũng Mây"],
      ["Xã Lũng Mây", "Của 'Xã'"],
    ]);
    expect(contentAt(renameParts(planned.sums, names)[0], "D6")).toMatchObject({
      formula: "SUM('Xã Lũng Mây'!D6,'Của ''Xã'''!D6,'Xã Nậm Sương'!D6)",
    });
  });

  it("are numbers with a list of their sources where that is asked for, and where the units are many", () => {
    const asked = planSumSheets(sums, { values: true, reserved: [] }, "vi");
    const many = planSumSheets(
      sumsOf(Array.from({ length: 61 }, (_, index) => `Xã Số ${index + 1}`)),
      { values: false, reserved: [] },
      "vi",
    );
    for (const planned of [asked, many]) {
      const [sum] = planned.sums;
      expect(contentAt(sum, "D6")?.kind).toBe("number");
      expect(contentAt(sum, "D9")?.kind).toBe("formula");
      expect(planned.parts.map((plan) => plan.name)).toEqual(["Nguồn số liệu"]);
    }
    const row = asked.parts[0]?.cells
      .filter((cell) => cell.row === 4)
      .map(({ content }) => ("text" in content ? content.text : "value" in content ? content.value : null));
    expect(row).toEqual(["Biểu 01", "Kinh tế", "Đăng ký", "Xã Vầu Sơn", 20, "1.xlsx", "Biểu 01", "C7"]);
  });
});
