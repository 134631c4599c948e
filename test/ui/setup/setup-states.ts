import type { SessionState } from "../../../src/app/session/state";
import type { Settings } from "../../../src/app/settings/settings";
import type { Language } from "../../../src/core/base/language";
import { sheet, workbook } from "../../support/grid";
import { checkedState } from "../support/checked-state";

const REGISTER = sheet(
  "Đăng ký",
  `
  STT | Đơn vị       | Loại    | Tên mô hình             | Đối tượng | Tên tập thể, cá nhân | Mảng                   | Năm đăng ký | Ghi chú
  1   | Xã Suối Mây  | Mô hình | Nuôi dê sinh sản        | Cá nhân   | Hoàng Văn Tấn        | Phát triển kinh tế     | 2020        | tốt
  2   | Xã Suối Mây  | MH      | Camera an ninh          | TT        | Chi hội thôn Đoài    | QP-AN                  | 2021        | .
  3   | Xã Bản Lúa   | Mô hình | Con đường hoa           | Tập thể   | Chi hội Phụ nữ       | Xây dựng nông thôn mới | 2021        | .
  4   | Xã Bản Lúa   | Mô hình | Trồng cam theo VietGAP  | Cá nhân   | Lê Văn Bình          | Phát triển kinh tế     | 2022        | .
  5   | Xã Nà Hương  | Mô hình | Hũ gạo tình thương      | Tập thể   | Chi bộ thôn Tây      | Văn hóa - xã hội       | 2022        | .`,
);

const FIELDS = sheet(
  "Biểu lĩnh vực",
  `
  TT | Lĩnh vực           | Tổng số mô hình giai đoạn 2020-2022 | <       | <
  ^  | ^                  | Tổng số                             | Tập thể | Cá nhân
  1  | Phát triển kinh tế | 3                                   | 0       | 2
  2  | Văn hóa - xã hội   | 1                                   | 1       | 0
     | TỔNG CỘNG          | 4                                   | 1       | 2`,
);

/** A checked workbook with a register that has a header of its own words. */
export function setupState(language: Language = "vi", settings: Partial<Settings> = {}): SessionState {
  const read = { ...workbook(REGISTER, FIELDS), name: "dang-ky.xlsx" };
  return { ...checkedState({ workbook: read, language, settings }), screen: "setup" };
}

/** A sum was declared before, and another is being declared, which does not come out. */
export function declaringState(language: Language = "vi"): SessionState {
  const state = setupState(language, {
    corrections: [
      {
        kind: "sum",
        sheet: "Biểu lĩnh vực",
        along: "row",
        total: { address: "C3", column: "Tổng số" },
        parts: [
          { address: "D3", column: "Tập thể", sign: 1 },
          { address: "E3", column: "Cá nhân", sign: 1 },
        ],
      },
    ],
  });
  return { ...state, declaring: { sheet: "Biểu lĩnh vực", parts: "D3:E3", total: "C3" } };
}

/** The same with all that a person can have said: corrections, a period, a finding set aside, no notes in this Excel. */
export function decidedState(language: Language = "vi"): SessionState {
  const state = setupState(language, {
    corrections: [
      { kind: "column", sheet: "Đăng ký", header: "Ghi chú", role: "position" },
      { kind: "table", sheet: "Nháp", address: "A1", is: "none" },
    ],
    period: { from: 2021, to: 2022 },
  });
  const { findings } = state.check!.analysis.report;
  const [first] = findings;
  const gone = {
    finding: "gone",
    rule: "vague-title",
    place: "Đăng ký!D9",
    fingerprint: "x",
    reason: "Tên như vậy là đủ rõ",
    at: Date.UTC(2026, 10, 20, 3, 0),
  };
  return {
    ...state,
    capabilities: { ...state.capabilities, notes: "too-old" },
    check: { ...state.check!, stale: true },
    settings: {
      ...state.settings,
      dismissals: [
        gone,
        ...(first ? [{ ...gone, finding: first.id, rule: first.rule, reason: "Chờ đơn vị" }] : []),
      ],
    },
  };
}
