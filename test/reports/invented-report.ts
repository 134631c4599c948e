import { sheet, workbook } from "../support/grid";
import type { WorkbookSnapshot } from "../../src/core/model/workbook";

/** The two annex tables of an invented district: figures as real ones go wrong, places and people made up. */
export function inventedTables(): WorkbookSnapshot {
  return workbook(
    sheet(
      "Khen thưởng",
      `
      BIỂU TỔNG HỢP | < | < | < | < | < | < | < | < | < | <
      GIAI ĐOẠN 2020 - 2022 | < | < | < | < | < | < | < | < | < | <
      .
      STT | Năm | Khen thưởng giai đoạn 2020 - 2022 | < | < | < | < | < | < | < | <
      ^ | ^ | Tổng số | Tập thể | Cá nhân | Cấp khen | < | < | < | < | <
      ^ | ^ | ^ | ^ | ^ | Cơ sở | < | Cấp huyện | < | Cấp tỉnh | <
      ^ | ^ | ^ | ^ | ^ | Tập thể | Cá nhân | Tập thể | Cá nhân | Tập thể | Cá nhân
      1 | 2020 | 75 | 30 | 47 | 29 | 40 | 1 | 6 | 0 | 1
      2 | 2021 | 80 | 33 | 47 | 30 | 41 | 3 | 4 | 0 | 2
      3 | 2022 | Chưa xét | | | | | | | |`,
    ),
    sheet(
      "Lĩnh vực",
      `
      TỔNG HỢP SỐ LIỆU GIAI ĐOẠN 2020-2022 | < | < | < | < | < | < | < | < | < | < | <
      .
      STT | Lĩnh vực | Tổng số mô hình, nội dung, việc làm giai đoạn 2020 - 2022 | < | < | < | Số đăng ký mới năm 2022 | < | < | < | Số mô hình DVK tiêu biểu được nhân rộng | <
      ^ | ^ | Mô hình | < | Nội dung việc làm | < | Mô hình | < | Nội dung, việc làm | < | Tập thể | Cá nhân
      ^ | ^ | Tập thể | Cá nhân | Tập thể | Cá nhân | Tập thể | Cá nhân | Tập thể | Cá nhân | ^ | ^
      1 | Phát triển kinh tế | 257 | 532 | 138 | 427 | 119 | 312 | 62 | 192 | 45 | 192
      2 | Văn hóa - xã hội | 298 | 652 | 149 | 666 | 133 | 742 | 46 | 291 | 39 | 186
      3 | Quốc phòng - an ninh | 170 | 379 | 44 | 114 | 66 | 243 | 22 | 81 | 15 | 212
      4 | Xây dựng hệ thống chính trị | 371 | 472 | 168 | 216 | 104 | 186 | 58 | 136 | 80 | 97
      5 | Xây dựng nông thôn mới | 527 | 416 | 316 | 611 | 228 | 471 | 132 | 359 | 99 | 194
      6 | Lĩnh vực khác | 40 | 155 | 9 | 62 | 7 | 66 | 10 | 118 | 1 | 2
      | TỔNG CỘNG | 1663 | 2606 | 824 | 2096 | 657 | 2020 | 330 | 1177 | 279 | 883`,
    ),
  );
}

/** The letter that goes before the report. */
export const LETTER = `HUYỆN ỦY VẦU SƠN
BAN CHỈ ĐẠO PHONG TRÀO THI ĐUA

Số 15-CV/BCĐ
Vầu Sơn, ngày 16 tháng 9 năm 2022

Kính gửi: Các đồng chí thành viên Ban Chỉ đạo huyện.

Căn cứ Quy chế số 01-QC/BC ngày 13/8/2021 về làm việc của Ban Chỉ đạo huyện Vầu Sơn;

Căn cứ Kế hoạch số 04-KH/BCĐ ngày 11/8/2022 của Ban Chỉ đạo tỉnh về sơ kết phong trào giai đoạn 2020-2022, Ban Chỉ đạo huyện gửi dự thảo báo cáo để các đồng chí góp ý.
`;

/** The report, with the faults of a real one in other words. */
export const REPORT = `HUYỆN ỦY VẦU SƠN
BAN CHỈ ĐẠO PHONG TRÀO THI ĐUA

BÁO CÁO
Sơ kết phong trào thi đua giai đoạn 2020-2022

Thực hiện Kế hoạch số 04-KH/BCĐ ngày 01/8/2022 của Ban Chỉ đạo tỉnh về sơ kết phong trào giai đoạn 2020-2022, Ban Chỉ đạo huyện Vầu Sơn báo cáo kết quả như sau:

I- CÔNG TÁC CHỈ ĐẠO

Ban Chỉ đạo huyện ban hành Quy chế số 01-QC/BCĐ ngày 13/8/2021 về làm việc của Ban Chỉ đạo huyện Vầu Sơn. Các cấp quán triệt Nghị quyết Trung ương 4 (khóa XI), Nghị quyết Trung ương 4 (khóa XI, khóa XII).

Năm 2020, năm 2021 tiến hành kiểm tra 10 chi, đảng bộ cơ sở.

II- KẾT QUẢ THỰC HIỆN

* Lĩnh vực phát triển kinh tế:

Từ năm 2020 đến đầu năm 2022 đã có 257 tập thể, 532 cá nhân điển hình được các cấp công nhận. Ông Lò Văn Tám, xã Khe Sậy, nuôi dê sinh sản cho thu nhập trên 200.000 đồng/năm, tạo việc làm cho 02 lao động thường xuyên.

* Lĩnh vực văn hóa - xã hội:

Đến năm 2021 có 33/75 trường đạt chuẩn quốc gia, đạt tỷ lệ 44%. Từ năm 2020 đến năm 2021 có 298 tập thể, 652 cá nhân điển hình được công nhận, tiêu biểu: Bà Hà Thị Mơ, Hiệu trưởng Trường Mầm non Đồi Vầu; Ông Đèo Văn Sĩ, Trưởng thôn Bản Lúa, xã Pò Lau; Bà Hà Thị Mơ, Hiệu trưởng Trường Mầm non Đồi Vầu.

* Lĩnh vực quốc phòng - an ninh:

Từ năm 2020 đến năm 2021 đã có 170 tập thể, 379 cá nhân điển hình được các cấp công nhận.

* Lĩnh vực xây dựng Đảng và hệ thống chính trị:

Từ năm 2020 đến năm 2021 đã có 371 tập thể, 472 cá nhân được các cấp công nhận.

* Lĩnh vực xây dựng nông thôn mới:

Đến hết năm 2021 có 04 xã đạt chuẩn (Khe Sậy, Lũng Mây, Đồi Vầu, Nậm Sương). Từ năm 2020 đến năm 2021 đã có 527 tập thể, 416 cá nhân điển hình được công nhận.

III- CÔNG TÁC KIỂM TRA, KHEN THƯỞNG

Trong năm 2020, năm 2021 Ban Chỉ đạo tiến hành kiểm tra 09 chi, đảng bộ cơ sở.

Ban Dân vận Huyện ủy ban hành Công văn số 35-CV/BCĐ ngày 12/9/2021 về hội thi; ban hành Công văn số 52-CV/BDVTU ngày 16/5/2022 về khảo sát.

Từ năm 2020 đến năm 2021 đã có 1.663 lượt tập thể, 2.606 lượt cá nhân điển hình được công nhận; cấp huyện và cấp tỉnh tặng giấy khen cho 04 tập thể, 13 cá nhân (Năm 2020: 01 tập thể, 07 cá nhân; năm 2021: 03 tập thể, 06 cá nhân).
`;
