import { findSlip, isNearMiss } from "../../base/number-slip";
import type { Claims, Figure } from "../../model/claim";
import { readQuantities } from "../../quantities/read-quantities";

/**
 * Finds a whole given otherwise by a ratio of the same paragraph: "14 sản phẩm đăng ký … có 11/41 sản phẩm đủ điều kiện". The
 * ratio's whole is a slip of the only other number of those things there, and nothing else bears it out.
 */
export function* findRatioConflicts(
  claims: Claims,
): Iterable<{ readonly first: Figure; readonly second: Figure }> {
  const paragraphs = new Map<string, Figure[]>();
  for (const { quantities } of readQuantities(claims)) {
    for (const { figure, role } of quantities) {
      if (figure.percent || figure.bound !== "exact" || !figure.unit.includes(" ")) continue;
      if (figure.base === undefined && role !== "main" && role !== "left") continue;
      const thing = figure.unit.split(" ").slice(0, 2).join(" ");
      const key = [figure.at.document, figure.block, thing].join("\u0000");
      const known = paragraphs.get(key);
      if (known) known.push(figure);
      else paragraphs.set(key, [figure]);
    }
  }
  for (const figures of paragraphs.values()) {
    const [ratio, ...ratios] = figures.filter(({ base }) => base !== undefined);
    if (ratio?.base === undefined || ratios.length > 0) continue;
    const { base, value } = ratio;
    const wholes = figures.filter((each) => each.base === undefined && each.value > value);
    const [whole, ...others] = wholes;
    if (!whole || others.length > 0 || whole.sentence === ratio.sentence || whole.value === base) continue;
    if (findSlip(whole.value, base) === "swapped-digits" || (base >= 100 && isNearMiss(whole.value, base)))
      yield { first: whole, second: ratio };
  }
}
