import { lowerText } from "../../../src/core/numerals/lower-text";
import { scanNumbers } from "../../../src/core/numerals/scan-numbers";

function scan(text: string, first = false): ReturnType<typeof scanNumbers> {
  return scanNumbers(text, lowerText(text), first);
}

describe("scanNumbers", () => {
  it.each([
    ["công nhận 1.663 lượt tập thể", 1663],
    ["tặng cho 04 tập thể", 4],
    ["đạt 97,49 %", 97.49],
    ["thu 134,85 tỷ đồng", 134_850_000_000],
    ["vốn 70,9 tỷ đồng", 70_900_000_000],
    ["quyên góp 2 triệu 500 nghìn đồng", 2_500_000],
    ["làm 12.5 km đường", 12.5],
    ["hiến 2.500m2 đất", 2500],
    ["có mười một xã về đích", 11],
    ["mở hai mươi lăm lớp", 25],
    ["trồng một nghìn hai trăm linh năm cây", 1205],
    ["thành lập ba mươi mốt tổ", 31],
    ["mở hai lớp tập huấn", 2],
    ["đã có 2020 cá nhân đăng ký", 2020],
    ["tổng số 12 hộ tham gia", 12],
    ["ban hành kết luận 17 cuộc", 17],
    ["đã kỷ luật 56 đảng viên", 56],
    ["hướng dẫn 03 lượt hộ", 3],
    ["gieo các loại 190 ha", 190],
    ["tiếp định kỳ 98 lượt", 98],
    ["có hai nghìn không trăm hai mươi mốt hộ", 2021],
    ["quỹ có 2 tỷ rưỡi đồng", 2_500_000_000],
    ["dài 1 234 m", 1234],
    ["có 1,234 mô hình", 1234],
    ["năng suất 1,234 tấn", 1.234],
    ["vốn 1.234,5 tỷ đồng", 1_234_500_000_000],
    ["trên dân số 61.204 người", 61_204],
    ["tặng Kỷ niệm chương 14 người", 14],
  ])("reads %s", (text, value) => {
    expect(scan(text).filter((each) => each.notFigure === undefined)).toEqual([
      expect.objectContaining({ value }),
    ]);
  });

  it("reads a ratio as one figure over its base", () => {
    expect(scan("có 33/75 trường, đạt 44%")).toEqual([
      expect.objectContaining({ value: 33, base: 75 }),
      expect.objectContaining({ value: 44, percent: true }),
    ]);
  });

  it.each([
    ["Kế hoạch số 12-KH/HU", "document-number"],
    ["Công văn số 08- CV/BCĐ", "document-number"],
    ["Nghị quyết số 03/2021/NQ-HĐND", "document-number"],
    ["Nghị quyết Trung ương 4 về", "document-number"],
    ["Thông tư số 15 của Bộ", "document-number"],
    ["học tập theo Chỉ thị 05 gắn với", "document-number"],
    ["thi đua xếp 7/22 huyện", "ordinal"],
    ["ngày 17/ 8/2021", "date"],
    ["tháng 9/2021", "date"],
    ["ngày 16 tháng", "date"],
    ["năm 2021", "year"],
    ["năm 22019", "year"],
    ["giai đoạn 2020 - 2025", "term"],
    ["giai đoạn 2020-2022.", "term"],
    ["lần thứ 5 của", "ordinal"],
    ["đạt 4 sao", "name"],
    ["trẻ em 5 tuổi", "name"],
    ["dịch Covid-19", "name"],
    ["quốc lộ 37 qua", "name"],
    ["Điều 12 của Luật", "name"],
    ["chi bộ thôn Nà Pha 2, xã", "name"],
    ["số máy 0912345678", "name"],
    ["sơ kết 6 tháng", "duration"],
    ["giữ vững 3 năm liên tục", "duration"],
  ])("%s is no figure: %s", (text, reason) => {
    expect(scan(text).map((each) => each.notFigure)).toEqual([reason]);
  });

  it("a number at the head of a block is its mark", () => {
    expect(scan("2- Tồn tại, hạn chế", true)[0]?.notFigure).toBe("section-number");
    expect(scan("2 xã chưa báo cáo", true)[0]?.notFigure).toBeUndefined();
  });

  it.each(["Mỗi xã một sản phẩm", "hai bên ký kết", "bà Lò Thị Ba", "tỷ lệ cao", "hằng năm, hàng trăm lượt"])(
    "%s holds no number",
    (text) => {
      expect(scan(text)).toEqual([]);
    },
  );

  it("the ends of a range are bounds", () => {
    expect(scan("thu nhập 10 - 15 triệu đồng").map((each) => each.range)).toEqual(["low", "high"]);
    expect(scan("mỗi tổ có từ 5 đến 7 hộ").map((each) => each.range)).toEqual(["low", "high"]);
  });
});
