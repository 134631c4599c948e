import type { Localized } from "../../base/language";
import { describeSlip } from "../../base/number-slip";
import type { Table } from "../../model/table";
import type { Instance } from "../../relations/instances";
import type { Draft, Facts } from "../define-rule";
import { setCellFix } from "./cell-fix";
import { isSaid, type JudgedCulprit, type TableVerdict } from "./judge-table";
import { cellName, evidenceOf, listEvidence, nameParts, positionOf, signedParts, sumOf } from "./name-cells";
import { columnName, placeOf, rowName } from "./places";

/**
 * What is told of a culprit, whatever rule tells it: `onePath` and `twoPaths` of a total, `part` of a part, `someParts`
 * where the total is borne out and several parts would do, `eitherCell` where two answers are as good.
 */
export function describeCulprit(
  facts: Facts,
  table: Table,
  { relations }: TableVerdict,
  culprit: JudgedCulprit,
): Draft {
  const { figures } = relations;
  const { cell, shown, expected, slip, mended, rival, openParts } = culprit;
  const { row, column } = positionOf(figures, cell);
  const [first, second] = [...mended].sort((a, b) => a.parts.length - b.parts.length);
  if (!first) throw new Error("a culprit mends at least one relation");
  if (openParts) return describeOpen(facts, table, culprit, first, relations);
  const [rowLabel, columnLabel] = [rowName(table, row), columnName(table, column)];
  const isTotal = mended.every((instance) => instance.total === cell);
  const confirmations = Math.max(...mended.map(({ weighed }) => weighed.supports));
  const common = {
    row: rowLabel,
    column: columnLabel,
    shown,
    expected,
    slip: describeSlip(slip),
    names: nameParts(table, figures, first),
    parts: signedParts(figures, first),
    sum: sumOf(figures, first),
    totalName: cellName(table, figures, first.total),
    totalShown: figures.values[first.total] ?? 0,
    confirmations,
    declared: describeSource(mended),
    lines: LINES[first.weighed.lines.direction],
  };
  const fix = rival ? null : setCellFix(facts, table, row, column, expected);
  const draft = {
    at: placeOf(facts, table, row, column),
    shown,
    expected,
    evidence: mended.flatMap((instance) => listEvidence(facts, table, figures, instance)),
    key: [table.sheet, table.kind, columnLabel, rowLabel, String(shown), String(expected)],
    group: `cause:${table.id}|${row},${column}`,
    severity: culprit.severity,
    ...(fix ? { fix } : {}),
  };
  if (rival)
    return {
      ...draft,
      messageId: "eitherCell",
      data: {
        ...common,
        other: cellName(table, figures, rival.cell),
        otherShown: rival.shown,
        otherExpected: rival.expected,
      },
      evidence: [evidenceOf(facts, table, figures, rival.cell), ...draft.evidence],
    };
  if (!isTotal) return { ...draft, messageId: "part", data: common };
  if (!second) return { ...draft, messageId: "onePath", data: common };
  return {
    ...draft,
    messageId: "twoPaths",
    data: {
      ...common,
      paths: PATHS[mended.length] ?? String(mended.length),
      names2: nameParts(table, figures, second),
      parts2: signedParts(figures, second),
    },
  };
}

/** That a person declared the sum, as the end of a sentence. */
function describeSource(mended: readonly Instance[]): Localized {
  return mended.some(isSaid)
    ? { vi: " (phép cộng do người dùng khai báo)", en: " (a sum that a person declared)" }
    : { vi: "", en: "" };
}

/** Where else a relation holds: one within a column was confirmed by other columns. */
export const LINES = {
  column: { vi: "cột", en: "columns" },
  row: { vi: "dòng", en: "rows" },
} as const;

const PATHS: Readonly<Record<number, { vi: string; en: string }>> = {
  2: { vi: "hai", en: "two" },
  3: { vi: "ba", en: "three" },
};

/** The total agrees with all else, and any one of several parts may be the wrong one. */
function describeOpen(
  facts: Facts,
  table: Table,
  { severity, rival, cell }: JudgedCulprit,
  instance: Instance,
  { figures }: TableVerdict["relations"],
): Draft {
  const { row, column } = positionOf(figures, instance.total);
  const [rowLabel, columnLabel] = [rowName(table, row), columnName(table, column)];
  const sum = sumOf(figures, instance);
  const shown = figures.values[instance.total] ?? 0;
  const likely = [cell, ...(rival ? [rival.cell] : [])].map((each) =>
    evidenceOf(facts, table, figures, each),
  );
  return {
    messageId: "someParts",
    data: {
      row: rowLabel,
      column: columnLabel,
      shown,
      names: nameParts(table, figures, instance),
      parts: signedParts(figures, instance),
      sum,
      difference: Math.abs(Math.round((shown - sum) * 1e6) / 1e6),
      confirmations: instance.weighed.supports,
      declared: describeSource([instance]),
      lines: LINES[instance.weighed.lines.direction],
    },
    at: placeOf(facts, table, row, column),
    shown,
    expected: sum,
    evidence: [...likely, ...listEvidence(facts, table, figures, instance)],
    key: [table.sheet, table.kind, columnLabel, rowLabel, String(shown), String(sum)],
    group: `cause:${table.id}|${row},${column}`,
    severity,
  };
}
