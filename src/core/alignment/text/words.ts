import { foldToneStyle } from "../../base/fold-text";

/** A word of a text, as it is compared, with where it stands. */
export interface Word {
  readonly token: string;
  readonly from: number;
  readonly to: number;
}

/** The words of a text, in order. Linear in the text. */
export function readWords(text: string): readonly Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: written, index }) => ({
    token: toToken(written),
    from: index,
    to: index + written.length,
  }));
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** A word as it is compared: its tone marks count, where in the syllable they are written does not. */
export function toToken(written: string): string {
  const known = tokens.get(written);
  if (known !== undefined) return known;
  // "Tuyến 3" is "Tuyến 03".
  const token = foldToneStyle(written).replace(/^0+(?=\d)/u, "");
  if (tokens.size > MOST_KNOWN) tokens.clear();
  tokens.set(written, token);
  return token;
}

const tokens = new Map<string, string>();
const MOST_KNOWN = 20_000;

/** Words that name neither a row nor a column: they join, total, compare, or give a unit. */
export function isFunctionWord(token: string): boolean {
  return FUNCTION_WORDS.has(token);
}

/** Is it a word for a total: "tổng cộng", "toàn huyện", "chung", "cả năm"? */
export function isTotalWord(token: string): boolean {
  return TOTAL_WORDS.has(token);
}

const TOTAL_WORDS: ReadonlySet<string> = toSet("tổng toàn cộng chung cả");

const FUNCTION_WORDS: ReadonlySet<string> = toSet(
  `tổng toàn cộng chung cả số lượng tất tăng giảm hơn kém chiếm đạt bằng so với và hoặc của các những là có được đã
   trong ngoài trên dưới theo đó tại từ đến cho do về ở thì mà này khi còn gồm gọi riêng tính đơn vị đvt
   đồng triệu tỷ nghìn tỉ lệ`,
);

function toSet(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u).map(toToken));
}
