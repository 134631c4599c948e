import type { Claims } from "../../model/claim";
import type { QuantityLine } from "../../quantities/quantity";
import { readQuantities } from "../../quantities/read-quantities";
import type { Assertion } from "./assertion";
import { readTimeSeries, type TimeSeries } from "./read-time-series";

/**
 * Finds a trend in words that the series beside it breaks: "giảm liên tục qua các năm: 2020 là 9,8%, 2021 là 8,1%, 2022 là 8,9%, …",
 * "năm sau cao hơn năm trước". The series stands in the same sentence or in the next ones, and is the only one there.
 */
export function* findFalseTrends(claims: Claims): Iterable<Assertion> {
  const lines = readQuantities(claims);
  const all = groupByEnds(readTimeSeries(lines));
  for (const [at, line] of lines.entries()) {
    if (!/tăng|giảm|hơn|năm nào/u.test(line.sentence.lower)) continue;
    for (const trend of readTrends(line.sentence.lower)) {
      const found = findSeries(all, lines, at, line);
      if (!found) continue;
      const values = found.points.map(({ quantity }) => quantity.figure.value);
      const broken = values.findIndex(
        (value, step) => step > 0 && isBroken(value, values[step - 1] ?? value, trend),
      );
      if (broken < 0 || !isOfSeries(found, trend, lines, at)) continue;
      const figures = [broken - 1, broken].flatMap((step) => found.points[step]?.quantity.figure ?? []);
      const { from, to } = trend;
      const { sentence } = line;
      yield { kind: "trend", sentence, from, to, expected: "", figures, loudness: "error" };
    }
  }
}

interface Trend {
  readonly from: number;
  readonly to: number;
  readonly rising: boolean;
}

const EVERY =
  "qua các năm|qua từng năm|theo từng năm|hằng năm|hàng năm|từng năm|năm một|qua các quý|qua các tháng|qua từng tháng|qua từng quý|theo thời gian";
const TREND = new RegExp(
  String.raw`(?<!\p{L})(?:liên tục (tăng|giảm)|(tăng|giảm)(?: dần)? (?:liên tục|đều đặn|đều|liên tiếp|không ngừng)(?: (?:${EVERY}))?|(tăng|giảm)(?: dần| mạnh)? (?:${EVERY})|(tăng|giảm) dần|(?:năm|quý|tháng) sau (?:đều |luôn )?(cao|nhiều|lớn|thấp|ít|nhỏ) hơn (?:năm|quý|tháng) trước|(?:không|chưa)(?: có)? (?:năm|quý|tháng) nào (tăng|giảm))(?!\p{L})`,
  "gu",
);

function readTrends(lower: string): readonly Trend[] {
  return [...lower.matchAll(TREND)].flatMap((match) => {
    const [all, a, b, c, d, compared, none] = match;
    const word = a ?? b ?? c ?? d;
    const before = lower.slice(Math.max(0, match.index - 30), match.index);
    if (/(?<!\p{L})(?:phấn đấu|không|chưa|để|nhằm|nếu|sẽ|tốc độ|mức)(?: \p{L}+)? $/u.test(before)) return [];
    const rising =
      word !== undefined
        ? word === "tăng"
        : compared !== undefined
          ? /^(?:cao|nhiều|lớn)$/u.test(compared)
          : none === "giảm";
    return [{ from: match.index, to: match.index + all.length, rising }];
  });
}

function isBroken(value: number, before: number, { rising }: Trend): boolean {
  return rising ? value < before : value > before;
}

const NEAR = 4;

/** The series of the sentence itself, or else the only one near it. */
function findSeries(
  all: ReadonlyMap<number, readonly TimeSeries[]>,
  lines: readonly QuantityLine[],
  at: number,
  line: QuantityLine,
): TimeSeries | null {
  const own = (all.get(at) ?? []).filter(({ from, to }) => from === at && to === at);
  if (own.length > 0) return own.length === 1 ? (own[0] ?? null) : null;
  const near = new Set<TimeSeries>();
  for (let end = at - NEAR + 2; end <= at + NEAR; end++)
    for (const series of all.get(end) ?? [])
      if (series.from - at <= NEAR && at - series.to <= NEAR - 2) near.add(series);
  const [only, ...others] = near;
  if (!only || others.length > 0) return null;
  return lines[only.from]?.sentence.document === line.sentence.document ? only : null;
}

/** Series by the lines that they begin and end in. */
function groupByEnds(all: Iterable<TimeSeries>): ReadonlyMap<number, readonly TimeSeries[]> {
  const groups = new Map<number, TimeSeries[]>();
  for (const series of all)
    for (const end of new Set([series.from, series.to])) {
      const group = groups.get(end);
      if (group) group.push(series);
      else groups.set(end, [series]);
    }
  return groups;
}

/**
 * Told apart from its series, the trend must be the series' as a whole, but for one step; in its own sentence nothing else may be
 * what rises or falls.
 */
function isOfSeries(
  { points, from, to }: TimeSeries,
  trend: Trend,
  lines: readonly QuantityLine[],
  at: number,
): boolean {
  const line = lines[at];
  if (!line) return false;
  const values = points.map(({ quantity }) => quantity.figure.value);
  const [first = 0] = values;
  const last = values.at(-1) ?? 0;
  const broken = values.filter(
    (value, step) => step > 0 && isBroken(value, values[step - 1] ?? value, trend),
  ).length;
  const along = trend.rising ? last > first : last < first;
  const { lower } = line.sentence;
  const begin = points[0]?.quantity.figure.from ?? 0;
  if (from === at && to === at) {
    const gap = trend.to <= begin ? lower.slice(trend.to, begin) : "";
    // "tăng đều; riêng tỷ lệ hộ nghèo …": another clause.
    if (/[;.]/u.test(gap)) return false;
    return along || !/(?<!\p{L})(?:trong khi|nhưng|song|riêng|còn)(?!\p{L})/u.test(gap);
  }
  if (!along || broken * 2 > values.length) return false;
  const words = subjectOf(lower, trend);
  // "Số vụ tai nạn:" above the lines of the years says of what they are.
  const above = lines[from - 1]?.sentence;
  const lead = above && /:\s*$/u.test(above.lower) ? above.lower : "";
  const series = `${lead} ${points[0]?.quantity.sentence.lower ?? ""}`;
  const shared = [...words].filter(
    (word) =>
      series.includes(word) || (line.sentence.block === points[0]?.quantity.sentence.block && word === ""),
  );
  return /:\s*$/u.test(lower) || words.size === 0 || shared.length * 2 >= words.size;
}

/** The words of what is said to rise or fall, at most the last four. */
function subjectOf(lower: string, { from }: Trend): ReadonlySet<string> {
  const clause = /[^,;:.()]{0,80}$/u.exec(lower.slice(Math.max(0, from - 80), from))?.[0] ?? "";
  return new Set(
    clause
      .split(" ")
      .filter((word) => word.length > 1 && !EMPTY.test(word))
      .slice(0, 4),
  );
}

const EMPTY =
  /^(?:số|có|của|các|như|vậy|này|đã|nhìn|chung|trong|năm|qua|nhờ|đó|là|được|xã|huyện|kết|quả|cho|thấy)$/u;
