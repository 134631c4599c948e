import type { Document } from "../../core/model/document";
import type { FigureVerdict } from "../../core/model/report";
import type { FigureReference } from "../analysis/analyzer";
import type { SessionDocument, SessionState } from "../session/state";
import { viewFindings, type ViewedFinding } from "./view-findings";

/** The figure at hand on the report screen. */
export interface ViewedFigure {
  readonly index: number;
  readonly figure: FigureVerdict;
  /** For the actions that link it. */
  readonly reference: FigureReference;
  /** A person linked it to a cell or set it aside: *unlink* takes that back. */
  readonly linked: boolean;
  /** The findings that stand at its words. */
  readonly findings: readonly ViewedFinding[];
}

/** The figure selected; null where none is, or it is gone. */
export function viewFigure(state: SessionState): ViewedFigure | null {
  const index = state.reading.figure;
  const analysis = state.check?.analysis;
  const figure = index === null ? undefined : analysis?.report.figures.items[index];
  if (index === null || !analysis || figure?.at.kind !== "text") return null;
  const { document, start, end } = figure.at;
  return {
    index,
    figure,
    reference: { document, start, end },
    linked: analysis.overview.linkedFigures.includes(index),
    findings: viewFindings(state).filter(
      ({ finding: { at } }) =>
        at.kind === "text" && at.document === document && at.start < end && start < at.end,
    ),
  };
}

/** The document shown on the report screen: that chosen, else the first. */
export function shownDocument({ documents, reading }: SessionState): SessionDocument | null {
  return documents.find((each) => each.document.name === reading.document) ?? documents[0] ?? null;
}

/** How the figures of one document were judged; null before a check that had it. */
export function countFigures(
  { check }: SessionState,
  document: Document,
): Readonly<Record<FigureVerdict["verdict"], number>> | null {
  if (!check?.analysis.report.documents.includes(document.name)) return null;
  const counts = { matched: 0, differs: 0, "not-checkable": 0 };
  for (const { at, verdict } of check.analysis.report.figures.items) {
    if (at.kind === "text" && at.document === document.name) counts[verdict]++;
  }
  return counts;
}
