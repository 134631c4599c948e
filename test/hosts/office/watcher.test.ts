import type { WorkbookChange } from "../../../src/ports/workbook-watcher";
import { sheet, workbook } from "../../support/grid";
import { createOfficeHost } from "../../../src/hosts/office/office-host";
import { unwrap } from "../host-contract";
import { awardsPlan } from "../plans";
import { measure, openOffice } from "./open-office";

const start = workbook(
  sheet("Số liệu", "Đơn vị | Tổng số\nXã A | 5\nXã B | 7\nCộng | =SUM(B2:B3) → 12"),
  sheet("Biểu", "='Số liệu'!B4 → 12 | x"),
  sheet("Yên", "1 | 2"),
);

async function watched(): Promise<
  ReturnType<typeof openOffice> & { readonly changes: WorkbookChange[]; readonly stop: () => Promise<void> }
> {
  const opened = openOffice(start);
  const changes: WorkbookChange[] = [];
  const stop = unwrap(await opened.host.watcher.watch((change) => changes.push(change)));
  return { ...opened, changes, stop };
}

describe("hearing of changes", () => {
  it("of cells, by this person and by others", async () => {
    const { excel, changes } = await watched();
    excel.model.type("Số liệu", "B2", 6);
    excel.model.coAuthorTypes("Yên", "A1", 3);
    await excel.events.settled();
    expect(changes).toContainEqual({ kind: "cells", sheet: "Số liệu", address: "B2" });
    expect(changes).toContainEqual({ kind: "cells", sheet: "Yên", address: "A1" });
  });

  it("of what formulas give, cell by cell, on other sheets too", async () => {
    const { excel, host, changes } = await watched();
    excel.model.type("Số liệu", "C2", "=B2*2");
    excel.model.type("Số liệu", "C4", "=B4*2");
    const before = unwrap(await host.read());
    await excel.events.settled();
    changes.length = 0;
    excel.model.type("Số liệu", "B2", 6);
    await excel.events.settled();
    expect(changes).toEqual([
      { kind: "cells", sheet: "Số liệu", address: "B2" },
      ...["B4", "C2", "C4"].map((address) => ({ kind: "cells", sheet: "Số liệu", address })),
      { kind: "cells", sheet: "Biểu", address: "A1" },
    ]);
    const { value, syncs, received } = await measure(excel, () => host.watcher.reread(before, changes));
    expect(unwrap(value)).toEqual(unwrap(await host.read()));
    expect([syncs, unwrap(value).sheets[1]?.values[0]?.[0]]).toEqual([1, 13]);
    expect(received).toBeLessThan(4000);
    // Neither reading again nor marking is heard: a live check ends.
    const heard = changes.length;
    unwrap(await host.mark([{ sheet: "Số liệu", row: 1, column: 1, severity: "error", text: "" }]));
    await excel.events.settled();
    expect(changes).toHaveLength(heard);
  });

  it("of rows and sheets", async () => {
    const { excel, changes } = await watched();
    excel.model.insertRows("Yên", 0);
    excel.model.hideRows("Số liệu", [1]);
    await excel.events.settled();
    const shift = { axis: "rows", kind: "insert", at: 0, count: 1 };
    expect(changes).toContainEqual({ kind: "sheet", sheet: "Yên", shift });
    expect(changes).toContainEqual({ kind: "sheet", sheet: "Số liệu" });
    changes.length = 0;
    excel.model.addSheet("Mới");
    excel.model.renameSheet("Yên", "Động");
    excel.model.deleteSheet("Mới");
    await excel.events.settled();
    expect(changes.filter((change) => change.kind === "workbook")).toHaveLength(3);
  });

  it("but not on what we built, by whomever, in this session or before", async () => {
    const { excel, host } = openOffice(start);
    unwrap(await host.writeSheets([awardsPlan()]));
    const later = createOfficeHost();
    unwrap(await later.read());
    for (const each of [host, later]) {
      const changes: WorkbookChange[] = [];
      const stop = unwrap(await each.watcher.watch((change) => changes.push(change)));
      excel.model.type("Biểu khen thưởng", "D3", 5);
      excel.model.insertRows("Biểu khen thưởng", 0);
      excel.model.type("Yên", "A1", 5);
      await excel.events.settled();
      expect(changes).toEqual([{ kind: "cells", sheet: "Yên", address: "A1" }]);
      await stop();
    }
  });

  it("but not of ours, and of none after it was stopped", async () => {
    const { excel, host, changes, stop } = await watched();
    const edit = { kind: "set-cell", sheet: "Yên", address: "B1", from: 2, to: 4 } as const;
    unwrap(await host.applyEdits([edit]));
    unwrap(await host.mark([{ sheet: "Yên", row: 0, column: 0, severity: "error", text: "" }]));
    unwrap(await host.writeSheets([awardsPlan()]));
    await excel.events.settled();
    expect(changes.filter((change) => change.kind !== "cells" || change.sheet === "Yên")).toEqual([]);
    changes.length = 0;
    await stop();
    excel.model.type("Yên", "A1", 9);
    await excel.events.settled();
    expect(changes).toEqual([]);
  });
});

describe("reading again", () => {
  it("only the cells that changed, in one sync; the other sheets stay the same objects", async () => {
    const { excel, host } = openOffice(start);
    const before = unwrap(await host.read());
    excel.model.type("Số liệu", "B2", 6);
    excel.model.type("Số liệu", "C9", "=1+1");
    const changes: WorkbookChange[] = [
      { kind: "cells", sheet: "Số liệu", address: "B2" },
      { kind: "cells", sheet: "Số liệu", address: "C9" },
      { kind: "cells", sheet: "Số liệu", address: "B4" },
      { kind: "cells", sheet: "Biểu", address: "A1" },
    ];
    const { value, syncs, received } = await measure(excel, () => host.watcher.reread(before, changes));
    const after = unwrap(value);
    expect(syncs).toBe(1);
    expect(received).toBeLessThan(4000);
    expect(after).toEqual(unwrap(await host.read()));
    expect(after.sheets[0]?.values[3]?.[1]).toBe(13);
    expect(after.sheets[1]?.values[0]?.[0]).toBe(13);
    expect(after.sheets[2]).toBe(before.sheets[2]);
  });

  it("a cell emptied, a last row gone, a formula typed over", async () => {
    const { excel, host } = openOffice(start);
    const before = unwrap(await host.read());
    excel.model.type("Số liệu", "A4", "");
    excel.model.type("Số liệu", "B4", "");
    const after = unwrap(
      await host.watcher.reread(before, [
        { kind: "cells", sheet: "Số liệu", address: "A4:B4" },
        { kind: "cells", sheet: "Biểu", address: "A1" },
      ]),
    );
    expect(after).toEqual(unwrap(await host.read()));
    expect(after.sheets[0]?.formulas.size).toBe(0);
    expect(after.sheets[0]?.values.length).toBe(3);
  });

  it("a sheet whose rows moved, and sheets that came, went and were renamed", async () => {
    const { excel, host } = openOffice(start);
    const before = unwrap(await host.read());
    excel.model.insertRows("Số liệu", 1);
    excel.model.hideRows("Số liệu", [0]);
    const moved = unwrap(await host.watcher.reread(before, [{ kind: "sheet", sheet: "Số liệu" }]));
    expect(moved).toEqual(unwrap(await host.read()));
    expect(moved.sheets[2]).toBe(before.sheets[2]);
    excel.model.addSheet("Mới");
    excel.model.type("Mới", "A1", 1);
    excel.model.renameSheet("Yên", "Động");
    excel.model.deleteSheet("Biểu");
    const late: WorkbookChange[] = [{ kind: "cells", sheet: "Yên", address: "A1" }, { kind: "workbook" }];
    const after = unwrap(await host.watcher.reread(moved, late));
    expect(after).toEqual(unwrap(await host.read()));
    expect(after.sheets.map((each) => each.name)).toEqual(["Số liệu", "Động", "Mới"]);
  });

  it("finds out that a sheet is gone before it was told", async () => {
    const { excel, host } = openOffice(start);
    const before = unwrap(await host.read());
    excel.model.deleteSheet("Yên");
    const after = await host.watcher.reread(before, [{ kind: "cells", sheet: "Yên", address: "A1" }]);
    expect(unwrap(after)).toEqual(unwrap(await host.read()));
  });

  it("waits while a cell is being typed in", async () => {
    const { excel, host } = openOffice(start);
    const before = unwrap(await host.read());
    excel.isEditingCell = true;
    let done = false;
    const reading = host.watcher
      .reread(before, [{ kind: "cells", sheet: "Yên", address: "A1" }])
      .then((result) => {
        done = true;
        return result;
      });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(done).toBe(false);
    excel.isEditingCell = false;
    unwrap(await reading);
  });
});
