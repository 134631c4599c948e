import { describeHostError } from "../../../../src/app/sentences/host-error";
import { sheet, workbook } from "../../../support/grid";
import { unwrap } from "../../host-contract";
import { awardsPlan } from "../../plans";
import { openOffice } from "../open-office";

const start = workbook(sheet("Số liệu", "Đơn vị | Tổng số\nPhường Hạ | 5"));
const readOnly = { ok: false, error: { code: "read-only", subject: "test.xlsx" } };

describe("a workbook that may be looked at only", () => {
  it("is read, and each change says so rather than speak of protection", async () => {
    const { excel, host } = openOffice(start, { field: ["read-only"] });
    const before = unwrap(await host.read());
    expect(
      await host.mark([{ sheet: "Số liệu", row: 1, column: 1, severity: "error", text: "sai" }]),
    ).toMatchObject(readOnly);
    expect(
      await host.applyEdits([{ kind: "set-cell", sheet: "Số liệu", address: "B2", from: 5, to: 6 }]),
    ).toMatchObject(readOnly);
    const built = await host.writeSheets([awardsPlan()]);
    expect(built).toMatchObject(readOnly);
    expect(await host.settings.save("{}")).toMatchObject(readOnly);
    unwrap(await host.unmark());
    excel.field.switchOff("read-only");
    expect(unwrap(await host.read())).toEqual(before);
    if (!built.ok) expect(describeHostError(built.error, "vi")).toMatch(/chỉ đọc.*Cho phép chỉnh sửa/u);
  });

  it("a protected structure is still called protected", async () => {
    const { excel, host } = openOffice(start);
    excel.model.protectStructure();
    expect(await host.writeSheets([awardsPlan()])).toMatchObject({
      ok: false,
      error: { code: "protected", subject: "test.xlsx" },
    });
  });
});

it("with a chart selected, linking to the selected cell says what to do", async () => {
  const { host } = openOffice(start, { field: ["chart-selected"] });
  const selected = await host.navigator.selection();
  expect(selected).toMatchObject({ ok: false, error: { code: "not-in-front" } });
  if (!selected.ok) expect(describeHostError(selected.error, "vi")).toMatch(/biểu đồ.*bấm vào một ô/u);
});
