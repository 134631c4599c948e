import type { Mark } from "../../../src/core/model/mark";
import { smallBook } from "../../support/generated-register";
import { sheet, workbook } from "../../support/grid";
import { toSnapshot } from "../../support/to-snapshot";
import { unwrap } from "../host-contract";
import { awardsPlan } from "../plans";
import { measure, openOffice } from "./open-office";

const small = workbook(
  sheet("Số liệu", "Đơn vị | Tổng số\nXã A | 5\nXã B | 7\nCộng | =SUM(B2:B3) → 12"),
  sheet("Biểu lạ", "của người dùng"),
);

function marks(count: number): Mark[] {
  return Array.from({ length: count }, (_, index) => ({
    sheet: index % 2 === 0 ? "Số liệu" : "Biểu lạ",
    row: 3 * index,
    column: index % 7,
    severity: (["error", "warning", "note"] as const)[index % 3]!,
    text: `Phát hiện ${index}`,
  }));
}

describe("messages to Excel", () => {
  it("three to read a workbook that fits one answer", async () => {
    const { excel, host } = openOffice(toSnapshot("danh-sach.xlsx", smallBook().sheets));
    const { syncs, value } = await measure(excel, () => host.read());
    expect(unwrap(value).sheets.length).toBeGreaterThan(1);
    expect(syncs).toBeLessThanOrEqual(3);
    expect(excel.references.count).toBe(0);
  });

  it("two to build one sheet, and two to build three; the same to build them anew", async () => {
    const { excel, host } = openOffice(small);
    await host.read();
    const plans = ["Biểu khen thưởng", "Biểu đơn vị", "Biểu lĩnh vực"].map((name) => awardsPlan({ name }));
    for (const some of [plans.slice(0, 1), plans, plans, plans.slice(0, 1)]) {
      const { syncs, value } = await measure(excel, () => host.writeSheets(some));
      expect(unwrap(value)).toEqual({ names: some.map((plan) => plan.name) });
      expect(syncs).toBe(2);
    }
    expect(excel.undo.clearedBy).toEqual([]);
  });

  it("two to mark any number of cells, to mark others instead, and to unmark", async () => {
    const { excel, host } = openOffice(small);
    await host.read();
    for (const wanted of [marks(1), marks(5000), marks(40), []]) {
      const { syncs, value } = await measure(excel, () =>
        wanted.length === 0 ? host.unmark() : host.mark(wanted),
      );
      unwrap(value);
      expect(syncs).toBeLessThanOrEqual(2);
    }
    expect(excel.undo.clearedBy).toEqual([]);
  });

  it("two to mend any number of cells", async () => {
    const rows = Array.from({ length: 3000 }, (_, row) => [`Xã ${row}`, row, "ghi chú"]);
    const { excel, host } = openOffice(workbook({ ...small.sheets[0]!, values: rows }));
    const edits = rows.flatMap((_, row) =>
      row % 3 === 0
        ? [{ kind: "set-cell", sheet: "Số liệu", address: `B${row + 1}`, from: row, to: row + 1 } as const]
        : [],
    );
    const { syncs, value } = await measure(excel, () => host.applyEdits(edits));
    unwrap(value);
    expect(syncs).toBe(2);
    expect(excel.model.value("Số liệu", "B4")).toBe(4);
    expect(excel.undo.entries.length).toBe(1);
    expect(excel.undo.clearedBy).toEqual([]);
  });

  it("each action is one step of Excel's undo", async () => {
    const { excel, host } = openOffice(small);
    await host.read();
    const edit = { kind: "set-cell", sheet: "Số liệu", address: "B2", from: 5, to: 6 } as const;
    unwrap(await host.mark(marks(3)));
    expect(excel.undo.entries.length).toBe(1);
    unwrap(await host.applyEdits([edit]));
    expect(excel.undo.entries.length).toBe(2);
    unwrap(await host.writeSheets([awardsPlan()]));
    expect(excel.undo.entries.length).toBe(3);
    unwrap(await host.unmark());
    expect(excel.undo.entries.length).toBe(4);
  });
});
