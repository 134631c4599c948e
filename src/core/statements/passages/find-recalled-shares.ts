import type { Quantity } from "../../quantities/quantity";
import { isPercentOf, overlap, spanOf } from "../precision";
import type { Relation } from "../relation";
import { isExact } from "./is-exact";
import type { Passage } from "./passage";

/**
 * Finds shares whose sentence names the part and the whole without their numbers: "Trạm quản lý 640 điểm bán: thuộc phường 480,
 * thuộc xã 160. … Như vậy, số điểm bán thuộc phường chiếm 75% tổng số điểm bán quản lý". Told where each name fits one figure.
 */
export function* findRecalledShares(
  { quantities }: Passage,
  explained: ReadonlySet<Quantity>,
): Iterable<Relation> {
  for (const [index, percent] of quantities.entries()) {
    if (!percent.figure.percent || percent.figure.bound !== "exact" || percent.order > 0) continue;
    const names = explained.has(percent) ? null : readNames(percent);
    if (!names) continue;
    const before = quantities.slice(Math.max(0, index - REACH), index).filter(isExact);
    const base = only(before.filter((each) => isBase(each, names)));
    const part = only(before.filter((each) => each !== base && isPart(each, names)));
    if (!base || !part || part.figure.value > base.figure.value) continue;
    const exact = (100 * part.figure.value) / base.figure.value;
    const [over, under] = [spanOf(part), spanOf(base)];
    const wide = { low: (100 * over.low) / under.high, high: (100 * over.high) / Math.max(under.low, 1e-9) };
    yield {
      kind: "share",
      result: percent,
      terms: [part, base],
      expected: exact,
      holds: isPercentOf(percent, exact) || (wide.high - wide.low > 1e-9 && overlap(wide, spanOf(percent))),
      share: { part: part.figure.value, base: base.figure.value },
      loudness: "error",
    };
  }
}

const REACH = 40;
const SUBJECT = /(?:^|[,:]\s)\s*số ((?:\p{L}+ ){2,10})(?:chiếm|bằng|đạt)(?: tỷ lệ)?\s$/u;
/** At the head of its sentence. */
const ALONE = /^\s*(?:riêng |trong đó,? )?((?:\p{L}+ ){1,7})(?:chiếm|bằng)(?: tỷ lệ)?\s$/u;
const WHOLE =
  /^\s?%?\s(?:của |trong |trên )?tổng số (\p{L}+(?: \p{L}+){0,5}? ?)(?=[,;.)]|$|(?<= )(?:nhưng|song|và|do|vì|tuy|mà|của|trong)(?!\p{L}))/u;

interface Names {
  /** What part and whole both count: "điểm bán". */
  readonly thing: string;
  /** What tells the part, two words at least. */
  readonly part: string;
  /** What tells the whole, "" where it is all of them. */
  readonly whole: string;
}

function readNames({ lead, tail }: Quantity): Names | null {
  const whole = WHOLE.exec(tail)?.[1]?.trim().split(" ");
  const part = (SUBJECT.exec(lead) ?? ALONE.exec(lead))?.[1]?.trim().split(" ");
  if (!part || !whole) return null;
  // "Riêng khói bụi chiếm 25% tổng số phản ánh": the part is named without the thing.
  if (!SUBJECT.test(lead) && part[0] !== whole[0])
    return part.length > 1 ? { thing: whole.join(" "), part: part.join(" "), whole: "" } : null;
  let shared = 0;
  while (shared < whole.length && part[shared] === whole[shared]) shared++;
  if (shared === 0 || part.length - shared < 2) return null;
  // "đơn về đất đai" is "đất đai" in the list of them.
  const own = /^(?:về|từ|do)$/u.test(part[shared] ?? "") ? part.slice(shared + 1) : part.slice(shared);
  const [thing, other] = [part.slice(0, shared), whole.slice(shared)];
  return { thing: thing.join(" "), part: own.join(" "), whole: other.join(" ") };
}

/** "quản lý 640 điểm bán": the thing behind the number, and the other words of the name right beside. */
function isBase({ lead, tail }: Quantity, { thing, whole }: Names): boolean {
  const behind = tail.trimStart();
  if (!startsWith(behind, thing)) return false;
  // "tổng số hộ": the one number of them with no more words.
  if (whole === "") return /^\s*(?:[,;:.()]|$)/u.test(behind.slice(thing.length));
  return lead.trimEnd().endsWith(` ${whole}`) || startsWith(behind.slice(thing.length).trimStart(), whole);
}

/** "thuộc phường 480" or "480 điểm bán thuộc phường". */
function isPart({ lead, tail }: Quantity, { thing, part }: Names): boolean {
  if (lead.trimEnd().endsWith(` ${part}`)) return true;
  const behind = tail.trimStart();
  return startsWith(startsWith(behind, thing) ? behind.slice(thing.length).trimStart() : behind, part);
}

function startsWith(words: string, name: string): boolean {
  return words.startsWith(name) && !/^\p{L}/u.test(words.slice(name.length));
}

function only(found: readonly Quantity[]): Quantity | undefined {
  return new Set(found.map(({ figure }) => figure.value)).size === 1 ? found[0] : undefined;
}
