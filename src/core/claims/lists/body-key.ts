import { foldToneStyle } from "../../base/fold-text";
import { kindOfItem } from "./item-kind";

/**
 * What body an item names, as one string: abbreviations written out, "Tập thể" left out. `null` where the item is no
 * body's name alone but says something of it.
 */
export function bodyKey(words: string): string | null {
  const bare = (words.split(/…|\.\./u, 1)[0] ?? "").trim();
  if (kindOfItem(bare) !== "body" || /[:!?]/u.test(bare)) return null;
  const parts = bare.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (parts.length < 2 || parts.length > LONGEST_NAME || PREDICATE.test(bare)) return null;
  const full = parts.map((part) => ABBREVIATIONS.get(part) ?? part).join(" ");
  return foldToneStyle(
    full.replace(/^(?:tập thể|cán bộ và nhân dân|cán bộ nhân dân|nhân dân) (?=\p{L}+ \p{L})/u, ""),
  );
}

/** Is the body one of its kind in the report: the district's, the province's, or that of a named place? */
export function isKnownBody(words: string): boolean {
  return (
    /(?<!\p{L})(?:huyện|tỉnh|thành phố|thị xã|quận)(?!\p{L})/iu.test(words) ||
    /(?<!\p{L})(?:xã|phường|thị trấn|thôn|bản|xóm|ấp|tổ|khu phố)\s+[\p{Lu}\d]/u.test(words) ||
    /\p{Ll}\s+(?:\p{Lu}\p{Ll}*\s+){1,12}\p{Lu}\p{Ll}+\s*$/u.test(words)
  );
}

/** Longer items tell what a body did. */
const LONGEST_NAME = 18;
const PREDICATE =
  /(?<!\p{L})(?:đã|được|có|thực hiện|tổ chức|vận động|tuyên truyền|triển khai|chỉ đạo|phối hợp|ban hành|tham mưu|hướng dẫn|xây dựng mô hình|với mô hình|mô hình|đạt|hỗ trợ|tặng|trao|tiếp tục)(?!\p{L})/u;

const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ["mttq", "mặt trận tổ quốc"],
  ["ubmttq", "ủy ban mặt trận tổ quốc"],
  ["ubnd", "ủy ban nhân dân"],
  ["hđnd", "hội đồng nhân dân"],
  ["lhpn", "liên hiệp phụ nữ"],
  ["ccb", "cựu chiến binh"],
  ["tncs", "thanh niên cộng sản"],
  ["lđlđ", "liên đoàn lao động"],
  ["htx", "hợp tác xã"],
  ["tht", "tổ hợp tác"],
  ["clb", "câu lạc bộ"],
  ["thpt", "trung học phổ thông"],
  ["thcs", "trung học cơ sở"],
  ["tdp", "tổ dân phố"],
  ["chqs", "chỉ huy quân sự"],
]);
