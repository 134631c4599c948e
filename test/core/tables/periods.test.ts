import { findPeriod, namePeriod } from "../../../src/core/tables/periods";

const part = (from: number, to: number, first: number, last: number) => ({
  from,
  to,
  months: { first, last },
});

describe("the period that a title names", () => {
  it.each([
    ["TỔNG HỢP MÔ HÌNH GIAI ĐOẠN 2025 - 2030", { from: 2025, to: 2030 }],
    ["Nhiệm kỳ 2025 – 2030", { from: 2025, to: 2030 }],
    ["DANH SÁCH ĐĂNG KÝ NĂM 2026", { from: 2026, to: 2026 }],
    ["từ năm 2024 đến năm 2026", { from: 2024, to: 2026 }],
    ["KẾT QUẢ 6 THÁNG ĐẦU NĂM 2026", part(2026, 2026, 1, 6)],
    ["Sáu tháng cuối năm 2025", part(2025, 2025, 7, 12)],
    ["9 tháng năm 2026", part(2026, 2026, 1, 9)],
    ["Biểu quý III/2026", part(2026, 2026, 7, 9)],
    ["QUÝ 2 NĂM 2025", part(2025, 2025, 4, 6)],
    ["Tháng 9 năm 2026", part(2026, 2026, 9, 9)],
    ["Năm học 2025 - 2026", part(2025, 2026, 8, 7)],
    ["Sơn Mỹ, ngày 05 tháng 12 năm 2026", null],
    ["Kèm theo Báo cáo ngày 15/3/2026", null],
    ["Danh sách đơn vị", null],
  ])("%s", (title, period) => {
    expect(findPeriod(title)).toEqual(period);
  });

  it.each([
    [{ from: 2025, to: 2026 }, "giai đoạn 2025 - 2026"],
    [{ from: 2026, to: 2026 }, "năm 2026"],
    [part(2026, 2026, 1, 6), "6 tháng đầu năm 2026"],
    [part(2026, 2026, 7, 12), "6 tháng cuối năm 2026"],
    [part(2026, 2026, 10, 12), "quý IV năm 2026"],
    [part(2026, 2026, 5, 5), "tháng 5 năm 2026"],
    [part(2026, 2026, 3, 8), "từ tháng 3 đến tháng 8 năm 2026"],
    [part(2025, 2026, 8, 7), "năm học 2025 - 2026"],
    [part(2025, 2026, 10, 3), "từ tháng 10/2025 đến tháng 3/2026"],
  ])("%j is written as %s", (period, words) => {
    expect(namePeriod(period)).toBe(words);
  });
});
