import { addDismissals, reopenFindings } from "../../../core/review/judge-dismissals";
import type { Place } from "../../../core/model/place";
import { listShown } from "../../select/list-cards";
import { viewFindings, type ViewedFinding } from "../../select/view-findings";
import type { ReviewAction } from "../event";
import { NO_FILTERS } from "../review";
import type { SessionState } from "../state";
import { saveSettings, signNow } from "./settings-step";
import { settleUp } from "./tasks";
import { andThen, notify, step, type Step } from "./step";

/** Looking through the findings, and setting them aside. */
export function reduceReview(state: SessionState, event: ReviewAction, now: number): Step {
  const { review } = state;
  switch (event.kind) {
    case "filter":
      return step({ ...state, review: { ...review, filters: { ...review.filters, ...event.filters } } });
    case "search":
      return step({ ...state, review: { ...review, query: event.query } });
    case "clear-filters":
      return step({ ...state, review: { ...review, filters: NO_FILTERS, query: "" } });
    case "select-finding":
      return step({ ...state, review: { ...review, selected: event.finding } });
    case "next-finding":
      return walk(state, 1);
    case "previous-finding":
      return walk(state, -1);
    case "reveal":
      return reveal(state, event.place);
    case "point-at-cell":
      return step(pointAt(state, event));
    case "dismiss":
      return dismiss(state, event.findings, event.reason.trim(), now);
    case "reopen":
      return reopen(state, event.findings, now);
  }
}

/** Goes to the next finding to be looked at, from the one at hand or from the end it comes from. */
function walk(state: SessionState, by: 1 | -1): Step {
  const { selected, filters } = state.review;
  const shown = listShown(state);
  const from = shown.findIndex((each) => each.finding.id === selected);
  const rest = by > 0 ? shown.slice(from + 1) : shown.slice(0, from < 0 ? shown.length : from).reverse();
  const next = rest.find((each) => filters.reviewed === "reviewed" || each.status.kind !== "dismissed");
  if (!next) return step(notify(state, { kind: "no-more-findings" }));
  const { id, at } = next.finding;
  return reveal({ ...state, screen: "findings", review: { ...state.review, selected: id } }, at, "findings");
}

/** The first finding shown of a cell becomes the one at hand, unless another of the cell's is already. */
function pointAt(state: SessionState, { sheet, address }: Extract<ReviewAction, { kind: "point-at-cell" }>) {
  if (state.screen !== "findings") return state;
  const { review } = state;
  const own = listShown(state).filter(
    ({ finding: { at } }) => at.kind === "cell" && at.sheet === sheet && at.address === address,
  );
  const [first] = own;
  if (!first || own.some(({ finding }) => finding.id === review.selected)) return state;
  return { ...state, review: { ...review, selected: first.finding.id } };
}

/** A cell in the workbook; words on the report screen, unless another screen is to stay. */
function reveal(state: SessionState, place: Place, stay?: "findings"): Step {
  if (place.kind === "text") {
    const items = state.check?.analysis.report.figures.items ?? [];
    const figure = items.findIndex(
      ({ at }) =>
        at.kind === "text" && at.document === place.document && at.start < place.end && place.start < at.end,
    );
    const reading = { document: place.document, figure: figure < 0 ? null : figure };
    return step({ ...state, screen: stay ?? "report", reading });
  }
  const elsewhere = place.workbook !== undefined && place.workbook !== state.check?.workbook.name;
  if (elsewhere || state.capabilities.reveal !== "yes") return step(state);
  return step(state, { kind: "reveal", cell: { sheet: place.sheet, address: place.address } });
}

function dismiss(state: SessionState, ids: readonly string[], reason: string, now: number): Step {
  const findings = choose(state, ids, ({ status }) => status.kind !== "dismissed").map(
    (each) => each.finding,
  );
  if (findings.length === 0 || reason === "") return step(state);
  const dismissals = addDismissals(state.settings.dismissals, findings, reason, signNow(state, now));
  return andThen(saveSettings(state, { ...state.settings, dismissals }), (next) =>
    settleUp(notify(next, { kind: "dismissed", findings: findings.length })),
  );
}

function reopen(state: SessionState, ids: readonly string[], now: number): Step {
  const chosen = choose(state, ids, ({ status }) => status.kind === "dismissed");
  if (chosen.length === 0) return step(state);
  const taken = chosen.map((each) => each.finding.id);
  return andThen(saveSettings(state, reopenFindings(state.settings, taken, signNow(state, now))), (next) =>
    settleUp(notify(next, { kind: "reopened", findings: chosen.length })),
  );
}

function choose(
  state: SessionState,
  ids: readonly string[],
  fits: (viewed: ViewedFinding) => boolean,
): readonly ViewedFinding[] {
  const wanted = new Set(ids);
  return viewFindings(state).filter((each) => wanted.has(each.finding.id) && fits(each));
}
