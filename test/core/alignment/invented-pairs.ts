import type { WorkbookSnapshot } from "../../../src/core/model/workbook";
import { sheet, workbook } from "../../support/grid";

/** A workbook of some movement, the report that quotes it, and what its figures come from, as cells. */
export interface InventedPair {
  readonly name: string;
  readonly book: WorkbookSnapshot;
  readonly report: string;
  /** In the order of the report: `"B5"`, `"B5+B6"` (all of the cells), `"-"` for none, `"!B5"` for a wrong figure. */
  readonly ties: readonly string[];
}

const CLUBS = workbook(
  sheet(
    "CLB",
    `
  KẾT QUẢ PHONG TRÀO CÂU LẠC BỘ NĂM 2025
  TT | Đơn vị | Câu lạc bộ | < | Người tham gia | < | Kinh phí (triệu đồng)
  ^ | ^ | Thể thao | Văn nghệ | Nam | Nữ | ^
  1 | Xã Lũng Pa | 12 | 7 | 341 | 287 | 126
  2 | Xã Nà Hem | 9 | 11 | 258 | 412 | 148
  3 | Xã Suối Cát | 15 | 6 | 467 | 193 | 203
  4 | Xã Đồi Mận | 8 | 8 | 219 | 236 | 97
  | Tổng cộng | 44 | 32 | 1285 | 1128 | 574`,
  ),
);

const YEARS = workbook(
  sheet(
    "Hồ sơ",
    `
  SỐ LIỆU TIẾP NHẬN HỒ SƠ QUA CÁC NĂM
  Năm | Hồ sơ tiếp nhận | Giải quyết đúng hạn | Quá hạn | Tỷ lệ đúng hạn (%)
  2021 | 3218 | 3007 | 211 | 93.4
  2022 | 3575 | 3391 | 184 | 94.9
  2023 | 4104 | 3989 | 115 | 97.2`,
  ),
);

const INDICATORS = workbook(
  sheet(
    "Chỉ tiêu",
    `
  TÌNH HÌNH THỰC HIỆN CHỈ TIÊU NĂM 2025
  STT | Chỉ tiêu | Đơn vị tính | Kế hoạch | Thực hiện
  1 | Trồng rừng tập trung | ha | 420 | 463
  2 | Tỷ lệ hộ dùng nước sạch | % | 88 | 91.3
  3 | Sản lượng chè búp tươi | tấn | 7650 | 7382
  4 | Thu từ dịch vụ môi trường rừng | triệu đồng | 5200 | 5714
  5 | Tỷ lệ trẻ em được tiêm chủng | % | 97 | 96.4`,
  ),
);

const SCHOOLS = workbook(
  sheet(
    "Trường",
    `
  THỐNG KÊ TRƯỜNG HỌC XANH
  Loại hình | Huyện Bắc Ổi | Huyện Tân Gừng | Thị xã Mường Chanh
  Trung học cơ sở | 18 | 23 | 11
  Trung học phổ thông | 4 | 6 | 5
  Mầm non | 27 | 31 | 16`,
  ),
);

export const INVENTED_PAIRS: readonly InventedPair[] = [
  {
    name: "clubs by commune",
    book: CLUBS,
    report: `
Toàn huyện có 44 câu lạc bộ thể thao, 32 câu lạc bộ văn nghệ, thu hút 1.285 nam và 1.128 nữ tham gia, kinh phí hỗ trợ 574 triệu đồng.
Xã Suối Cát có 15 câu lạc bộ thể thao với 476 nam, 193 nữ tham gia. Kinh phí cao nhất là xã Suối Cát với 203 triệu đồng; thấp nhất là xã Đồi Mận với 97 triệu đồng.
Hai xã Lũng Pa và Nà Hem có 21 câu lạc bộ thể thao. Các xã đã trồng 3.400 cây bóng mát, ủng hộ 85 triệu đồng cho quỹ khuyến học.`,
    ties: ["C8", "D8", "E8", "F8", "G8", "C6", "!E6", "F6", "G6", "G7", "C4+C5", "-", "-"],
  },
  {
    name: "years as rows",
    book: YEARS,
    report: `
Năm 2023 tiếp nhận 4.104 hồ sơ, tăng 529 hồ sơ so với năm 2022; giải quyết đúng hạn 3.989 hồ sơ, đạt 97,2%; còn 151 hồ sơ quá hạn.
Năm 2021 chỉ có 3.218 hồ sơ được tiếp nhận, tỷ lệ đúng hạn 93,4%. Bộ phận một cửa có 14 công chức.`,
    ties: ["B5", "B5+B4", "C5", "E5", "!D5", "B3", "E3", "-"],
  },
  {
    name: "indicators with their units",
    book: INDICATORS,
    report: `
Trồng rừng tập trung được 463 ha, vượt kế hoạch (420 ha). Tỷ lệ hộ dùng nước sạch đạt 93,1%; tỷ lệ trẻ em được tiêm chủng đạt 96,4%.
Sản lượng chè búp tươi đạt 7.382 tấn. Thu từ dịch vụ môi trường rừng đạt 5.714 triệu đồng. Vận động 62 hộ hiến đất.`,
    ties: ["E3", "D3", "!E4", "E7", "E5", "E6", "-"],
  },
  {
    name: "units as columns, initials",
    book: SCHOOLS,
    report: `
Huyện Tân Gừng có 23 trường THCS, 06 trường THPT và 31 trường mầm non. Huyện Bắc Ổi có 18 trường THCS, 27 trường mầm non.
Thị xã Mường Chanh có 15 trường THCS, 05 trường THPT và 16 trường mầm non đăng ký.`,
    ties: ["C3", "C4", "C5", "B3", "B5", "!D3", "D4", "D5"],
  },
];
