import type { Quantity } from "../../quantities/quantity";
import type { Passage } from "../passages/passage";
import type { Relation } from "../relation";
import { addsUp } from "../sums/judge-sum";
import { relateSum, sumOf } from "../sums/relate-sum";
import { isCount } from "./natural-runs";

/** A column beside one that adds up is told when it is off by no more. */
const FURTHEST = 0.3;
/** How far from a part its companion of another column stands, in figures. */
const REACH = 3;
/** A sum of smaller figures adds up by chance. */
const LEAST_TELLING = 20;

/**
 * Finds figures that are counted beside the parts of a sum that holds, each in the same place: "9 đơn vị, 1.874 đoàn viên; 7 đơn vị,
 * 695 đoàn viên" below "24 công đoàn cơ sở, 3.206 đoàn viên". As the one column adds up, nothing is left out, and the other
 * must add up to what is counted beside its total, whatever the words for it.
 */
export function* findColumnsBeside({ lines }: Passage, sums: readonly Relation[]): Iterable<Relation> {
  const bySentence = new Map(lines.map(({ sentence, quantities }) => [sentence, quantities]));
  const inSums = new Set(sums.flatMap(({ holds, terms }) => (holds ? terms : [])));
  for (const { holds, kind, result, terms } of sums) {
    const beside = bySentence.get(result.sentence);
    if (
      !holds ||
      kind !== "sum" ||
      !beside ||
      terms.length < 2 ||
      result.figure.value * (terms.length - 1) < LEAST_TELLING
    )
      continue;
    for (let offset = -REACH; offset <= REACH; offset++) {
      if (offset === 0) continue;
      const parts = terms.flatMap((term) => bySentence.get(term.sentence)?.[term.order + offset] ?? []);
      if (parts.length !== terms.length || !isColumn(parts, terms, inSums)) continue;
      const totals = listTotals(beside, result, parts, terms, offset);
      if (totals.length === 0) continue;
      const held = totals.find((total) => addsUp(total, parts));
      const [total] = totals.filter(
        (each) =>
          Math.abs(sumOf(parts) - each.figure.value) <= FURTHEST * each.figure.value &&
          parts.every(({ figure }) => figure.value < each.figure.value),
      );
      if (held) yield relateSum(held, parts, true);
      else if (total && totals.length === 1) yield relateSum(total, parts, false);
    }
  }
}

/** Each beside its own part, as all are: in the same bracket, or in one behind it; all count the same. */
function isColumn(
  parts: readonly Quantity[],
  terms: readonly Quantity[],
  inSums: ReadonlySet<Quantity>,
): boolean {
  if (new Set([...parts, ...terms]).size !== parts.length + terms.length) return false;
  const counters = new Set(parts.map(({ counter }) => counter).filter((counter) => counter !== ""));
  if (counters.size > 1 || !parts.every((part) => isCount(part) && !inSums.has(part))) return false;
  return (
    parts.every(({ bracket }, at) => bracket === terms[at]?.bracket) ||
    (terms.every(({ bracket }) => bracket < 0) && parts.every(({ bracket }) => bracket >= 0))
  );
}

/** Counted beside the other total by the word of the column, or by one that nothing else has in the same place. */
function listTotals(
  beside: readonly Quantity[],
  result: Quantity,
  parts: readonly Quantity[],
  terms: readonly Quantity[],
  offset: number,
): readonly Quantity[] {
  const used = new Set([result, ...parts, ...terms]);
  const free = beside.filter(
    (each) => !used.has(each) && isCount(each) && Math.abs(each.order - result.order) <= REACH,
  );
  const counter = parts.find((part) => part.counter !== "")?.counter ?? "";
  const alike = free.filter((each) => counter !== "" && each.counter === counter);
  if (alike.length > 0) return alike;
  const others = free.filter((each) => each.counter !== result.counter || counter === "");
  const placed = others.filter((each) => each.order === result.order + offset);
  return placed.length > 0 ? placed : others;
}
