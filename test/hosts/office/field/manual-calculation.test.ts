import { sheet, workbook } from "../../../support/grid";
import { unwrap } from "../../host-contract";
import { measure, openOffice } from "../open-office";

const start = workbook(sheet("Số liệu", "Phường Hạ | 5\nPhường Thượng | 7\nCộng | =SUM(B1:B2) → 12"));

describe("a workbook that is calculated when a person asks for it", () => {
  it("is read with old results, which is known, and worked out when asked", async () => {
    const { excel, host } = openOffice(start);
    excel.model.calculateByHand();
    unwrap(await host.read());
    expect(host.calculation?.isBehind()).toBe(false);
    excel.model.type("Số liệu", "B1", 9);
    const { syncs, value } = await measure(excel, () => host.read());
    expect(unwrap(value).sheets[0]?.values[2]).toEqual(["Cộng", 12]);
    expect(syncs).toBeLessThanOrEqual(3);
    expect(host.calculation?.isBehind()).toBe(true);
    unwrap((await host.calculation?.recalculate()) ?? { ok: false, error: "no calculation" });
    expect(unwrap(await host.read()).sheets[0]?.values[2]).toEqual(["Cộng", 16]);
    expect(host.calculation?.isBehind()).toBe(false);
    expect(excel.undo.clearedBy).toEqual([]);
  });

  it("is taken for behind after any edit that is heard of, until it is read whole", async () => {
    const { excel, host } = openOffice(start);
    excel.model.calculateByHand();
    const before = unwrap(await host.read());
    excel.model.type("Số liệu", "B1", 9);
    unwrap(await host.watcher.reread(before, [{ kind: "cells", sheet: "Số liệu", address: "B1" }]));
    expect(host.calculation?.isBehind()).toBe(true);
  });
});
