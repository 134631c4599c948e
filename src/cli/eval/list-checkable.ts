import { writeLike } from "../../core/claims/write-like";
import { readNumber } from "../../core/base/number-text";
import { gatherFacts } from "../../core/engine/gather-facts";
import type { Sources } from "../../core/engine/apply-edits";
import type { CellContent } from "../../core/model/cell-content";
import type { Edit } from "../../core/model/edit";
import type { Place } from "../../core/model/place";
import type { Report } from "../../core/model/report";
import { contentAt, type Table } from "../../core/model/table";
import type { Facts } from "../../core/rules/define-rule";
import { judgeTable } from "../../core/rules/shared/judge-table";
import { positionOf } from "../../core/rules/shared/name-cells";
import { setCellFix } from "../../core/rules/shared/cell-fix";
import { placeOf } from "../../core/rules/shared/places";
import { compareWithRegister } from "../../core/rules/shared/register-figures";
import { pairCells } from "../../core/tables/find-repeats";
import type { Template } from "../../core/template/schema";

type NumberCell = Extract<CellContent, { kind: "number" }>;

/** A figure that the unchanged run held against something, and the edit that writes another value in its place. */
export interface Checkable {
  readonly kind: "text" | "table";
  readonly at: Place;
  readonly number: NumberCell;
  /** `null` where the value cannot be written there (a number in words, a formula's cell). */
  readonly write: (value: number) => Edit | null;
}

/** The figures of the text with the verdict *matched*, and the cells of summary tables that a sum, the register, the text or another table bears out. */
export function listCheckable(sources: Sources, template: Template, report: Report): readonly Checkable[] {
  const facts = gatherFacts(sources.workbooks, sources.documents, template);
  return [...listFigures(report), ...listCells(facts, report)];
}

function* listFigures({ figures }: Report): Iterable<Checkable> {
  for (const { verdict, at } of figures.items) {
    if (verdict !== "matched" || at.kind !== "text") continue;
    const from = /^\d(?:[\d.,]*\d)?/u.exec(at.quote)?.[0];
    const read = from === undefined ? null : readNumber(from);
    if (from === undefined || !read) continue;
    const { document, start } = at;
    const end = start + from.length;
    yield {
      kind: "text",
      at,
      number: { kind: "number", ...read, asText: true },
      write: (value) => {
        const to = writeLike(from, value);
        // `65,2` changed to `65,0` would be written `65`, which is the same figure rounded otherwise.
        return to === null || readNumber(to)?.decimals !== read.decimals
          ? null
          : { kind: "replace-text", document, start, end, from, to };
      },
    };
  }
}

function* listCells(facts: Facts, report: Report): Iterable<Checkable> {
  const inText = new Set(report.figures.items.flatMap((item) => item.sources.map(describePlace)));
  const repeated = listRepeated(facts);
  for (const table of facts.tables) {
    if (table.kind === "register") continue;
    const borneOut = listBorneOut(facts, table);
    for (const row of table.rows) {
      for (const { column, role } of table.columns) {
        const content = contentAt(table, row.row, column);
        if (role !== "measure" || content.kind !== "number") continue;
        const at = placeOf(facts, table, row.row, column);
        const known = describePlace(at);
        if (!borneOut.has(`${row.row},${column}`) && !inText.has(known) && !repeated.has(known)) continue;
        const write = (value: number): Edit | null =>
          setCellFix(facts, table, row.row, column, value)?.edits[0] ?? null;
        yield { kind: "table", at, number: content, write };
      }
    }
  }
}

/** Cells that stand in a sum that holds, or that the register counts to, by `row,column`. */
function listBorneOut(facts: Facts, table: Table): ReadonlySet<string> {
  const cells = new Set<string>();
  const { figures: grid, book } = judgeTable(facts, table).relations;
  for (let cell = 0; cell < grid.values.length; cell++) {
    if (!book.through(cell).some(({ holds }) => holds)) continue;
    const { row, column } = positionOf(grid, cell);
    cells.add(`${row},${column}`);
  }
  const { figures, sameScope } = compareWithRegister(facts, table);
  for (const { row, column, shown, count } of figures)
    if (sameScope && shown === count) cells.add(`${row},${column}`);
  return cells;
}

/** Cells that stand both in a workbook and in a document. */
function listRepeated(facts: Facts): ReadonlySet<string> {
  const places = new Set<string>();
  for (const table of facts.tables) {
    const original = facts.tables.find((each) => each.id === table.repeats);
    if (!original) continue;
    for (const [own, other] of pairCells(table, original)) {
      places.add(describePlace(placeOf(facts, table, own.row, own.column)));
      places.add(describePlace(placeOf(facts, original, other.row, other.column)));
    }
  }
  return places;
}

export function describePlace(place: Place): string {
  return place.kind === "cell"
    ? `${place.workbook ?? ""}[${place.sheet}]${place.address}`
    : `${place.document}:${place.start}-${place.end}`;
}
