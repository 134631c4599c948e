import { compareDrafts } from "../../core/compare/drafts/compare-drafts";
import type { Draft, DraftComparison } from "../../core/compare/drafts/draft-comparison";
import type { FigureVerdict, Report } from "../../core/model/report";
import type { SessionDocument } from "../session/state";

/** Two open documents as drafts of one report; null where a check does not hold both yet. */
export function compareOpenDrafts(
  report: Report | null,
  old: SessionDocument,
  now: SessionDocument,
): DraftComparison | null {
  if (report === null) return null;
  const both = [old, now].every(({ document }) => report.documents.includes(document.name));
  return both ? compareDrafts(draftOf(report, old), draftOf(report, now)) : null;
}

/** Where a figure stands among all of the report's, by which the report screen names it. */
export function indexFigures(report: Report): ReadonlyMap<FigureVerdict, number> {
  return new Map(report.figures.items.map((figure, index) => [figure, index]));
}

function draftOf(report: Report, { document }: SessionDocument): Draft {
  const figures = report.figures.items.filter(
    ({ at }) => at.kind === "text" && at.document === document.name,
  );
  return { document, figures };
}
