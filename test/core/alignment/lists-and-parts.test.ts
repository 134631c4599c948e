import { sheet, workbook } from "../../support/grid";
import { tell } from "./align";

const FARMS = workbook(
  sheet(
    "HTX",
    `
    DANH SÁCH HỢP TÁC XÃ NĂM 2025
    | | | | | | ĐVT: triệu đồng
    TT | Tên hợp tác xã | Địa bàn | Số thành viên (người) | Lao động (người) | Doanh thu | Xếp loại
    1 | HTX Chè Nậm Pảng | Lũng Thiện | 64 | 48 | 12735 | Tốt
    2 | HTX Rau Bãi Sậy | Đồng Vông | 86 | 34 | 9846 | Tốt
    3 | HTX Cam Khe Trầm | Lũng Thiện | 51 | 20 | 3975 | Khá
    4 | HTX Gà đồi Pa Lau | Đồng Vông | 38 | 24 | 11476 | Tốt
    5 | HTX Nấm Cồn Sim | Đồng Vông | 15 | 22 | 5437 | Khá
    6 | HTX Cá lồng Tà Sa | Lũng Thiện | 34 | 26 | 15387 | Khá
    7 | HTX Hoa Phú Mây | Bến Than | 73 | 39 | 8954 | Trung bình
    | TỔNG CỘNG | | 361 | 213 | 67810 |`,
  ),
);

describe("what a list comes to by the words in a column", () => {
  it("counts its rows and adds them up", () => {
    expect(
      tell(
        FARMS,
        "Toàn tỉnh có 361 thành viên, 213 lao động, doanh thu đạt 67.810 triệu đồng. Có 3 HTX loại tốt. Các HTX của địa bàn Lũng Thiện có doanh thu 32.097 triệu đồng.",
      ),
    ).toEqual(["361 D11", "213 E11", "67.810 triệu F11", "3 G4+G5+G7", "32.097 triệu F4+F6+F9"]);
  });

  it("tells another count", () => {
    const report = "Toàn tỉnh có 361 thành viên, 213 lao động. Có 3 HTX loại tốt, 4 HTX loại khá.";
    expect(tell(FARMS, report).at(-1)).toBe("4 !G6+G8+G9");
  });
});

describe("a note of the unit", () => {
  it("right above the header is of the whole table, but for columns that say that they count", () => {
    expect(tell(FARMS, "HTX Cá lồng Tà Sa có doanh thu 15.387 triệu đồng, 26 lao động.")).toEqual([
      "15.387 triệu F9",
      "26 E9",
    ]);
  });

  it("may be of some columns alone", () => {
    const schools = workbook(
      sheet(
        "CSVC",
        `
        CƠ SỞ VẬT CHẤT NĂM HỌC 2024-2025
        | | | | | Kinh phí: triệu đồng
        TT | Trường | Số lớp | Máy vi tính | Kinh phí được giao | Đã giải ngân kinh phí
        1 | Trường Khe Trầm | 27 | 184 | 3850 | 3712
        2 | Trường Bãi Sậy | 36 | 142 | 2640 | 2518
        3 | Trường Cồn Sim | 33 | 118 | 2315 | 2087
        | Tổng cộng | 96 | 444 | 8805 | 8317`,
      ),
    );
    expect(
      tell(
        schools,
        "Toàn ngành có 444 máy vi tính, được giao 8.805 triệu đồng kinh phí, đã giải ngân 8.317 triệu đồng.",
      ),
    ).toEqual(["444 D7", "8.805 triệu E7", "8.317 triệu F7"]);
  });
});

const CLINIC = workbook(
  sheet(
    "KCB",
    `
    HOẠT ĐỘNG KHÁM, CHỮA BỆNH QUA CÁC NĂM
    TT | Nội dung | ĐVT | Kết quả qua các năm | < | < | Cộng 3 năm
    ^ | ^ | ^ | 2023 | 2024 | 2025 | ^
    I | Khám bệnh | | | | |
    1 | Lượt người đến khám | lượt | 38055 | 39420 | 41216 | 118691
    2 | Khám có thẻ bảo hiểm y tế | lượt | 34187 | 35904 | 37511 | 107602
    II | Vận động | | | | |
    3 | Hiến máu tình nguyện | đơn vị | 1127 | 1246 | 1392 | 3765
    4 | Lớp sơ cứu | lớp | 12 | 9 | 17 | 38`,
  ),
);

describe("indicators as rows", () => {
  it("have years over lines that head groups as their header", () => {
    expect(
      tell(
        CLINIC,
        "Năm 2025 có 41.216 lượt người đến khám, 37.511 lượt có thẻ bảo hiểm y tế, năm 2024 có 39.240 lượt người đến khám.",
      ),
    ).toEqual(["41.216 F5", "37.511 F6", "39.240 !E5"]);
  });

  it("are parts of one another", () => {
    expect(
      tell(CLINIC, "Năm 2025 có 41.216 lượt người đến khám; khám có thẻ bảo hiểm y tế chiếm 91,0%.").at(-1),
    ).toBe("91,0% F6+F5");
  });

  it("come to sums over the years that are said, and to means", () => {
    const lead =
      "Năm 2025 có 41.216 lượt người đến khám, 37.511 lượt khám có thẻ bảo hiểm y tế, mở 17 lớp sơ cứu, hiến máu tình nguyện 1.392 đơn vị.";
    const last = (sentence: string): string => tell(CLINIC, `${lead}\n\n${sentence}`).at(-1) ?? "";
    expect(last("Ba năm 2023 - 2025 hiến máu tình nguyện được 3.765 đơn vị.")).toBe("3.765 G8");
    expect(last("Hai năm 2024 - 2025 hiến máu tình nguyện được 2.638 đơn vị.")).toBe("2.638 E8+F8");
    expect(last("Mở 38 lớp sơ cứu, bình quân mỗi năm 12,7 lớp.")).toBe("12,7 D9+E9+F9");
  });
});

describe("a share", () => {
  const counters = workbook(
    sheet(
      "Quý III",
      `
      KHÁM BỆNH QUÝ III
      Thời gian | Số lượt khám | < | <
      ^ | Tổng số | Có thẻ | Y học cổ truyền
      Tháng 7 | 1038 | 981 | 284
      Tháng 8 | 1112 | 1057 | 306
      Tháng 9 | 1075 | 1014 | 291
      Cộng | 3225 | 3052 | 881`,
    ),
  );

  it("of a named part is told where two digits are swapped", () => {
    const report = (share: string): string =>
      `Quý III khám 3.225 lượt, có thẻ 3.052 lượt; khám bằng y học cổ truyền chiếm ${share}.`;
    expect(tell(counters, report("27,3%")).at(-1)).toBe("27,3% D7+B7");
    expect(tell(counters, report("23,7%")).at(-1)).toBe("23,7% !D7+B7");
  });
});
