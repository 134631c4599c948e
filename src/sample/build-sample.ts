import type { SheetPlan } from "../core/model/sheet-plan";
import type { ColumnNode, Template } from "../core/template/schema";
import type { PlacedFault, SampleBook } from "./faults/book";
import { generateRegister, type RegisterOptions } from "./generate-register";
import { injectFaults, type FaultRule } from "./inject-faults";
import { COMMUNE_OFFICE } from "./offices/commune";
import type { Office } from "./offices/office";
import { createRandom } from "./random";
import { typeSummaries } from "./typed-summaries";
import { writeReport } from "./write-report";

export interface Sample {
  /** The register, then the two tables typed by hand. */
  readonly workbook: readonly SheetPlan[];
  readonly report: string;
  readonly office: Office;
  /** The office's own, with its units as its catalogue. */
  readonly template: Template;
  readonly faults: readonly PlacedFault[];
}

/** The name under which the report is read, and by which its places are called. */
const REPORT_NAME = "bao-cao.txt";

/** Of no meaning; another seed is another commune. */
export const SAMPLE_SEED = 2026;

/** The sample that comes with the product: an invented commune of these years. */
export function buildBundledSample(): Sample {
  const sample = buildSample(SAMPLE_SEED, COMMUNE_OFFICE);
  const { template } = sample;
  const tables = template.tables.map((table) => ({ ...table, columns: table.columns.map(nameEachLevel) }));
  return { ...sample, template: { ...template, tables } };
}

/** The district's table of awards has a column for each of its levels; a commune's, for those that there are. */
function nameEachLevel({ children, ...node }: ColumnNode): ColumnNode {
  const [first] = children?.filter(({ filter }) => filter?.level !== undefined) ?? [];
  if (!children) return node;
  if (!first) return { ...node, children: children.map(nameEachLevel) };
  return { ...node, children: [{ ...first, label: "{name}", filter: {}, each: "level" }] };
}

/** An office's register, tables and report with faults: the same seed gives the same sample to the last cell. */
export function buildSample(seed: number, office: Office): Sample {
  const clean = writeCleanSample(seed, office);
  const { book, faults } = injectFaults(clean, SAMPLE_FAULTS, createRandom(seed + 2));
  return { workbook: book.sheets, report: book.report, office, template: book.template, faults };
}

/** The same before any fault is put into it. */
export function writeCleanSample(seed: number, office: Office): SampleBook {
  const layout = { ordinals: true, indexRow: true, closingLines: true };
  return writeBook({ seed, office, lastYear: "pending", layout });
}

/** A register with the summaries and the report that belong to it, all in agreement. */
export function writeBook(options: RegisterOptions, totals: "values" | "formulas" = "formulas"): SampleBook {
  const register = generateRegister({ recognition: "models", ...options });
  return {
    register,
    template: register.template,
    sheets: [...register.sheets, ...typeSummaries(register, totals)],
    report: writeReport(register),
    reportName: REPORT_NAME,
    used: new Set(),
  };
}

/** One of each family and more: what an office meets in one evening. */
const SAMPLE_FAULTS: readonly FaultRule[] = [
  "total-differs-from-parts",
  "summary-differs-from-register",
  "part-exceeds-whole",
  "number-stored-as-text",
  "total-typed-over-formula",
  "required-cell-empty",
  "unknown-category",
  "invalid-year",
  "duplicate-entry",
  "award-without-recognition",
  "honour-is-not-reward",
  "vague-title",
  "legacy-encoding",
  "figure-differs-from-table",
  "figure-conflict",
  "sentence-sum-differs",
  "percentage-differs",
  "period-differs",
];
