import { sheet, workbook } from "../../support/grid";
import { tell } from "./align";

/** Bus lines of an invented town, called by number, with where they run behind it. */
const LINES = workbook(
  sheet(
    "PL1",
    `
    KẾT QUẢ VẬN TẢI HÀNH KHÁCH NĂM 2024
    TT | Tuyến | Hành khách (nghìn lượt) | < | < | Trợ giá (triệu đồng)
    ^ | ^ | Năm 2023 | Năm 2024 | Tăng, giảm (%) | ^
    1 | Tuyến 01: Bến Đò Gỗ - Chợ Mới | 1842.6 | 2015.3 | 9.4 | 6420
    2 | Tuyến 02: Ga Cây Sung - Khu công nghiệp | 1517.4 | 1698.9 | 12 | 7135
    3 | Tuyến 03: Chợ Mới - Bãi Dài | 1126.8 | 1284.7 | 14 | 3860
    4 | Tuyến 05: Bến Đò Gỗ - Bệnh viện | 934.5 | 891.2 | -4.6 | 3948
    5 | Tuyến 12: Ga Cây Sung - Cửa Sông | 352.9 | 318.6 | -9.7 | 1240`,
  ),
);

/** A dormitory's accounts: planned and done, and the share of the plan. */
const ACCOUNTS = workbook(
  sheet(
    "Thu chi",
    `
    THU, CHI CỦA KHU NHÀ Ở
    TT | Nội dung | Kế hoạch | Thực hiện | TH/KH (%)
    I | Tổng thu | 5547 | 5596 | 100.9
    1 | Tiền phòng | 4860 | 4927 | 101.4
    2 | Gửi xe | 412 | 388 | 94.2
    II | Tổng chi | 4179 | 4358 | 104.3
    1 | Sửa chữa, thay thế thiết bị | 1260 | 1474 | 117
    2 | Vệ sinh, thu gom rác | 538 | 526 | 97.8`,
  ),
);

/** Works, what they cost and what was paid out. */
const WORKS = workbook(
  sheet(
    "Sửa chữa",
    `
    KẾ HOẠCH SỬA CHỮA CÔNG TRÌNH NĂM 2025 (ĐVT: triệu đồng)
    TT | Công trình | Tổng mức đầu tư | Ngân sách tỉnh | Giải ngân
    1 | Gia cố đập Hồ Sấu | 9746 | 8500 | 3872
    2 | Nạo vét lòng Hồ Mít | 2852 | 2100 | 642
    3 | Kiên cố kênh Đá Xanh | 6998 | 5240 | 2734
    | Cộng | 19596 | 15840 | 7248`,
  ),
);

/** Wards: accidents and people killed in one year and the year before. */
const ACCIDENTS = workbook(
  sheet(
    "TNGT",
    `
    TAI NẠN GIAO THÔNG NĂM 2025
    TT | Địa bàn | Số vụ | Số người chết | Số người bị thương
    1 | Hòa Sấu | 91 | 30 | 44
    2 | Cẩm Mít | 64 | 21 | 39
    3 | An Trắm | 263 | 59 | 180
    | Toàn thành phố | 418 | 110 | 263`,
  ),
);

const last = (told: readonly string[]): string | undefined => told.at(-1);

describe("rows that are called by a number", () => {
  it("are known by it, whatever stands behind it in the label", () => {
    const text = "Trợ giá nhiều nhất là tuyến 02, 7.135 triệu đồng. Trợ giá của tuyến 3 là";
    expect(last(tell(LINES, `${text} 3.860 triệu đồng.`))).toBe("3.860 triệu F6");
    expect(last(tell(LINES, `${text} 3.948 triệu đồng.`))).toBe("3.948 triệu !F6");
  });
});

describe("a change of a row that is named from end to end", () => {
  const paid = "Tổng chi cao hơn kế hoạch, trong đó chi sửa chữa, thay thế thiết bị vượt dự kiến";

  it("is held against the plan and not the other way round", () => {
    expect(last(tell(ACCOUNTS, `Tổng thu đạt 5.596. ${paid} 17,0%.`))).toMatch(/^17,0% [A-Z]/u);
    expect(last(tell(ACCOUNTS, `Tổng thu đạt 5.596. ${paid} 14,5%.`))).toMatch(/^14,5% [!?]/u);
  });

  it("is no part of the plan where it rose over the year before", () => {
    const text = "Năm 2024 Tuyến 01 chở 2.015,3 nghìn lượt; Tuyến 05 chở 891,2 nghìn lượt. Tuyến 02";
    expect(last(tell(LINES, `${text} tăng 12,0% so với năm 2023.`))).toMatch(/^12,0% E5/u);
    expect(last(tell(LINES, `${text} tăng 37,3% so với năm 2019.`))).not.toContain("!");
  });
});

describe("a share whose whole is named behind it", () => {
  it("is held against that column of the row", () => {
    const text =
      "Đến nay toàn tỉnh đã giải ngân 7.248 triệu đồng, bằng 37,0% tổng mức đầu tư. Gia cố đập Hồ Sấu giải ngân 3.872 triệu đồng;";
    expect(last(tell(WORKS, `${text} kiên cố kênh Đá Xanh đạt 39,1% tổng mức đầu tư.`))).toMatch(
      /^39,1% [A-Z]/u,
    );
    expect(last(tell(WORKS, `${text} kiên cố kênh Đá Xanh đạt 45,4% tổng mức đầu tư.`))).toMatch(/^45,4% !/u);
  });

  it("is not worked out with another column", () => {
    const text = "Hòa Sấu phức tạp nhất với 91 vụ, làm chết 30 người, chiếm";
    expect(last(tell(ACCIDENTS, `${text} 27,3% số người chết của toàn thành phố.`))).toMatch(/^27,3% [A-Z]/u);
    expect(last(tell(ACCIDENTS, `${text} 21,8% số người chết của toàn thành phố.`))).toMatch(/^21,8% !/u);
  });
});
