import type { Figure } from "../../model/claim";

/** A whole number of named things, at least two and at most `most`, as it may announce a list of them. */
export function isStatedCount(figure: Figure, most: number): boolean {
  return (
    figure.notFigure === undefined &&
    !figure.percent &&
    figure.base === undefined &&
    figure.bound === "exact" &&
    figure.decimals === 0 &&
    figure.unit !== "" &&
    figure.value >= 2 &&
    figure.value <= most
  );
}
