import type { Claims, Figure } from "./claim";

/** The figures of each sentence, in order, by its index; dates, names and the like, which are no figures, are left out. */
export function figuresBySentence({
  figures,
}: Pick<Claims, "figures">): ReadonlyMap<number, readonly Figure[]> {
  const found = new Map<number, Figure[]>();
  for (const figure of figures) {
    if (figure.notFigure !== undefined) continue;
    const list = found.get(figure.sentence);
    if (list) list.push(figure);
    else found.set(figure.sentence, [figure]);
  }
  return found;
}
