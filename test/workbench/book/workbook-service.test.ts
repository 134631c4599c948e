import { createWorkbookService } from "../../../src/workbench/book/workbook-service";
import { plainPlan } from "../../hosts/plans";
import { fileOf } from "./open-book";

describe("opening files", () => {
  const small = fileOf("nho.xlsx", plainPlan("Số liệu", [["Xã A", 5]]));
  const wide = fileOf("rong.xlsx", plainPlan("Số liệu", [["Xã A", 1, 2, 3, 4], ["Xã B"]]));

  it("is refused where all of them have more cells than the page takes, and what was open stays", async () => {
    const service = createWorkbookService();
    expect(await service.open([small], 8)).toMatchObject({ ok: true });
    const refused = await service.open([small, wide], 7);
    expect(refused).toEqual({ ok: false, error: { code: "too-large", subject: "nho.xlsx, rong.xlsx" } });
    expect(await service.bytes(0, null)).toMatchObject({ ok: true });
    expect(await service.open([small, wide], 8)).toMatchObject({ ok: true });
  });
});
