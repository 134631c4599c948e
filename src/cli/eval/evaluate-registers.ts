import { analyze } from "../../core/engine/analyze";
import type { Finding } from "../../core/model/finding";
import { RULES } from "../../core/rules/registry";
import { readTextDocument } from "../../documents/text/read-text-document";
import { createWorkbook } from "../../hosts/xlsx/create-workbook";
import { readXlsx } from "../../hosts/xlsx/read-xlsx";
import { writeBook } from "../../sample/build-sample";
import type { PlacedFault, SampleBook } from "../../sample/faults/book";
import { TEXT_FAULTS } from "../../sample/faults/text-faults";
import { FAULT_RULES, injectFaults, type FaultRule } from "../../sample/inject-faults";
import { drawOffice } from "../../sample/draw-office";
import type { RegisterLayout } from "../../sample/layout";
import { createRandom } from "../../sample/random";
import { isAt, isEcho } from "./match-faults";

/** The ways in which the same register is written down. */
const REGISTER_LAYOUTS: Readonly<Record<string, Partial<RegisterLayout>>> = {
  "clean, one sheet": { ordinals: true },
  "clean, a sheet a unit": { ordinals: true, sheets: "by-unit" },
  "messy, one sheet": {
    ...{ ordinals: true, indexRow: true, closingLines: true, columns: "shuffled", headers: "aliases" },
    ...{ spellings: "mixed", rows: "broken", typing: "messy" },
  },
  "messy, merged units": { unitCells: "merged", spellings: "mixed", typing: "messy", headers: "unseen" },
  "messy, units once": { unitCells: "first", spellings: "mixed", typing: "messy", rows: "broken" },
  "messy, a sheet a unit": {
    ...{ ordinals: true, sheets: "by-unit", columns: "shuffled", headers: "aliases", spellings: "mixed" },
    ...{ rows: "broken", typing: "messy", closingLines: true },
  },
  "messy, lines of units": {
    sheets: "sections",
    ordinals: true,
    spellings: "mixed",
    rows: "broken",
    typing: "messy",
  },
  "messy, unseen headers": {
    ...{ ordinals: true, headers: "unseen", columns: "shuffled", spellings: "mixed", typing: "messy" },
  },
};

export interface RuleTally {
  seeded: number;
  /** Seeded faults with a finding of the rule at their cell or words. */
  found: number;
  /** Findings of the rule louder than a note (any, where the rule takes notes only), at a fault, at what it makes wrong elsewhere, or at an old writing. */
  right: number;
  wrong: number;
}

export interface LayoutOutcome {
  readonly layout: string;
  readonly seeded: number;
  readonly found: number;
  /** Cells in an old writing on the sheets without faults, and how many of them are told. */
  readonly oldCells: number;
  readonly oldTold: number;
  /** Loud findings on the sheets without faults that are at no old writing. */
  readonly loud: readonly string[];
}

export interface RegistersOutcome {
  readonly rules: ReadonlyMap<string, RuleTally>;
  readonly layouts: readonly LayoutOutcome[];
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

/** Checks generated registers in every layout, without a fault and with one of each rule at a time. */
export function evaluateRegisters(
  seeds: readonly number[],
  entries: number,
  faultRules: readonly FaultRule[] = FAULT_RULES,
): RegistersOutcome {
  const rules = new Map<string, RuleTally>();
  const missed: string[] = [];
  const wrong: string[] = [];
  const layouts = Object.entries(REGISTER_LAYOUTS).map(([name, layout]): LayoutOutcome => {
    const outcome = { layout: name, seeded: 0, found: 0, oldCells: 0, oldTold: 0, loud: [] as string[] };
    for (const seed of seeds) {
      const options = { seed, units: 24, entries, lastYear: "pending", layout } as const;
      const clean = writeBook({ ...options, template: drawOffice(createRandom(seed + 7)) });
      // The report speaks of the sample's fields by their names.
      const withReport = writeBook(options);
      const old = listOld(clean);
      const quiet = [...check(clean, false), ...check(withReport).filter(({ at }) => at.kind === "text")];
      const told = new Set(quiet.filter(isLegacy).map(placeName));
      outcome.oldCells += old.size;
      for (const place of old) if (told.has(place)) outcome.oldTold++;
      for (const finding of quiet)
        if (isLoud(finding) && !isExpected(finding, null, old))
          outcome.loud.push(`${name} (${seed}): ${describe(finding)}`);
      for (const rule of faultRules) {
        const base = rule in TEXT_FAULTS ? withReport : clean;
        const made = inject(base, rule, seed + 3);
        if (!made) continue;
        const findings = check(made.book, made.fault.at.kind === "text");
        const tally = tallyOf(rules, rule);
        tally.seeded++;
        outcome.seeded++;
        if (findings.some((finding) => finding.rule === rule && isAt(finding, made.fault.at))) {
          tally.found++;
          outcome.found++;
        } else
          missed.push(`${name} (${seed}): ${rule} at ${JSON.stringify(made.fault.at)}: ${made.fault.note}`);
        const baseOld = listOld(base);
        for (const finding of findings) {
          if (!isLoud(finding) && !(finding.rule === rule && NOTES.has(rule))) continue;
          const isRight = isExpected(finding, made.fault, baseOld);
          tallyOf(rules, finding.rule)[isRight ? "right" : "wrong"]++;
          if (!isRight) wrong.push(`${name} (${seed}), with ${rule}: ${describe(finding)}`);
        }
      }
    }
    return outcome;
  });
  return { rules, layouts, missed, wrong };
}

/** The cells in an old writing. */
function listOld({ register }: SampleBook): ReadonlySet<string> {
  return new Set(register.oldCells.map(({ sheet, address }) => `${sheet}!${address}`));
}

function tallyOf(rules: Map<string, RuleTally>, rule: string): RuleTally {
  const known = rules.get(rule) ?? { seeded: 0, found: 0, right: 0, wrong: 0 };
  rules.set(rule, known);
  return known;
}

/** `null` where the layout has no place for such a fault: no unit column, no wrong unit in it. */
function inject(
  book: SampleBook,
  rule: FaultRule,
  seed: number,
): { readonly book: SampleBook; readonly fault: PlacedFault } | null {
  const { layout, columns } = book.register;
  if (rule === "unknown-unit" && (!columns.has("unit") || layout.unitCells !== "each")) return null;
  const { book: faulty, faults } = injectFaults(book, [rule], createRandom(seed));
  const [fault] = faults;
  return fault ? { book: faulty, fault } : null;
}

/** As the command line checks files: through a real workbook. */
function check(book: SampleBook, withReport = true): readonly Finding[] {
  const workbook = readXlsx("danh-sach.xlsx", createWorkbook(book.sheets));
  if (!workbook.ok) throw new Error(workbook.error.code);
  const documents = withReport ? [readTextDocument(book.reportName, book.report)] : [];
  // Period, levels and fields are those of the workbook; a person gives the units that are to report.
  return analyze([workbook.value], documents, null, { parts: { units: book.template.units } }).findings;
}

function isLoud(finding: Finding): boolean {
  return finding.severity !== "note";
}

/** Rules that only ever take a note; a note of another rule says what was read and how, and is no accusation. */
const NOTES: ReadonlySet<string> = new Set(
  RULES.filter((each) => each.meta.severity === "note").map((each) => each.meta.id),
);

function isLegacy(finding: Finding): boolean {
  return finding.rule === "legacy-encoding";
}

function isExpected(finding: Finding, fault: PlacedFault | null, old: ReadonlySet<string>): boolean {
  if (isLegacy(finding) && old.has(placeName(finding))) return true;
  if (fault === null) return false;
  return (finding.rule === fault.rule && isAt(finding, fault.at)) || isEcho(finding, fault);
}

function placeName({ at }: Finding): string {
  return at.kind === "cell" ? `${at.sheet}!${at.address}` : `“${at.quote}”`;
}

function describe(finding: Finding): string {
  return `${finding.severity} ${finding.rule} at ${placeName(finding)}: ${finding.message}`;
}
