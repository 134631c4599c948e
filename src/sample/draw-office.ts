import { defaultTemplate } from "../core/template/default-template";
import type { Category, Template } from "../core/template/schema";
import type { Random } from "./random";

/** An office of some year and place: its period, its levels as the law of that year has them, and the fields it counts. */
export function drawOffice(random: Random): Template {
  const usual = defaultTemplate();
  const from = random.int(2021, 2027);
  const to = from + random.int(2, 4);
  const kept = usual.fields.filter(({ id }) => id !== "waste" && id !== "other");
  const fields = [
    ...random.shuffle(kept).slice(0, random.int(3, kept.length)),
    ...random.shuffle(INVENTED).slice(0, random.int(0, 2)),
    ...usual.fields.filter(({ id }) => id === "other"),
  ];
  return { ...usual, period: { from, to }, levels: listLevels(from), fields };
}

function listLevels(year: number): Category[] {
  return year >= 2026
    ? [
        { id: "commune", name: "Xã", aliases: ["Cấp xã"] },
        { id: "province", name: "Tỉnh", aliases: ["Cấp tỉnh"] },
        { id: "central", name: "Trung ương", aliases: ["Cấp Trung ương"] },
      ]
    : [
        { id: "base", name: "Cơ sở", aliases: ["Cấp cơ sở"] },
        { id: "district", name: "Huyện", aliases: ["Cấp huyện"] },
        { id: "province", name: "Tỉnh", aliases: ["Cấp tỉnh"] },
      ];
}

/** Fields that no catalogue knows; their other names are their words, shortened. */
const INVENTED: readonly Category[] = [
  { id: "digital", name: "Chuyển đổi số", aliases: ["CĐS", "Lĩnh vực chuyển đổi số"] },
  { id: "reform", name: "Cải cách hành chính", aliases: ["CCHC", "Cải cách HC"] },
  { id: "border", name: "Bảo vệ chủ quyền biên giới", aliases: ["BV chủ quyền biên giới"] },
  { id: "tourism", name: "Du lịch cộng đồng", aliases: ["Lĩnh vực du lịch cộng đồng"] },
];
