import { analyze } from "../../../src/core/engine/analyze";
import { describeLoud } from "../../support/generated-register";
import { sheet, workbook } from "../../support/grid";

const ENTRIES = Array.from({ length: 24 }, (_, i) => ({
  unit: `Xóm ${[1, 2, 2, 3, 3, 3, 4, 4][i % 8]}`,
  kind: i % 5 < 2 ? "Việc làm" : "Mô hình",
}));

const list = sheet(
  "Danh sách",
  [
    "DANH SÁCH DÂN VẬN KHÉO NĂM 2026",
    "STT | Đơn vị | Loại | Tên mô hình, việc làm | Đối tượng | Tên tập thể, cá nhân | Lĩnh vực | Năm đăng ký",
    ...ENTRIES.map(
      ({ unit, kind }, i) =>
        `${i + 1} | ${unit} | ${kind} | Trồng cau lấy bóng mát đường làng đoạn ${i} | Tập thể | Tổ ${i} | Kinh tế | 2026`,
    ),
  ].join("\n"),
);

const count = (unit: string, kind?: string): number =>
  ENTRIES.filter((entry) => entry.unit === unit && (kind === undefined || entry.kind === kind)).length;
const UNITS = ["Xóm 1", "Xóm 2", "Xóm 3", "Xóm 4"];

describe("a column that may be read in several ways", () => {
  it("“Số mô hình” beside “Số việc làm” is of models alone, since the list counts so", () => {
    const typed = (slip: number) =>
      sheet(
        "Biểu",
        [
          "TỔNG HỢP NĂM 2026",
          "STT | Đơn vị | Số mô hình | Số việc làm | Cộng",
          ...UNITS.map(
            (unit, i) =>
              `${i + 1} | ${unit} | ${count(unit, "Mô hình") + (i === 2 ? slip : 0)} | ${count(unit, "Việc làm")} | ${count(unit)}`,
          ),
        ].join("\n"),
      );
    expect(describeLoud(analyze([workbook(list, typed(0))], [], null).findings)).toEqual([]);
    const loud = describeLoud(analyze([workbook(list, typed(2))], [], null).findings);
    expect(loud.length).toBeGreaterThan(0);
    expect(loud.every((line) => line.includes("Biểu!C5"))).toBe(true);
  });

  it("a column of something else under a known head is not held against the list", () => {
    const typed = sheet(
      "Biểu",
      [
        "TỔNG HỢP NĂM 2026",
        "STT | Đơn vị | Đăng ký | < | <",
        "^ | ^ | Trước 01/7 | Từ 01/7 | Cả năm",
        ...UNITS.map((unit, i) => `${i + 1} | ${unit} | ${count(unit) - 1 - i} | ${1 + i} | ${count(unit)}`),
      ].join("\n"),
    );
    expect(describeLoud(analyze([workbook(list, typed)], [], null).findings)).toEqual([]);
  });
});
