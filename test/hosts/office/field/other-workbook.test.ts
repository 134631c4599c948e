import { sheet, workbook } from "../../../support/grid";
import { unwrap } from "../../host-contract";
import { awardsPlan } from "../../plans";
import { createOfficeHost } from "../../../../src/hosts/office/office-host";
import { describeHostError } from "../../../../src/app/sentences/host-error";
import { describeBuilt, describeOwn } from "../describe-excel";
import { openOffice } from "../open-office";

const start = workbook(sheet("Số liệu", "Đơn vị | Tổng số\nPhường Hạ | 5"), sheet("Tổ dân phố", "x"));
const notInFront = { ok: false, error: { code: "not-in-front" } };

describe("another workbook in front", () => {
  it("reads as ever, and knows the sheets that are ours, also at first sight", async () => {
    const { excel, host } = openOffice(start);
    unwrap(await host.writeSheets([awardsPlan()]));
    const before = unwrap(await host.read());
    excel.field.switchOn("other-workbook-in-front");
    expect(unwrap(await host.read())).toEqual(before);
    expect(unwrap(await createOfficeHost().read())).toEqual(before);
    expect(unwrap(await host.watcher.reread(before, [{ kind: "sheet", sheet: "Số liệu" }]))).toEqual(before);
  });

  it("writes sheets anew that are known, adds none, and says what to do", async () => {
    const { excel, host } = openOffice(start);
    unwrap(await host.writeSheets([awardsPlan()]));
    const built = describeBuilt(excel);
    excel.field.switchOn("other-workbook-in-front");
    unwrap(await host.writeSheets([awardsPlan()]));
    expect(describeBuilt(excel)).toEqual(built);
    const own = describeOwn(excel);
    const added = await host.writeSheets([awardsPlan({ name: "Biểu mới" })]);
    expect(added).toMatchObject(notInFront);
    expect(describeOwn(excel)).toEqual(own);
    expect(describeBuilt(excel)).toEqual(built);
    if (!added.ok)
      expect(describeHostError(added.error, "vi")).toMatch(/phía trước.*bấm vào một ô của sổ tính này/u);
    unwrap(await host.writeSheets([awardsPlan({ name: "Của tôi" })], { owner: "person" }));
    excel.field.switchOff("other-workbook-in-front");
    unwrap(await host.writeSheets([awardsPlan({ name: "Biểu mới" })]));
  });

  it("marks, mends and unmarks", async () => {
    const { host } = openOffice(start, { field: ["other-workbook-in-front"] });
    unwrap(await host.mark([{ sheet: "Số liệu", row: 1, column: 1, severity: "error", text: "sai" }]));
    unwrap(await host.unmark());
    unwrap(await host.applyEdits([{ kind: "set-cell", sheet: "Số liệu", address: "B2", from: 5, to: 6 }]));
  });

  it("says of the selection that there is none here, as where a chart is selected", async () => {
    const { host } = openOffice(start, { field: ["other-workbook-in-front"] });
    expect(await host.navigator.selection()).toMatchObject(notInFront);
    expect(await host.navigator.selectedRanges()).toMatchObject(notInFront);
  });
});
