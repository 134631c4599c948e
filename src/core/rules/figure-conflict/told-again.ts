import type { Claims, Figure } from "../../model/claim";
import type { Quantity } from "../../quantities/quantity";
import { readQuantities } from "../../quantities/read-quantities";
import { readContexts } from "../../statements/named/contexts";

/**
 * Finds a whole that is told again with another number: "đăng ký 27 mô hình … Trong số 29 mô hình đã đăng ký", "36 thanh niên
 * lên đường nhập ngũ … tặng quà toàn bộ 39 thanh niên lên đường nhập ngũ". The words say that all of them are meant, one number
 * of the same things shares most of their words, and no number told before is the same.
 */
export function* findToldAgain(
  claims: Claims,
): Iterable<{ readonly first: Figure; readonly second: Figure }> {
  let before: Quantity[] = [];
  let document = "";
  for (const { sentence, quantities } of readQuantities(claims)) {
    if (sentence.document !== document) before = [];
    document = sentence.document;
    for (const quantity of quantities) {
      if (!isPlain(quantity) || !(ALL.test(quantity.lead) || isResult(quantity))) continue;
      const first = findMeant(quantity, before);
      if (first) yield { first: first.figure, second: quantity.figure };
    }
    before = [...before, ...quantities].slice(-REACH);
  }
}

const REACH = 40;
/** Nats of words in common; another that shares nearly as many may be meant as well. */
const [NAMED, MARGIN] = [5, 2];
const FURTHEST = 0.25;

/** "Trong số 29 mô hình đã đăng ký", "toàn bộ 39 thanh niên", "Việc vận động được 1,24 tỷ đồng cho Quỹ". */
const ALL =
  /(?<!\p{L})(?:trong (?:tổng )?số|toàn bộ|tất cả|cả|(?:^|[.;] )\s*việc(?: \p{L}+){1,5}) (?:các )?$/u;

/** "Với 29 buổi tuyên truyền đã tổ chức trong quý II, …". */
function isResult({ lead, tail }: Quantity): boolean {
  return /^\s*với $/u.test(lead) && /^[^,;.()]{0,40}(?<!\p{L})đã(?!\p{L})/u.test(tail);
}

function isPlain({ figure, counter, role, bracket }: Quantity): boolean {
  return (
    counter !== "" &&
    role === "main" &&
    bracket < 0 &&
    !figure.percent &&
    figure.base === undefined &&
    figure.bound === "exact" &&
    figure.value / figure.step >= 10
  );
}

function findMeant(quantity: Quantity, before: readonly Quantity[]): Quantity | null {
  const { value, step } = quantity.figure;
  const alike = before.filter(({ counter, figure }) => counter === quantity.counter && !figure.percent);
  if (alike.some(({ figure }) => figure.value === value || figure.base === value)) return null;
  const { shared } = readContexts([...before, quantity]);
  const scored = alike
    .filter((each) => isPlain(each) && each.figure.step === step)
    .map((each) => ({ each, nats: shared(quantity, each) }))
    .sort((a, b) => b.nats - a.nats);
  const [best, next] = scored;
  if (!best || best.nats < NAMED || (next && best.nats - next.nats < MARGIN)) return null;
  // Fewer may be left of them; a slip of the hand is near.
  return Math.abs(best.each.figure.value - value) <= FURTHEST * value ? best.each : null;
}
