import { findListYear } from "../../../src/core/collect/find-list-year";

describe("findListYear", () => {
  const yearOf = (title: readonly string[], sheet = "Sheet1") => findListYear(title, sheet)?.year ?? null;

  it.each<readonly [readonly string[], string, number | null]>([
    [["ĐẢNG ỦY XÃ", 'Đăng ký mô hình "Dân vận khéo" năm 2024'], "Sheet1", 2024],
    [["DANH SÁCH MÔ HÌNH DÂN VẬN KHÉO 2024"], "DS", 2024],
    [["DANH SÁCH (năm: 2023)"], "DS", 2023],
    [["Mô hình Dân vận khéo"], "Năm 2023", 2023],
    [[], "2024", 2024],
    [[], "DVK2024", 2024],
    [["Mô hình năm 2024"], "Năm 2024", 2024],
    // The sheet's name says which of the title's years it is.
    [["Mô hình giai đoạn 2023 - 2024"], "Năm 2023", 2023],
    [["Thực hiện Chương trình năm 2022", "Đăng ký mô hình năm 2024"], "Sheet1", 2024],
    // Several years, or title and sheet against one another: nobody knows.
    [["NĂM HỌC 2023 - 2024"], "DS", null],
    [["Đăng ký năm 2023, 2024"], "DS", null],
    [["Mô hình năm 2023"], "Năm 2024", null],
    [[], "2023-2024", null],
    // Years of letters and of other papers are not those of the entries.
    [["ĐẢNG ỦY XÃ NẬM TRONG Nậm Trong, ngày 15 tháng 3 năm 2024"], "Sheet1", null],
    [["(Kèm theo Công văn số 112-CV/ĐU năm 2024)", "Ngày 15/3/2024"], "Sheet1", null],
    [["DANH SÁCH KHEN THƯỞNG NĂM 2023"], "Sheet1", null],
    [["Hiến 2000 m2 đất"], "Sheet1", null],
    [["§¨ng ký m« h×nh D©n vËn khÐo n¨m 2024"], "Sheet1", 2024],
  ])("%j on “%s” names %s", (title, sheet, year) => {
    expect(yearOf(title, sheet)).toBe(year);
  });
});
