import type { Quantity, QuantityLine } from "../../quantities/quantity";
import { readContexts, type Contexts } from "../named/contexts";
import { overlap, spanOf } from "../precision";
import { listRecalls, type Recall } from "./list-recalls";
import { readReportPeriod, type ReportPeriod } from "./report-period";

/** A recall held against the report of the period that it names. */
export interface HeldRecall extends Recall {
  /** What that report says. */
  readonly earlier: Quantity;
  /** What the recalled figure would be by it. */
  readonly expected: number;
  readonly holds: boolean;
}

/**
 * Holds what each report says of the period before ("so với năm 2024 (443 hộ)", "tăng 6 hội viên so với cùng kỳ") against the
 * report of that period among the same documents. The level of then is the figure there that counts the same things and
 * shares most of its words; where two are named as well, one that holds is meant, and none is told.
 */
export function holdRecalls(lines: readonly QuantityLine[]): readonly HeldRecall[] {
  const reports = listReports(lines);
  if (reports.length < 2) return [];
  return reports.flatMap((report) => {
    const found: HeldRecall[] = [];
    const contexts = new Map<Report, Contexts>();
    for (const line of report.lines)
      for (const recall of listRecalls(line)) {
        const wanted = readWanted(recall.of, report.period);
        const earlier = reports.find(
          ({ period }) => wanted && period.year === wanted.year && period.part === wanted.part,
        );
        if (!earlier || earlier === report) continue;
        const known = contexts.get(earlier) ?? readContexts([...report.quantities, ...earlier.quantities]);
        contexts.set(earlier, known);
        const held = hold(recall, earlier, known);
        if (held) found.push(held);
      }
    // What was worked out from a wrong level of then is not told again.
    const wrong = new Set(
      found.flatMap(({ kind, holds, level }) => (kind === "level" && !holds ? [level] : [])),
    );
    return found.filter(({ kind, level }) => kind === "level" || !wrong.has(level));
  });
}

interface Report {
  readonly period: ReportPeriod;
  readonly lines: readonly QuantityLine[];
  readonly quantities: readonly Quantity[];
  /** Its counts by what they count, so many of each at most. */
  readonly levels: ReadonlyMap<string, readonly Quantity[]>;
}

function listReports(lines: readonly QuantityLine[]): readonly Report[] {
  const groups = new Map<string, QuantityLine[]>();
  for (const line of lines) {
    const group = groups.get(line.sentence.document);
    if (group) group.push(line);
    else groups.set(line.sentence.document, [line]);
  }
  if (groups.size < 2) return [];
  return [...groups.values()].flatMap((group) => {
    const period = readReportPeriod(group.map(({ sentence }) => sentence));
    if (!period) return [];
    const quantities = group.flatMap((line) => line.quantities);
    return [{ period, lines: group, quantities, levels: groupLevels(quantities) }];
  });
}

function groupLevels(quantities: readonly Quantity[]): ReadonlyMap<string, readonly Quantity[]> {
  const levels = new Map<string, Quantity[]>();
  for (const each of quantities) {
    const { role, figure, counter } = each;
    if (role !== "main" || figure.percent || figure.base !== undefined || figure.bound !== "exact") continue;
    const group = levels.get(counter);
    if (!group) levels.set(counter, [each]);
    else if (group.length < MOST) group.push(each);
  }
  return levels;
}

/** The period that the words name, seen from a report of `own`. */
function readWanted(of: string, own: ReportPeriod): ReportPeriod | null {
  const written = /\d{4}/u.exec(of)?.[0];
  const year = written === undefined ? own.year - 1 : Number(written);
  if (of.startsWith("cùng kỳ")) return { year, part: own.part };
  if (of.startsWith("năm")) return { year, part: "" };
  const part = /^(?:quý (?:iv|iii|ii|i|[1-4])|\d tháng|tháng \d{1,2})/u.exec(of)?.[0];
  return part === undefined ? null : { year, part };
}

/** Nats of words in common from which on the level of then is taken for known. */
const NAMED = 3;
/** Another named as well as this is as likely meant. */
const MARGIN = 1;
/** Figures of one unit that are looked at. */
const MOST = 600;

function hold(recall: Recall, { levels }: Report, { shared }: Contexts): HeldRecall | null {
  const { level } = recall;
  const scored = (levels.get(level.counter) ?? [])
    .filter((each) => isNamedAsWide(each, level))
    .map((each) => ({ each, nats: shared(level, each) }))
    .sort((a, b) => b.nats - a.nats);
  const [best] = scored;
  if (!best || best.nats < NAMED) return null;
  const near = scored.filter(({ nats }) => nats > best.nats - MARGIN);
  const judged = near.map(({ each }) => judge(recall, each));
  const right = judged.find(({ holds }) => holds);
  if (right) return right;
  return new Set(near.map(({ each }) => each.figure.value)).size === 1 ? (judged[0] ?? null) : null;
}

/** "Trồng mới 60 ha" is more than "38 ha rừng gỗ lớn". */
function isNamedAsWide(one: Quantity, other: Quantity): boolean {
  const words = ({ figure }: Quantity): number => figure.head.trim().split(/\s+/u).length;
  return Math.abs(words(one) - words(other)) < 2;
}

function judge(recall: Recall, earlier: Quantity): HeldRecall {
  const { kind, quantity, level } = recall;
  const [then, now] = [spanOf(earlier), spanOf(level)];
  const claimed = spanOf(quantity);
  if (kind === "level") {
    return { ...recall, earlier, expected: earlier.figure.value, holds: overlap(claimed, then) };
  }
  const sign = quantity.falling ? -1 : 1;
  if (quantity.figure.percent) {
    const growth = (to: number, from: number): number => (100 * sign * (to - from)) / from;
    const ends = [growth(now.low, then.high), growth(now.high, then.low)].sort((a, b) => a - b);
    const expected = growth(level.figure.value, earlier.figure.value);
    return {
      ...recall,
      earlier,
      expected,
      holds: overlap(claimed, { low: ends[0] ?? 0, high: ends[1] ?? 0 }),
    };
  }
  const expected = sign * (level.figure.value - earlier.figure.value);
  const ends = [sign * (now.low - then.high), sign * (now.high - then.low)].sort((a, b) => a - b);
  return { ...recall, earlier, expected, holds: overlap(claimed, { low: ends[0] ?? 0, high: ends[1] ?? 0 }) };
}
