import { foldWords } from "../base/fold-text";
import { consolidate, type Consolidated, type TableUse } from "../consolidate/consolidate";
import type { Template } from "../template/schema";
import type { Collection, FileLine, FileOutcome, NormalisedLine, UnitLine } from "./collection";
import { listRemarks } from "./list-remarks";
import { matchFileUnit } from "./match-file-unit";

/** Brings together what became of every file; `outcomes` in the order of the files. */
export function summariseCollection(outcomes: readonly FileOutcome[], template: Template): Collection {
  const { sums, remarks, uses } = addTables(outcomes, template);
  const usesOf = new Map<string, TableUse[]>();
  for (const use of uses) usesOf.set(use.file, [...(usesOf.get(use.file) ?? []), use]);
  const files = outcomes.map((outcome) => describeFile(outcome, usesOf.get(outcome.name) ?? []));
  const parts = uses.filter((use) => use.as === "part");
  const units = listUnits(outcomes, parts, template);
  return {
    entries: files.reduce((sum, file) => sum + file.entries, 0),
    hasCatalogue: template.units.length > 0,
    units,
    files,
    remarks: [
      ...outcomes.flatMap((outcome) =>
        listRemarks(outcome, new Set(usesOf.get(outcome.name)?.map((use) => use.sheet))),
      ),
      ...remarks,
      ...listSeveralFiles(units),
    ],
    normalised: listNormalisedLines(outcomes),
    sums,
  };
}

function addTables(outcomes: readonly FileOutcome[], template: Template): Consolidated {
  const read = outcomes.filter((outcome) => outcome.kind === "read");
  const sent = read.flatMap(({ name, facts, previous }) =>
    facts.tables.map((table) => ({ file: name, table, isPrevious: previous === true })),
  );
  const heardOf = read.flatMap(({ facts }) =>
    facts.registers.flatMap(({ units }) => units.map((unit) => unit.name)),
  );
  return consolidate(sent, {
    catalogue: template.units.map((unit) => unit.name),
    heardOf: [...new Set(heardOf.filter((name) => name !== ""))],
  });
}

function describeFile(outcome: FileOutcome, uses: readonly TableUse[]): FileLine {
  const { name } = outcome;
  if (outcome.kind !== "read")
    return { name, status: outcome.kind, entries: 0, tables: 0, units: [], sheets: { taken: 0, all: 0 } };
  const { sheets } = outcome.facts;
  const registers = outcome.previous === true ? [] : outcome.facts.registers;
  const entries = registers.reduce((sum, register) => sum + register.entries, 0);
  const parts = uses.filter((use) => use.as === "part");
  const added = new Set(parts.map((use) => use.sheet));
  const units = new Set(registers.flatMap((register) => register.units.map((unit) => unit.name)));
  for (const { unit } of parts) units.add(unit);
  units.delete("");
  const isTaken = entries + parts.length > 0;
  const isPrevious = outcome.previous === true || uses.some((use) => use.as === "previous");
  return {
    name,
    status: isTaken ? "taken" : isPrevious && uses.length > 0 ? "previous" : "no-entries",
    entries,
    tables: parts.length,
    units: [...units],
    sheets: {
      taken: sheets.filter((sheet) => (registers.length > 0 && sheet.entries > 0) || added.has(sheet.name))
        .length,
      all: sheets.length,
    },
  };
}

interface Tally {
  readonly name: string;
  readonly known: boolean;
  entries: number;
  tables: number;
  readonly files: Set<string>;
}

/** Those of the catalogue in its order, then the others as they appear, the unnamed last. */
function listUnits(
  outcomes: readonly FileOutcome[],
  parts: readonly TableUse[],
  template: Template,
): readonly UnitLine[] {
  const tallies = new Map<string, Tally>();
  for (const { name } of template.units)
    tallies.set(foldWords(name), { name, known: true, entries: 0, tables: 0, files: new Set() });
  for (const outcome of outcomes) {
    if (outcome.kind !== "read" || outcome.previous === true) continue;
    for (const { name, known, entries } of outcome.facts.registers.flatMap((register) => register.units)) {
      const key = foldWords(name);
      const tally = tallies.get(key) ?? { name, known, entries: 0, tables: 0, files: new Set<string>() };
      tally.entries += entries;
      tally.files.add(outcome.name);
      tallies.set(key, tally);
    }
  }
  for (const { unit: name, file } of parts) {
    const known = template.units.length === 0;
    const tally = tallies.get(foldWords(name)) ?? {
      name,
      known,
      entries: 0,
      tables: 0,
      files: new Set<string>(),
    };
    tally.tables++;
    tally.files.add(file);
    tallies.set(foldWords(name), tally);
  }
  const troubled = findTroubled(outcomes, template);
  const lines = [...tallies.values()].map(({ name, known, entries, tables, files }): UnitLine => {
    const own = { name, entries, tables, files: [...files] };
    if (name === "") return { ...own, status: "unnamed" };
    if (entries + tables > 0) return { ...own, status: known ? "reported" : "unknown" };
    const trouble = troubled.get(name);
    return { ...own, status: trouble?.status ?? "missing", files: trouble?.files ?? [] };
  });
  return lines.sort((a, b) => Number(a.status === "unnamed") - Number(b.status === "unnamed"));
}

/** Units whose file came, by its name, but gave nothing. */
function findTroubled(
  outcomes: readonly FileOutcome[],
  template: Template,
): ReadonlyMap<string, { readonly status: "unreadable" | "empty"; readonly files: readonly string[] }> {
  const found = new Map<string, { status: "unreadable" | "empty"; files: string[] }>();
  for (const outcome of outcomes) {
    if (outcome.kind === "copy" || (outcome.kind === "read" && outcome.previous === true)) continue;
    const isRead = outcome.kind === "read";
    if (isRead && outcome.facts.registers.some((register) => register.entries > 0)) continue;
    const unit = matchFileUnit(outcome.name, template);
    if (unit === null) continue;
    const known = found.get(unit);
    if (known) {
      known.files.push(outcome.name);
      if (!isRead) known.status = "unreadable";
    } else found.set(unit, { status: isRead ? "empty" : "unreadable", files: [outcome.name] });
  }
  return found;
}

function listSeveralFiles(units: readonly UnitLine[]): Collection["remarks"] {
  return units.flatMap(({ name, files, entries }) => {
    const [first] = files;
    // A table that came twice is told by itself.
    if (first === undefined || files.length < 2 || name === "" || entries === 0) return [];
    const about = { kind: "several-files", unit: name, files } as const;
    return [{ severity: "warning", file: first, sheet: null, place: null, about } as const];
  });
}

function listNormalisedLines(outcomes: readonly FileOutcome[]): readonly NormalisedLine[] {
  const lines = new Map<string, { line: NormalisedLine; files: Set<string> }>();
  for (const outcome of outcomes) {
    if (outcome.kind !== "read" || outcome.previous === true) continue;
    for (const { sheet, normalised } of outcome.facts.registers) {
      for (const { role, from, to, how, entries, address } of normalised) {
        const key = JSON.stringify([role, how, from, to]);
        const known = lines.get(key);
        if (known) {
          known.files.add(outcome.name);
          known.line = { ...known.line, entries: known.line.entries + entries, files: known.files.size };
        } else {
          const first = { file: outcome.name, sheet, address };
          const line = { role, from, to, how, entries, files: 1, first };
          lines.set(key, { line, files: new Set([outcome.name]) });
        }
      }
    }
  }
  return [...lines.values()].map(({ line }) => line);
}
