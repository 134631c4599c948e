import { sheet, workbook } from "../../support/grid";
import { unwrap } from "../host-contract";
import { openOffice } from "./open-office";

const start = workbook(sheet("Số liệu", "1"), sheet("Biểu 'lạ'", "1"), {
  ...sheet("Ẩn", "1"),
  visibility: "hidden",
});

describe("showing cells", () => {
  it("brings the sheet to the front and selects the cell", async () => {
    const { excel, host } = openOffice(start);
    unwrap(await host.navigator.reveal({ sheet: "Biểu 'lạ'", address: "C9" }));
    expect(excel.model.selection).toEqual({ sheet: "Biểu 'lạ'", address: "C9" });
    expect(unwrap(await host.navigator.selection())).toEqual({ sheet: "Biểu 'lạ'", address: "C9" });
  });

  it("tells the top left cell of what is selected, be it several areas", async () => {
    const { excel, host } = openOffice(start);
    excel.model.select("Số liệu", "B2:C5,E7");
    expect(unwrap(await host.navigator.selection())).toEqual({ sheet: "Số liệu", address: "B2" });
  });

  it("tells all areas of what is selected, in their order", async () => {
    const { excel, host } = openOffice(start);
    excel.model.select("Biểu 'lạ'", "C5:F5,H5");
    expect(unwrap(await host.navigator.selectedRanges())).toEqual({
      sheet: "Biểu 'lạ'",
      ranges: ["C5:F5", "H5"],
    });
    excel.model.select("Số liệu", "G5");
    expect(unwrap(await host.navigator.selectedRanges())).toEqual({ sheet: "Số liệu", ranges: ["G5"] });
  });

  it("shows no hidden sheet, and none that is not there", async () => {
    const { excel, host } = openOffice(start);
    expect(await host.navigator.reveal({ sheet: "Ẩn", address: "A1" })).toMatchObject({
      ok: false,
      error: { code: "sheet-hidden", subject: "Ẩn" },
    });
    expect(await host.navigator.reveal({ sheet: "Không có", address: "A1" })).toMatchObject({
      ok: false,
      error: { code: "sheet-not-found", subject: "Không có" },
    });
    expect(excel.model.selection.sheet).toBe("Số liệu");
    expect(excel.undo.clearedBy).toEqual([]);
  });
});
