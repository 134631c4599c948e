import type { Quantity, QuantityLine } from "../../quantities/quantity";
import type { Relation } from "../relation";
import { relateSum, sumOf } from "./relate-sum";
import { areOfNearer, isCutShort, isLabelOfOthers, namesRest, passesOver } from "./excuse-list";
import { findLeads, type ListLead } from "./find-leads";
import { areColumns, findListTotals } from "./find-list-totals";
import { isEnumerated, isItemEach, readClosure } from "./is-closed";
import {
  hasSingleItem,
  isAnotherTotal,
  isCompletedByName,
  isOfAnother,
  isRate,
  isLacking,
  isRecalled,
} from "./excuse-sum";
import { isOfAll } from "./is-of-all";
import { addsUp, isTold, type FailedSum } from "./judge-sum";
import { isTotalBehind } from "./find-totals-behind";
import { countsAlike, listParts, type PartList } from "./list-parts";

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
      // "kinh tế 38, …, quốc phòng 11; chia theo chủ thể: 71 tập thể và 25 cá nhân": a part is not what is taken apart next.
      if (used.has(relation.result) && relation.result.counter === "" && isFarAbove(relation)) continue;
      for (const term of relation.terms) told.add(term);
      accused.add(relation.result);
      yield relation;
    }
  }
}

function isFarAbove({ result, expected }: Relation): boolean {
  return expected > 1.6 * result.figure.value;
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
  const totals = findListTotals(line, lead, previous);
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
          !isRecalled(each) &&
          !isLacking(each) &&
          (each.role === "main" || each.role === "left"),
      )
      .slice(0, MOST_PARTS);
  const narrow = within(lead.end);
  const wide = within(lead.widest);
  // "23 tàu, trong đó 32 tàu đã lắp máy; tàu nhỏ 118 chiếc": what another clause tells is no second part.
  const [only, ...more] = narrow.filter(({ clause }) => clause === narrow[0]?.clause);
  const whole = totals.find((each) => only !== undefined && countsAlike(each, only)) ?? totals[0];
  const isApart = only !== undefined && line.sentence.lower.slice(lead.to, only.figure.from).includes(";");
  if (
    only &&
    whole &&
    more.length === 0 &&
    !isApart &&
    isOversized(only, whole, lead) &&
    !isOfAll([only], whole, line)
  )
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
        !namesRest(each.list, total, line) &&
        !isCompletedByName(each, line) &&
        !hasSingleItem(each, line, lead.to) &&
        !(lead.opens && isOfAnother(each)) &&
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

/** In sentences before: what the parts add up to may be told so far above. */
const MOST_BACK = 6;

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
    const whole =
      ((closed && isEnumerated(all)) || isItemEach(all)) && all.every((each) => countsAlike(each, total));
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
