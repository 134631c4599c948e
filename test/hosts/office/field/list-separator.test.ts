import type { Mark } from "../../../../src/core/model/mark";
import { sheet, workbook } from "../../../support/grid";
import { unwrap } from "../../host-contract";
import { awardsPlan } from "../../plans";
import { describeBuilt } from "../describe-excel";
import { marksOf, measure, openOffice } from "../open-office";

const start = workbook(sheet("Số liệu", "Đơn vị | Tổng số\nPhường Hạ | 5\nPhường Thượng | 7"));
const marks: readonly Mark[] = [0, 2].map((row) => ({
  sheet: "Số liệu",
  row,
  column: 1,
  severity: "error",
  text: "sai",
}));

/** One look in two places. */
const plan = awardsPlan({
  styleRuns: [0, 3].map((row) => ({
    range: { top: row, left: 0, bottom: row, right: 2 },
    style: { bold: true },
  })),
});

describe.each(["vi-VN", "en-US"] as const)("an Excel of %s whose system parts lists otherwise", (locale) => {
  const options = { platform: "PC", locale, field: ["list-separator-other"] } as const;

  it("is marked and unmarked; after the first time without a detour", async () => {
    const { excel, host } = openOffice(start, options);
    unwrap(await host.mark(marks));
    expect(marksOf(excel)).toMatchObject([{ row: 0 }, { row: 2 }]);
    const { syncs } = await measure(excel, async () => unwrap(await host.mark(marks)));
    expect(syncs).toBe(2);
    unwrap(await host.unmark());
    expect(marksOf(excel)).toEqual([]);
    expect(excel.undo.clearedBy).toEqual([]);
  });

  it("gets sheets as any other", async () => {
    const usual = openOffice(start, { platform: "PC", locale });
    unwrap(await usual.host.writeSheets([plan]));
    const wanted = describeBuilt(usual.excel);
    const { excel, host } = openOffice(start, options);
    unwrap(await host.writeSheets([plan]));
    expect(describeBuilt(excel)).toEqual(wanted);
    unwrap(await host.writeSheets([plan]));
    expect(describeBuilt(excel)).toEqual(wanted);
  });
});

it("what is refused with either separator is told, and the usual one is used again", async () => {
  const { excel, host } = openOffice(start, { platform: "PC" });
  unwrap(await host.read());
  for (let times = 0; times < 3; times++) {
    excel.faults.failAction(20, "InvalidArgument");
    await host.writeSheets([plan]);
  }
  excel.faults.clear();
  unwrap(await host.mark(marks));
  const { syncs } = await measure(excel, async () => unwrap(await host.mark(marks)));
  expect(syncs).toBe(2);
});
