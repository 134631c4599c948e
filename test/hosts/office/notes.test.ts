import type { Mark } from "../../../src/core/model/mark";
import { sheet, workbook } from "../../support/grid";
import { unwrap } from "../host-contract";
import { measure, openOffice } from "./open-office";

const start = workbook(sheet("Số liệu", "Đơn vị | Tổng số\nXã A | 5\nXã B | 7"), sheet("Ghi chú", "x"));
const mark = (row: number, column: number, text: string, on = "Số liệu"): Mark => ({
  sheet: on,
  row,
  column,
  severity: "error",
  text,
});

describe("words on marked cells", () => {
  it("come only on request, beside the marks, and go with them", async () => {
    const { excel, host } = openOffice(start);
    const notes = (): unknown =>
      excel.model.sheet("Số liệu").notes.all.map(({ row, column, content }) => [row, column, content]);
    unwrap(await host.mark([mark(1, 1, "Tổng lệch 2")]));
    expect(notes()).toEqual([]);
    const { value, syncs } = await measure(excel, () =>
      host.mark([mark(1, 1, "Tổng lệch 2")], { notes: true }),
    );
    unwrap(value);
    expect(syncs).toBeLessThanOrEqual(2);
    expect(notes()).toEqual([[1, 1, "Khớp\u2063: Tổng lệch 2"]]);
    unwrap(await host.mark([mark(1, 1, "Tổng lệch 3"), mark(2, 1, "Thiếu")], { notes: true }));
    expect(notes()).toEqual([
      [1, 1, "Khớp\u2063: Tổng lệch 3"],
      [2, 1, "Khớp\u2063: Thiếu"],
    ]);
    unwrap(await host.unmark());
    expect(notes()).toEqual([]);
    expect(excel.undo.clearedBy).toEqual([]);
  });

  it("never take the place of a person's note or comment, also when rows have moved", async () => {
    const { excel, host } = openOffice(start);
    excel.model.addNote("Số liệu", "B2", "Khớp: số của chị Hoa");
    excel.model.addNote("Ghi chú", "A1", "việc khác");
    unwrap(await host.mark([mark(1, 1, "lệch"), mark(2, 1, "thiếu")], { notes: true }));
    excel.model.insertRows("Số liệu", 0);
    const contents = (): string[] => excel.model.sheet("Số liệu").notes.all.map((note) => note.content);
    expect(contents()).toEqual(["Khớp: số của chị Hoa", "Khớp\u2063: thiếu"]);
    unwrap(await host.unmark());
    expect(contents()).toEqual(["Khớp: số của chị Hoa"]);
    expect(excel.model.sheet("Ghi chú").notes.all).toHaveLength(1);
  });

  it("are comments in an Excel that has no notes for add-ins", async () => {
    const { excel, host } = openOffice(start, { sets: { ExcelApi: "1.14", SharedRuntime: "1.1" } });
    unwrap(await host.mark([mark(1, 1, "lệch")], { notes: true }));
    expect(excel.model.sheet("Số liệu").notes.all).toEqual([]);
    expect(excel.model.sheet("Số liệu").comments.all).toMatchObject([
      { row: 1, column: 1, content: "Khớp\u2063: lệch" },
    ]);
    unwrap(await host.unmark());
    expect(excel.model.sheet("Số liệu").comments.all).toEqual([]);
  });

  it("come back as they were when marking fails at any action", async () => {
    const before = [mark(1, 1, "cũ"), mark(2, 0, "cũ hơn")];
    const after = [mark(1, 1, "mới"), mark(2, 1, "mới hơn")];
    for (let k = 1, struck = true; struck; k++) {
      const { excel, host } = openOffice(start);
      unwrap(await host.mark(before, { notes: true }));
      const contents = (): string[] =>
        excel.model
          .sheet("Số liệu")
          .notes.all.map((note) => note.content.slice(7))
          .sort();
      excel.faults.failAction(k);
      const result = await host.mark(after, { notes: true });
      struck = excel.faults.struck > 0;
      expect(contents()).toEqual(result.ok ? ["mới", "mới hơn"] : ["cũ", "cũ hơn"]);
    }
  });
});
