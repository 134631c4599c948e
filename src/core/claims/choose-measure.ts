import type { Mention } from "./find-phrases";
import type { RunSpan } from "./run-span";

export interface MeasureChoice {
  readonly measure: string | undefined;
  readonly levels: readonly string[];
}

/**
 * Finds what a run of figures measures. Before it: "tặng giấy khen cho 04 tập thể". Behind it: "298 tập thể được các
 * cấp công nhận". What ends in "cho" right before the next run is that run's own. Levels are those named between.
 */
export function chooseMeasure(
  lower: string,
  span: RunSpan,
  measures: readonly Mention[],
  levels: readonly Mention[],
): MeasureChoice {
  const start = clauseStart(lower, span);
  const end = clauseEnd(lower, span);
  const inHead = measures.find((each) => each.from >= span.from && each.to <= span.to);
  if (inHead) return { measure: inHead.id, levels: listLevels(lower, levels, start, end) };
  const ahead = measures.filter((each) => each.from >= start && each.to <= span.from);
  const last = ahead.at(-1);
  const behind = measures.find((each) => each.from >= span.to && each.to <= end);
  const active = last !== undefined && GIVEN_TO.test(lower.slice(last.to, span.from));
  const passive =
    behind !== undefined && PASSIVE.test(lower.slice(Math.max(span.to - 8, 0), behind.from).trimEnd());
  const near = behind !== undefined && !/[,:]/u.test(lower.slice(span.to, behind.from));
  if (behind && !active && (passive || (last === undefined && near)))
    return { measure: behind.id, levels: listLevels(lower, levels, span.to, Math.min(behind.to + 18, end)) };
  if (!last) return { measure: undefined, levels: [] };
  const from = ahead.at(-2)?.to ?? start;
  return { measure: last.id, levels: listLevels(lower, levels, from, span.from) };
}

const GIVEN_TO = /^(?:\s?(?:cho|tới|đến|với|các|được|cấp|của|là|mới|thêm))*\s?$/u;
const PASSIVE = /(?:^|\P{L})(?:được|đã|đề nghị)(?!\p{L})(?:(?!\P{L}(?:và|đồng thời)\P{L}).){0,300}$/u;

/** Past this a word no longer speaks of the figure. */
const REACH = 260;

function clauseStart(lower: string, span: RunSpan): number {
  const from = Math.max(span.previousEnd, span.from - REACH);
  return from + Math.max(0, lower.slice(from, span.from).lastIndexOf(";") + 1);
}

function clauseEnd(lower: string, span: RunSpan): number {
  const part = lower.slice(span.to, Math.min(span.nextStart, span.to + 160));
  const cut = /[;(]|, trong đó| và được | và đã | đồng thời /u.exec(part);
  return span.to + (cut?.index ?? part.length);
}

function listLevels(lower: string, levels: readonly Mention[], from: number, to: number): readonly string[] {
  if (/(?:^|\P{L})các cấp(?!\p{L})/u.test(lower.slice(from, to))) return [];
  const named = levels.filter(
    (each) =>
      each.from >= from &&
      each.to <= to &&
      !/(?:địa bàn|toàn|trong|khắp)\s$/u.test(lower.slice(Math.max(0, each.from - 9), each.from)),
  );
  return [...new Set(named.map((each) => each.id))];
}
