import { foldWords, tidyText } from "../base/fold-text";
import { isUnitName } from "../tables/find-sheet-unit";
import { dropLetterhead } from "../tables/row-words";
import { addUp } from "./add-up";
import { alignPart } from "./align-part";
import { chooseYear } from "./choose-year";
import { compareYears } from "./compare-years";
import type { Consolidation, TableRemark } from "./consolidation";
import { groupLayouts, type Layout, type SentTable } from "./group-layouts";
import { listTableRemarks } from "./list-table-remarks";
import type { UnitTable } from "./unit-table";

/** What came of all units' tables. */
export interface Consolidated {
  readonly sums: readonly Consolidation[];
  readonly remarks: readonly TableRemark[];
  /** The tables that have to do with a sum, and what each was used as; all others were not taken. */
  readonly uses: readonly TableUse[];
}

export interface TableUse {
  readonly file: string;
  readonly sheet: string;
  readonly place: string;
  readonly unit: string;
  /** `part`: added; `previous`: held against; `twice`: left out for another of the same unit. */
  readonly as: "part" | "previous" | "twice";
}

/** The units that are known of, in the order in which they are listed; without a catalogue there is none. */
export interface KnownUnits {
  readonly catalogue: readonly string[];
  /** Those that sent anything at all. */
  readonly heardOf: readonly string[];
}

/**
 * Adds the units' tables of each layout up. A layout is added up where at least two units have it, and a third of all that
 * sent anything; two tables that look alike by chance are no form.
 */
export function consolidate(sent: readonly SentTable[], known: KnownUnits): Consolidated {
  const sums: Consolidation[] = [];
  const remarks: TableRemark[] = [];
  const uses: TableUse[] = [];
  for (const layout of groupLayouts(sent)) {
    const named = nameUnits(layout, known.catalogue);
    const units = new Set(named.filter((each) => !each.isPrevious).map((each) => each.table.unit));
    const files = new Set(named.filter((each) => !each.isPrevious).map((each) => each.file));
    if (units.size < 2 || files.size < 2 || units.size * 3 < known.heardOf.length) continue;
    const form = named[layout.sent.indexOf(layout.form)]?.table ?? layout.form.table;
    const added = addLayout(form, named, known);
    sums.push(added.sum);
    remarks.push(...added.remarks);
    uses.push(...added.uses);
  }
  return { sums, remarks, uses };
}

function addLayout(
  form: UnitTable,
  named: readonly SentTable[],
  known: KnownUnits,
): Pick<Consolidated, "remarks" | "uses"> & { readonly sum: Consolidation } {
  const { year, current, previous } = chooseYear(named);
  const remarks: TableRemark[] = [];
  const taken = takeOnce(current, remarks);
  const sorted = sortByCatalogue(taken, known.catalogue);
  const aligned = sorted.map((sent) => alignPart(form, sent, sent.table.unit));
  const parts = aligned.map((each) => each.part);
  const added = addUp(form, parts);
  for (const each of aligned) {
    const { file, sheet, place, unit } = each.part;
    const at = { file, sheet, place };
    if (known.catalogue.length > 0 && !known.catalogue.includes(unit))
      remarks.push({ ...at, severity: "warning", about: { kind: "table-unit-unknown", unit } });
    if (each.table.year !== null && year !== null && each.table.year !== year)
      remarks.push({
        ...at,
        severity: "warning",
        about: { kind: "table-year", year: each.table.year, all: year },
      });
    remarks.push(...listTableRemarks(form, each, added.measures));
  }
  const compared = compareYears(form, parts, added.sums, previous, (sent) => sent.table.unit);
  const whole = { file: "", sheet: form.sheet, place: null };
  for (const { row, column, worked, told, units } of added.differing) {
    const label = `${form.rows[row]?.name ?? ""}; ${form.columns[column]?.name ?? ""}`;
    remarks.push({
      ...whole,
      severity: "error",
      about: { kind: "table-total-differs", label, worked, told, units },
    });
  }
  if (added.ratesLeft.length > 0)
    remarks.push({
      ...whole,
      severity: "warning",
      about: { kind: "table-rate-left", labels: added.ratesLeft },
    });
  const sentBy = new Set(parts.map((part) => part.unit));
  const expected =
    known.catalogue.length > 0
      ? known.catalogue
      : [...known.heardOf, ...previous.map((each) => each.table.unit)];
  const isWhole = compared.units === 1 && previous.length === 1;
  const [isTaken, isPrevious] = [new Set(taken), new Set(previous)];
  const useOf = (sent: SentTable): TableUse["as"] =>
    isTaken.has(sent) ? "part" : isPrevious.has(sent) ? "previous" : "twice";
  return {
    remarks,
    uses: named.map((sent) => {
      const { sheet, place, unit } = sent.table;
      return { file: sent.file, sheet, place, unit, as: useOf(sent) };
    }),
    sum: {
      name: form.sheet,
      place: form.place,
      title: listCommonTitle(form, taken),
      year,
      header: form.header,
      columns: form.columns,
      rows: form.rows,
      texts: form.rows.map((_, row) =>
        form.columns.map(({ role }, column) => {
          if (added.measures[column] === true) return "";
          const cell = form.cells[row]?.[column];
          // What a unit remarks is its own; the form's labels and numbers are everyone's.
          return role === "text" ? "" : (cell?.text ?? String(cell?.value ?? ""));
        }),
      ),
      sums: added.sums,
      parts,
      missing: [...new Set(expected)].filter(
        (unit) => !sentBy.has(unit) && !(isWhole && !known.catalogue.includes(unit)),
      ),
      compared: compared.units,
      moves: compared.moves,
    },
  };
}

/** A name that most files of a layout say is of the office that asks them, and a table without a name is known by its file. */
function nameUnits({ sent }: Layout, catalogue: readonly string[]): readonly SentTable[] {
  const files = new Map<string, Set<string>>();
  for (const { file, table, isPrevious } of sent) {
    if (isPrevious) continue;
    files.set(table.unit, (files.get(table.unit) ?? new Set()).add(file));
  }
  const all = new Set(sent.filter((each) => !each.isPrevious).map((each) => each.file)).size;
  return sent.map((each) => {
    const { unit } = each.table;
    const shared = files.get(unit)?.size ?? 0;
    const isTrusted = catalogue.includes(unit) || (all === 2 && isUnitName(unit));
    if (unit !== "" && (isTrusted || shared < 2 || shared * 2 <= all)) return each;
    const name = tidyText(
      (each.file.split("/").at(-1) ?? "").replace(/\.\w{2,5}$/u, "").replaceAll("_", " "),
    );
    return { ...each, table: { ...each.table, unit: name } };
  });
}

/** One table a unit: of several the last by the name of its file, which is said. */
function takeOnce(current: readonly SentTable[], remarks: TableRemark[]): readonly SentTable[] {
  const byUnit = new Map<string, SentTable[]>();
  for (const each of current) byUnit.set(each.table.unit, [...(byUnit.get(each.table.unit) ?? []), each]);
  return [...byUnit].flatMap(([unit, own]) => {
    const sorted = [...own].sort((a, b) => stemOf(a).localeCompare(stemOf(b), "vi", { numeric: true }));
    const last = sorted.at(-1);
    if (!last) return [];
    if (sorted.length > 1) {
      const files = sorted.map(({ file, table }) => `${file} (${table.sheet})`);
      const { file, table } = last;
      const about = { kind: "table-twice", unit, files, taken: `${file} (${table.sheet})` } as const;
      remarks.push({ severity: "warning", file, sheet: table.sheet, place: table.place, about });
    }
    return [last];
  });
}

/** "1 (sửa).xlsx" comes after "1.xlsx". */
function stemOf({ file }: SentTable): string {
  return file.replace(/\.\w{2,5}$/u, "");
}

function sortByCatalogue(taken: readonly SentTable[], catalogue: readonly string[]): readonly SentTable[] {
  const order = new Map(catalogue.map((name, index) => [name, index]));
  const placeOf = ({ table }: SentTable): number => order.get(table.unit) ?? catalogue.length;
  return [...taken].sort((a, b) => placeOf(a) - placeOf(b));
}

/** The lines above the form that most units have, so that no unit's own name heads the sum. */
function listCommonTitle(form: UnitTable, taken: readonly SentTable[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { table } of taken)
    for (const line of new Set(table.title.map(foldWords))) counts.set(line, (counts.get(line) ?? 0) + 1);
  return dropLetterhead(form.title).filter(
    (line) => line.trim() !== "" && (counts.get(foldWords(line)) ?? 0) * 2 > taken.length,
  );
}
