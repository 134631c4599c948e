import { findSlip } from "../../base/number-slip";
import type { Claims, Figure } from "../../model/claim";
import type { Quantity } from "../../quantities/quantity";
import { readQuantities } from "../../quantities/read-quantities";
import { findRelations } from "../../statements/find-relations";

/**
 * Finds a number that comes back with two of its digits swapped: "xã còn 142 hộ nghèo … Trong số 124 hộ nghèo nói trên". Both
 * must count the same things by two words or more, in two sentences, of one time, and no other number of that length in the
 * document may count them: one that tells of many villages has many numbers of such households.
 */
export function* findMentionConflicts(
  claims: Claims,
): Iterable<{ readonly first: Figure; readonly second: Figure }> {
  const parts = new Set(
    findRelations(claims).flatMap(({ kind, holds, terms }) => (kind === "sum" && holds ? terms : [])),
  );
  const groups = new Map<string, Quantity[]>();
  for (const { quantities } of readQuantities(claims)) {
    for (const quantity of quantities) {
      if (!isPlain(quantity) || parts.has(quantity)) continue;
      const { unit, value, step } = quantity.figure;
      const thing = unit.split(" ").slice(0, 2).join(" ");
      const key = [quantity.sentence.document, thing, String(Math.round(value / step)).length].join("\u0000");
      const known = groups.get(key);
      if (known) known.push(quantity);
      else groups.set(key, [quantity]);
    }
  }
  for (const mentions of groups.values()) {
    const [first] = mentions;
    if (!first || mentions.length > MOST_MENTIONS) continue;
    const others = mentions.filter(({ figure }) => figure.value !== first.figure.value);
    const [second] = others;
    if (!second) continue;
    // What points back is held against the number right before it, whatever else is counted.
    const alone = new Set(others.map(({ figure }) => figure.value)).size === 1;
    if ((alone || pointsBack(second)) && isOneFact(first, second))
      yield { first: first.figure, second: second.figure };
  }
}

const MOST_MENTIONS = 4;

function isPlain({ figure, role, sentence }: Quantity): boolean {
  return (
    (role === "main" || role === "left") &&
    !figure.percent &&
    figure.base === undefined &&
    figure.bound === "exact" &&
    figure.unit.includes(" ") &&
    sentence.kind !== "list-item"
  );
}

function isOneFact(first: Quantity, second: Quantity): boolean {
  const [a, b] = [first.figure, second.figure];
  if (a.sentence === b.sentence || Math.min(a.value / a.step, b.value / b.step) < 100) return false;
  if (findSlip(a.value, b.value) !== "swapped-digits") return false;
  if (a.period && b.period && (a.period.from !== b.period.from || a.period.to !== b.period.to)) return false;
  if (first.sentence.kind === "heading" || second.sentence.kind === "heading") return true;
  if (pointsBack(second)) return true;
  if (ELSEWHERE.test(second.sentence.lower.slice(0, second.figure.from))) return false;
  return nameOf(first) === nameOf(second) || nameOf(second) === "";
}

/** "nói trên", "toàn bộ 386 đơn vị máu": it was told of before. */
function pointsBack({ tail, lead }: Quantity): boolean {
  return (
    POINTS_BACK.test(tail.slice(0, 60)) || POINTS_BACK.test(lead.slice(-20)) || ALL.test(lead.slice(-24))
  );
}

/** "Tại huyện bên có 2.834 hội viên". */
const ELSEWHERE =
  /(?<!\p{L})(?:xã|huyện|tỉnh|phường|thôn|bản|đơn vị|nơi|trường|cụm) (?:bên|khác|bạn|lân cận|láng giềng|kế bên)(?!\p{L})/u;

const ALL = /(?<!\p{L})(?:toàn bộ|tất cả|cả)(?: số)? $/u;
const POINTS_BACK = /(?<!\p{L})(?:(?:nói|nêu|kể) trên|trên đây|đã nêu|này|ấy)(?!\p{L})/u;

/** The place or body that a clause is about: "xã Hưng Trạch". */
export function nameOf({ sentence, figure }: Quantity): string {
  const before = sentence.text.slice(Math.max(0, figure.from - 80), figure.from);
  const names = [...before.matchAll(/(?<!\p{Ll})\p{Ll}+ \p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*)*/gu)];
  return names.at(-1)?.[0] ?? "";
}
