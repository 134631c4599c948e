import type { Quantity, QuantityLine } from "../../quantities/quantity";
import type { Relation } from "../relation";
import { relateSum, sumOf } from "./relate-sum";
import { findLeads, type ListLead } from "./find-leads";
import { isEnumerated, readClosure } from "./is-closed";
import {
  hasSingleItem,
  isAnotherTotal,
  isCompletedByName,
  isNested,
  isOfAnother,
  isRate,
} from "./excuse-sum";
import { isOfAll } from "./is-of-all";
import { addsUp, isTold, type FailedSum } from "./judge-sum";
import { isTotalBehind } from "./find-totals-behind";
import { countsAlike, listParts, mayCountAlike, type PartList } from "./list-parts";

/**
 * Finds the totals that a sentence takes apart. Every total that may be meant is tried with every list of parts that may
 * be meant; what adds up is the reading. Where nothing does, the likeliest reading is told as far as `isTold` allows.
 */
export function* findSums(lines: readonly QuantityLine[]): Iterable<Relation> {
  for (const line of lines) {
    if (line.quantities.length === 0) continue;
    const previous = linesBefore(lines, line.index);
    const accused = new Set<Quantity>();
    const settled = new Set<Quantity>();
    const used = new Set<Quantity>();
    const told = new Set<Quantity>();
    const failing: Relation[] = [];
    for (const lead of findLeads(line.sentence.lower)) {
      for (const relation of readLead(
        line,
        lead,
        previous,
        lines.slice(Math.max(0, line.index - MOST_BACK), line.index),
      )) {
        if (relation.holds) {
          const same = relation.terms[0];
          if (!settled.has(relation.result) || !same || !used.has(same)) yield relation;
          settled.add(relation.result);
          for (const term of relation.terms) used.add(term);
        } else failing.push(relation);
      }
    }
    for (const relation of failing) {
      if (accused.has(relation.result)) continue;
      if (settled.has(relation.result) && !isSecondSplit(relation, used)) continue;
      if (isOfSiblings(relation, used) || isOfSiblings(relation, told)) continue;
      for (const term of relation.terms) told.add(term);
      accused.add(relation.result);
      yield relation;
    }
  }
}

/** "khối 3: 158 em, khối 4: 161 em": parts of one total are none of one another. */
function isOfSiblings({ result, terms }: Relation, parts: ReadonlySet<Quantity>): boolean {
  return parts.has(result) && terms.every((term) => parts.has(term));
}

/** "120 mô hình (70 tập thể, 50 cá nhân), gồm 60 …, 40 …, 30 …": a total taken apart again, by things counted as it is. */
function isSecondSplit({ result, terms }: Relation, used: ReadonlySet<Quantity>): boolean {
  const closed = /(?<!\p{L})(?:gồm|chia ra|chia theo|phân theo)(?!\p{L})/u.test(terms[0]?.lead ?? "");
  return closed && terms.length > 2 && terms.every((each) => countsAlike(each, result) && !used.has(each));
}

/** The sentence before, where it stands in the same paragraph or the one above. */
function linesBefore(lines: readonly QuantityLine[], index: number): readonly QuantityLine[] {
  const line = lines[index];
  const before = lines[index - 1];
  if (!line || !before || before.sentence.document !== line.sentence.document) return [];
  return line.sentence.block - before.sentence.block <= 1 ? [before] : [];
}

function* readLead(
  line: QuantityLine,
  lead: ListLead,
  previous: readonly QuantityLine[],
  earlier: readonly QuantityLine[],
): Iterable<Relation> {
  const totals = findTotals(line, lead, previous);
  if (totals.length === 0) return;
  const within = (end: number): readonly Quantity[] =>
    line.quantities
      .filter(
        (each) =>
          each.figure.from >= lead.to &&
          each.figure.to <= end &&
          each.bracket === lead.bracket &&
          !isTotalBehind(each) &&
          !isRate(each) &&
          (each.role === "main" || each.role === "left"),
      )
      .slice(0, MOST_PARTS);
  const narrow = within(lead.end);
  const wide = within(lead.widest);
  const [only, ...more] = narrow;
  const [whole] = totals;
  if (only && whole && more.length === 0 && isOversized(only, whole, lead) && !isOfAll([only], whole, line))
    yield relateSum(whole, [only], false);
  // Only the first is tried behind a label, but what stands beside it has its own parts there, too.
  const beside = lead.opens ? previous.flatMap(({ quantities }) => quantities).slice(0, 4) : totals;
  const columns = areColumns(totals) ? totals : areColumns(beside) && beside[0] === totals[0] ? beside : [];
  const tried = totals.map((total) => tryTotal(total, lead.kind !== "open", columns, narrow, wide));
  const holding = tried.filter((each) => each.held !== null);
  for (const { total, held } of holding) if (held) yield relateSum(total, held.parts, true);
  const twins = holding.map(({ held }) => held?.parts.length ?? 0);
  if (holding.length > 0 && !areColumns(totals)) return;
  for (const { total, lists } of tried) {
    if (holding.some((each) => each.total === total)) continue;
    const twinHolds = holding.length > 0;
    const failed = lists
      .filter(({ parts, how }) => !twinHolds || (twins.includes(parts.length) && how !== "mixed"))
      .flatMap((list) => describeFailure(line, lead, total, list, twinHolds) ?? []);
    const told = failed.filter(
      (each) =>
        (each.closure === "sure" || !isAnotherTotal(sumOf(each.list.parts), total, line, earlier)) &&
        !isLabelOfOthers(lead, each.list, line) &&
        !passesOver(each.list, narrow) &&
        !isCompletedByName(each, line) &&
        !hasSingleItem(each, line, lead.to) &&
        !(lead.opens && isOfAnother(each)) &&
        !isNested(each.list, line) &&
        !isOfAll(each.list.parts, total, line) &&
        isTold(each),
    );
    const nearer = totals.slice(0, totals.indexOf(total));
    const [nearest] = told
      .filter(({ list }) => !areOfNearer(list, total, nearer))
      .sort((a, b) => distance(a) - distance(b));
    if (!nearest) continue;
    yield relateSum(total, nearest.list.parts, false);
    if (!areColumns(totals)) return;
  }
}

/** "50 người được hỏi: bán hàng qua mạng 37 ý kiến, chợ tự phát 29, mái dột 18": bare numbers go on from what is counted first. */
function passesOver({ parts }: PartList, figures: readonly Quantity[]): boolean {
  const [first] = parts;
  if (!first || parts.some(({ counter }) => counter !== "")) return false;
  return figures.some(
    (each) =>
      each.order < first.order &&
      !parts.includes(each) &&
      !each.figure.percent &&
      each.clause === first.clause,
  );
}

/** "7 đối tượng; người nghiện có hồ sơ 22, trong đó tại cơ sở 9, tại nhà 6": what is right before it has room for bare numbers. */
function areOfNearer({ parts }: PartList, total: Quantity, nearer: readonly Quantity[]): boolean {
  if (parts.some((part) => countsAlike(part, total))) return false;
  return nearer.some(
    (each) => each.figure.value >= sumOf(parts) && parts.every((part) => mayCountAlike(part, each)),
  );
}

/** In sentences before: what the parts add up to may be told so far above. */
const MOST_BACK = 6;

/** "Dại: 94 người tiêm phòng. Nhận định: chỉ số tại khóm 3 là 32, khóm 6 là 28": behind a label that divides nothing, bare numbers are of anything. */
function isLabelOfOthers(
  lead: ListLead,
  { parts }: PartList,
  { sentence: { lower } }: QuantityLine,
): boolean {
  if (lead.kind !== "colon" || !lead.opens || parts.some(({ counter }) => counter !== "")) return false;
  return !/(?<!\p{L})(?:theo|gồm|trong đó|chia|cơ cấu|cụ thể)(?!\p{L})/u.test(lower.slice(0, lead.to));
}

function describeFailure(
  line: QuantityLine,
  lead: ListLead,
  total: Quantity,
  list: PartList,
  twinHolds: boolean,
): FailedSum | null {
  // Behind a label ("Theo hình thức:") only a count of the same things is meant.
  if (
    lead.kind === "colon" &&
    lead.opens &&
    list.how === "same" &&
    list.parts.some((each) => each.figure.value > total.figure.value)
  )
    return null;
  const last = list.parts.at(-1);
  const rest = line.sentence.lower.slice(last?.figure.to ?? 0, lead.widest + 1);
  return { total, list, closure: readClosure(lead, list, total, line.sentence.lower), twinHolds, rest };
}

function distance({ total, list }: FailedSum): number {
  return Math.abs(sumOf(list.parts) - total.figure.value);
}

/** "25 tập thể, trong đó 30 tập thể …": one part alone is more than its whole. */
function isOversized(part: Quantity, whole: Quantity, lead: ListLead): boolean {
  if (lead.kind === "colon" || lead.kind === "bracket") return false;
  if (whole.figure.bound !== "exact" || part.figure.bound !== "exact") return false;
  return countsAlike(part, whole) && !part.figure.percent && part.figure.value > whole.figure.value;
}

/** Nobody names more parts in one sentence. */
const MOST_PARTS = 40;

interface Trial {
  readonly total: Quantity;
  readonly held: PartList | null;
  readonly lists: readonly PartList[];
}

function tryTotal(
  total: Quantity,
  closed: boolean,
  others: readonly Quantity[],
  narrow: readonly Quantity[],
  wide: readonly Quantity[],
): Trial {
  const fit = (figures: readonly Quantity[]): readonly Quantity[] =>
    figures.filter((each) => each !== total && each.figure.percent === total.figure.percent);
  // What counts another total's things is its part, not this one's.
  const own = (list: PartList): boolean =>
    !list.parts.some((part) => !countsAlike(total, part) && others.some((other) => countsAlike(other, part)));
  // "…, gồm A, B và C": all of them are meant, not the first few.
  const listed = (figures: readonly Quantity[]): readonly PartList[] => {
    const all = fit(figures);
    const whole = closed && isEnumerated(all) && all.every((each) => countsAlike(each, total));
    return listParts(total, all).filter(
      (list) => own(list) && !(list.how === "prefix" && (whole || (closed && isCutShort(list, all, total)))),
    );
  };
  const lists = listed(narrow);
  const wider = narrow.length === wide.length ? [] : listed(wide);
  const held = [...lists, ...wider].find(({ parts }) => addsUp(total, parts)) ?? null;
  const shown = lists.length > 0 ? lists : wider.filter(({ how }) => how === "clause");
  return { total, held, lists: shown };
}

/** "124 lượt, gồm A 98 lượt, B 26 lượt, C 2 lượt": the list goes on in the same breath with the same things. */
function isCutShort({ parts }: PartList, all: readonly Quantity[], total: Quantity): boolean {
  const last = parts.at(-1);
  const next = all[parts.length];
  if (!last || !next || next.clause !== last.clause || next.bracket !== last.bracket) return false;
  if (![...parts, next].every((each) => countsAlike(each, total))) return false;
  return /^[^;:.()]{0,30}, (?!trong đó|riêng|nhưng|ngoài|và|có|còn|cùng|đồng thời)/u.test(next.lead);
}

/** The figures that the lead may take apart, the likeliest first. */
function findTotals(
  line: QuantityLine,
  lead: ListLead,
  previous: readonly QuantityLine[],
): readonly Quantity[] {
  const isTotal = (each: Quantity): boolean =>
    !each.figure.percent && !isRate(each) && (each.role === "main" || each.role === "left" || isRaised(each));
  if (lead.opens) {
    const before = previous.flatMap(({ quantities }) =>
      quantities.filter((each) => isTotal(each) && each.bracket < 0),
    );
    // A label ("Theo dự án:") takes the first count of the sentence before apart.
    return lead.kind === "colon" ? before.slice(0, 1) : before.slice(0, 5);
  }
  const before = line.quantities.filter(
    (each) => isTotal(each) && each.bracket === lead.outer && each.figure.to <= lead.from,
  );
  const last = before.at(-1);
  if (!last) return [];
  if (lead.outer !== lead.bracket) {
    const gap = line.sentence.lower.slice(last.figure.headEnd, lead.bracket);
    if (gap.length > 80 || /[;:]|\.\s/u.test(gap)) return [];
    return before.filter((each) => each.figure.run === last.figure.run || isBeside(each, last)).reverse();
  }
  // "…; cấp xã gồm 4 chỉ tiêu": a clause with a subject of its own begins anew.
  const between = line.sentence.lower.slice(last.figure.to, lead.from);
  if (between.slice(between.lastIndexOf(";")).length > 5 && between.includes(";")) return [];
  if (lead.kind === "colon" && line.sentence.lower.slice(last.figure.to, lead.from).includes(";")) return [];
  return before.slice(-3).reverse();
}

/** "nâng tổng số lên 07 bản, trong đó 03 bản …". */
function isRaised({ role, lead }: Quantity): boolean {
  return role === "to" && /(?<!\p{L})(?:nâng|đưa) tổng số(?!\p{L})[^,;]{0,40}$/u.test(lead);
}

/** "938 lượt với 802 người": two counts of one thing. */
function isBeside(first: Quantity, last: Quantity): boolean {
  return last.order === first.order + 1 && last.lead.length < 30 && !/[,;:.]/u.test(last.lead);
}

/** Totals of different counters, each with a column of its own. */
function areColumns(totals: readonly Quantity[]): boolean {
  const [first, second] = totals;
  return (
    first !== undefined &&
    second !== undefined &&
    first.key !== second.key &&
    (isBeside(second, first) ||
      isBeside(first, second) ||
      first.figure.run === second.figure.run ||
      first.figure.base !== undefined)
  );
}
