import type { SessionState } from "../../../src/app/session/state";
import { sheet, workbook } from "../../support/grid";
import { checkedState, type CheckedOptions } from "../support/checked-state";

const FIELDS = sheet(
  "Biểu lĩnh vực",
  `
  TT | Lĩnh vực                    | Mô hình được công nhận giai đoạn 2020-2022 | <       | <
  ^  | ^                           | Tổng số                                    | Tập thể | Cá nhân
  1  | Phát triển kinh tế          | 534                                        | 146     | 388
  2  | Văn hóa - xã hội            | 312                                        | 120     | 192
  3  | Quốc phòng - an ninh        | 154                                        | 83      | 71
  4  | Xây dựng hệ thống chính trị | 96                                         | 52      | 44
     | TỔNG CỘNG                   | 1096                                       | 401     | 695`,
);

export const REPORT_NAME = "bao-cao-phong-trao.docx";

export const REPORT_TEXT = `BÁO CÁO
Kết quả phong trào thi đua “Dân vận khéo” giai đoạn 2020-2022
I. KẾT QUẢ THỰC HIỆN
1. Lĩnh vực phát triển kinh tế
Giai đoạn 2020-2022, lĩnh vực phát triển kinh tế có 164 tập thể, 388 cá nhân được công nhận. Các mô hình nuôi dê, trồng cam đã giúp 57 hộ thoát nghèo.
2. Lĩnh vực văn hóa - xã hội
Giai đoạn 2020-2022, lĩnh vực văn hóa - xã hội có 120 tập thể, 192 cá nhân được công nhận; vận động 45/60 thôn (tỷ lệ 70%) xây dựng hương ước.
3. Lĩnh vực quốc phòng - an ninh
Giai đoạn 2020-2022, lĩnh vực quốc phòng - an ninh có 83 tập thể, 71 cá nhân được công nhận.
II. NHIỆM VỤ
- Tiếp tục nhân rộng 12 mô hình “Camera an ninh” tại các xã.
- Thực hiện Nghị quyết số 12-NQ/HU ngày 31/02/2022 của Huyện ủy.
`;

/** A checked report of an invented district: figures that match, that differ, and that have no table. */
export function reportState(options: Partial<CheckedOptions> = {}): SessionState {
  return {
    ...checkedState({
      workbook: { ...workbook(FIELDS), name: "bieu-tong-hop.xlsx" },
      texts: { [REPORT_NAME]: REPORT_TEXT },
      ...options,
    }),
    screen: "report",
  };
}
