import type { Quantity } from "../../quantities/quantity";
import { isPercentOf, overlap, spanOf } from "../precision";
import type { Relation } from "../relation";
import { countsAlike } from "../sums/list-parts";
import type { Passage } from "./passage";

/**
 * Finds shares that say of what they are ("bằng 1,5% dư nợ") where another share of the same passage that says so ("chiếm
 * 0,4% tổng dư nợ") comes out on a figure: that figure is what they are a share of. `found`: relations of the sentences.
 */
export function* findNamedShares(
  { quantities }: Passage,
  found: readonly Relation[],
  explained: ReadonlySet<Quantity>,
): Iterable<Relation> {
  const bases = new Map<string, Quantity>();
  const own = new Set(quantities);
  for (const { kind, holds, result, terms } of found) {
    const [, base] = terms;
    const name = nameOf(result);
    if (kind === "share" && holds && base && name !== "" && own.has(result)) bases.set(name, base);
  }
  if (bases.size === 0) return;
  for (const [index, percent] of quantities.entries()) {
    const part = quantities[index - 1];
    const base = percent.figure.percent ? bases.get(nameOf(percent)) : undefined;
    if (!base || !part || explained.has(percent) || percent.role !== "main" || part.role !== "main") continue;
    if (part.sentence !== percent.sentence || part === base || !countsAlike(part, base)) continue;
    if (percent.figure.bound !== "exact" || !TIED.test(percent.lead)) continue;
    const exact = (100 * part.figure.value) / base.figure.value;
    const [above, below] = [spanOf(part), spanOf(base)];
    const wide = {
      low: (100 * above.low) / below.high,
      high: (100 * above.high) / Math.max(below.low, 1e-9),
    };
    yield {
      kind: "share",
      result: percent,
      terms: [part, base],
      expected: exact,
      holds: isPercentOf(percent, exact) || overlap(wide, spanOf(percent)),
      share: { part: part.figure.value, base: base.figure.value },
      loudness: "error",
    };
  }
}

const TIED = /^[^;:.()]{0,40}(?:[,(]|(?<!\p{L})(?:chiếm|đạt|bằng))\s?(?:\p{L}+\s){0,3}$/u;

/** The two words that a share is of: "dư nợ" of "0,4% tổng dư nợ". */
function nameOf({ tail }: Quantity): string {
  return (
    /^\s?%?\s?(?:của )?(?:tổng số |tổng |số )?(\p{L}+ \p{L}+)(?=[,;.)]|$|\s(?:và|trong)(?!\p{L}))/u.exec(
      tail,
    )?.[1] ?? ""
  );
}
