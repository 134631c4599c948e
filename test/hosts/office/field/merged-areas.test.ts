import type { WorkbookChange } from "../../../../src/ports/workbook-watcher";
import { sheet, workbook } from "../../../support/grid";
import { unwrap } from "../../host-contract";
import { measure, openOffice } from "../open-office";

const start = workbook(
  sheet("Số liệu", "Biểu tổng hợp | < | <\nĐơn vị | Tổng số | <\nPhường Hạ | 5 | =B3 → 5"),
  sheet("Tổ dân phố", "Tổ | <\n1 | 2"),
);

describe("an Excel where listing merged cells empties the undo stack", () => {
  it("is asked for them on an explicit check alone: what is heard of later costs no undo", async () => {
    const { excel, host } = openOffice(start, { platform: "PC", field: ["merged-areas-empty-undo"] });
    const before = unwrap(await host.read());
    expect(before.sheets.map((each) => each.merges.length)).toEqual([2, 1]);
    const changes: WorkbookChange[] = [];
    unwrap(await host.watcher.watch((change) => changes.push(change)));
    const { clearedBy } = excel.undo;
    clearedBy.length = 0;
    excel.model.type("Số liệu", "B3", 6);
    excel.model.insertRows("Số liệu", 0, 2);
    excel.model.insertColumns("Số liệu", 1);
    excel.model.deleteRows("Tổ dân phố", 0);
    excel.model.addSheet("Khu phố");
    await excel.events.settled();
    const now = unwrap(await host.watcher.reread(before, changes));
    expect(clearedBy).toEqual([]);
    expect(now).toEqual(unwrap(await host.read()));
    expect(now.sheets[0]?.merges).toHaveLength(2);
    expect(now.sheets[1]?.merges).toEqual([]);
  });

  it("the web's Excel lists them whenever it reads", async () => {
    const { excel, host } = openOffice(start);
    const before = unwrap(await host.read());
    excel.model.merge("Tổ dân phố", "A2:B2");
    const now = unwrap(await host.watcher.reread(before, [{ kind: "sheet", sheet: "Tổ dân phố" }]));
    expect(now.sheets[1]?.merges).toHaveLength(2);
  });
});

describe("an Excel that refuses to list merged cells", () => {
  it("is read without them, formulas and all, and not asked again", async () => {
    const { excel, host } = openOffice(start, { field: ["merged-areas-refused"] });
    const { sheets } = unwrap(await host.read());
    expect(sheets.map((each) => each.merges)).toEqual([[], []]);
    expect([...(sheets[0]?.formulas.values() ?? [])]).toEqual(["B3"]);
    const { syncs } = await measure(excel, async () => unwrap(await host.read()));
    expect(syncs).toBeLessThanOrEqual(3);
  });
});
