import type { SessionState } from "../../../src/app/session/state";
import { sheet, workbook } from "../../support/grid";
import { checkedState, type CheckedOptions } from "./checked-state";

const AWARDS = sheet(
  "Khen thưởng",
  `
  STT | Năm | Khen thưởng giai đoạn 2020 - 2022 | < | < | < | < | < | < | < | <
  ^ | ^ | Tổng số | Tập thể | Cá nhân | Cấp khen | < | < | < | < | <
  ^ | ^ | ^ | ^ | ^ | Cơ sở | < | Cấp huyện | < | Cấp tỉnh | <
  ^ | ^ | ^ | ^ | ^ | Tập thể | Cá nhân | Tập thể | Cá nhân | Tập thể | Cá nhân
  1 | 2020 | 75 | 30 | 47 | 26 | 41 | 4 | 6 | 0 | 0
  2 | 2021 | 80 | 33 | 47 | '30 | 41 | 3 | 4 | 0 | 2
  3 | 2022 | Chưa xét | | | | | | | |`,
);

const REPORT = `KẾT QUẢ PHONG TRÀO
Toàn huyện có 17 mô hình mới, trong đó có 05 mô hình của tập thể và 11 mô hình của cá nhân.
Có 22/50 trường đạt chuẩn quốc gia (đạt 48%).`;

/** A check that found the 75, a number kept as text and faults of a report; all invented. */
export function reviewState(options: Partial<CheckedOptions> = {}): SessionState {
  return {
    ...checkedState({ workbook: workbook(AWARDS), texts: { "bao-cao.txt": REPORT }, ...options }),
    screen: "findings",
  };
}
