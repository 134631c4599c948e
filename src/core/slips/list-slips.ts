import { foldWords } from "../base/fold-text";
import { writeNumber } from "../base/number-text";
import type { Finding } from "../model/finding";
import type { Place } from "../model/place";
import type { Facts } from "../rules/define-rule";
import { describeFix, namePlace } from "../sheets/finding-words";
import { createUnitLocator, type UnitLocator } from "./locate-units";
import type { Slip, SlipItem } from "./slip";

/**
 * The findings as return slips, one for each unit that has any, in the order of the units; those of no one unit come
 * last. Findings must be in Vietnamese, as slips are.
 */
export function listSlips(findings: readonly Finding[], facts: Facts): readonly Slip[] {
  const locator = createUnitLocator(facts);
  const byUnit = new Map<string | null, { readonly unit: string | null; readonly items: SlipItem[] }>();
  const add = (unit: string | null, item: SlipItem): void => {
    const key = unit === null ? null : foldWords(unit);
    const slip = byUnit.get(key) ?? { unit, items: [] };
    slip.items.push(item);
    byUnit.set(key, slip);
  };
  for (const finding of findings) {
    const units = listUnits(finding, locator);
    const item = writeItem(finding, locator);
    if (units.length === 0) add(null, item);
    for (const unit of units) add(unit, item);
  }
  const order = new Map(facts.register.units.map((unit, index) => [foldWords(unit), index]));
  const orderOf = (unit: string | null): number =>
    unit === null ? Number.MAX_SAFE_INTEGER : (order.get(foldWords(unit)) ?? order.size);
  const workbook = facts.workbooks.map((each) => each.name).join(", ");
  return [...byUnit.values()]
    .sort((a, b) => orderOf(a.unit) - orderOf(b.unit))
    .map(({ unit, items }) => ({ unit, workbook, items: sortItems(items) }));
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

function writeItem(finding: Finding, locator: UnitLocator): SlipItem {
  const { severity, message, rule, at } = finding;
  return {
    severity,
    place: writePlace(at, locator),
    message,
    shown: writeValue(finding.shown, rule),
    expected: rule === "unit-not-reported" ? "" : writeValue(finding.expected, rule),
    mend: rule === "unit-not-reported" ? SEND : describeFix(finding, "vi"),
  };
}

const SEND = "Gửi danh sách của đơn vị.";

/** In the unit's own file where the register was collected from many; else in the workbook that was checked. */
function writePlace(at: Place, locator: UnitLocator): string {
  const source = at.kind === "cell" ? locator.sourceAt(at) : null;
  if (source !== null || at.kind === "text") return source ?? namePlace(at);
  const file = at.workbook === undefined ? "" : `Tệp ${at.workbook}, `;
  return `${file === "" ? "Trang" : `${file}trang`} ${at.sheet}, ô ${at.address}`;
}

function writeValue(value: number | string | null, rule: string): string {
  if (value === null || value === "") return "";
  if (typeof value === "string") return value;
  return /year|period/u.test(rule) ? String(value) : writeNumber(value, "vi");
}

function sortItems(items: readonly SlipItem[]): readonly SlipItem[] {
  return (["error", "warning", "note"] as const).flatMap((severity) =>
    items.filter((item) => item.severity === severity),
  );
}
