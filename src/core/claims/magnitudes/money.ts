import type { Figure, Sentence } from "../../model/claim";

/** An amount of money that someone earns over a span of time, as the text says it. */
export interface Earning {
  readonly figure: Figure;
  readonly per: "month" | "year";
  /** Said of one person: "bình quân đầu người", "/người/tháng". */
  readonly each: boolean;
  /** Of persons, households and models; a firm, a branch or a whole district may take in any sum. */
  readonly small: boolean;
}

/**
 * Reads a figure as what a person, household or model earns in a month or a year, or gives `null`. What is paid in, added
 * on top, or set as a limit of poverty is no earning; nor is the pay of a day or the price of a kilogram.
 */
export function readEarning(figure: Figure, sentence: Sentence): Earning | null {
  if (figure.notFigure !== undefined || figure.percent || figure.base !== undefined) return null;
  const after = sentence.lower.slice(figure.to, figure.to + 40);
  const money = MONEY.exec(after);
  if (!money) return null;
  const before = clauseBefore(sentence.lower, figure.from);
  const lead = EARNS.exec(before);
  if (!lead || before.length - lead.index > LONGEST_LEAD || NO_EARNING.test(before)) return null;
  // "thu nhập 200 triệu đồng/năm từ trồng …, nộp quỹ 200.000 đồng": another verb took over.
  if (TAKEN_OVER.test(before.slice(lead.index))) return null;
  const rest = after.slice(money[0].length);
  const per = readSpan(rest, before);
  if (per === null || POVERTY.test(sentence.lower)) return null;
  const each =
    /^\s?\/\s?(?:người|lao động|khẩu)/u.test(rest) || /đầu người|mỗi người|một người/u.test(before);
  return { figure, per, each, small: each || OF_HOUSEHOLD.test(before + rest) };
}

const MONEY = /^\s?(?:đồng|vnđ|vnd|đ)(?!\p{L})/u;
/** The last word of earning before the amount. */
const EARNS =
  /(?<!\p{L})(?:thu nhập|doanh thu|lợi nhuận|thu lãi|lãi|tổng thu|thu về|cho thu|nguồn thu)(?!\p{L})(?![^]*(?<!\p{L})(?:thu nhập|doanh thu|lợi nhuận|thu lãi|lãi|tổng thu|thu về|cho thu|nguồn thu)(?!\p{L}))/u;
const LONGEST_LEAD = 100;
const NO_EARNING =
  /(?<!\p{L})(?:tăng|tăng thêm|thêm|chênh|hỗ trợ|trợ cấp|phụ cấp|đóng góp|ủng hộ|nộp|quỹ|thu hút|giảm|lãi suất|tiền lãi)(?!\p{L})/u;
const TAKEN_OVER = /(?<!\p{L})(?:trị giá|với giá|giá bán|chi phí|vốn|đầu tư|vay|tiết kiệm|mua|bán)(?!\p{L})/u;
const POVERTY =
  /(?<!\p{L})(?:chuẩn nghèo|hộ nghèo|cận nghèo|mức sống|chuẩn hộ|tiêu chí thu nhập|bảo trợ)(?!\p{L})/u;
const OF_HOUSEHOLD =
  /(?<!\p{L})(?:hộ|gia đình|ông|bà|anh|chị|mô hình|người|đầu người|lao động|hội viên|trang trại|gia trại)(?!\p{L})/u;

/** "38,5 đồng": no amount has a part of a đồng, only a price or a rate may ("1.864,4 đồng/kWh"). */
export function isPartOfDong(
  { notFigure, percent, decimals, step, value, to }: Figure,
  { lower }: Sentence,
): boolean {
  if (notFigure !== undefined || percent || decimals === 0 || step >= 1 || Number.isInteger(value))
    return false;
  const behind = lower.slice(to, to + 24);
  return /^\s?(?:đồng|vnđ|vnd)(?!\p{L}| ?\/| (?:chí|một|mỗi|trên))/u.test(behind);
}

function clauseBefore(lower: string, to: number): string {
  const before = lower.slice(Math.max(0, to - 200), to);
  return before.slice(Math.max(before.lastIndexOf(";"), before.lastIndexOf(". ")) + 1);
}

function readSpan(rest: string, before: string): "month" | "year" | null {
  const behind =
    /^\s?(?:\/\s?(\p{L}+(?: \p{L}+)?)\s?)?(?:\/\s?(\p{L}+)|(?:một|mỗi|trên|hằng|hàng)\s(\p{L}+))?/u.exec(
      rest,
    );
  const units = [behind?.[1], behind?.[2], behind?.[3]].filter((each) => each !== undefined);
  const span = units.map((unit) => SPANS.get(unit)).find((each) => each !== undefined);
  if (span !== undefined) return span;
  // "/kg", "/ngày", "/sào": of something else than a span.
  if (units.some((unit) => !OWNERS.test(unit))) return null;
  const led = /(?<!\p{L})(?:hằng|hàng|mỗi|một) (năm|tháng)(?!\p{L})[^.]{0,200}$/u.exec(before)?.[1];
  return led === undefined ? null : (SPANS.get(led) ?? null);
}

const SPANS: ReadonlyMap<string, "month" | "year"> = new Map([
  ["năm", "year"],
  ["tháng", "month"],
]);
const OWNERS = /^(?:người|hộ|lao động|khẩu|hộ gia đình|mô hình)$/u;

/** Below and above these nobody's earnings are, in đồng: generous, so that only lost or doubled zeros fall out. */
const BOUNDS = {
  year: { least: 2_000_000, mostEach: 3_000_000_000, most: 200_000_000_000, usual: [20e6, 2e9] },
  month: { least: 250_000, mostEach: 500_000_000, most: 20_000_000_000, usual: [1.5e6, 150e6] },
} as const;

/** Why an earning cannot be meant, and what was probably meant (`null`: no single slip explains it). */
export function judgeEarning({ figure, per, each, small }: Earning): {
  readonly fault: "tooSmall" | "tooLarge";
  readonly limit: number;
  readonly meant: number | null;
} | null {
  const { least, mostEach, most, usual } = BOUNDS[per];
  const { value, bound } = figure;
  const [low, high] = usual;
  const meantBy = (factors: readonly number[]): number | null =>
    factors.map((factor) => value * factor).find((amount) => amount >= low && amount <= high) ?? null;
  if (value > 0 && value < least && bound !== "at-most")
    return { fault: "tooSmall", limit: least, meant: meantBy([1e3, 1e6]) };
  const limit = each ? mostEach : most;
  if (small && value > limit && bound !== "at-least")
    return { fault: "tooLarge", limit, meant: meantBy([1e-3, 1e-6]) };
  return null;
}
