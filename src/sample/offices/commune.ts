import { defaultTemplate } from "../../core/template/default-template";
import type { Template } from "../../core/template/schema";
import { inventVillageUnits } from "../invent-village-units";
import { COMMUNE, PROVINCE } from "../words/places";
import type { Office } from "./office";

/** A commune of 2025–2026, made of several old ones when the districts went. */
export const COMMUNE_OFFICE: Office = {
  name: COMMUNE,
  parent: PROVINCE,
  rank: "xã",
  seat: "Vầu Sơn",
  template: communeTemplate,
  units: 36,
  entries: 960,
  inventUnits: inventVillageUnits,
  fieldShares: [
    [0.19, 0.19, 0.12, 0.14, 0.24, 0.08, 0.04],
    [0.18, 0.22, 0.08, 0.13, 0.26, 0.1, 0.03],
  ],
  awards: {
    shares: [0.024, 0.04],
    forms: ["Giấy khen", "Bằng khen", "Bằng khen"],
    symbols: ["QĐ-UBND", "QĐ-UBND", "QĐ-TTg"],
    unitsSign: false,
  },
  words: {
    committee: "Ban Thường vụ Đảng ủy xã",
    symbol: "ĐU",
    training:
      "Ban Xây dựng Đảng phối hợp với Ủy ban MTTQ xã mở 04 lớp tập huấn, với 182 lượt người tham dự, gồm 64 lượt bí thư chi bộ và 118 lượt trưởng các đoàn thể ở thôn.",
    inspected: "chi bộ",
    inspectedPrefix: "Chi bộ",
    products: "Toàn xã có 05 sản phẩm OCOP, trong đó 02 sản phẩm đạt 4 sao và 03 sản phẩm đạt 3 sao.",
    schools: "trên địa bàn xã có 05/08 trường đạt chuẩn quốc gia, đạt tỷ lệ 62,5%.",
    countryside: "Toàn xã có 13/20 thôn đạt chuẩn thôn nông thôn mới kiểu mẫu, đạt 65%.",
    last: {
      heading: "* Lĩnh vực chuyển đổi số:",
      kind: "model",
      after: "điển hình trong lĩnh vực chuyển đổi số được các cấp công nhận.",
    },
  },
};

/** The trade's template with the period, levels and fields of this commune: “Chuyển đổi số” is in no catalogue. */
function communeTemplate(): Template {
  const usual = defaultTemplate();
  const fields = usual.fields.filter(({ id }) => id !== "waste");
  return {
    ...usual,
    period: { from: 2025, to: 2026 },
    fields: [
      ...fields.slice(0, -1),
      { id: "digital", name: "Chuyển đổi số", aliases: ["CĐS"] },
      ...fields.slice(-1),
    ],
    levels: [
      { id: "commune", name: "Xã", aliases: ["Cấp xã"] },
      { id: "province", name: "Tỉnh", aliases: ["Cấp tỉnh"] },
      { id: "central", name: "Trung ương", aliases: ["Cấp Trung ương"] },
    ],
  };
}
