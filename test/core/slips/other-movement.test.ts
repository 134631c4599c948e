import { reportFacts } from "../../../src/core/engine/analyze";
import { gatherFacts } from "../../../src/core/engine/gather-facts";
import type { Block } from "../../../src/core/model/paper";
import { layOutSlip } from "../../../src/core/slips/lay-out-slip";
import { listSlips } from "../../../src/core/slips/list-slips";
import { defaultTemplate } from "../../../src/core/template/default-template";
import { sheet, workbook } from "../../support/grid";

const HEADER =
  "STT | Đơn vị | Tên sáng kiến | Đối tượng | Họ và tên tác giả | Lĩnh vực | Năm đăng ký | Năm công nhận | Cấp công nhận | Năm khen | Cấp khen";

/** Initiatives with a repeat, an award before its recognition, one without any, and a name that says nothing. */
function writeList(title: string): string {
  const lines = Array.from({ length: 16 }, (_, index) => {
    const field = index % 2 === 0 ? "Tưới tiêu" : "Kho bãi";
    return `Tổ ${1 + (index % 3)} | Máng hứng nước mái nhà kho số ${index} | Cá nhân | Lường Thị Pành ${"ABCDEFGHIKLMNOPQ"[index]} | ${field} | 2026 | 2026 | Cơ sở | |`;
  });
  const faults = [
    "Tổ 1 | Máng hứng nước mái nhà kho số 0 | Cá nhân | Bà Lường Thị Pành A | Tưới tiêu | 2026 | 2026 | Cơ sở | |",
    "Tổ 2 | Giá phơi thóc gấp gọn bằng tre | Cá nhân | Quàng Văn Ón | Kho bãi | 2026 | | | 2026 | Tỉnh",
    "Tổ 3 | Sáng kiến hay | Cá nhân | Cà Văn Tướng | Kho bãi | 2026 | 2026 | Cơ sở | |",
    "Tổ 3 | Thùng ủ phân hai ngăn quay tay | Cá nhân | Lò Văn Xiến | Kho bải | 2026 | 2026 | Cơ sở | |",
  ];
  return [title, ".", HEADER, ...[...lines, ...faults].map((line, at) => `${at + 1} | ${line}`)].join("\n");
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

function writeSlips(title: string): readonly string[] {
  const book = workbook(sheet("Danh sách", writeList(title)));
  const facts = gatherFacts([book], [], null);
  const slips = listSlips(reportFacts(facts, { language: "vi" }).findings, facts);
  expect(slips.map(({ unit }) => unit)).toEqual(expect.arrayContaining(["Tổ 1", "Tổ 2", "Tổ 3"]));
  return slips.map((slip) => {
    const blocks: readonly Block[] = layOutSlip(slip, facts.template, {}, "nd30").blocks;
    return textsOf(blocks).join("\n");
  });
}

describe("slips of another movement", () => {
  it.each(["nd30", "hd36"] as const)("are about it and its period (%s)", (layout) => {
    const template = { ...defaultTemplate(), name: "Sáng kiến" };
    const of = (period: typeof template.period): string =>
      textsOf(
        layOutSlip({ unit: "Tổ 1", workbook: "a.xlsx", items: [] }, { ...template, period }, {}, layout)
          .blocks,
      ).join("\n");
    expect(of({ from: 2026, to: 2026 })).toContain("sáng kiến, năm 2026");
    expect(of({ from: 2025, to: 2026, months: { first: 9, last: 5 } })).toContain("năm học 2025 - 2026");
    expect(of({ from: 2024, to: 2026 })).toContain("sáng kiến, giai đoạn 2024 - 2026");
  });

  it("say in no word that it is of models", () => {
    const slips = writeSlips("DANH SÁCH SÁNG KIẾN NĂM 2026");
    const all = slips.join("\n");
    expect(all).toContain("sáng kiến, năm 2026");
    expect(all).toContain("bị đếm hai lần");
    expect(all).toContain("Phải được công nhận");
    expect(all).not.toMatch(/mô hình|dân vận/iu);
  });
});
