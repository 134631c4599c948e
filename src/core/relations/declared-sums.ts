import type { DeclaredSum } from "../model/correction";
import type { Figures } from "./figures";
import { readLines, roundLines, type Lines } from "./lines";
import { testPattern, type Pattern } from "./pattern";
import { weigh, type WeighedPattern } from "./weigh";

/** What a table's sums are that a person declared: they need no figure to bear them out. */
export interface DeclaredPatterns {
  readonly rows: readonly WeighedPattern[];
  readonly columns: readonly WeighedPattern[];
  /** Of cells that share neither row nor column. */
  readonly cells: readonly WeighedPattern[];
  /** Those that fail in most lines: another sum was meant. They are not used. */
  readonly rejected: readonly WeighedPattern[];
}

/** Nats before any figure is looked at: more than anything that a table says of itself. */
const DECLARED_PRIOR = 12;

/** Tries each declared sum in every line that it is said of. */
export function readDeclared(
  sums: readonly DeclaredSum[],
  figures: Figures,
  { down, across, rounded }: { readonly down: Lines; readonly across: Lines; readonly rounded: boolean },
): DeclaredPatterns {
  const rejected: WeighedPattern[] = [];
  const known = new Set<string>();
  const tryOut = (lines: Lines, pattern: Pattern | null): readonly WeighedPattern[] => {
    const name = `${lines.direction} ${pattern?.total}=${pattern?.parts.join(",")}`;
    if (!pattern || (!lines.scattered && known.has(name))) return [];
    known.add(name);
    const weighed = weigh(lines, pattern);
    if (!failsMostly(weighed)) return [weighed];
    rejected.push(weighed);
    return [];
  };
  const of = (along: DeclaredSum["along"]): readonly DeclaredSum[] =>
    sums.filter((sum) => sum.along === along);
  return {
    rows: of("column").flatMap((sum) => tryOut(down, toPattern(sum, figures, "column"))),
    columns: of("row").flatMap((sum) => tryOut(across, toPattern(sum, figures, "row"))),
    cells: of("cells").flatMap((sum) => {
      const lines = readScattered(sum, figures, rounded);
      return lines ? tryOut(lines, inOrder(sum)) : [];
    }),
    rejected,
  };
}

/** Fails by more than rounding in two lines or more, and in more than it holds in. */
function failsMostly({ lines, pattern, failures, near }: WeighedPattern): boolean {
  const far = failures.length - near;
  return far >= 2 && far > countHeld(lines, pattern);
}

/** Lines where a sum holds, those with one part left too; all at nothing tells nothing. */
export function countHeld(lines: Lines, pattern: Pattern): number {
  let held = 0;
  for (let line = 0; line < lines.lines; line++) {
    const { kind } = testPattern(lines, pattern, line);
    if (kind === "holds") held++;
    else if (kind === "trivial" && lines.values[line * lines.positions + pattern.total] !== 0) held++;
  }
  return held;
}

/** The patterns that a declared one leaves standing: sums of other parts to its total give way, and the same sum told otherwise. */
export function dropCompeting(
  patterns: readonly WeighedPattern[],
  declared: readonly WeighedPattern[],
): readonly WeighedPattern[] {
  if (declared.length === 0) return patterns;
  const members = ({ pattern: { total, parts } }: WeighedPattern): string =>
    [total, ...parts].sort((a, b) => a - b).join(",");
  const same = new Set(declared.map(members));
  return patterns.filter(
    (each) =>
      !same.has(members(each)) &&
      !declared.some(
        ({ pattern }) =>
          pattern.total === each.pattern.total &&
          pattern.parts.some((part) => each.pattern.parts.includes(part)),
      ),
  );
}

function toPattern(sum: DeclaredSum, figures: Figures, direction: Lines["direction"]): Pattern | null {
  const down = direction === "column";
  const [from, most] = down ? [figures.top, figures.rows] : [figures.left, figures.columns];
  const positions = [sum.total, ...sum.parts].map(({ row, column }) => (down ? row : column) - from);
  const [total = -1, ...parts] = positions;
  if (positions.some((position) => position < 0 || position >= most)) return null;
  return { total, parts, ...signsOf(sum), source: "person", prior: DECLARED_PRIOR, tries: 0 };
}

/** The total first, then the parts. */
function inOrder(sum: DeclaredSum): Pattern {
  const parts = sum.parts.map((_, index) => index + 1);
  return { total: 0, parts, ...signsOf(sum), source: "person", prior: DECLARED_PRIOR, tries: 0 };
}

function signsOf({ signs }: DeclaredSum): Pick<Pattern, "signs"> {
  return signs.includes(-1) ? { signs } : {};
}

/** The cells of a sum as the only line of their own; null where one is outside of the table. */
function readScattered(sum: DeclaredSum, figures: Figures, rounded: boolean): Lines | null {
  const places = [sum.total, ...sum.parts].map(({ row, column }) => ({
    row: row - figures.top,
    column: column - figures.left,
  }));
  const isInside = ({ row, column }: (typeof places)[number]): boolean =>
    row >= 0 && row < figures.rows && column >= 0 && column < figures.columns;
  if (!places.every(isInside)) return null;
  const cells = places.map(({ row, column }) => row * figures.columns + column);
  const pick = <T extends Float64Array | Uint8Array>(from: T): T =>
    (from instanceof Float64Array
      ? Float64Array.from(cells, (cell) => from[cell] ?? 0)
      : Uint8Array.from(cells, (cell) => from[cell] ?? 0)) as T;
  const lines = readLines(
    {
      ...figures,
      rows: 1,
      columns: cells.length,
      values: pick(figures.values),
      states: pick(figures.states),
      decimals: pick(figures.decimals),
      asText: pick(figures.asText),
      rowLabels: [""],
      rowNames: [""],
      rowWords: [0],
      rowKinds: ["amount"],
      columnLabels: places.map(({ row }) => figures.rowLabels[row] ?? ""),
      columnNames: places.map(({ row }) => figures.rowNames[row] ?? ""),
      columnWords: places.map(({ row }) => figures.rowWords[row] ?? 0),
      columnKinds: places.map(() => "amount" as const),
    },
    "row",
  );
  const scattered = new Map(cells.map((cell, position) => [cell, position]));
  return {
    ...(rounded ? roundLines(lines) : lines),
    scattered,
    cellAt: (_, position) => cells[position] ?? 0,
  };
}
