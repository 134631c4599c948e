/** Words that hold what was reached against something: "vượt kế hoạch đề ra", "thấp hơn mức chung của huyện". */
export interface Verdict {
  readonly from: number;
  readonly to: number;
  /** What must hold of the figure and what it is held against. */
  readonly claim: "above" | "reached" | "missed" | "higher" | "lower";
}

const AIM = "kế hoạch|chỉ tiêu|mục tiêu|dự toán|định mức|yêu cầu|nghị quyết";
const VERDICT = new RegExp(
  String.raw`(?<!\p{L})(?:(vượt(?: mức| xa| cao hơn)?)|(đạt và vượt|đạt|hoàn thành(?: vượt mức)?)|((?:chưa|không|chưa thể|chưa hoàn thành|không hoàn thành|chưa bảo đảm)(?: đạt)?|hụt)) (?:được |so với )?(?:các )?(?:${AIM})(?!\p{L})`,
  "gu",
);
const LEVEL =
  /(?<!\p{L})(?:(cao|thấp|nhiều|ít|lớn|nhỏ) hơn (?:so với )?|(tăng|giảm)(?: nhẹ| mạnh| nhiều| đáng kể)? so với )(?=\p{L})/gu;
/** What is meant is no result: "phấn đấu cả năm vượt dự toán". */
const WISHED =
  /(?<!\p{L})(?:phấn đấu|dự kiến|nếu|sẽ|để|quyết tâm|cam kết|nhằm|ước|khả năng|có thể)(?!\p{L})/u;

/** Finds such words behind a mark, as what is said of the figure before it. */
export function readVerdicts(lower: string): readonly Verdict[] {
  const found: Verdict[] = [];
  for (const match of lower.matchAll(VERDICT)) {
    const claim = match[1] !== undefined ? "above" : match[2] !== undefined ? "reached" : "missed";
    add(found, lower, match, claim);
  }
  for (const match of lower.matchAll(LEVEL))
    add(
      found,
      lower,
      match,
      /^(?:cao|nhiều|lớn|tăng)$/u.test(match[1] ?? match[2] ?? "") ? "higher" : "lower",
    );
  return found;
}

function add(found: Verdict[], lower: string, match: RegExpExecArray, claim: Verdict["claim"]): void {
  const before = lower.slice(Math.max(0, match.index - 40), match.index);
  const words = /[,;(-]((?:\s\p{L}+){0,4})\s?$/u.exec(before)?.[1];
  if (words === undefined || WISHED.test(words) || /(?:chưa|không)$/u.test(words)) return;
  found.push({ from: match.index, to: match.index + match[0].length, claim });
}
