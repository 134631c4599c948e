import type { Result } from "../../../../src/core/base/result";
import type { Mark } from "../../../../src/core/model/mark";
import type { OfficeHost } from "../../../../src/hosts/office/office-host";
import type { HostError } from "../../../../src/ports/workbook-host";
import type { ExcelHost } from "../../../support/excel-host/create-excel-host";
import { sheet, workbook } from "../../../support/grid";
import { unwrap } from "../../host-contract";
import { awardsPlan } from "../../plans";
import { describeOwn } from "../describe-excel";
import { openOffice } from "../open-office";

const start = workbook(sheet("Số liệu", "Đơn vị | Tổng số\nPhường Hạ | 5"), sheet("Tổ dân phố", "x"));
const mark: Mark = { sheet: "Số liệu", row: 1, column: 1, severity: "error", text: "sai" };
const edit = { kind: "set-cell", sheet: "Số liệu", address: "B2", from: 5, to: 6 } as const;

type Work = (host: OfficeHost) => Promise<Result<unknown, HostError>>;

const FLOWS: Readonly<Record<string, Work>> = {
  reading: (host) => host.read(),
  marking: (host) => host.mark([mark]),
  "marking with notes": (host) => host.mark([mark], { notes: true }),
  unmarking: (host) => host.unmark(),
  mending: (host) => host.applyEdits([edit]),
  building: (host) => host.writeSheets([awardsPlan()]),
  showing: (host) => host.navigator.reveal({ sheet: "Số liệu", address: "B2" }),
};

const DEEDS: Readonly<Record<string, (excel: ExcelHost) => void>> = {
  "renames the sheet": (excel) => excel.model.renameSheet("Số liệu", "Số liệu quý III"),
  "deletes the sheet": (excel) => excel.model.deleteSheet("Số liệu"),
  "deletes another sheet": (excel) => excel.model.deleteSheet("Tổ dân phố"),
  "adds a sheet": (excel) => excel.model.addSheet("Khu phố"),
};

describe.each(Object.entries(FLOWS))("%s, while between two messages somebody", (_flow, work) => {
  it.each(Object.entries(DEEDS))("%s", async (_deed, deed) => {
    for (let k = 1, struck = true; struck; k++) {
      const { excel, host } = openOffice(start);
      unwrap(await host.read());
      unwrap(await host.mark([{ ...mark, sheet: "Tổ dân phố", row: 0, column: 0 }]));
      let after: unknown = null;
      excel.faults.meanwhile(k, () => {
        deed(excel);
        after = describeOwn(excel);
      });
      const result = await work(host);
      struck = excel.faults.struck > 0;
      excel.faults.clear();
      // The sheet is named, not the workbook: nothing of it was lost.
      if (!result.ok) {
        expect(result.error).toMatchObject({ code: "sheet-not-found", subject: "Số liệu" });
        expect(describeOwn(excel)).toEqual(after);
      }
      if (struck) expect(excel.undo.clearedBy.filter((call) => !call.startsWith("person"))).toEqual([]);
    }
  });
});
