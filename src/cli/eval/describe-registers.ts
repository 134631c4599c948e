import type { RegistersOutcome } from "./evaluate-registers";

/** Recall and precision a rule, and a line a layout. */
export function describeRegisters({ rules, layouts }: RegistersOutcome): readonly string[] {
  const lines = ["rule                            seeded  found  recall   right  wrong  precision"];
  for (const [rule, { seeded, found, right, wrong }] of [...rules].sort(([a], [b]) => (a < b ? -1 : 1))) {
    lines.push(
      [
        rule.padEnd(31),
        pad(seeded, 7),
        pad(found, 6),
        percent(found, seeded).padStart(7),
        pad(right, 7),
        pad(wrong, 6),
        percent(right, right + wrong).padStart(10),
      ].join(" "),
    );
  }
  lines.push("", "layout                   seeded  found  recall   loud on clean   old writings told");
  for (const { layout, seeded, found, loud, oldCells, oldTold } of layouts) {
    lines.push(
      [
        layout.padEnd(24),
        pad(seeded, 7),
        pad(found, 6),
        percent(found, seeded).padStart(7),
        pad(loud.length, 15),
        `${oldTold} of ${oldCells}`.padStart(19),
      ].join(" "),
    );
  }
  return lines;
}

function pad(count: number, width: number): string {
  return String(count).padStart(width);
}

function percent(count: number, of: number): string {
  return of === 0 ? "-" : `${((100 * count) / of).toFixed(1)} %`;
}
