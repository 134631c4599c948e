import { foldWords, tidyText } from "../base/fold-text";
import type { Register } from "../model/register";

/**
 * What a list counts, by the head of the column that names each entry: "Tên sáng kiến" → "sáng kiến", "Họ tên chủ hộ" → "hộ
 * gia đình", "Họ và tên" → "cá nhân"; null where the trade's own words for it stand there, or nothing that names one.
 */
export function readCountedNoun(register: Register): string | null {
  const heads = (key: "title" | "name"): readonly string[] =>
    register.tables.flatMap((table) => table.columns.get(key)?.header ?? []);
  for (const head of heads("title")) {
    const noun = readHead(head);
    if (noun === null) continue;
    return /^(?:mo hinh|noi dung|viec lam)\b/u.test(foldWords(noun)) ? null : noun;
  }
  if (heads("title").length > 0) return null;
  const [name] = heads("name");
  if (name === undefined) return null;
  const words = foldWords(name);
  if (/\b(?:chu ho|ho gia dinh)\b/u.test(words)) return "hộ gia đình";
  const noun = readHead(name);
  if (noun === null || /^(?:nguoi|don vi|chu the)\b/u.test(words)) return "tập thể, cá nhân";
  return noun;
}

/** The noun behind "Tên": up to a slash, a bracket, or a word for what is done with it. */
function readHead(head: string): string | null {
  const lower = tidyText(head).toLocaleLowerCase("vi");
  const bare = lower.replace(/^(?:(?:họ và tên|họ, tên|họ tên|tên gọi|tên|tiêu đề|các)(?=\s|$)\s*)+/u, "");
  const [noun = ""] = bare.split(
    /\s?[/(:;–]|\s-\s|(?:^|\s)(?:đăng ký|đề nghị|được|thực hiện|áp dụng|của|đã|trong|theo|năm|dự thi|tham gia)(?=\s|$)/u,
  );
  const text = noun.trim();
  return text.length >= 3 && text.length <= 40 && /\p{L}{2}/u.test(text) ? text : null;
}
