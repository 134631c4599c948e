import { sheet, workbook } from "../../support/grid";
import { tell } from "./align";

describe("units of columns", () => {
  it("does not lend the money of the title to columns where the text finds its counts", () => {
    const book = workbook(
      sheet(
        "Tuyến",
        `
        TUYẾN ĐÒ DU LỊCH
        Đơn vị tính: triệu đồng (tiền)
        TT | Tuyến | Lượt khách | Doanh thu | Chi phí
        1 | Bến Ngọc | 18642 | 2318 | 1954
        2 | Bến Liễu | 9475 | 1127 | 1035
        | Cộng | 28117 | 3445 | 2989`,
      ),
    );
    expect(
      tell(
        book,
        "Các tuyến đón 28.117 lượt khách, doanh thu 3.445 triệu đồng; Bến Liễu đón 9.475 lượt khách.",
      ),
    ).toEqual(["28.117 C6", "3.445 triệu D6", "9.475 C5"]);
  });

  it("reads percentages beside a column of units, and money in the bracket of a title", () => {
    const book = workbook(
      sheet(
        "Chỉ tiêu",
        `
        CHỈ TIÊU TRỒNG RỪNG
        TT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện | Đạt (%)
        1 | Trồng mới quế | ha | 240 | 276 | 115
        2 | Chăm sóc rừng non | ha | 1300 | 1196 | 92
        3 | Cây giống cấp phát | cây | 52000 | 54600 | 105`,
      ),
      sheet(
        "Chi",
        `
        BIỂU 2. CHI CHO TRỒNG RỪNG (nghìn đồng)
        TT | Khoản chi | Dự toán | Đã chi
        1 | Cây giống | 91500 | 88240
        2 | Công trồng | 64300 | 61875
        | Cộng | 155800 | 150115`,
      ),
    );
    expect(
      tell(
        book,
        "Trồng mới 276 ha quế, vượt 15% kế hoạch; chăm sóc rừng non đạt 92%. Cây giống đã chi 88,24 triệu đồng, " +
          "công trồng 61.875 nghìn đồng.",
      ),
    ).toEqual(["276 E3", "15% F3", "92% F4", "88,24 triệu D3", "61.875 nghìn D4"]);
  });

  it("reads thousands and millions of things; comrades are no money", () => {
    const book = workbook(
      sheet(
        "Gà",
        `
        TT | Xã | Đàn gà (nghìn con) | Trứng (triệu quả) | Tổ viên
        1 | Yên Khê | 42.6 | 3.15 | 128
        2 | Ngọc Lâm | 37.9 | 2.84 | 97
        | Cộng | 80.5 | 5.99 | 225`,
      ),
    );
    expect(
      tell(
        book,
        "Toàn vùng có 80,5 nghìn con gà, thu 5,99 triệu quả trứng; Tổ viên xã Ngọc Lâm 97 đồng chí.",
      ),
    ).toEqual(["80,5 nghìn C4", "5,99 triệu D4", "97 E3"]);
  });

  it("accuses no counted thing of being an amount, and no total of something of being the whole", () => {
    const book = workbook(
      sheet(
        "Khám",
        `
        TT | Chỉ tiêu | Đơn vị | Năm 2023 | Năm 2024
        1 | Tổng số lượt khám | lượt | 5230 | 5485
        2 | Tổng số ngày nằm viện | ngày | 7412 | 7690
        3 | Ca mổ nhỏ | ca | 184 | 207`,
      ),
    );
    expect(
      tell(book, "Trạm khám 5.485 lượt, 7.690 ngày nằm viện. Ca mổ nhỏ 207 ca. Hội thao có 548 người."),
    ).toEqual(["5.485 E2", "7.690 E3", "207 E4", "548 -"]);
    expect(
      tell(book, "Trạm tiếp 6.120 khách, trao 5.480.000 đồng cho 12 hộ.").filter((each) =>
        /[!?]/u.test(each),
      ),
    ).toEqual([]);
  });
});
