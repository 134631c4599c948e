import type { Claims, Figure } from "../model/claim";

/** A ratio ("11/14 sản phẩm") and another figure of its paragraph that states one of its two numbers ("14 sản phẩm"). */
export interface Restatement {
  readonly ratio: Figure;
  readonly figure: Figure;
}

/** Finds figures that bear a ratio out: the same thing counted in the same paragraph, with the ratio's part or whole. */
export function* findRestatements(claims: Claims): Iterable<Restatement> {
  const byBlock = new Map<string, Figure[]>();
  for (const figure of claims.figures) {
    if (figure.notFigure !== undefined || figure.percent || figure.bound !== "exact") continue;
    const sentence = claims.sentences[figure.sentence];
    if (!sentence) continue;
    const key = `${sentence.document}\u0000${sentence.block}`;
    const list = byBlock.get(key);
    if (list) list.push(figure);
    else byBlock.set(key, [figure]);
  }
  for (const figures of byBlock.values()) {
    for (const ratio of figures) {
      if (ratio.base === undefined) continue;
      const thing = firstWords(ratio.unit);
      if (thing === "") continue;
      for (const figure of figures) {
        if (figure.base !== undefined || firstWords(figure.unit) !== thing) continue;
        if (figure.value === ratio.value || figure.value === ratio.base) yield { ratio, figure };
      }
    }
  }
}

/** The counted thing without what is said of it: two syllables name most things ("sản phẩm", "nhà văn"). */
function firstWords(unit: string): string {
  return unit.split(" ").slice(0, 2).join(" ");
}
