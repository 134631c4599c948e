import type { FieldName } from "../../../support/excel-host/field/behaviours";
import { sheet, workbook } from "../../../support/grid";
import { unwrap } from "../../host-contract";
import { awardsPlan } from "../../plans";
import { describeBuilt, describeOwn } from "../describe-excel";
import { marksOf, measure, openOffice } from "../open-office";

const start = workbook(
  sheet("Số liệu", "Đơn vị | Tổng số\nPhường Hạ | 5\nPhường Thượng | 7\nCộng | =SUM(B2:B3) → 12"),
);
const edit = { kind: "set-cell", sheet: "Số liệu", address: "B2", from: 5, to: 6 } as const;
const shorter = awardsPlan({ cells: awardsPlan().cells.slice(0, 5), styleRuns: [], merges: [], charts: [] });

const REFUSALS: readonly FieldName[] = ["undo-groups-refused", "undo-groups-break"];

describe.each(REFUSALS)("an Excel with %s", (name) => {
  it("builds, and leaves no empty sheet", async () => {
    const plain = openOffice(start);
    unwrap(await plain.host.writeSheets([awardsPlan()]));
    const wanted = describeBuilt(plain.excel);
    const { excel, host } = openOffice(start, { field: [name] });
    const own = describeOwn(excel);
    unwrap(await host.writeSheets([awardsPlan()]));
    expect(describeBuilt(excel)).toEqual(wanted);
    expect(describeOwn(excel)).toEqual(own);
    expect(excel.undo.clearedBy).toEqual([]);
    unwrap(await host.writeSheets([shorter]));
    expect(Object.keys(describeBuilt(excel))).toEqual([shorter.name]);
  });

  it("writes a sheet anew, mends, marks and unmarks", async () => {
    const { excel, host } = openOffice(start);
    unwrap(await host.writeSheets([shorter]));
    const built = describeBuilt(excel);
    unwrap(await host.writeSheets([awardsPlan()]));
    excel.field.switchOn(name);
    unwrap(await host.writeSheets([shorter]));
    expect(describeBuilt(excel)).toEqual(built);
    unwrap(await host.applyEdits([edit]));
    expect(excel.model.value("Số liệu", "B4")).toBe(13);
    unwrap(await host.mark([{ sheet: "Số liệu", row: 1, column: 1, severity: "error", text: "sai" }]));
    expect(marksOf(excel)).toHaveLength(1);
    unwrap(await host.unmark());
    expect(marksOf(excel)).toEqual([]);
  });

  it("is asked for no group again", async () => {
    const { excel, host } = openOffice(start, { field: [name] });
    unwrap(await host.applyEdits([edit]));
    const { syncs } = await measure(excel, async () =>
      unwrap(await host.applyEdits([{ ...edit, from: 6, to: 7 }])),
    );
    expect(syncs).toBe(2);
  });
});

it("a refusal that has nothing to do with the group is told, and groups are asked for as before", async () => {
  const { excel, host } = openOffice(start);
  unwrap(await host.read());
  excel.faults.failSync(2, "InvalidArgument");
  expect(await host.applyEdits([edit])).toMatchObject({ ok: false, error: { code: "refused" } });
  excel.faults.clear();
  const { undo } = excel;
  const before = undo.entries.length;
  unwrap(await host.writeSheets([awardsPlan()]));
  expect(undo.entries.length).toBe(before + 1);
});
