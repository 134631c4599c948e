import { MEASURES, PERSON_WORDS } from "../../lexicon/measures";
import { contentAt, type TableColumn } from "../../model/table";
import { lowerCase } from "../text/lower-case";
import type { GridTable } from "./grid-table";
import type { AlignedFigure } from "../text/read-figure";
import { readWords, toToken } from "../text/words";
import { findUnitColumn } from "../../lexicon/unit-column";
import { isCounting } from "./units";

/** What a header, a label or the words after a number say that it is measured in, or counts. */
export type StatedUnit =
  /** "tạ/ha" as "mass 100/area 10000": two that are written in different ways are one. */
  | { readonly kind: "measure"; readonly name: string }
  /** The first word of what is counted. */
  | { readonly kind: "counter"; readonly word: string };

/** Reads the unit that words begin with: "ha lúa", "tạ/ha", "con". `null` where they say nothing. */
function readStated(words: string): StatedUnit | null {
  const lower = lowerCase(words);
  const [own = "", under = ""] = lower.split(/\s?\/\s?/u, 2);
  const measure = findMeasure(own);
  if (measure !== null) {
    const each = /^\p{L}/u.test(under) ? `/${findMeasure(under) ?? under.split(" ", 1)[0] ?? ""}` : "";
    return { kind: "measure", name: measure + each };
  }
  const word = readWords(lower)[0]?.token;
  return word === undefined || /^\d/u.test(word) ? null : { kind: "counter", word };
}

/** The unit of a figure of the text: "29,6 m3" has the digit that its head leaves out. */
export function statedOf({
  figure: { head },
  kind,
  passage: { items },
  at,
}: AlignedFigure): StatedUnit | null {
  if (kind !== "count") return null;
  const next = items[at + 1];
  return readStated(next?.kind === "word" && /^[cdk]?m[23²³]/u.test(next.written) ? next.written : head);
}

/** Weights, areas, lengths and volumes: what is no amount of money and no stretch of time. */
function findMeasure(words: string): string | null {
  const all = words.split(" ");
  for (let length = Math.min(LONGEST, all.length); length > 0; length--) {
    const measure =
      MEASURES[
        all
          .slice(0, length)
          .join(" ")
          .replace(/(?<![).,;:])[).,;:]+$/u, "")
      ];
    if (measure && PHYSICAL.has(measure.dimension)) return `${measure.dimension} ${String(measure.factor)}`;
  }
  return null;
}

const LONGEST = 3;
const PHYSICAL: ReadonlySet<string> = new Set(["mass", "area", "length", "volume"]);

/** The unit that a row or else a column of a table names for a cell; `null` where neither does. */
export function statedAt(grid: GridTable, row: number, column: number): StatedUnit | null {
  let known = made.get(grid.table);
  if (!known) {
    known = { rows: readRows(grid), columns: readColumns(grid) };
    made.set(grid.table, known);
  }
  return known.rows[row] ?? known.columns[column] ?? null;
}

const made = new WeakMap<
  GridTable["table"],
  { readonly rows: readonly (StatedUnit | null)[]; readonly columns: readonly (StatedUnit | null)[] }
>();

function readColumns({ table, columns }: GridTable): readonly (StatedUnit | null)[] {
  const paths = new Map(table.columns.map((each) => [each.column, each]));
  return columns.map(({ at }) => {
    const column = paths.get(at);
    return column ? readColumn(column) : null;
  });
}

/** In a line of its own or a bracket; else what the column says that it counts. */
function readColumn({ path }: TableColumn): StatedUnit | null {
  for (const label of [...path].reverse()) {
    const written = lowerCase(label);
    const bracket = /\(([^()]{1,24})\)\s?$/u.exec(written)?.[1];
    const unit = readStated((bracket ?? written).replace(SCALE, ""));
    if (unit?.kind === "measure" && (bracket !== undefined || !written.includes(" "))) return unit;
    if (unit && bracket !== undefined && !bracket.trim().includes(" ")) return unit;
    if (isCounting(label)) {
      const word = readWords(written).find(({ token }) => !NUMBER.has(token))?.token;
      return word === undefined ? null : { kind: "counter", word };
    }
  }
  return null;
}

const SCALE = /^(?:nghìn|ngàn|triệu|tỷ|tỉ) /u;
const NUMBER: ReadonlySet<string> = new Set(["số", "lượng"].map(toToken));

/** In a column of their own, else in a bracket behind the label. */
function readRows({ table, rows }: GridTable): readonly (StatedUnit | null)[] {
  const own = findUnitColumn(table);
  const labels = new Map(table.rows.map(({ row, label }) => [row, label]));
  return rows.map(({ at }) => {
    const content = own ? contentAt(table, at, own.column) : null;
    const bracket = /\(([^()]{1,20})\)\s*$/u.exec(labels.get(at) ?? "")?.[1];
    const written = content?.kind === "text" ? content.text : bracket;
    const unit = written === undefined ? null : readStated(lowerCase(written).replace(SCALE, ""));
    return unit?.kind === "measure" || content?.kind === "text" ? unit : null;
  });
}

/** Do the rows name their units in a column of their own? */
export function hasUnitColumn({ table }: GridTable): boolean {
  return findUnitColumn(table) !== null;
}

/** One word counted, or one measure. */
export function isSameUnit(one: StatedUnit, other: StatedUnit | null): boolean {
  if (one.kind === "measure") return other?.kind === "measure" && one.name === other.name;
  return other?.kind === "counter" && one.word === other.word;
}

/** May a figure in one unit be meant for a cell in another? What is not known stands in no one's way. */
export function mayShareUnit(figure: StatedUnit | null, cell: StatedUnit | null): boolean {
  if (!figure || !cell) return true;
  if (figure.kind === "measure" && cell.kind === "measure") return figure.name === cell.name;
  return figure.kind === cell.kind;
}

/** Both are measured, in units that cannot be turned into one another: "tạ/ha" and "ha". */
export function isOtherMeasure(figure: StatedUnit | null, cell: StatedUnit | null): boolean {
  if (figure?.kind !== "measure" || cell?.kind !== "measure") return false;
  return figure.name.replace(SCALES, "") !== cell.name.replace(SCALES, "");
}

const SCALES = / [\d.]+/gu;

/** Do two words count the same things, as far as is known? All words for persons may. */
export function mayCountSame(one: string, other: string): boolean {
  return one === other || (PERSONS.has(one) && PERSONS.has(other));
}

const PERSONS: ReadonlySet<string> = new Set(
  PERSON_WORDS.flatMap((words) => readWords(words).slice(0, 1)).map(({ token }) => token),
);
