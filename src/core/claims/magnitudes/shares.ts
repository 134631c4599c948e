import type { Figure, Sentence } from "../../model/claim";

/**
 * Is a percentage over 100 said to be a share of a whole: "chiếm 120%", "105% tổng số hộ", "105% số hộ"? Over 100 is
 * possible for what is held against a plan or another year, and for pupils and vaccinations counted by year of birth.
 */
export function isShareOverWhole(figure: Figure, sentence: Sentence): boolean {
  if (!figure.percent || figure.notFigure !== undefined || figure.value <= 100) return false;
  const before = sentence.lower.slice(Math.max(0, figure.from - 70), figure.from);
  const after = sentence.lower.slice(figure.to, figure.to + 50);
  const clause = before.slice(Math.max(before.lastIndexOf(";"), before.lastIndexOf(". ")) + 1);
  if (COMPARED.test(clause) || COMPARED.test(after.split(/[;.]/u, 1)[0] ?? "")) return false;
  return (
    /(?<!\p{L})chiếm\s+(?:tỷ lệ\s+|tỉ lệ\s+)?(?:trên\s+|hơn\s+)?$/u.test(before) ||
    /^\s*(?:trên |của |trong )?(?:tổng số|số)\s(?:hộ|người|dân|hội viên|đoàn viên|đảng viên|thôn|xã|trường|chi bộ|cán bộ|đơn vị|tập thể|cá nhân|gia đình|cơ quan|mô hình)/u.test(
      after,
    )
  );
}

const COMPARED =
  /(?<!\p{L})(?:kế hoạch|kh|chỉ tiêu|mục tiêu|so với|cùng kỳ|tăng|giảm|vượt|gấp|bằng|dự toán|giao|nghị quyết|đăng ký|tiêm|tiêm chủng|huy động|nhập học|năm trước|công suất)(?!\p{L})/u;
