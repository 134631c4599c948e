import { foldWords, tidyText } from "../base/fold-text";
import { createCategoryFinder } from "../template/find-category";
import type { Template } from "../template/schema";
import type { UnitCatalogue } from "./read-meaning";

/**
 * The unit that a whole sheet speaks for: from a title line ("Đơn vị: Xã …"), else the unit of the catalogue that its
 * title, its name or its file's name tells, else a name that reads as a unit's.
 */
export function findSheetUnit(
  title: readonly string[],
  sheetName: string,
  fileName: string,
  template: Template,
  units: UnitCatalogue,
): string | null {
  const file = tidyText(fileName.replace(/\.\w{2,5}$/u, "").replace(/[_]+/gu, " "));
  for (const line of title) {
    const named = /^(?:tên\s+)?(?:đơn vị|đơn vị báo cáo|cơ quan|địa phương)\s*:\s*(\S.*)$/iu.exec(
      tidyText(line),
    );
    if (named) return unitName(named[1] ?? "", units);
  }
  if (template.units.length > 0) {
    const known = findKnown([...title, sheetName, file], template, units);
    if (known !== null) return known;
  }
  for (const candidate of [sheetName, ...lowestFirst(title), file]) {
    const bare = tidyText(candidate).replace(/^\d{1,3}\s*[.)_-]?\s*/u, "");
    if (isUnitName(bare) && bare.length <= 80) return unitName(bare, units);
  }
  return SHEET_NAME_OF_NO_UNIT.test(foldWords(sheetName)) ? null : unitName(sheetName, units);
}

/** Whether a text begins as the names of units do: "Xã …", "Chi bộ …", "Trường …". */
export function isUnitName(text: string): boolean {
  return UNIT_NAME.test(tidyText(text));
}

/** A letterhead names the body above before the one that writes, and the committee that all of them write to. */
function lowestFirst(title: readonly string[]): readonly string[] {
  const bodies = title.map((line) => tidyText(line.replace(MOTTO, ""))).filter((line) => !NO_BODY.test(line));
  bodies.reverse();
  return [...bodies.filter((line) => !OF_HIGHER_LEVEL.test(line)), ...bodies];
}

/** Titles of lists begin as the names of bodies do: "Bản đăng ký …", "Ban hành kèm theo …", "Hội nghị …". */
const NO_BODY =
  /^(?:ban\s+chỉ\s+đạo|ban\s+hành|bản\s+(?:đăng ký|tổng hợp|danh sách|kê|báo cáo|thống kê|cam kết|theo dõi)|hội\s+(?:nghị|thi|thảo)|trường\s+hợp|đoàn\s+kết|phòng\s+(?:chống|trào))(?!\p{L})/iu;
/** What stands to the right of a letterhead, in the same row. */
const MOTTO = /(?:đảng cộng sản việt nam|cộng (?:hòa|hoà) xã hội chủ nghĩa việt nam|độc lập\s*[-–]).*$/iu;
const OF_HIGHER_LEVEL = /(?:^|\s)(?:huyện|quận|thị xã|thành phố|tỉnh|trung ương)(?:\s|$)/iu;

/** The only unit of the catalogue that the texts name, the first text that does so first. */
function findKnown(texts: readonly string[], template: Template, units: UnitCatalogue): string | null {
  for (const text of texts) {
    const meaning = units.read(tidyText(text));
    if (meaning.kind === "category") return meaning.id;
  }
  const finder = createCategoryFinder(
    template.units.map((unit) => ({ id: unit.name, name: unit.name, aliases: unit.aliases })),
  );
  for (const text of texts) {
    const within = finder.within(text);
    if (within) return within.name;
  }
  return null;
}

/** Names that programs and offices give to sheets of any unit. */
const SHEET_NAME_OF_NO_UNIT =
  /^(?:(?:sheet|trang tinh|trang|bang|bieu|du lieu|danh sach|ds|phu luc|mau|tong hop|register|data)(?: ?(?:so|bieu|dang ky|tong hop|mo hinh|dvk|dan van kheo|nam)| ?\d+(?!\d))*|\d[\d ]*)$/u;

const UNIT_NAME =
  /^(?:xã|phường|thị trấn|thị xã|chi bộ|chi,? đảng bộ|đảng bộ|đảng ủy|đảng uỷ|trường|hội|ban|phòng|công an|ubnd|ủy ban|uỷ ban|trung tâm|mttq|mặt trận|đoàn|liên đoàn|văn phòng|cơ quan|chi cục|hạt kiểm lâm|bệnh viện|trạm|ngân hàng|kho bạc|tòa án|toà án|viện kiểm sát|bảo hiểm|bhxh|thôn|bản|tổ dân phố|khu phố|ấp|buôn|làng)\s|^(?:huyện|tỉnh|thành|thị) đoàn(?:\s|$)/iu;

function unitName(text: string, units: UnitCatalogue): string {
  const meaning = units.read(tidyText(text));
  return meaning.kind === "category" ? meaning.id : tidyText(text);
}
