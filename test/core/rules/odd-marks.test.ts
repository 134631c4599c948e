import { analyze } from "../../../src/core/engine/analyze";
import { workbook } from "../../support/grid";
import { registerSheet } from "../../support/register-sheet";

function entry(unit: string, field: string, at: number): string {
  return `${unit} | Mô hình | Ươm giống số ${at} | Tập thể | Tổ ${at} | ${field} | 2026`;
}

describe("a value written with other marks than the many beside it", () => {
  const tell = (pairs: readonly (readonly [unit: string, field: string])[]) =>
    analyze(
      [workbook(registerSheet(pairs.map(([unit, field], at) => entry(unit, field, at)).join("\n")))],
      [],
      null,
    )
      .findings.filter(({ rule, message }) => rule.startsWith("unknown-") && message.includes("khác dấu"))
      .map(({ rule, severity, shown, expected, fix }) => [rule, severity, shown, expected, fix?.safety]);
  const many = Array.from({ length: 9 }, () => ["Trường Trần Đức", "Giảng dạy"] as const);

  it("is told by a note, of a field and of a unit without a catalogue", () => {
    expect(tell([...many, ["Trường Trần Đực", "Giảng dậy"]])).toEqual([
      ["unknown-unit", "note", "Trường Trần Đực", "Trường Trần Đức", "needs-review"],
      ["unknown-category", "note", "Giảng dậy", "Giảng dạy", "needs-review"],
    ]);
  });

  it("is left where it is no slip: without marks, the mark elsewhere in its syllable, as many of one as of the other", () => {
    expect(tell([...many, ["truong tran duc", "giang day"]])).toEqual([]);
    const style = Array.from({ length: 9 }, () => ["Thôn Thuý Hoà", "Văn hoá"] as const);
    expect(tell([...style, ["Thôn Thúy Hòa", "Văn hóa"]])).toEqual([]);
    const twins = Array.from({ length: 4 }, () => ["Trường Trần Đực", "Giảng dậy"] as const);
    expect(tell([...many, ...twins])).toEqual([]);
  });
});
