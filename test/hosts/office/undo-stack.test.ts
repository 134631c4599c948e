import type { Mark } from "../../../src/core/model/mark";
import type { SheetPlan } from "../../../src/core/model/sheet-plan";
import { olderExcel } from "../../support/excel-host/requirement-sets";
import { clearsUndo, type Platform } from "../../support/excel-host/undo";
import { sheet, workbook } from "../../support/grid";
import { unwrap } from "../host-contract";
import { awardsPlan } from "../plans";
import { marksOf, openOffice } from "./open-office";

const start = workbook(
  sheet("Số liệu", "Đơn vị | Tổng số\nXã A | 5\nXã B | 7\nCộng | =SUM(B2:B3) → 12"),
  sheet("Biểu lạ", "của người dùng"),
);
const marks: readonly Mark[] = [
  { sheet: "Số liệu", row: 1, column: 1, severity: "error", text: "sai" },
  { sheet: "Số liệu", row: 3, column: 0, severity: "error", text: "sai nữa" },
  { sheet: "Biểu lạ", row: 0, column: 0, severity: "note", text: "lạ" },
];
const edit = { kind: "set-cell", sheet: "Số liệu", address: "B2", from: 5, to: 6 } as const;
/** As the sheet of counts, which other hosts hide. */
const helper: SheetPlan = { ...awardsPlan({ name: "Khớp - số đếm" }), visibility: "hidden" };

const EXCELS: readonly (readonly [Platform, "vi-VN" | "en-US", boolean])[] = [
  ["OfficeOnline", "vi-VN", false],
  ["PC", "vi-VN", false],
  ["PC", "en-US", true],
  ["Mac", "vi-VN", true],
];

describe.each(EXCELS)("on %s, %s, older: %s", (platform, locale, isOlder) => {
  it("nothing we do empties the undo stack: each call is looked at", async () => {
    const { excel, host } = openOffice(start, {
      platform,
      locale,
      ...(isOlder && { sets: olderExcel("1.14") }),
    });
    unwrap(await host.read());
    unwrap(await host.mark(marks));
    unwrap(await host.mark(marks, { notes: true }));
    expect(marksOf(excel)).toHaveLength(3);
    unwrap(await host.applyEdits([edit]));
    unwrap(await host.applyEdits([{ ...edit, from: 6, to: 5 }]));
    for (let times = 0; times < 2; times++) {
      const { names, incomplete } = unwrap(await host.writeSheets([awardsPlan(), helper]));
      expect(names).toEqual(["Biểu khen thưởng", "Khớp - số đếm"]);
      expect(incomplete).toBeUndefined();
    }
    unwrap(await host.navigator.reveal({ sheet: "Số liệu", address: "B2" }));
    unwrap(await host.settings.save("{}"));
    unwrap(await host.unmark());
    expect(excel.undo.clearedBy).toEqual([]);
    const changes = excel.calls.filter((call) => call.isChange);
    expect(changes.filter(({ type, member }) => clearsUndo(type, member, platform))).toEqual([]);
    expect(changes.length).toBeGreaterThan(100);
  });
});
