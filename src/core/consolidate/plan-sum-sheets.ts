import type { Language } from "../base/language";
import { formatAddress } from "../model/address";
import { copyFormula } from "../formulas/read-references";
import type { PlannedContent, SheetPlan } from "../model/sheet-plan";
import type { Consolidation, SumCell, UnitPart } from "./consolidation";
import { SUM_SHEETS } from "./consolidation-words";
import { saySum } from "./describe-table-remark";
import { layOutForm, type FilledCell, type LaidForm } from "./lay-out-form";
import { createSheetNamer } from "./name-sheets";
import { planMovesSheet } from "./plan-moves-sheet";
import { quoteName } from "./rename-parts";
import { planSourcesSheet } from "./plan-sources-sheet";

/** The sheets of tables that were added up. */
export interface PlannedSums {
  /** The sums: the person's own from then on. */
  readonly sums: readonly SheetPlan[];
  /** Khớp's: each unit's figures, or a list of them all, and what moved against last year. */
  readonly parts: readonly SheetPlan[];
}

/** Past this many units a sheet each is no help, and formulas over them grow too long for Excel. */
const MOST_UNIT_SHEETS = 60;

/**
 * Each sum as a table of the units' own layout: formulas over a sheet a unit, or with `values`, or for many units, numbers
 * and one list that says where each comes from.
 */
export function planSumSheets(
  sums: readonly Consolidation[],
  options: { readonly values: boolean; readonly reserved: readonly string[] },
  language: Language,
): PlannedSums {
  const nameOf = createSheetNamer(options.reserved);
  const plans: SheetPlan[] = [];
  const parts: SheetPlan[] = [];
  const listed: Consolidation[] = [];
  const named = sums.map((sum) => ({ sum, name: nameOf(`${SUM_SHEETS.sum} ${sum.name}`) }));
  for (const [index, { sum, name }] of named.entries()) {
    const form = layOutForm(sum);
    const isLive = !options.values && sum.parts.length <= MOST_UNIT_SHEETS;
    const prefix = sums.length > 1 ? `${index + 1}. ` : "";
    const sheets = isLive ? sum.parts.map((part) => nameOf(prefix + part.unit)) : [];
    plans.push(planSum(sum, form, name, sheets, language));
    if (isLive)
      parts.push(...sum.parts.map((part, at) => planPart(sum, part, form, sheets[at] ?? "", language)));
    else listed.push(sum);
  }
  const compared = named.filter(({ sum }) => sum.compared > 0);
  const others = [
    ...(compared.length > 0 ? [planMovesSheet(compared, nameOf(SUM_SHEETS.moves), language)] : []),
    ...(listed.length > 0 ? [planSourcesSheet(listed, nameOf(SUM_SHEETS.sources), language)] : []),
  ];
  return { sums: plans, parts: [...others, ...parts] };
}

function planSum(
  sum: Consolidation,
  form: LaidForm,
  name: string,
  sheets: readonly string[],
  language: Language,
): SheetPlan {
  const { missing } = sum;
  const units = shortenNames(missing);
  return form.plan({
    name,
    sentence: saySum("sumOf", language, { count: sum.parts.length }),
    figureAt: (row, column) => {
      const cell = sum.sums[row]?.[column];
      if (!cell || isWords(sum, row, column)) return null;
      return { content: writeSum(cell, row, column, form, sheets), numberFormat: formatOf(cell) };
    },
    notes: missing.length > 0 ? [saySum("sumMissing", language, { count: missing.length, units })] : [],
    tabColor: missing.length > 0 ? AMBER : GREEN,
  });
}

function writeSum(
  cell: SumCell,
  row: number,
  column: number,
  form: LaidForm,
  sheets: readonly string[],
): PlannedContent | null {
  if (cell.kind === "none") return null;
  if (cell.kind === "formula") {
    const write = (line: number, across: number): string =>
      formatAddress(form.rowOf(line), form.columnOf(across));
    const formula = copyFormula(cell.formula, 0, 0, write);
    return formula === null
      ? { kind: "number", value: cell.value }
      : { kind: "formula", formula, value: cell.value };
  }
  if (sheets.length === 0) return cell.value === null ? null : { kind: "number", value: cell.value };
  const address = formatAddress(form.rowOf(row), form.columnOf(column));
  const formula = `SUM(${sheets.map((sheet) => `${quoteSheet(sheet)}${address}`).join(",")})`;
  return { kind: "formula", formula, value: cell.value ?? 0 };
}

/** Always in quotes, so that a sheet can be found in a formula by its name and called another. */
function quoteSheet(name: string): string {
  return `${quoteName(name)}!`;
}

function formatOf(cell: SumCell): string {
  if (cell.kind === "none" || cell.value === null) return "#,##0;-#,##0;";
  if (cell.kind === "formula" && cell.format !== undefined) return cell.format;
  return formatNumber(cell.value, cell.kind === "formula" && cell.formula.includes("/"));
}

/** As many decimals as the figure has, three at most; a rate one. */
function formatNumber(value: number, isRate = false): string {
  if (isRate) return "#,##0.0";
  const decimals = (/\.(\d+)/u.exec(String(Number(value.toFixed(3))))?.[1] ?? "").length;
  return decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
}

function planPart(
  sum: Consolidation,
  part: UnitPart,
  form: LaidForm,
  name: string,
  language: Language,
): SheetPlan {
  const { unit, file, sheet, place } = part;
  let lacks = false;
  const figureAt = (row: number, column: number): FilledCell | null => {
    if (isWords(sum, row, column)) return null;
    const cell = part.cells[row]?.[column];
    if (!cell) {
      lacks = true;
      return { content: null, numberFormat: "#,##0", fill: "#D9D9D9" };
    }
    const { value, text, format } = cell;
    if (value !== null)
      return { content: { kind: "number", value }, numberFormat: format ?? formatNumber(value) };
    return { content: text === undefined ? null : { kind: "text", text }, numberFormat: "#,##0" };
  };
  const sentence = saySum("partOf", language, { unit, file, sheet, place });
  for (const row of sum.rows.keys()) for (const column of sum.columns.keys()) figureAt(row, column);
  return form.plan({ name, sentence, figureAt, notes: lacks ? [saySum("partLacks", language)] : [] });
}

function isWords({ sums, columns, texts }: Consolidation, row: number, column: number): boolean {
  const role = columns[column]?.role;
  const isOpen = role === "measure" || sums[row]?.[column]?.kind !== "none";
  return !isOpen || (texts[row]?.[column] ?? "") !== "";
}

function shortenNames(names: readonly string[]): string {
  const rest = names.length - 40;
  return rest > 1 ? `${names.slice(0, 40).join("; ")}… (+${rest})` : names.join("; ");
}

const AMBER = "#8A5000";
const GREEN = "#4F6F52";
