import type { Session } from "../../app/session/create-session";
import type { SessionState } from "../../app/session/state";
import type { Place } from "../../core/model/place";
import { ROW_HEAD } from "../../ui/findings/use-finding-keys";
import type { GridView, OutlinedCell } from "../grid/grid-view";

/**
 * Lets the grid show what the pane is about: the headers of the tables that were found, and the cells of the finding or figure
 * that is at hand or under the mouse. Gives what ends it.
 */
export function followSession(session: Session, grid: GridView): () => void {
  let [check, shown] = [null as SessionState["check"], ""];
  let hovered: string | null = null;
  const follow = (): void => {
    const state = session.getState();
    if (state.check && state.check !== check) grid.showHeadings(state.check.analysis.overview.headings);
    check = state.check;
    const cells = listParts(state, hovered);
    const written = JSON.stringify(cells);
    if (written === shown) return;
    shown = written;
    grid.outline(cells);
  };
  const hear = ({ target }: PointerEvent): void => {
    const card = target instanceof Element ? target.closest("article") : null;
    const over = card?.querySelector(`[${ROW_HEAD}]`)?.getAttribute(ROW_HEAD) ?? null;
    if (over === hovered) return;
    hovered = over;
    follow();
  };
  document.addEventListener("pointerover", hear);
  const forget = session.subscribe(follow);
  follow();
  return () => {
    forget();
    document.removeEventListener("pointerover", hear);
  };
}

function listParts({ screen, check, review, reading }: SessionState, hovered: string | null) {
  const report = check?.analysis.report;
  if (screen === "findings") {
    const id = hovered ?? review.selected;
    const finding = id === null ? undefined : report?.findings.find((each) => each.id === id);
    return finding ? outlined(finding.at, ...finding.evidence.map(({ at }) => at)) : [];
  }
  if (screen !== "report" || reading.figure === null) return [];
  const sources = report?.figures.items[reading.figure]?.sources ?? [];
  return sources.length === 1 ? outlined(sources[0]) : outlined(undefined, ...sources);
}

/** `first` is what it is about, the others what that was compared with. */
function outlined(first?: Place, ...others: readonly Place[]): readonly OutlinedCell[] {
  const places = [...(first ? [first] : []), ...others].flatMap((at) => (at.kind === "cell" ? [at] : []));
  return places.map(({ sheet, address }) => ({
    sheet,
    address,
    part:
      first?.kind === "cell" && sheet === first.sheet && address === first.address ? "finding" : "evidence",
  }));
}
