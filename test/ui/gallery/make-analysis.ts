import type { Analysis } from "../../../src/app/analysis/analyzer";
import type { Language } from "../../../src/core/base/language";
import { analyze } from "../../../src/core/engine/analyze";
import type { Document } from "../../../src/core/model/document";
import type { Finding } from "../../../src/core/model/finding";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/core/model/workbook";
import { parseAddress } from "../../../src/core/model/address";
import { RULES } from "../../../src/core/rules/registry";
import { readTextDocument } from "../../../src/documents/text/read-text-document";
import { buildSample } from "../../../src/sample/build-sample";
import { toSnapshot } from "../../support/to-snapshot";

export interface GalleryCheck {
  readonly workbook: WorkbookSnapshot;
  readonly documents: readonly Document[];
  readonly analysis: Analysis;
}

/** The sample as a session sees it after a check: a genuine Report, of invented places. */
export function checkSample(language: Language, withReport = true): GalleryCheck {
  const sample = buildSample(2022);
  const workbook = toSnapshot("tong-hop-2022.xlsx", sample.workbook);
  const documents = withReport ? [readTextDocument("bao-cao.txt", sample.report)] : [];
  const report = analyze([workbook], documents, sample.template, { language });
  const register = workbook.sheets[0]!;
  return {
    workbook,
    documents,
    analysis: {
      report,
      overview: {
        modelsByField: countModels(register),
        unitOfFinding: Object.fromEntries(report.findings.flatMap((finding) => unitOf(finding, register))),
        units: sample.template.units.map((unit) => unit.name),
        period: sample.template.period,
        rules: RULES.map(({ meta: { id, family, summary } }) => ({ id, family, summary })),
      },
    },
  };
}

/** The same check with nothing found. */
export function checkClean(language: Language): GalleryCheck {
  const { workbook, analysis } = checkSample(language, false);
  return { workbook, documents: [], analysis: { ...analysis, report: { ...analysis.report, findings: [] } } };
}

/** Ten thousand findings, of the sample's kinds. */
export function checkMany(language: Language): GalleryCheck {
  const check = checkSample(language);
  const { findings } = check.analysis.report;
  const many = Array.from({ length: 10_000 }, (_, index): Finding => {
    const one = findings[index % findings.length]!;
    return { ...one, id: `${one.id}-${index}`, group: index < 40 ? "cause:many" : null };
  });
  return { ...check, analysis: { ...check.analysis, report: { ...check.analysis.report, findings: many } } };
}

function headerAt(sheet: SheetSnapshot, name: string): { row: number; column: number } {
  for (const [row, values] of sheet.values.entries()) {
    const column = values.indexOf(name);
    if (column >= 0) return { row, column };
  }
  throw new Error(`the sample has no column ${name}`);
}

function countModels(sheet: SheetSnapshot): Analysis["overview"]["modelsByField"] {
  const field = headerAt(sheet, "Lĩnh vực");
  const kind = headerAt(sheet, "Loại");
  const counts = new Map<string, number>();
  for (const row of sheet.values.slice(field.row + 1)) {
    const name = row[field.column];
    if (typeof name !== "string" || name === "" || row[kind.column] !== "Mô hình") continue;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, models]) => ({ field: name, name, models }));
}

function unitOf(finding: Finding, sheet: SheetSnapshot): readonly [string, string][] {
  if (finding.at.kind !== "cell" || finding.at.sheet !== sheet.name) return [];
  const position = parseAddress(finding.at.address);
  const unit = sheet.values[position?.row ?? -1]?.[headerAt(sheet, "Đơn vị").column];
  return typeof unit === "string" && unit !== "" ? [[finding.id, unit]] : [];
}
