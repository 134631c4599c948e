import type { Localized } from "../../base/language";

/** The sentences of a comparison of drafts; `{placeholders}` are filled by `fillMessage`. */
export const DRAFT_WORDS = {
  title: { vi: "So sánh bản {old} với bản {new}", en: "{old} compared with {new}" },
  summary: {
    vi: "Số liệu: giữ nguyên {unchanged} · thay đổi {changed} · thêm {added} · bỏ {gone}.",
    en: "Figures: unchanged {unchanged} · changed {changed} · added {added} · gone {gone}.",
  },
  differsNow: {
    vi: "Trong các số đã sửa, {count} số nay không khớp với bảng.",
    en: "Of the changed figures, {count} now differ from the tables.",
  },
  nothing: {
    vi: "Không có số liệu nào thay đổi, thêm hay bỏ.",
    en: "No figure was changed, added or left out.",
  },
  changedTitle: { vi: "Thay đổi: {count}", en: "Changed: {count}" },
  addedTitle: { vi: "Thêm: {count}", en: "Added: {count}" },
  goneTitle: { vi: "Bỏ: {count}", en: "Gone: {count}" },
  changed: { vi: "{old} → {new}{tables}: {context}", en: "{old} → {new}{tables}: {context}" },
  figure: { vi: "{quote}{tables}: {context}", en: "{quote}{tables}: {context}" },
  notAgreeing: { vi: " (không khớp)", en: " (does not agree)" },
  agrees: { vi: " (khớp bảng)", en: " (agrees with the tables)" },
  disagrees: {
    vi: " (bảng ghi khác: {places})",
    en: " (the tables say otherwise: {places})",
  },
  disagreesStill: {
    vi: " (vẫn khác bảng: {places})",
    en: " (still unlike the tables: {places})",
  },
  leftBehind: {
    vi: "   vẫn còn số cũ: {context}",
    en: "   the old figure still stands: {context}",
  },
  more: { vi: "… và {count} số nữa.", en: "… and {count} more." },
} as const satisfies Record<string, Localized>;
