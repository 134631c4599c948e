import type { Quantity } from "../../quantities/quantity";
import { findSlip } from "../../base/number-slip";
import { CALLED } from "../rates/judge-product";
import type { Passage } from "../passages/passage";
import type { Relation } from "../relation";
import { readContexts, type Contexts } from "./contexts";
import { readDerivation, type Derivation } from "./derived";
import { listReadings, type Reading } from "./readings";

/** From so many nats on a reading that fails is told. */
const TOLD: Readonly<Record<Derivation, number>> = {
  difference: 4.5,
  points: 3.5,
  growth: 4,
  times: 5,
  plan: 4.5,
  rest: 4,
  rate: 4,
  product: 5,
};
/** A reading that holds explains a figure where it is named nearly as well as the best. */
const PLAY = 2.5;
/** Figures farther off are of something else. */
const REACH = 40;

/**
 * Finds figures that are worked out from others which stand anywhere in the passage and are tied to them by their names alone:
 * "… số mô hình nhiều hơn 15" of "42 mô hình tự quản" and "57 mô hình tự quản". Every reading is tried; the words that the
 * figures share say which may be meant, and a slip of the hand speaks for a reading that fails. `explained`: what
 * other finders know.
 */
export function* findNamedRelations(
  { quantities }: Passage,
  explained: ReadonlySet<Quantity>,
): Iterable<Relation> {
  const contexts = readContexts(quantities);
  for (const [index, derived] of quantities.entries()) {
    const how = explained.has(derived) ? null : readDerivation(derived);
    if (how === null) continue;
    const near = quantities.slice(Math.max(0, index - REACH), index + AHEAD);
    const likeliest = chooseLikeliest(weighReadings(derived, how, near, contexts));
    if (
      likeliest &&
      !(how === "product" && !isMeantAsProduct(derived, likeliest.reading)) &&
      likeliest.nats >= TOLD[how]
    )
      yield { ...relate(derived, likeliest.reading), loudness: "error" };
  }
}

const AHEAD = 6;

export interface Weighed {
  readonly reading: Reading;
  /** Nats for these being the terms that are meant. */
  readonly named: number;
  /** Nats for one mistyped figure. */
  readonly slip: number;
}

/** The readings of one figure with what speaks for them, the best named first. */
export function weighReadings(
  derived: Quantity,
  how: Derivation,
  near: readonly Quantity[],
  contexts: Contexts,
): readonly Weighed[] {
  const all: Weighed[] = [];
  for (const reading of listReadings(derived, how, near))
    all.push({
      reading,
      named: weighNames(derived, reading, near, contexts),
      slip: weighSlipOf(derived, reading.expected),
    });
  return all.sort((a, b) => b.named - a.named);
}

/** The likeliest of the readings that may be meant, with the nats for telling it; `null` where one of them holds. */
export function chooseLikeliest(
  weighed: readonly Weighed[],
): { readonly reading: Reading; readonly nats: number } | null {
  const best = weighed[0]?.named ?? 0;
  const near = weighed.filter(({ named }) => named >= best - PLAY);
  if (near.length === 0 || near.some(({ reading }) => reading.holds)) return null;
  const weights = near.map(({ named }) => Math.exp(named - best));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  // How likely the words make this reading among all that they leave.
  const chosen = near.map((each, at) => ({ each, nats: natsOf(each) + Math.log((weights[at] ?? 0) / all) }));
  const alone = new Set(near.map(({ reading }) => reading.expected)).size === 1;
  const [likeliest] = chosen
    .filter(({ each: { slip, named } }) => slip > 0 || (alone && named >= SURE && slip > -2))
    .sort((a, b) => b.nats - a.nats);
  return likeliest ? { reading: likeliest.each.reading, nats: likeliest.nats } : null;
}

/** Where the words leave one reading alone, it need be no slip that makes it fail. */
const SURE = 4;

function natsOf({ named, slip }: Weighed): number {
  return Math.min(MOST_NAMED, named) + slip;
}

/** However many words are shared, they are some evidence, no proof. */
const MOST_NAMED = 5;

/** How well the words tie the two terms to the figure. */
function weighNames(
  derived: Quantity,
  { kind, terms }: Reading,
  near: readonly Quantity[],
  { shared }: Contexts,
): number {
  const own = terms.map((term, at) => {
    const other = terms[1 - at] ?? term;
    // "… lúc này là 8.750 triệu đồng, gấp 7 lần": what stands right before it is what it is said of.
    if (isLevelOf(term, derived)) return LEVEL;
    return (
      Math.max(shared(derived, term), isLevelOf(other, derived) ? shared(other, term) : 0) -
      weighPlace(derived, term)
    );
  });
  const rest = kind === "remainder" ? weighRest(terms, near) : 0;
  return Math.min(...own) + 0.5 * Math.max(...own) + rest;
}

const LEVEL = 2.5;

function isLevelOf({ sentence, order }: Quantity, derived: Quantity): boolean {
  return derived.role !== "main" && sentence === derived.sentence && order === derived.order - 1;
}

/** What stands sentences away, or behind in the same breath, is seldom meant. */
function weighPlace({ figure, sentence }: Quantity, term: Quantity): number {
  const behind = term.sentence === sentence && term.figure.index > figure.index ? 1 : 0;
  return behind + 0.1 * Math.abs(term.figure.sentence - figure.sentence);
}

/** The whole is the greatest of its kind and called so, the other what was done of it. */
function weighRest([whole, done]: Reading["terms"], near: readonly Quantity[]): number {
  const greatest = near.every(
    ({ counter, figure }) =>
      counter !== whole.counter || figure.percent || figure.value <= whole.figure.value,
  );
  return Number(greatest) + Number(WHOLE.test(clauseOf(whole))) + Number(DONE.test(clauseOf(done)));
}

const WHOLE =
  /(?<!\p{L})(?:tổng|phải|được (?:giao|cấp)|kế hoạch|dự toán|tiếp nhận|thụ lý|vận động được|thu được|có)(?!\p{L})/u;
const DONE =
  /(?<!\p{L})(?:đã|xong|hoàn thành|giải quyết|thực hiện|giải ngân|chi|sử dụng|cấp phát|trả|nộp|xử lý)(?!\p{L})/u;

function clauseOf({ lead }: Quantity): string {
  return (lead.split(/[;.()]/u).at(-1) ?? "").slice(-80);
}

/** Nats for a slip of the hand in the figure itself; below 0 where none explains it. */
function weighSlipOf(derived: Quantity, expected: number): number {
  const { value, step } = derived.figure;
  const [written, meant] = [value / step, expected / step].map(Math.round);
  if (written === undefined || meant === undefined || meant <= 0 || written < 10) return -3;
  const places = String(written).length;
  switch (findSlip(written, meant)) {
    case "swapped-digits":
      return Math.log(written / (places - 1));
    case "one-digit":
      return written < 100 ? 0.1 : Math.log(written / (9 * places));
    default:
      return Math.abs(value - expected) <= 0.3 * Math.max(value, expected) ? -1 : -3;
  }
}

/** A count beside a rate is what it gives only where the words call it so, or two digits are swapped. */
function isMeantAsProduct(derived: Quantity, { expected }: Reading): boolean {
  const { value, step } = derived.figure;
  return (
    CALLED.test(derived.lead.slice(-60)) ||
    findSlip(Math.round(value / step), Math.round(expected / step)) === "swapped-digits"
  );
}

function relate(
  derived: Quantity,
  { kind, terms, expected, holds, share }: Reading,
): Omit<Relation, "loudness"> {
  return {
    kind,
    result: derived,
    terms,
    expected: Math.round(expected * 1e6) / 1e6,
    holds,
    ...(share && { share }),
  };
}
