import { listMarks } from "../../../core/engine/list-marks";
import { tellDismissal } from "../../../core/review/judge-dismissals";
import type { Mark } from "../../../core/model/mark";
import type { Template, TemplateParts } from "../../../core/template/schema";
import type { AnalysisRequest, PlanRequest } from "../../analysis/analyzer";
import { viewFindings } from "../../select/view-findings";
import type { AnalysisInputs, ReadHow } from "../effect";
import type { Check, SessionState } from "../state";

/** The template in force: the person's own, else the one that the last check took from the workbook; null before one. */
export function templateInForce({
  settings,
  check,
}: Pick<SessionState, "settings" | "check">): Template | null {
  const { template, period, parts } = settings;
  const taken = template ?? check?.analysis.overview.template ?? null;
  if (!taken) return null;
  // What was set since the last check holds already.
  return { ...taken, ...(template ? {} : dropUnset(parts)), ...(period === null ? {} : { period }) };
}

function dropUnset({ fields, levels, units }: TemplateParts): Partial<Template> {
  return { ...(fields && { fields }), ...(levels && { levels }), ...(units && { units }) };
}

/** What an analysis rests on beside the workbook. */
export function listInputs({ documents, settings, language }: SessionState): AnalysisInputs {
  return {
    documents: documents.map((each) => each.document),
    template: settings.template,
    period: settings.period,
    parts: settings.parts,
    links: settings.links,
    corrections: settings.corrections,
    language,
    ...(settings.ticks && { ticks: true }),
  };
}

/** The request that the last check was made from, as far as nothing has changed since. */
export function requestOf(state: SessionState, check: Check): AnalysisRequest {
  return { workbooks: [check.workbook], ...listInputs(state) };
}

/** The least reading after which all changes that were heard of are known. */
export function readWhatIsHeard({ check, changes, missed, capabilities }: SessionState): ReadHow {
  if (!check || missed) return { kind: "whole" };
  if (changes.length === 0) return { kind: "as-read", workbook: check.workbook };
  if (capabilities.live !== "yes") return { kind: "whole" };
  return { kind: "changes", before: check.workbook, changes };
}

/** The least reading after which the workbook is known as it is now. */
export function readAsItIs(state: SessionState): ReadHow {
  return state.watch === "on" ? readWhatIsHeard(state) : { kind: "whole" };
}

/** The ids of the findings set aside. */
export function listDismissed(state: SessionState): readonly string[] {
  return viewFindings(state).flatMap(({ finding, status }) =>
    status.kind === "dismissed" ? [finding.id] : [],
  );
}

/** The dismissals that hold. */
export function listSetAside(state: SessionState): PlanRequest["setAside"] {
  return viewFindings(state).flatMap(({ finding, status }) => {
    if (status.kind !== "dismissed") return [];
    return [{ finding: finding.id, ...tellDismissal(status.dismissal, status.earlier) }];
  });
}

/** The marks that belong on the cells now: those of the open findings, and ticks where they are wanted. */
export function listWantedMarks(state: SessionState, check: Check): readonly Mark[] {
  const open = viewFindings(state).flatMap(({ finding, status }) =>
    status.kind === "dismissed" ? [] : [finding],
  );
  const present = new Set(check.workbook.sheets.map((sheet) => sheet.name));
  const ticks = state.settings.ticks ? check.analysis.overview.ticks : [];
  return listMarks(open, check.workbook.name, ticks).filter((mark) => present.has(mark.sheet));
}
