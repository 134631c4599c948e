import type { Analysis } from "../../../src/app/analysis/analyzer";
import { createEngine } from "../../../src/app/analysis/create-engine";
import type { Language } from "../../../src/core/base/language";
import type { Document } from "../../../src/core/model/document";
import type { Finding } from "../../../src/core/model/finding";
import type { WorkbookSnapshot } from "../../../src/core/model/workbook";
import { readTextDocument } from "../../../src/documents/text/read-text-document";
import { buildBundledSample } from "../../../src/sample/build-sample";
import { toSnapshot } from "../../support/to-snapshot";

export interface GalleryCheck {
  readonly workbook: WorkbookSnapshot;
  readonly documents: readonly Document[];
  readonly analysis: Analysis;
}

/** The sample as a session sees it after a check: a genuine Report, of invented places. */
export function checkSample(language: Language, withReport = true): GalleryCheck {
  const sample = buildBundledSample();
  const workbook = toSnapshot("tong-hop-2026.xlsx", sample.workbook);
  const documents = withReport ? [readTextDocument("bao-cao.txt", sample.report)] : [];
  const analysis = createEngine().analyze({
    workbooks: [workbook],
    documents,
    template: null,
    links: [],
    corrections: [],
    language,
  });
  return { workbook, documents, analysis };
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
