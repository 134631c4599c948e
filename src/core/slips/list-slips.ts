import { foldWords } from "../base/fold-text";
import { writeNumber } from "../base/number-text";
import type { Finding } from "../model/finding";
import type { Place } from "../model/place";
import type { Facts } from "../rules/define-rule";
import { gatherFindings } from "./gather-findings";
import { createUnitLocator, type UnitLocator } from "./locate-units";
import type { Slip, SlipItem } from "./slip";
import { wordFindings, wordMend } from "./word-finding";
import { WHOLE_LIST, writePlaces } from "./write-places";

/**
 * The findings as return slips, one for each unit that has any, in the order of the units; those of no one unit come
 * last. Findings must be in Vietnamese, as slips are.
 */
export function listSlips(findings: readonly Finding[], facts: Facts): readonly Slip[] {
  const locator = createUnitLocator(facts);
  const byUnit = new Map<string | null, { readonly unit: string | null; readonly own: Finding[] }>();
  const add = (unit: string | null, finding: Finding): void => {
    const key = unit === null ? null : foldWords(unit);
    const slip = byUnit.get(key) ?? { unit, own: [] };
    slip.own.push(finding);
    byUnit.set(key, slip);
  };
  for (const finding of findings) {
    const units = listUnits(finding, locator);
    if (units.length === 0) add(null, finding);
    for (const unit of units) add(unit, finding);
  }
  const order = new Map(facts.register.units.map((unit, index) => [foldWords(unit), index]));
  const orderOf = (unit: string | null): number =>
    unit === null ? Number.MAX_SAFE_INTEGER : (order.get(foldWords(unit)) ?? order.size);
  const workbook = facts.workbooks.map((each) => each.name).join(", ");
  return [...byUnit.values()]
    .sort((a, b) => orderOf(a.unit) - orderOf(b.unit))
    .map(({ unit, own }) => {
      const rows = gatherFindings(own, locator, unit !== null);
      const items = rows.map((row) => writeItem(row, locator, unit !== null));
      return { unit, workbook, items: sortItems(items) };
    });
}

/** Whose finding it is: of the entry it stands at; of a duplicate, both units; of a unit that did not report, that one. */
function listUnits(finding: Finding, locator: UnitLocator): readonly string[] {
  const { rule, at, evidence, data } = finding;
  if (rule === "unit-not-reported") return typeof data["unit"] === "string" ? [data["unit"]] : [];
  const own = locator.unitAt(at);
  if (own === null) return [];
  if (rule !== "duplicate-entry") return [own];
  const others = evidence.flatMap(({ at: there }) => locator.unitAt(there) ?? []);
  return [...new Set([own, ...others])];
}

function writeItem(
  findings: readonly [Finding, ...Finding[]],
  locator: UnitLocator,
  forUnit: boolean,
): SlipItem {
  const [{ severity, rule }] = findings;
  const places = findings.map(({ at }) => at);
  const awaited = rule === "unit-not-reported";
  return {
    severity,
    findings: findings.length,
    place: awaited ? WHOLE_LIST : writePlaces(places, locator, forUnit),
    message: wordFindings(findings, locator, forUnit),
    shown: writeValues(findings, "shown", locator, forUnit) || EMPTY,
    expected: awaited ? "" : writeValues(findings, "expected", locator, forUnit),
    mend: wordMend(findings, forUnit),
  };
}

const EMPTY = "(trống)";

/** The one value that all have; else each value, one a line, with the rows that have it. */
function writeValues(
  findings: readonly Finding[],
  key: "shown" | "expected",
  locator: UnitLocator,
  forUnit: boolean,
): string {
  const byValue = new Map<string, Place[]>();
  for (const finding of findings) {
    const value = writeValue(finding[key], finding.rule);
    const known = byValue.get(value);
    if (known) known.push(finding.at);
    else byValue.set(value, [finding.at]);
  }
  const [[only = ""] = []] = byValue;
  if (byValue.size <= 1) return only;
  return [...byValue]
    .map(([value, places]) => {
      const rows = /, (dòng [^;]+)$/u.exec(writePlaces(places, locator, forUnit))?.[1] ?? "";
      return `${value === "" ? EMPTY : value}${rows === "" ? "" : ` (${rows})`}`;
    })
    .join("\n");
}

function writeValue(value: number | string | null, rule: string): string {
  if (value === null) return "";
  if (typeof value === "string") return value.trim();
  return /year|period/u.test(rule) ? String(value) : writeNumber(value, "vi");
}

function sortItems(items: readonly SlipItem[]): readonly SlipItem[] {
  return (["error", "warning", "note"] as const).flatMap((severity) =>
    items.filter((item) => item.severity === severity),
  );
}
