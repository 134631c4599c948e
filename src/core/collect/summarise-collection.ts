import { foldWords } from "../base/fold-text";
import type { Template } from "../template/schema";
import type { Collection, FileLine, FileOutcome, NormalisedLine, UnitLine } from "./collection";
import { listRemarks } from "./list-remarks";
import { matchFileUnit } from "./match-file-unit";

/** Brings together what became of every file; `outcomes` in the order of the files. */
export function summariseCollection(outcomes: readonly FileOutcome[], template: Template): Collection {
  const files = outcomes.map(describeFile);
  const units = listUnits(outcomes, template);
  return {
    entries: files.reduce((sum, file) => sum + file.entries, 0),
    hasCatalogue: template.units.length > 0,
    units,
    files,
    remarks: [...outcomes.flatMap(listRemarks), ...listSeveralFiles(units)],
    normalised: listNormalisedLines(outcomes),
  };
}

function describeFile(outcome: FileOutcome): FileLine {
  const { name } = outcome;
  if (outcome.kind !== "read")
    return { name, status: outcome.kind, entries: 0, units: [], sheets: { taken: 0, all: 0 } };
  const { registers, sheets } = outcome.facts;
  const entries = registers.reduce((sum, register) => sum + register.entries, 0);
  const units = new Set(registers.flatMap((register) => register.units.map((unit) => unit.name)));
  units.delete("");
  return {
    name,
    status: entries > 0 ? "taken" : "no-entries",
    entries,
    units: [...units],
    sheets: { taken: sheets.filter((sheet) => sheet.entries > 0).length, all: sheets.length },
  };
}

interface Tally {
  readonly name: string;
  readonly known: boolean;
  entries: number;
  readonly files: Set<string>;
}

/** Those of the catalogue in its order, then the others as they appear, the unnamed last. */
function listUnits(outcomes: readonly FileOutcome[], template: Template): readonly UnitLine[] {
  const tallies = new Map<string, Tally>();
  for (const { name } of template.units)
    tallies.set(foldWords(name), { name, known: true, entries: 0, files: new Set() });
  for (const outcome of outcomes) {
    if (outcome.kind !== "read") continue;
    for (const { name, known, entries } of outcome.facts.registers.flatMap((register) => register.units)) {
      const key = foldWords(name);
      const tally = tallies.get(key) ?? { name, known, entries: 0, files: new Set<string>() };
      tally.entries += entries;
      tally.files.add(outcome.name);
      tallies.set(key, tally);
    }
  }
  const troubled = findTroubled(outcomes, template);
  const lines = [...tallies.values()].map(({ name, known, entries, files }): UnitLine => {
    if (name === "") return { name, status: "unnamed", entries, files: [...files] };
    if (entries > 0) return { name, status: known ? "reported" : "unknown", entries, files: [...files] };
    const trouble = troubled.get(name);
    return { name, status: trouble?.status ?? "missing", entries, files: trouble?.files ?? [] };
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
    if (outcome.kind === "copy") continue;
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
  return units.flatMap(({ name, files }) => {
    const [first] = files;
    if (first === undefined || files.length < 2 || name === "") return [];
    const about = { kind: "several-files", unit: name, files } as const;
    return [{ severity: "warning", file: first, sheet: null, place: null, about } as const];
  });
}

function listNormalisedLines(outcomes: readonly FileOutcome[]): readonly NormalisedLine[] {
  const lines = new Map<string, { line: NormalisedLine; files: Set<string> }>();
  for (const outcome of outcomes) {
    if (outcome.kind !== "read") continue;
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
