import { formatAddress, formatColumn } from "../model/address";
import type { RegisterFacts, SheetFacts } from "./collected-file";
import type { FileOutcome, PassedSheet, Remark } from "./collection";

/** Everything of one file that a person should look at, in the order of its sheets; of `added` sheets a table was added up. */
export function listRemarks(outcome: FileOutcome, added: ReadonlySet<string>): readonly Remark[] {
  const file = outcome.name;
  const whole = (severity: Remark["severity"], about: Remark["about"]): Remark => ({
    severity,
    file,
    sheet: null,
    place: null,
    about,
  });
  if (outcome.kind === "unreadable") return [whole("error", { kind: "unreadable", fault: outcome.fault })];
  if (outcome.kind === "copy") return [whole("note", { kind: "copy", of: outcome.of })];
  const { registers, sheets: all } = outcome.facts;
  const sheets = all.filter((sheet) => sheet.entries > 0 || !added.has(sheet.name));
  if (outcome.previous === true) return added.size > 0 ? [] : [remarkEmpty(file, sheets)];
  const isEmpty = added.size === 0 && registers.every((register) => register.entries === 0);
  return [
    ...(isEmpty ? [remarkEmpty(file, sheets)] : []),
    ...sheets.flatMap((sheet) => remarkSheet(file, sheet, isEmpty, added.has(sheet.name))),
    ...registers.flatMap((register) => [...remarkRegister(file, register)]),
  ];
}

/** A file without an entry is told once, with all of its sheets; at the place, where only one has anything to tell. */
function remarkEmpty(file: string, sheets: readonly SheetFacts[]): Remark {
  const passed = sheets.flatMap((sheet) => describePassed(sheet) ?? []);
  const telling = passed.filter(({ why }) => why !== "prose");
  const told = telling.length > 0 ? telling : passed;
  const [only, ...others] = told;
  const sheet = only && others.length === 0 ? only : null;
  const place = sheet?.near ? `${sheet.near.row + 1}` : null;
  const about = { kind: "no-entries", sheets: told } as const;
  return { severity: "error", file, sheet: sheet?.name ?? null, place, about };
}

function describePassed({ name, passedOver: why, nearHeader }: SheetFacts): PassedSheet | null {
  if (why === null || why === "empty") return null;
  // A summary table shares some labels with a register; its rows are figures.
  const near = why === "summary" && nearHeader?.isWordy !== true ? null : nearHeader;
  return { name, why, near };
}

function remarkSheet(file: string, sheet: SheetFacts, isEmpty: boolean, isAdded: boolean): readonly Remark[] {
  const at = { file, sheet: sheet.name, place: null };
  const { hidden, entries } = sheet;
  const others = isAdded ? [] : sheet.otherTables;
  const remarks: Remark[] = others.map((place) => ({
    ...at,
    severity: "note",
    place,
    about: { kind: "table-not-taken" },
  }));
  const passed = isEmpty ? null : describePassed(sheet);
  if (passed) {
    const severity = passed.why === "no-register" || passed.near ? "warning" : "note";
    const place = passed.near ? `${passed.near.row + 1}` : null;
    remarks.push({ ...at, severity, place, about: { kind: "sheet-not-taken", sheet: passed } });
  }
  if (hidden && entries > 0)
    remarks.push({ ...at, severity: "warning", about: { kind: "hidden-sheet", entries } });
  return remarks;
}

function* remarkRegister(file: string, register: RegisterFacts): Iterable<Remark> {
  const { sheet, leftOut } = register;
  const at = { file, sheet, place: null };
  for (const question of register.questions) {
    const place = formatAddress(question.row, question.column);
    yield { ...at, severity: "warning", place, about: { kind: "column", question } };
  }
  const asked = new Set(register.questions.map((question) => question.column));
  for (const { column, header, filled } of register.unusedColumns) {
    if (asked.has(column)) continue;
    const place = formatColumn(column);
    yield { ...at, severity: "note", place, about: { kind: "column-not-taken", header, filled } };
  }
  for (const { name, entries, known } of register.units) {
    if (name === "") yield { ...at, severity: "warning", about: { kind: "unit-unnamed", entries } };
    else if (!known)
      yield { ...at, severity: "warning", about: { kind: "unit-unknown", unit: name, entries } };
  }
  const [unit] = register.units;
  if (register.unitFrom === "file-name" && unit)
    yield { ...at, severity: "note", about: { kind: "unit-from-file-name", unit: unit.name } };
  if (register.unitFrom === "sheet" && unit)
    yield { ...at, severity: "note", about: { kind: "unit-from-sheet", unit: unit.name } };
  const { entries, missingColumns: headers, takenAsYes, yearFrom } = register;
  if (entries > 0) {
    if (headers.length > 0)
      yield { ...at, severity: "warning", about: { kind: "columns-missing", headers, entries } };
    for (const header of takenAsYes)
      yield { ...at, severity: "warning", about: { kind: "taken-as-yes", header, entries } };
    if (yearFrom) yield { ...at, severity: "note", about: { kind: "year-from-list", from: yearFrom } };
  }
  if (register.hiddenRows > 0)
    yield { ...at, severity: "note", about: { kind: "hidden-rows", rows: register.hiddenRows } };
  for (const row of leftOut) {
    if (row.why !== "few-cells" && row.why !== "outside") continue;
    const severity = row.why === "outside" ? "warning" : "note";
    yield { ...at, severity, place: `${row.row + 1}`, about: { kind: "row-not-taken", row } };
  }
  const count = (why: string): number => leftOut.filter((row) => row.why === why).length;
  const between = {
    totals: count("total"),
    headings: count("heading"),
    headers: count("repeated-header"),
  };
  if (between.totals + between.headings + between.headers > 0)
    yield { ...at, severity: "note", about: { kind: "rows-between", ...between } };
}
