import { findSlip } from "../../base/number-slip";
import type { Quantity } from "../../quantities/quantity";
import type { Contexts } from "./contexts";
import { isScaleSlip } from "../slip";
import { clauseOf } from "./derived";
import type { Reading } from "./readings";

/** How well the words tie the two terms to the figure. */
export function weighNames(
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

/** Nats for a slip of the hand in the figure itself; below 0 where none explains it. */
export function weighSlipOf(derived: Quantity, expected: number): number {
  const { value, step } = derived.figure;
  const [written, meant] = [value / step, expected / step].map(Math.round);
  if (written === undefined || meant === undefined || meant <= 0 || written < 10) return -3;
  const places = String(written).length;
  // "còn lại 1,96 triệu đồng" of what is left in tỷ, to the last digit.
  if (written >= 100 && isScaleSlip(derived, expected)) return Math.log(1e3);
  const slip = findSlip(written, meant);
  if (slip === "swapped-digits") return Math.log(written / (places - 1));
  if (slip === "one-digit") return written < 100 ? 0.1 : Math.log(written / (9 * places));
  return Math.abs(value - expected) <= 0.3 * Math.max(value, expected) ? -1 : -3;
}
