import type { Finding } from "../model/finding";
import type { UnitLocator } from "./locate-units";
import { wordingOf } from "./word-finding";

/**
 * Findings that one row of a slip can say: of one rule and message, in one column of one sheet (of the unit's own file where
 * that is known). What else they say must be the same, unless the rule has words for several.
 */
export function gatherFindings(
  findings: readonly Finding[],
  locator: UnitLocator,
  forUnit: boolean,
): readonly (readonly [Finding, ...Finding[]])[] {
  const rows = new Map<string, [Finding, ...Finding[]]>();
  for (const [index, finding] of findings.entries()) {
    const key = keyOf(finding, locator, forUnit) ?? String(index);
    const row = rows.get(key);
    if (row) row.push(finding);
    else rows.set(key, [finding]);
  }
  return [...rows.values()];
}

function keyOf(finding: Finding, locator: UnitLocator, forUnit: boolean): string | null {
  const { at, rule, messageId, severity, data, fix } = finding;
  const column = at.kind === "cell" ? /^([A-Z]+)\d+$/u.exec(at.address)?.[1] : undefined;
  // Those who compile are told each change by its cell.
  if (at.kind !== "cell" || column === undefined || (!forUnit && fix !== null)) return null;
  const source = locator.sourceAt(at);
  const sheet = source ? [source.file, source.sheet] : [at.workbook ?? "", at.sheet];
  const many = forUnit && wordingOf(finding)?.many !== undefined;
  const said = many
    ? [data["header"], data["other"]]
    : Object.entries(data).filter(([name]) => name !== "entry");
  return JSON.stringify([rule, messageId, severity, sheet, column, said]);
}
