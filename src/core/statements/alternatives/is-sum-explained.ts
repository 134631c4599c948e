import { TOTAL_WORDS } from "../../lexicon/prose-words";
import { anyOf } from "../../lexicon/word-pattern";
import type { Figure } from "../../model/claim";
import type { Quantity } from "../../quantities/quantity";
import { isExact } from "../passages/is-exact";
import { REST } from "../partitions/run-features";
import { addUp, overlap, spanOf } from "../precision";
import type { Relation } from "../relation";
import { addsUp } from "../sums/judge-sum";
import { countsAlike } from "../sums/list-parts";
import { sumOf } from "../sums/relate-sum";
import type { Holding } from "./holding";
import { combine } from "./is-remainder-explained";

/** Smaller numbers come to one another by chance. */
const TELLING = 20;

/**
 * Do the figures of a sum that fails make sense in another way? `near`: the quantities around it, in reading order; `unread`: numbers
 * of its last sentence that were taken for names.
 */
export function isSumExplained(
  sum: Relation,
  near: readonly Quantity[],
  unread: readonly Figure[],
  holding: Holding,
): boolean {
  return (
    arePartsOfAnother(sum, holding) ||
    giveEarlierTotal(sum, near) ||
    isOutOf(sum) ||
    isOneOfAnother(sum, holding) ||
    isReached(sum, holding) ||
    isLeftOfPart(sum, holding) ||
    isPartOfPart(sum) ||
    hasPrices(sum) ||
    hasSubtotal(sum, near) ||
    goesOn(sum, near, unread) ||
    isBalance(sum) ||
    areSiblings(sum, near) ||
    isLevelWithMoves(sum, near, holding)
  );
}

/** "32 đoàn, 1.186 vận động viên (nam 702, nữ 484)": all of them are the parts of what is counted otherwise. */
function arePartsOfAnother({ result, terms }: Relation, holding: Holding): boolean {
  const [first] = terms;
  if (!first) return false;
  return (holding.get(first) ?? []).some(
    (other) =>
      other.kind === "sum" &&
      other.result !== result &&
      // Of two totals of the same things in different sentences one may be wrong.
      (!countsAlike(other.result, result) || other.result.sentence === result.sentence) &&
      terms.every((term) => other.terms.includes(term)),
  );
}

/** "Tổng thu 42,85 tỷ đồng. Gồm: a) 12,35; b) 27,4; c) 3,1. Tổng chi 38,62 tỷ đồng": they are what a figure before them is, to the last digit. */
function giveEarlierTotal({ result, terms }: Relation, near: readonly Quantity[]): boolean {
  const [first] = terms;
  const sum = sumOf(terms);
  if (!first || terms.length < MANY || result.figure.index < first.figure.index) return false;
  return near.some(
    (each) =>
      each !== result &&
      each.figure.index < first.figure.index &&
      isExact(each) &&
      countsAlike(each, result) &&
      each.figure.value === sum,
  );
}

/** "Trong 158 hộ nghèo có 41 hộ không còn sức lao động, 96 hộ do phụ nữ làm chủ và 22 hộ có người khuyết tật": one may be several. */
function isOutOf({ result, terms }: Relation): boolean {
  const [first] = terms;
  return (
    first?.sentence === result.sentence &&
    FRONTED.test(result.lead) &&
    result.figure.index < first.figure.index &&
    /(?:^|\s)có\s*$/u.test(first.lead) &&
    terms.filter(({ tail }) => DESCRIBED.test(tail)).length > 1
  );
}

/** What is said of them by a clause is no kind of them: one thing may be several. */
const DESCRIBED = /^\s?\p{L}+ (?:có|do|không|được|là|thuộc|đang|đã)(?!\p{L})/u;

const FRONTED = /(?:^|[.;:])\s*trong(?: tổng)?(?: số)?\s*$/iu;

/** "có điều kiện 36,5 tỷ đồng; đã thi hành xong 18,25 tỷ đồng, đạt 50%": one of the parts is of another. */
function isOneOfAnother({ terms }: Relation, holding: Holding): boolean {
  return terms.some((term) =>
    (holding.get(term) ?? []).some(
      (other) =>
        other.kind === "share" && other.terms.length > 1 && other.terms.every((each) => terms.includes(each)),
    ),
  );
}

/** "thuộc thẩm quyền 62 đơn, chuyển nơi khác 23 đơn; đã giải quyết 57/62 đơn, còn 5 đơn": what is left of a part is no part of its own. */
function isLeftOfPart({ result, terms }: Relation, holding: Holding): boolean {
  return terms.some((term) =>
    (holding.get(term) ?? []).some(
      (other) =>
        other.kind === "remainder" &&
        other.result === term &&
        other.terms.every(
          ({ figure: { value, base } }) => value !== result.figure.value && base !== result.figure.value,
        ) &&
        terms.some(
          (whole) =>
            whole !== term &&
            other.terms.some((each) => each === whole || each.figure.base === whole.figure.value),
        ),
    ),
  );
}

/** "Kênh mương 86,5 km: đã kiên cố 61,4 km, đạt 71,0%; nạo vét 22 km": of a whole so much is reached, and nothing is divided. */
function isReached({ result, terms }: Relation, holding: Holding): boolean {
  // What is not reached makes it whole.
  if (terms.some(({ role, lead }) => role === "left" || REST.test(lead.slice(-40)))) return false;
  return terms.some((term) =>
    (holding.get(term) ?? []).some(
      (other) =>
        other.kind === "share" &&
        other.terms.includes(result) &&
        /(?<!\p{L})đạt(?: tỷ lệ)?\s$/u.test(other.result.lead),
    ),
  );
}

/**
 * "63 người, trong đó … 28 người; có 5 người bị hai con cắn nên số con là 68": one is the total and another together; "người chết 64
 * nhưng 71 người được xóa, vì 7 người mất năm trước": or two others.
 */
function isPartOfPart({ result, terms, borneOut }: Relation): boolean {
  // Of parts two come to a third by chance, which says something only where the total is right already.
  const pairs = borneOut ? [result, ...terms] : [result];
  return terms.some((whole) =>
    pairs.some((one) => {
      const rest = addUp([whole.figure.value, -one.figure.value]);
      if (one === whole || whole.figure.value < TELLING || rest <= 0) return false;
      return terms.some((other) => other !== one && other !== whole && other.figure.value === rest);
    }),
  );
}

/** "loại 1: 14, loại 2: 28, loại 3: 25; tổng đủ sức khỏe 67 người": one of the parts is the sum of those told beside it. */
function hasSubtotal({ result, terms }: Relation, near: readonly Quantity[]): boolean {
  const row = near.filter((each) => each !== result && isExact(each));
  return terms.some((term) => {
    const { value } = term.figure;
    if (value < TELLING) return false;
    const at = row.indexOf(term);
    return [row.slice(0, at).reverse(), row.slice(at + 1)].some((side) => {
      let sum = 0;
      for (const [count, each] of side.entries()) {
        sum = addUp([sum, each.figure.value]);
        if (sum > value) return false;
        if (sum !== value) continue;
        const enough = count + 1 >= MANY || (count > 0 && CALLED.test(term.lead.slice(-40)));
        return enough && side.slice(0, count + 1).some((one) => terms.includes(one));
      }
      return false;
    });
  });
}

/** Two come to a third by chance. */
const MANY = 3;
const CALLED = anyOf(TOTAL_WORDS);

/** "rau 80 mẫu, thịt 52, thủy sản 46, chè 20": with those that follow they are what another figure says. */
function goesOn({ result, terms }: Relation, near: readonly Quantity[], unread: readonly Figure[]): boolean {
  const last = terms.reduce((a, b) => (b.figure.index > a.figure.index ? b : a));
  const next = [...near.map(({ figure }) => figure), ...unread]
    .filter(
      ({ sentence, index, percent }) =>
        sentence === last.figure.sentence && index > last.figure.index && !percent,
    )
    .sort((a, b) => a.index - b.index)
    .slice(0, MOST_MORE);
  let sum = sumOf(terms);
  return next.some((each) => {
    sum = addUp([sum, each.value]);
    return (
      sum >= TELLING &&
      near.some((other) => other !== result && !terms.includes(other) && other.figure.value === sum)
    );
  });
}

const MOST_MORE = 2;

/** "sản xuất 15.624 tấn; năm trước chuyển sang 1.500 tấn; tiêu thụ 12.894 tấn, tồn 4.230 tấn": some come and some go, to the last digit. */
function isBalance({ result, terms }: Relation): boolean {
  const all = [result, ...terms].map(({ figure }) => figure);
  if (terms.length < 3 || terms.length > MOST_FLOWS || all.some(({ step, value }) => value < TELLING * step))
    return false;
  return combine([{ low: 0, high: 0 }], terms, false).some((span) => overlap(span, spanOf(result)));
}

const MOST_FLOWS = 4;

/** "thụ lý 112 vụ. … trật tự xã hội 54 vụ, ma túy 46 vụ, kinh tế 9 vụ, môi trường 3 vụ": all of them are what another figure says. */
function areSiblings({ result, terms }: Relation, near: readonly Quantity[]): boolean {
  if (terms.length < 2 || terms.includes(result)) return false;
  const all = addUp([result.figure.value, sumOf(terms)]);
  return (
    all >= TELLING &&
    near.some((each) => isExact(each) && each.figure.value === all && countsAlike(each, result))
  );
}

/** "mức 600.000 đồng 71 suất, cộng 363,9 triệu đồng; …; ba nguồn 1.505,9 triệu đồng": without what is far smaller it holds. */
function hasPrices({ result, terms }: Relation): boolean {
  const large = terms.filter(({ figure }) => figure.value >= SMALL * result.figure.value);
  return large.length > 1 && large.length < terms.length && addsUp(result, large);
}

const SMALL = 0.01;

/** "Cấp mới 134 thẻ, nâng tổng số lên 962 thẻ (cuối quý I là 851 thẻ, trong quý 23 thẻ hết hạn)": what went is taken away. */
function isLevelWithMoves({ result, terms }: Relation, near: readonly Quantity[], holding: Holding): boolean {
  const [first, ...others] = terms;
  if (!first || terms.length > MOST_MOVES) return false;
  const passed = near.filter(
    (each) =>
      each !== result &&
      !terms.includes(each) &&
      !holding.has(each) &&
      each.sentence === result.sentence &&
      isExact(each) &&
      countsAlike(each, result),
  );
  if (passed.length === 0 || passed.length > MOST_MOVES) return false;
  return combine([spanOf(first)], [...others, ...passed], false).some((span) =>
    overlap(span, spanOf(result)),
  );
}

const MOST_MOVES = 2;
