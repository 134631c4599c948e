import { alignFigures } from "../../alignment/align-figures";
import type { Alignment, CellSource, SourceCell } from "../../alignment/alignment";
import type { Tie } from "../../alignment/tables/ties";
import { matchFigures } from "../../claims/match-figures";
import type { Localized } from "../../base/language";
import type { Claims, Figure } from "../../model/claim";
import type { Evidence } from "../../model/finding";
import type { Table } from "../../model/table";
import { findRelations } from "../../statements/find-relations";
import type { Facts } from "../define-rule";
import { listMendedCells } from "./mended-cells";
import { citeSource, describeSource } from "./describe-source";
import { rowName, shorten } from "./places";

/**
 * What the tables say to the figures that the template's dimensions tie to nothing, by the figure's index: found by the
 * words of the tables alone. Made once for one set of facts.
 */
export function alignRest(facts: Facts): ReadonlyMap<number, Alignment> {
  const { claims, tables } = facts;
  const known = made.get(claims);
  if (known?.tables === tables) return known.alignments;
  const alignments = align(facts);
  made.set(claims, { tables, alignments });
  return alignments;
}

const made = new WeakMap<
  Claims,
  { readonly tables: Facts["tables"]; readonly alignments: ReadonlyMap<number, Alignment> }
>();

function align(facts: Facts): ReadonlyMap<number, Alignment> {
  const matches = matchFigures(facts);
  const ties = new Map<number, Tie>();
  for (const [index, match] of matches) {
    const [cell, another] = match.kind === "matched" ? match.candidate.cells : [];
    if (cell && !another) ties.set(index, cell);
  }
  const isSettled = ({ index }: Figure): boolean => {
    if (facts.claims.linked?.has(index) === true) return true;
    return (matches.get(index)?.kind ?? "no-source") !== "no-source" && !ties.has(index);
  };
  const mended = listMendedCells(facts);
  const aligned = alignFigures({
    claims: facts.claims,
    tables: facts.tables,
    known: ties,
    isSettled,
    mended,
  });
  return quietBorneOut(aligned, facts.claims);
}

/**
 * A total that its own sentence bears out, part by part, is not accused aloud by words alone; nor is what the text itself
 * works out between two of its figures ("cao hơn … đến 13,0 tạ/ha").
 */
function quietBorneOut(
  aligned: ReadonlyMap<number, Alignment>,
  claims: Claims,
): ReadonlyMap<number, Alignment> {
  const borneOut = new Set(
    findRelations(claims).flatMap(({ kind, result, terms, holds }) =>
      holds && (kind === "sum" || kind === "difference" || kind === "remainder") && terms.length > 1
        ? [result.figure.index]
        : [],
    ),
  );
  return new Map(
    [...aligned].map(([index, alignment]) => [
      index,
      alignment.kind === "differs" && borneOut.has(index) ? { ...alignment, sure: false } : alignment,
    ]),
  );
}

/** The figures whose words and value agree with cells. */
export function listTied(facts: Facts): readonly (readonly [number, Alignment & { kind: "matched" }])[] {
  return [...alignRest(facts)].flatMap(([index, alignment]) =>
    alignment.kind === "matched" ? [[index, alignment] as const] : [],
  );
}

/** The cells of a source as evidence. */
export function citeAligned(facts: Facts, source: CellSource): readonly Evidence[] {
  return citeSource(facts, { cells: withTable(source) });
}

/** Names the cells of a source, and what is worked out from them. */
export function describeAligned(facts: Facts, source: CellSource): Localized {
  const cells = withTable(source);
  const [first, second] = cells;
  if (source.relation === "growth" && first && !second) {
    const { vi, en } = describeSource(facts, { cells: [first] });
    return { vi: `phần chênh với 100% của ${vi}`, en: `what differs from 100% in ${en}` };
  }
  if (source.relation === "equal" || !first || !second)
    return describeSource(facts, { cells: cells.slice(0, 1) });
  if (source.relation === "count") return describeRows(source);
  if (source.relation === "sum") return describeSource(facts, { cells });
  const [a, b] = [first, second].map((cell) => describeSource(facts, { cells: [cell] }));
  const { vi, en } = RELATIONS[source.relation];
  return { vi: `${vi} ${a?.vi ?? ""} và ${b?.vi ?? ""}`, en: `${en} ${a?.en ?? ""} and ${b?.en ?? ""}` };
}

const RELATIONS = {
  difference: { vi: "chênh lệch giữa", en: "the difference between" },
  share: { vi: "tỷ lệ giữa", en: "the ratio of" },
  average: { vi: "bình quân của", en: "the average of" },
  growth: { vi: "mức tăng, giảm giữa", en: "the change between" },
} as const;

/** “Biểu 1”, cột E (Tỷ lệ): Xã A; Xã B. */
function describeRows({ table, cells }: CellSource): Localized {
  const [first] = cells;
  const place = `“${table.document ?? table.sheet}”`;
  if (!first) return { vi: `${place} (không dòng nào)`, en: `${place} (no row)` };
  const header = table.columns.find(({ column }) => column === first.column)?.path.at(-1) ?? "";
  const names = cells.slice(0, MOST_NAMED).map(({ row }) => rowName(table, row));
  const list = [...names, ...(cells.length > MOST_NAMED ? ["…"] : [])].join("; ");
  const name = `${place}, ${shorten(header, 60)} (${list})`;
  return { vi: name, en: name };
}

const MOST_NAMED = 8;

function withTable({ table, cells }: CellSource): readonly (SourceCell & { readonly table: Table })[] {
  return cells.map((cell) => ({ ...cell, table }));
}
