import { everyOf } from "../../lexicon/word-pattern";
import { CLOSED_LEADS, OPEN_LEADS } from "../../lexicon/prose-words";
import type { Quantity, QuantityLine } from "../../quantities/quantity";
import { addUp } from "../precision";
import type { Relation } from "../relation";
import { isSlip, isTellingSlip } from "../slip";
import { areSexes, isNumberedAlike, isSex } from "./is-closed";
import { addsUp, areOverlapping } from "./judge-sum";
import { relateSum, sumOf } from "./relate-sum";

/**
 * Finds totals whose parts follow with no word that says so: "Tiếp nhận 415 tin; đã giải quyết 342 tin, đang giải quyết
 * 63 tin, tạm đình chỉ 10 tin", "39 đồng chí, nam 24 đồng chí, nữ 15 đồng chí". Only figures of the same things that are
 * not told off beside the total are parts, and they are told only where they nearly make it up.
 */
export function* findPlainSums(lines: readonly QuantityLine[]): Iterable<Relation> {
  for (const line of lines) {
    if (line.quantities.length < 3 || line.quantities.length > MOST_QUANTITIES) continue;
    const [total, ...others] = line.quantities.filter(
      ({ bracket, figure }) => bracket < 0 && !figure.percent,
    );
    if (total?.role !== "main" || total.counter === "") continue;
    const parts = others.filter((each) => isPart(each, total));
    const last = parts.at(-1);
    if (parts.length < 2 || !last || isLed(line, total, last)) continue;
    if (parts.some((part) => isBuiltAlike(line.quantities, total, part))) continue;
    if (parts.some((part) => isToldOffAlike(total, part) || part.figure.value >= total.figure.value))
      continue;
    // "65 cơ sở, 58 cơ sở đạt, 07 cơ sở vi phạm, … phạt tiền 02 cơ sở": what follows tells of the last of them.
    const all = [...parts.keys()]
      .map((at) => parts.slice(0, at + 1))
      .find((first) => first.length > 1 && addsUp(total, first));
    if (all) yield relateSum(total, all, true);
    else if (isTold(total, parts, line.sentence.lower)) yield relateSum(total, parts, false);
  }
}

/** Sentences with more figures tell of many things. */
const MOST_QUANTITIES = 12;
const LEADS = everyOf([...CLOSED_LEADS, ...OPEN_LEADS]);

/** The same things, in words that do not name another kind of them. */
function isPart({ role, counter, key }: Quantity, total: Quantity): boolean {
  if (role !== "main" && role !== "left") return false;
  if (isSex(counter)) return true;
  if (counter !== total.counter) return false;
  const [own, its] = [key.split(" "), total.key.split(" ")];
  return own[1] === undefined || its[1] === undefined || own[1] === its[1] || DENIAL.test(own[1]);
}

const DENIAL = /^(?:chưa|không|đã|đang|còn)$/u;

/** Other finders read what "trong đó", brackets and colons take apart. */
function isLed({ sentence: { lower } }: QuantityLine, total: Quantity, last: Quantity): boolean {
  const between = lower.slice(total.figure.to, last.figure.from);
  return (
    between.search(LEADS) >= 0 ||
    /[:(]/u.test(between) ||
    /(?<!\p{L})(?:riêng|so với|kế hoạch)(?!\p{L})/u.test(between)
  );
}

/** "41,7 tỷ đồng/683 hộ; 23,4 tỷ đồng/412 hộ": clauses that count the same things in the same order stand side by side. */
function isBuiltAlike(quantities: readonly Quantity[], total: Quantity, part: Quantity): boolean {
  if (total.clause === part.clause) return false;
  const [a, b] = [total, part].map((one) =>
    quantities.filter((each) => each.clause === one.clause && each.bracket < 0).map(({ counter }) => counter),
  );
  return a !== undefined && b !== undefined && a.length > 1 && a.join("|") === b.join("|");
}

/** "Xã A 200 hộ, xã B 90 hộ": each clause begins with the same word, so none is the others' total. */
function isToldOffAlike(total: Quantity, part: Quantity): boolean {
  const [a, b] = [total, part].map(({ lead }) => /\p{L}+/u.exec(lead.split(/[,;]/u).at(-1) ?? "")?.[0]);
  return a !== undefined && a === b;
}

const NEAR = 0.07;
const NEAR_SLIP = 0.12;

function isTold(total: Quantity, parts: readonly Quantity[], lower: string): boolean {
  const members = [total, ...parts];
  if (members.some(({ figure }) => figure.bound !== "exact" || figure.base !== undefined)) return false;
  if (areOverlapping(total, parts)) return false;
  const { value, step } = total.figure;
  const sum = sumOf(parts);
  const off = Math.abs(sum - value) / value;
  const mended = (each: Quantity): number => (each === total ? sum : addUp([each.figure.value, value, -sum]));
  if (parts.length === 2) {
    const [a, b] = parts;
    const opposed = isNumberedAlike(parts, lower) || (a && b && areSexes(a, b));
    if (opposed === true) return off <= 0.3;
    return value / step >= 1000 && off <= NEAR && members.some((each) => isTellingSlip(each, mended(each)));
  }
  if (value / step < 20) return false;
  return off <= NEAR || (off <= NEAR_SLIP && members.some((each) => isSlip(each, mended(each))));
}
