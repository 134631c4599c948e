import { readRoles, type ColumnRole } from "../tables/column-roles";
import type { GridTable } from "../tables/grid-table";
import { wordsBefore } from "../text/passage";
import type { AlignedFigure } from "../text/read-figure";
import type { LineScores } from "../score-lines";

/** Two columns that give one thing for two times, or done and planned. */
export interface RolePair {
  readonly now: number;
  readonly other: number;
  /** How well the words name it, 0–1. */
  readonly named: number;
  /** The text says what it is held against, and that is what the second column gives; or says nothing, right behind a figure. */
  readonly agreed: boolean;
}

/** The pairs of columns that a change, a remainder or a share of the plan may be between. Linear in columns. */
export function listRolePairs(
  figure: AlignedFigure,
  grid: GridTable,
  scores: LineScores,
): readonly RolePair[] {
  const roles = readRoles(grid).slice(0, MOST_COLUMNS);
  const families = new Map<string, number[]>();
  roles.forEach(({ family }, column) => {
    families.set(family, [...(families.get(family) ?? []), column]);
  });
  const found = [...families.values()].flatMap((columns) =>
    columns.flatMap((now) => {
      const role = roles[now];
      if (!role || role.when === "before" || role.plan) return [];
      return columns.flatMap((other) => {
        const against = whatOf(roles[other]);
        if (other === now || against === null || isOlder(roles, columns, other, figure)) return [];
        if (isOtherBase(figure, roles[other])) return [];
        const agreed =
          figure.cues.against === against ||
          (figure.cues.against === null &&
            against === "before" &&
            (followsDirectly(figure) || namesLevel(figure, scores, [now, other])));
        return [{ now, other, named: scores.columnOf(now), agreed }];
      });
    }),
  );
  const alone = new Set(found.map(({ now }) => now)).size === 1;
  return found.map((pair) => ({
    ...pair,
    named: Math.max(pair.named, alone ? 0.75 : pair.agreed ? 0.5 : 0),
  }));
}

/** "591,7 nghìn lần, tăng 14,2%": against the year before. */
function followsDirectly({ passage, at, cues }: AlignedFigure): boolean {
  if (cues.change !== "rise" && cues.change !== "fall") return false;
  return passage.items[at - 1]?.kind !== "figure" && DIRECTLY.test(wordsBefore(passage.items, at, 8));
}

/** "Chương trình A có 1.124 hộ vay, dư nợ tăng 8,4%": what grew is named, and of two times the time before is meant. */
function namesLevel({ cues }: AlignedFigure, scores: LineScores, columns: readonly number[]): boolean {
  if (cues.change !== "rise" && cues.change !== "fall") return false;
  return columns.every((column) => scores.columnOf(column) >= NAMED);
}

const NAMED = 0.45;
const DIRECTLY = /^(?:\p{L}+ ){0,3}[, ]*(?:đã |lại |cũng )?(?:tăng|giảm)(?: thêm| khoảng| gần| hơn| trên)?$/u;

const MOST_COLUMNS = 24;

function whatOf(role: ColumnRole | undefined): "plan" | "before" | null {
  if (role?.plan === true) return "plan";
  return role?.when === "before" ? "before" : null;
}

/** "So với cùng kỳ" is not held against the plan, nor "so với kế hoạch" against the year before. */
export function isOtherBase({ cues }: AlignedFigure, role: ColumnRole | undefined): boolean {
  const what = whatOf(role);
  return cues.against !== null && what !== null && what !== cues.against;
}

/** "Vượt dự toán 14,5%": the plan is what it is held against, not what is held. */
export function isBaseItself(
  { cues }: AlignedFigure,
  now: ColumnRole | undefined,
  other: ColumnRole | undefined,
): boolean {
  return cues.against !== null && whatOf(now) === cues.against && whatOf(other) === null;
}

/** Of several years before, the last is meant, or the one that is named. */
function isOlder(
  roles: readonly ColumnRole[],
  columns: readonly number[],
  other: number,
  { figure: { period } }: AlignedFigure,
): boolean {
  const year = roles[other]?.year ?? null;
  if (year === null || roles[other]?.plan === true) return false;
  const named = columns.some(
    (column) => roles[column]?.year === period?.from && roles[column]?.when === "before",
  );
  if (named) return year !== period?.from;
  return columns.some((column) => roles[column]?.when === "before" && (roles[column].year ?? 0) > year);
}
