import { gatherFacts } from "../../../src/core/engine/gather-facts";
import { estimateHeight } from "../../../src/core/sheets/estimate-text";
import { planSheets } from "../../../src/core/sheets/plan-sheets";
import { STYLES } from "../../../src/core/sheets/sheet-styles";
import type { SheetPlan } from "../../../src/core/model/sheet-plan";
import { sheet, workbook } from "../../support/grid";

/** The built table of awards over the years that the list has. */
function planAwards(years: readonly number[]): SheetPlan | undefined {
  const lines = Array.from(
    { length: 40 },
    (_, at) =>
      `${at + 1} | Thôn ${at % 3} | Đoạn kênh số ${at} | ${at % 2 ? "Tập thể" : "Cá nhân"} | Nhóm hộ ${at} | Nước sạch | ${years[at % years.length] ?? ""} | ${at % 4 ? "Xã" : "Tỉnh"}`,
  );
  const list = sheet(
    "Danh sách",
    `DANH SÁCH MÔ HÌNH DÂN VẬN KHÉO
    STT | Đơn vị | Tên mô hình | Đối tượng | Tên tập thể, cá nhân | Lĩnh vực | Năm đăng ký | Cấp khen
    ${lines.join("\n")}`,
  );
  const facts = gatherFacts([workbook(list)], [], null);
  return planSheets(facts, { which: ["awards"], values: false, language: "vi" }).plans[0];
}

describe("the table of awards", () => {
  it("of a single year has no chart, since one bar compares nothing", () => {
    expect(planAwards([2026])?.charts).toEqual([]);
    expect(planAwards([2025, 2026])?.charts).toHaveLength(1);
  });

  it("has room for the words of its total", () => {
    const plan = planAwards([2026]);
    const total = plan?.cells.find(({ content }) => content.kind === "text" && content.text === "TỔNG CỘNG");
    const needed = estimateHeight("TỔNG CỘNG", plan?.columnWidths[1] ?? 0, STYLES.totalLabel);
    expect(plan?.rowHeights.get(total?.row ?? -1)).toBeGreaterThanOrEqual(needed);
    expect(needed).toBeLessThanOrEqual(20);
  });
});
