import type { AlignedPart } from "./align-part";
import type { TableRemark, TableRemarkAbout } from "./consolidation";
import type { TableLine, UnitTable } from "./unit-table";

/** All that is to be looked at in one unit's table: what its own check finds, where its lines differ, what was not added. */
export function* listTableRemarks(
  form: UnitTable,
  { part, table, columns, rows }: AlignedPart,
  measures: readonly boolean[],
): Iterable<TableRemark> {
  const { file, sheet } = part;
  const tell = (
    severity: TableRemark["severity"],
    about: TableRemarkAbout,
    place: string | null,
  ): TableRemark => ({
    severity,
    file,
    sheet,
    place,
    about,
  });
  for (const fault of table.faults) yield tell(fault.severity, { kind: "table-fault", fault }, fault.address);
  for (const [of, lines, alignment] of [
    ["columns", form.columns, columns],
    ["rows", form.rows, rows],
  ] as const) {
    const missing = lines.filter((line, at) => alignment.of[at] === -1 && isWorthTelling(line));
    const labels = missing.map(nameLine);
    if (labels.length > 0) yield tell("warning", { kind: "table-lines-missing", of, labels }, part.place);
    const own = of === "columns" ? table.columns : table.rows;
    for (const [line, at] of alignment.renamed) {
      const [written, taken] = [nameOf(own, at), nameOf(lines, line)];
      if (written !== taken) yield tell("note", { kind: "table-line-renamed", written, taken }, part.place);
    }
    for (const at of alignment.extra) {
      const line = own[at];
      if (!line || !isWorthTelling(line)) continue;
      const figures = listFigures(table, of, at);
      if (figures.length === 0) continue;
      yield tell("warning", { kind: "table-line-extra", of, label: nameLine(line), figures }, part.place);
    }
  }
  for (const [row, line] of part.cells.entries()) {
    for (const [column, cell] of line.entries()) {
      if (measures[column] !== true || cell?.text === undefined) continue;
      const label = `${nameOf(form.rows, row)}; ${nameOf(form.columns, column)}`;
      yield tell("warning", { kind: "table-cell-no-number", text: cell.text, label }, cell.address);
    }
  }
}

function isWorthTelling({ role }: TableLine): boolean {
  return role !== "ordinal" && role !== "text";
}

function nameLine({ name, at }: TableLine): string {
  return name === "" ? String(at + 1) : name;
}

function nameOf(lines: readonly TableLine[], at: number): string {
  const line = lines[at];
  return line ? nameLine(line) : "";
}

/** The figures of a line that is not in the sum, so that nothing is lost unseen. */
function listFigures(
  { cells, rows, columns }: UnitTable,
  of: "columns" | "rows",
  at: number,
): readonly string[] {
  const line = of === "rows" ? (cells[at] ?? []) : cells.map((row) => row[at]);
  const others = of === "rows" ? columns : rows;
  return line.flatMap((cell, index) => {
    const value = cell?.value ?? null;
    const other = others[index];
    return value === null || !other || other.role === "ordinal" || other.role === "label"
      ? []
      : [`${nameLine(other)}: ${value}`];
  });
}
