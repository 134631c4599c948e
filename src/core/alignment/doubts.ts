import type { Aligned } from "./aligned";
import type { Candidate } from "./candidates/candidate";
import { readRoles } from "./tables/column-roles";
import type { GridTable } from "./tables/grid-table";
import { isRowsName } from "./text/row-name";
import { wordsBefore } from "./text/passage";
import type { AlignedFigure } from "./text/read-figure";
import { givesFigure } from "./candidates/row-sums";

/** How far what speaks for the figure goes: nothing may be said of it, or nothing aloud. */
export type Doubt = "silent" | "quiet" | null;

/** Why a figure that differs from the cell its words lead to may be right all the same. */
export function doubtOf({ figure, candidates }: Aligned, pick: Candidate): Doubt {
  const [cell] = pick.cells;
  if (pick.relation !== "equal" || !cell) return null;
  if (isPlanned(figure) && !holdsPlans(pick.grid)) return "silent";
  const said = isRowsName(figure, pick.grid, cell.row);
  if (said === "half") return "silent";
  if (isBetterNamed(candidates, pick)) return "silent";
  const byChance = pick.slip >= LIKE_A_SLIP;
  if (figure.kind !== "percent" && givesFigure(figure, pick.grid, cell))
    return byChance && figure.exactDigits < LONG ? "quiet" : "silent";
  if (said === "before" && pick.slip < NEAR) return "quiet";
  if (pick.slip === 0 && isRounder(figure, pick)) return "quiet";
  return null;
}

const LIKE_A_SLIP = 0.7;
const NEAR = 0.45;
/** A number this long is no sum by chance. */
const LONG = 4;

/** "3 ha" beside 12,8: who quotes a table gives what it says. */
function isRounder({ figure: { step }, kind }: AlignedFigure, { value }: Candidate): boolean {
  return kind === "count" && Math.abs(value / step - Math.round(value / step)) > 1e-6;
}

/** "Kế hoạch giao 580 ha": the words right before say so, not the sentence. */
function isPlanned({ passage, at }: AlignedFigure): boolean {
  return PLANNED.test(wordsBefore(passage.items, at, 6));
}

const PLANNED =
  /(?<!\p{L})(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu)(?: (?:được|giao|là|đề|ra|đặt|năm|phải|đạt|tỉnh|huyện|xã|trên))*$/u;

function holdsPlans(grid: GridTable): boolean {
  return readRoles(grid).some(({ plan }) => plan) || grid.words.has(PLAN);
}

const PLAN = "hoạch";

/** The words name another row of the table from end to end, and this one in part. */
function isBetterNamed(candidates: readonly Candidate[], { grid, row }: Candidate): boolean {
  return candidates.some(
    (each) =>
      each.grid === grid &&
      each.named &&
      each.row >= WHOLLY &&
      each.row - row >= CLEARLY &&
      grid.rows[each.cells[0]?.row ?? -1]?.total === false,
  );
}

const WHOLLY = 0.95;
const CLEARLY = 0.2;
