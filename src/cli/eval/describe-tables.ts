import { CHANGE_KINDS } from "./change-number";
import type { TablesOutcome } from "./evaluate-tables";

/** The outcome as lines for the screen; with `list`, every report on an unchanged table and every change that was missed. */
export function describeTables(outcome: TablesOutcome, list: boolean): readonly string[] {
  const { tables, reports, tablesWithReports, changes, missed, milliseconds } = outcome;
  const lines = [
    `tables                ${tables}`,
    `reports on unchanged  ${reports.length} in ${tablesWithReports} tables (${((100 * tablesWithReports) / Math.max(1, tables)).toFixed(1)} in 100)`,
  ];
  for (const [rule, count] of countBy(reports.map((report) => report.rule)))
    lines.push(`  ${rule.padEnd(28)} ${count}`);
  lines.push("after one cell of a labelled sum is changed:");
  let [all, caught, first, either, alone] = [0, 0, 0, 0, 0];
  for (const kind of CHANGE_KINDS) {
    const tally = changes[kind];
    const counted = tally.tried - tally.absorbed;
    all += counted;
    caught += tally.caught;
    first += tally.first;
    either += tally.first + tally.second;
    alone += tally.alone;
    lines.push(
      `  ${kind.padEnd(16)} caught ${share(tally.caught, counted)}; cell first ${share(tally.first, tally.caught)}, first or second ${share(tally.first + tally.second, tally.caught)}; ${tally.absorbed} that rounding absorbs left out`,
    );
  }
  lines.push(
    `  ${"all".padEnd(16)} caught ${share(caught, all)}; cell first ${share(first, caught)}, first or second ${share(either, caught)}`,
    `  ${alone} of those neither first nor second are parts of one sum alone; without them first or second ${share(either, caught - alone)}`,
    `time                  ${(milliseconds / 1000).toFixed(1)} s`,
  );
  if (list) {
    for (const { table, rule, message } of reports) lines.push(`report: ${table} ${rule} ${message}`);
    for (const each of missed) lines.push(`missed: ${each}`);
  }
  return lines;
}

function share(count: number, of: number): string {
  return `${((100 * count) / Math.max(1, of)).toFixed(1)} % (${count} of ${of})`;
}

function countBy(names: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}
