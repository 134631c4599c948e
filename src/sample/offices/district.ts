import { defaultTemplate } from "../../core/template/default-template";
import { inventUnits } from "../invent-units";
import { DISTRICT, PROVINCE } from "../words/places";
import type { Office } from "./office";

/** A rural district of 2020–2022, before districts went: sixty units, a register of thousands. */
export const OLD_DISTRICT: Office = {
  name: DISTRICT,
  parent: PROVINCE,
  rank: "huyện",
  seat: "Vầu Sơn",
  template: defaultTemplate,
  units: 60,
  entries: 7200,
  inventUnits,
  fieldShares: [
    [0.18, 0.2, 0.12, 0.18, 0.27, 0, 0.05],
    [0.2, 0.24, 0.06, 0.14, 0.31, 0.012, 0.03],
  ],
  // About 77 a year for 7,200 entries, three collectives to five individuals.
  awards: {
    shares: [0.0043, 0.0065],
    forms: ["Giấy khen", "Giấy khen", "Bằng khen"],
    symbols: ["QĐ-UBND", "QĐ-UBND", "QĐ-UBND"],
    unitsSign: true,
  },
  words: {
    committee: "Ban Thường vụ Huyện ủy",
    symbol: "HU",
    training:
      "Ban Dân vận Huyện ủy phối hợp với Trung tâm Chính trị huyện mở 12 lớp tập huấn, với 846 lượt người tham dự, gồm 310 lượt bí thư chi bộ và 536 lượt trưởng các đoàn thể ở thôn.",
    inspected: "chi, đảng bộ cơ sở",
    inspectedPrefix: "Đảng bộ",
    products: "Toàn huyện có 19 sản phẩm OCOP, trong đó 06 sản phẩm đạt 4 sao và 13 sản phẩm đạt 3 sao.",
    schools: "trên địa bàn huyện có 22/50 trường đạt chuẩn quốc gia, đạt tỷ lệ 44%.",
    countryside: "Toàn huyện có 15/23 xã đạt chuẩn nông thôn mới, đạt 65,2%.",
    last: {
      heading: "* Về chung tay xử lý rác thải và chống rác thải nhựa:",
      kind: "task",
      after: "đăng ký nội dung, việc làm về xử lý rác thải và chống rác thải nhựa.",
    },
  },
};
