import type { Quantity } from "../../quantities/quantity";

/** One way to read which figures are the parts of a total. */
export interface PartList {
  readonly parts: readonly Quantity[];
  /**
   * `same`: they count what the total counts; `clause`: the first figure of each clause; `other`: all of one other
   * counter; `mixed`: whatever stands there; `prefix`: the first of a longer list; `near`: those up to the first semicolon.
   */
  readonly how: "same" | "clause" | "other" | "mixed" | "prefix" | "near";
}

/** The ways to read the parts of a total among the figures of a list, the likeliest first. */
export function listParts(total: Quantity, figures: readonly Quantity[]): readonly PartList[] {
  const lists: PartList[] = [];
  const add = (parts: readonly Quantity[], how: PartList["how"]): void => {
    if (parts.length < 2) return;
    if (
      lists.some(
        (list) => list.parts.length === parts.length && list.parts.every((each, at) => each === parts[at]),
      )
    )
      return;
    lists.push({ parts, how });
  };
  if (total.key.includes(" "))
    add(
      figures.filter((each) => each.key === total.key),
      "same",
    );
  // "6 đến dưới 12 m: 371; 12 đến dưới 15 m: 142": what is counted stands behind the colon of each clause.
  add(
    figures.filter(({ lead }) => /:\s?$/u.test(lead)),
    "clause",
  );
  const bare = figures.filter((each) => countsAlike(total, each) || each.counter === "");
  add(firstOfClauses(bare), "clause");
  add(bare, "same");
  const firsts = firstOfClauses(figures);
  const [lead] = firsts;
  if (lead) add(firsts, firsts.every((each) => each.counter === lead.counter) ? "clause" : "mixed");
  const [first] = figures;
  if (first && !countsAlike(total, first)) {
    add(
      figures.filter((each) => countsAlike(first, each) || each.counter === ""),
      "other",
    );
  }
  add(figures, "mixed");
  // "khai sinh 246, gồm mới 187, lại 59; khai tử 97": the next clause counts something else.
  add(
    bare.filter(({ clause }) => clause === total.clause),
    "near",
  );
  for (const list of [bare, figures])
    for (let to = list.length - 1; to >= 2; to--) add(list.slice(0, to), "prefix");
  return lists;
}

/** Counted by the same word; a percentage is only like a percentage. */
export function countsAlike(a: Quantity, b: Quantity): boolean {
  return a.counter !== "" && a.counter === b.counter;
}

/** Counted by the same word, as far as both say by what. */
export function mayCountAlike(a: Quantity, b: Quantity): boolean {
  return countsAlike(a, b) || a.counter === "" || b.counter === "";
}

/** The first figure of each clause, where there are several clauses. */
function firstOfClauses(figures: readonly Quantity[]): readonly Quantity[] {
  const seen = new Set<number>();
  const firsts = figures.filter(({ clause }) => {
    if (seen.has(clause)) return false;
    seen.add(clause);
    return true;
  });
  return seen.size > 1 ? firsts : [];
}
