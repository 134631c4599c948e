import { createOfficeHost } from "../../../src/hosts/office/office-host";
import { openExcel } from "../../support/excel-host/open-excel";

/** One cell left at the far corner: seventeen billion cells lie between it and the table. */
it("a sheet of billions of cells is refused by its name, at once", async () => {
  const excel = openExcel();
  const host = createOfficeHost();
  excel.model.type("Sheet1", "A1", "Đơn vị");
  excel.model.type("Sheet1", "XFD1048576", 1);
  expect(await host.read()).toEqual({ ok: false, error: { code: "too-large", subject: "Sheet1" } });
  expect(excel.counters.syncs).toBeLessThan(4);
  excel.model.type("Sheet1", "XFD1048576", "");
  expect((await host.read()).ok).toBe(true);
});
