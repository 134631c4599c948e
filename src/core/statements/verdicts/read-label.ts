/** What an item is judged as, in one word for all wordings of it. */
export interface Label {
  readonly name: string;
  /** Of the words in the sentence's text. */
  readonly from: number;
  readonly to: number;
}

const OF_AIM = "yêu cầu|chuẩn|chỉ tiêu|kế hoạch|tiêu chuẩn|quy định|mức|mục tiêu|tiến độ";
const WORDS = "đạt|hoàn thành|bảo đảm|đảm bảo|vượt|đúng hạn|đúng tiến độ|phù hợp|hợp lệ|an toàn";
const GRADES = "xuất sắc|tốt|khá|trung bình|yếu|kém|chậm|quá hạn|chậm tiến độ";
/** A verdict alone between two marks. */
const LABEL = new RegExp(
  String.raw`(?<=[:,;(-]\s?|(?:đánh giá|kết quả|xếp loại|xếp|loại|mức) )(?:(?:đã|cơ bản|xếp loại|loại|mức) )?((?:chưa|không) )?(?:(${WORDS})(?: (?:${OF_AIM}))?|(${GRADES}))(?=\s?[,;.():]|\s-\s|\s?$)`,
  "gu",
);

/** Finds the verdicts that stand alone between marks: "…: chưa đạt, mới có 22 m³", "… 1.712 đoàn viên – vượt". */
export function readLabels(lower: string): readonly Label[] {
  return [...lower.matchAll(LABEL)].map((match) => ({
    name: nameOf(match[1], match[2] ?? match[3] ?? ""),
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/** "không đạt" is "chưa đạt". */
export function nameOf(negation: string | undefined, word: string): string {
  return negation === undefined
    ? word.replace("đảm bảo", "bảo đảm")
    : `chưa ${word.replace("đảm bảo", "bảo đảm")}`;
}

/** Words that a verdict consists of, for a pattern. */
export const VERDICT_WORDS = `${WORDS}|${GRADES}`;
