import type { Localized } from "../base/language";

/** The sentences of a comparison; `{placeholders}` are filled by `fillMessage`. */
export const COMPARISON_WORDS = {
  title: {
    vi: "So sánh {old} ({oldEntries} mục) với {new} ({newEntries} mục)",
    en: "{old} ({oldEntries} entries) compared with {new} ({newEntries} entries)",
  },
  summary: {
    vi: "Giữ lại: {kept} · Có thể đã đổi tên gọi: {renamed} · Không còn: {dropped} · Mới: {added}.",
    en: "Kept: {kept} · Perhaps renamed: {renamed} · Dropped: {dropped} · New: {added}.",
  },
  nothing: {
    vi: "Không có mục nào ghi “đăng ký mới” mà đã đăng ký từ năm trước, không có số liệu nào thay đổi quá {share} %.",
    en: "No entry is registered as new again, and no total moved by more than {share} %.",
  },
  emptyOld: {
    vi: "Không có mục nào của {old}, nên mọi mục bên kia đều thành mục mới. Xem lại năm cần so sánh và cột năm đăng ký.",
    en: "There is no entry of {old}, so every entry of the other side is told as new. Check the years to compare and the column of the year of registration.",
  },
  emptyNew: {
    vi: "Không có mục nào của {new}, nên mọi mục bên kia đều thành mục không còn. Xem lại năm cần so sánh và cột năm đăng ký.",
    en: "There is no entry of {new}, so every entry of the other side is told as dropped. Check the years to compare and the column of the year of registration.",
  },
  reversed: {
    vi: "{old} (khoảng năm {oldYear}) có các năm muộn hơn {new} (khoảng năm {year}): có lẽ đã đặt ngược trước sau. Ghi bên cũ trước, bên mới sau rồi so sánh lại.",
    en: "{old} (around {oldYear}) is of later years than {new} (around {year}): they were probably given the wrong way round. Give the old side first, then compare again.",
  },
  leftOutTitle: {
    vi: "Không so sánh được, vì năm đăng ký trống hoặc không đọc được: {count}",
    en: "Not compared, since the year of registration is empty or unreadable: {count}",
  },
  withoutYearTitle: {
    vi: "Chỉ so sánh theo tên, không tính vào số liệu, vì năm đăng ký trống hoặc không đọc được: {count}",
    en: "Compared by name and not counted in totals, since the year of registration is empty or unreadable: {count}",
  },
  rewordedTitle: {
    vi: "Giữ lại nhưng ghi tên khác trước: {count}",
    en: "Kept under another wording: {count}",
  },
  reworded: {
    vi: "{unit}: {oldEntry} ({oldPlace}) → {entry} ({place})",
    en: "{unit}: {oldEntry} ({oldPlace}) → {entry} ({place})",
  },
  againTitle: {
    vi: "Ghi “đăng ký mới” nhưng đã đăng ký từ năm trước: {count}",
    en: "Entered as new, but registered in an earlier year: {count}",
  },
  again: {
    vi: "{entry}, {unit}: ghi mới năm {year} ({place}), đã đăng ký năm {oldYear} ({oldPlace}). Nếu là cùng một mục thì bỏ dấu “đăng ký mới”; nếu là hai thì ghi tên cho khác nhau.",
    en: "{entry}, {unit}: new in {year} ({place}), registered in {oldYear} already ({oldPlace}). If they are one, take the mark of “new” away; if they are two, give them names that tell them apart.",
  },
  movedTitle: {
    vi: "Số liệu thay đổi quá {share} %: {count}",
    en: "Totals that moved by more than {share} %: {count}",
  },
  moved: {
    vi: "{what}: {old} → {new} ({change})",
    en: "{what}: {old} → {new} ({change})",
  },
  rose: { vi: "tăng {share} %", en: "up {share} %" },
  fell: { vi: "giảm {share} %", en: "down {share} %" },
  fromNone: { vi: "trước đây không có", en: "none before" },
  renamedTitle: { vi: "Có thể đã đổi tên gọi: {count}", en: "Perhaps renamed: {count}" },
  renamed: {
    vi: "{unit}: “{oldTitle}” ({oldPlace}) → “{title}” ({place}), {name}",
    en: "{unit}: “{oldTitle}” ({oldPlace}) → “{title}” ({place}), {name}",
  },
  continuedTitle: { vi: "Giữ lại: {count}", en: "Kept: {count}" },
  continued: {
    vi: "{unit}: {entry}: {oldYear} ({oldPlace}) → {year} ({place})",
    en: "{unit}: {entry}: {oldYear} ({oldPlace}) → {year} ({place})",
  },
  droppedTitle: { vi: "Không còn trong {new}: {count}", en: "No more in {new}: {count}" },
  addedTitle: { vi: "Mới trong {new}: {count}", en: "New in {new}: {count}" },
  entry: { vi: "{unit}: {entry} ({place})", en: "{unit}: {entry} ({place})" },
  more: {
    vi: "… và {count} mục nữa (xem đủ bằng --format json hoặc markdown)",
    en: "… and {count} more (all of them with --format json or markdown)",
  },
  period: { vi: "{workbook}, năm {years}", en: "{workbook}, {years}" },
  noUnit: { vi: "(không ghi đơn vị)", en: "(no unit)" },
  all: { vi: "toàn bộ", en: "all" },
  field: { vi: "lĩnh vực {name}", en: "field {name}" },
  unit: { vi: "{name}", en: "{name}" },
  level: { vi: "cấp {name}", en: "level {name}" },
} as const satisfies Readonly<Record<string, Localized>>;
