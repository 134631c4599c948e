import type { MendedCell } from "../../alignment/tables/mended-cell";
import type { Facts } from "../define-rule";
import { judgeTable } from "./judge-table";
import { positionOf } from "./name-cells";
import { compareWithRegister } from "./register-figures";

/**
 * The cells that are told to be wrong, with what they should say: a figure of a text that says so is right, and is no
 * other cell's.
 */
export function listMendedCells(facts: Facts): readonly MendedCell[] {
  return facts.tables.flatMap((table) => {
    if (table.kind === "register") return [];
    const { relations, culprits } = judgeTable(facts, table);
    const bySums = culprits.flatMap(({ cell, expected, mended, rival, openParts }): MendedCell[] => {
      if (rival || openParts) return [];
      const sum = mended.find(({ total, signs }) => total === cell && !signs.includes(-1));
      const parts = (sum?.parts ?? []).map((part) => positionOf(relations.figures, part));
      return [{ table, ...positionOf(relations.figures, cell), value: expected, parts }];
    });
    const register = compareWithRegister(facts, table);
    const byCount = register.sameScope ? register.figures.filter(({ shown, count }) => shown !== count) : [];
    const isKnown = (row: number, column: number): boolean =>
      bySums.some((each) => each.row === row && each.column === column);
    return [
      ...bySums,
      ...byCount.flatMap(({ row, column, count }) =>
        isKnown(row, column) ? [] : { table, row, column, value: count, parts: [] },
      ),
    ];
  });
}
