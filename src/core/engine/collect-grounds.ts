import { findRestatements } from "../claims/find-restatements";
import { findBulletLists } from "../claims/lists/find-bullet-lists";
import { findCountedLists } from "../claims/lists/find-counted-lists";
import { readNotes } from "../claims/lists/read-notes";
import { matchFigures } from "../claims/match-figures";
import { placeIn } from "../claims/place-in-sentence";
import type { Relation as CellRelation } from "../alignment/alignment";
import type { Figure } from "../model/claim";
import type { Place } from "../model/place";
import type { Facts } from "../rules/define-rule";
import { citeAligned, listTied } from "../rules/shared/aligned-figures";
import { citeSource } from "../rules/shared/describe-source";
import { findRelations } from "../statements/find-relations";
import type { Relation as TextRelation } from "../statements/relation";

/** What bears a figure out: where that stands, and how the figure comes from it. */
export interface Ground {
  readonly places: readonly Place[];
  readonly working: Working;
}

/** How a figure comes from what bears it out, for writing the arithmetic. */
export type Working =
  /** From cells, by their values as they stand there. */
  | { readonly kind: "cells"; readonly relation: CellRelation; readonly values: readonly number[] }
  /** Entries of the register that answer to these words. */
  | { readonly kind: "entries"; readonly count: number; readonly label: string }
  /** By a relation of the text that the figure gives or takes part in. */
  | {
      readonly kind: "text";
      readonly relation: TextRelation["kind"];
      readonly result: number;
      readonly terms: readonly number[];
    }
  /** Things named in the text. */
  | { readonly kind: "names"; readonly count: number }
  /** The same said in another way. */
  | { readonly kind: "same" };

/** By the figure's index; of several the first that is found. */
export function collectGrounds(facts: Facts): ReadonlyMap<number, Ground> {
  const grounds = new Map<number, Ground>();
  const add = (figure: Figure, places: readonly Place[], working: Working): void => {
    if (!grounds.has(figure.index)) grounds.set(figure.index, { places, working });
  };
  for (const [index, match] of matchFigures(facts)) {
    const figure = facts.claims.figures[index];
    if (match.kind !== "matched" || !figure) continue;
    const { counted, cells } = match.candidate;
    const evidence = citeSource(facts, match.candidate);
    const values = cells.flatMap(({ value }) => value ?? []);
    add(
      figure,
      evidence.map((each) => each.at),
      counted
        ? { kind: "entries", count: counted.value, label: evidence[0]?.label ?? "" }
        : { kind: "cells", relation: values.length > 1 ? "sum" : "equal", values },
    );
  }
  for (const [index, { source }] of listTied(facts)) {
    const figure = facts.claims.figures[index];
    if (!figure) continue;
    const values = source.cells.map(({ value }) => value);
    add(
      figure,
      citeAligned(facts, source).map((each) => each.at),
      { kind: "cells", relation: source.relation, values },
    );
  }
  for (const { kind, result, terms, holds } of findRelations(facts.claims)) {
    if (!holds) continue;
    const others = terms.filter((term) => term !== result);
    // Where every figure that it is worked out from stands in a table, so does what it rests on.
    const cells = others.map(
      (term) => grounds.get(term.figure.index)?.places.filter((place) => place.kind === "cell") ?? [],
    );
    const working: Working = {
      kind: "text",
      relation: kind,
      result: result.figure.value,
      terms: others.map((term) => term.figure.value),
    };
    add(
      result.figure,
      [
        ...others.map((term) => term.figure.at),
        ...(cells.every(({ length }) => length > 0) ? cells.flat() : []),
      ],
      working,
    );
    for (const term of others) add(term.figure, [result.figure.at], working);
  }
  for (const list of findCountedLists(facts.claims, readNotes(facts.claims, facts.documents))) {
    const { figure, count, open } = list;
    const sentence = facts.claims.sentences[list.sentence];
    if (open || !sentence || figure.value < count.least || figure.value > count.most) continue;
    add(figure, [placeIn(sentence, list.from, list.to)], { kind: "names", count: figure.value });
  }
  for (const { figure, items } of findBulletLists(facts.claims)) {
    if (figure.value !== items.length) continue;
    const sentences = items.flatMap((item) => facts.claims.sentences[item] ?? []);
    add(
      figure,
      sentences.map((sentence) => placeIn(sentence, 0, sentence.text.length)),
      { kind: "names", count: items.length },
    );
  }
  for (const { ratio, figure } of findRestatements(facts.claims)) {
    add(ratio, [figure.at], { kind: "same" });
    add(figure, [ratio.at], { kind: "same" });
  }
  return grounds;
}
