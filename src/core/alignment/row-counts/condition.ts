import type { Figure, Sentence } from "../../model/claim";

/** What the text asks of each row that it counts. */
export type Condition =
  /** "Đạt trên 90%", "dưới 60 tỷ đồng". */
  | { readonly kind: "threshold"; readonly figure: Figure; readonly is: Comparison }
  /** "Có lượng rác giảm", "cao hơn cùng kỳ". */
  | { readonly kind: "change"; readonly falls: boolean }
  /** "Không có nợ quá hạn". */
  | { readonly kind: "none" }
  /** "Hoàn thành chỉ tiêu", "chưa đạt kế hoạch". */
  | { readonly kind: "plan"; readonly reached: boolean; readonly beyond: boolean }
  /** "Cao hơn mức chung của tỉnh": than the row over all. */
  | { readonly kind: "mean"; readonly above: boolean }
  /** "Giải quyết dứt điểm toàn bộ": all of a hundred. */
  | { readonly kind: "all" };

type Comparison = "above" | "from" | "below" | "to";

export interface Said {
  readonly condition: Condition;
  /** The words that say what is compared, in lower case. */
  readonly words: string;
}

/**
 * What a sentence says of the things that a figure counts: "5/11 thôn đạt trên 90%", "hai thôn có lượng rác giảm". `null` where it
 * says nothing that a column of a table could answer.
 *
 * @param figures the figures of the same sentence, in order
 */
export function readCondition(sentence: Sentence, counted: Figure, figures: readonly Figure[]): Said | null {
  const clause = clauseAfter(sentence, counted);
  const next = figures.find(
    ({ from, percent, base }) => from > counted.from && (percent || base === undefined),
  );
  const own = next && next.from < clause.to ? readThreshold(sentence.lower, clause.from, next) : null;
  if (own && next) {
    const after = sentence.lower.slice(next.to, clause.to);
    return { condition: own, words: `${sentence.lower.slice(clause.from, next.from)} ${after}` };
  }
  const words = sentence.lower.slice(clause.from, next ? Math.min(next.from, clause.to) : clause.to);
  const lead = sentence.lower.slice(Math.max(0, counted.from - LEAD), counted.from);
  return (
    readPlanBefore(lead, words) ??
    readWorded(words) ??
    readThresholdBefore(sentence, counted, figures) ??
    readBefore(sentence, counted, figures)
  );
}

/** "Số khoa vượt công suất là 4/8 khoa", "số vụ tăng ở hai phường": what is asked stands before. */
function readBefore({ lower }: Sentence, counted: Figure, figures: readonly Figure[]): Said | null {
  const lead = lower.slice(Math.max(0, counted.from - LONGEST), counted.from);
  const clause =
    lead
      .split(/[;:]|[.,](?!\d)/u)
      .at(-1)
      ?.trimStart() ?? "";
  const words =
    /^số \p{L}.* là\s$/u.test(clause) || /(?<!\p{L})(?:ở|tại|của)\s$/u.test(clause) ? clause : null;
  const own = figures.some(({ from }) => from < counted.from && from >= counted.from - clause.length);
  return words === null || own ? null : readWorded(words);
}

const LEAD = 30;

/** "Hoàn thành 10/13 chỉ tiêu", "không đạt 3 chỉ tiêu": the verb stands before. */
function readPlanBefore(lead: string, words: string): Said | null {
  const verb = PLAN_BEFORE.exec(lead);
  if (!verb || !/(?<!\p{L})(?:chỉ tiêu|tiêu chí|nhiệm vụ|mục tiêu)(?!\p{L})/u.test(words)) return null;
  return { condition: planOf(verb), words };
}

/** "Vượt chỉ tiêu" is more than to reach it. */
function planOf([words, not]: RegExpExecArray): Condition {
  const reached = not === undefined;
  return { kind: "plan", reached, beyond: reached && /^vượt/u.test(words.trim()) };
}

const PLAN_BEFORE = /(?<!\p{L})(không |chưa )?(?:hoàn thành|đạt|vượt|đạt (?:và|,) ?vượt)\s$/u;

interface Clause {
  readonly from: number;
  readonly to: number;
}

/** From the figure to the end of its clause; a bracket right behind what is counted names the things, and is passed over. */
function clauseAfter({ lower: text, text: written }: Sentence, { to, headEnd }: Figure): Clause {
  const bracket = /^\s?\([^()]{0,200}\)/u.exec(text.slice(headEnd, headEnd + 220))?.[0].length ?? 0;
  const from = bracket > 0 ? headEnd + bracket : to;
  const searched = skipNames(written, Math.max(from, headEnd));
  const end = /[;:!?(]|[.,](?!\d)/u.exec(text.slice(searched, searched + LONGEST))?.index ?? LONGEST;
  return { from, to: searched + end };
}

/** "Ba cơ sở Lũng Vân, Pa Cốc, Nà Ngoa không có nợ": the names stand between what is counted and what is said of it. */
function skipNames(text: string, from: number): number {
  let at = from;
  for (let names = 0; names < MOST_NAMES; names++) {
    const next = /^(?:, | và | )\p{Lu}[\p{L}\d-]{0,12}/u.exec(text.slice(at, at + 20));
    if (!next) break;
    at += next[0].length;
  }
  return at;
}

const MOST_NAMES = 40;

const LONGEST = 140;

function readThreshold(text: string, from: number, figure: Figure): Condition | null {
  const before = text.slice(Math.max(from, figure.from - 40), figure.from);
  const after = text.slice(figure.to, figure.to + 60);
  const is = compare(before, after, figure);
  return is ? { kind: "threshold", figure, is } : null;
}

/** "Trên 90% có 5/11 thôn": what is asked stands before. */
function readThresholdBefore(sentence: Sentence, counted: Figure, figures: readonly Figure[]): Said | null {
  const before = figures.filter(({ to }) => to <= counted.from).at(-1);
  if (!before || !/^[^.;:,]{0,60}(?:có|là|gồm)\s$/u.test(sentence.lower.slice(before.to, counted.from)))
    return null;
  const from = Math.max(0, before.from - LONGEST);
  const lead =
    sentence.lower
      .slice(from, before.from)
      .split(/[;:]|[.,](?!\d)/u)
      .at(-1) ?? "";
  const is = compare(lead, "", before);
  return is ? { condition: { kind: "threshold", figure: before, is }, words: lead } : null;
}

function compare(before: string, after: string, { percent, value }: Figure): Comparison | null {
  if (/^[^.;,]{0,40}(?<!\p{L})trở lên(?!\p{L})/u.test(after)) return "from";
  if (/^[^.;,]{0,40}(?<!\p{L})trở xuống(?!\p{L})/u.test(after)) return "to";
  const word = COMPARES.exec(before)?.[1];
  if (word !== undefined) return WORDS.get(word) ?? null;
  return percent && value === 100 && /(?<!\p{L})(?:đạt|bằng|nộp đủ|đủ)\s$/u.test(before) ? "from" : null;
}

const WORDS: ReadonlyMap<string, Comparison> = new Map([
  ...["trên", "hơn", "vượt", "quá"].map((word) => [word, "above"] as const),
  ...["từ", "ít nhất", "tối thiểu", "không dưới"].map((word) => [word, "from"] as const),
  ...[
    "dưới",
    "thấp hơn",
    "kém",
    "chưa đến",
    "chưa tới",
    "chưa đạt",
    "chưa được",
    "không đạt",
    "chưa đầy",
  ].map((word) => [word, "below"] as const),
  ...["không quá", "tối đa", "không vượt", "không vượt quá", "không quá mức"].map(
    (word) => [word, "to"] as const,
  ),
]);
const COMPARES = new RegExp(
  `(?<!\\p{L})(${[...WORDS.keys()].sort((a, b) => b.length - a.length).join("|")})(?: mức| ngưỡng| mốc)?\\s$`,
  "u",
);

function readWorded(words: string): Said | null {
  const mean = MEAN.exec(words);
  if (mean) return { condition: { kind: "mean", above: mean[1] === "cao" || mean[1] === "trên" }, words };
  const plan = PLAN.exec(words);
  if (plan) return { condition: planOf(plan), words };
  if (NONE.test(words)) return { condition: { kind: "none" }, words };
  if (ALL.test(words)) return { condition: { kind: "all" }, words };
  const change = CHANGE.exec(words)?.[1];
  if (change === undefined) return null;
  return { condition: { kind: "change", falls: FALLS.test(change) }, words };
}

const MEAN =
  /(?<!\p{L})(cao|thấp|trên|dưới)(?: hơn)? (?:so với )?(?:mức |tỷ lệ )?(?:bình quân|trung bình|chung)(?!\p{L})/u;
const PLAN =
  /(?<!\p{L})(không |chưa )?(?:hoàn thành|đạt (?:và|,) ?vượt|(?:đạt|vượt|đủ|kịp|bảo đảm|đảm bảo)(?: đủ)? (?:chỉ tiêu|kế hoạch|mức|mục tiêu|dự toán|định mức|số lượng|công suất)|(?<=(?:không|chưa) )đạt)(?!\p{L})/u;
const NONE =
  /(?<!\p{L})(?:không|chưa) (?:có|phát sinh|xảy ra|còn|để xảy ra|ghi nhận|\p{L}+ [\p{L} ]{0,30}(?<!\p{L})nào)(?!\p{L})/u;
const ALL = /(?<!\p{L})(?:toàn bộ|dứt điểm|tất cả|trọn vẹn|tuyệt đối)(?!\p{L})/u;
const CHANGE =
  /(?<!\p{L})(tăng|giảm|thấp hơn|cao hơn|ít hơn|nhiều hơn|kém hơn)(?!\p{L})(?! (?:cường|nghèo))/u;
const FALLS = /^(?:giảm|thấp|ít|kém)/u;
