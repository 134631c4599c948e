import type { SheetPlan } from "../model/sheet-plan";

/** The sums with their formulas over sheets that got other names than planned. */
export function renameParts(
  sums: readonly SheetPlan[],
  names: ReadonlyMap<string, string>,
): readonly SheetPlan[] {
  const changed = [...names].filter(([from, to]) => from !== to);
  if (changed.length === 0) return sums;
  // All at once, so that no name is changed twice.
  const rename = (formula: string): string =>
    formula
      .split("!")
      .map((piece) => {
        const found = changed.find(([from]) => piece.endsWith(quoteName(from)));
        return found ? piece.slice(0, -quoteName(found[0]).length) + quoteName(found[1]) : piece;
      })
      .join("!");
  return sums.map((plan) => ({
    ...plan,
    cells: plan.cells.map(({ content, ...at }) =>
      content.kind === "formula"
        ? { ...at, content: { ...content, formula: rename(content.formula) } }
        : { ...at, content },
    ),
  }));
}

/** A sheet's name as formulas write it. */
export function quoteName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
