import type { Sample } from "./build-sample";
import type { PlacedFault } from "./faults/book";

/** The README that lies beside the sample's files: what they are, and every fault put into them. */
export function describeSample({ faults, office, template }: Sample): string {
  const { period } = template;
  return `# The sample

An invented office (${office.name}, ${office.parent}, ${period.from}–${period.to}): people, places, figures and documents are made up.
Made by \`npm run sample:make\`, which writes the same bytes every time; do not edit these files by hand.

- \`danh-sach.xlsx\`: the register of ${template.units.length} units (sheet *Danh sách*) and the two summary tables as typed by hand
  (*Khen thưởng*, *Lĩnh vực*).
- \`bao-cao.txt\`: the report that quotes them.
- \`template.json\`: an example for \`--template\`, with the units that are to report. The check needs none: period, levels and fields
  follow from the workbook.
- \`faults.json\`: the faults below for programs, with what else each of them makes wrong (\`echoes\`).

Everything agrees but for these ${faults.length} faults, put in on purpose:

| rule | where | shown | should be | what was done |
| --- | --- | --- | --- | --- |
${faults.map(describeFault).join("\n")}
`;
}

function describeFault({ rule, at, shown, expected, note }: PlacedFault): string {
  const place =
    at.kind === "cell" ? `${at.sheet}!${at.address}` : `${at.document}, characters ${at.start}–${at.end}`;
  return `| \`${rule}\` | ${place} | ${shown ?? ""} | ${expected ?? ""} | ${note} |`;
}
