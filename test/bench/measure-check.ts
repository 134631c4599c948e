import { analyze } from "../../src/core/engine/analyze";
import type { SheetSnapshot } from "../../src/core/model/workbook";
import { defaultTemplate } from "../../src/core/template/default-template";
import { makeProvince } from "./make-province";
import { cpuTime, peakMemory, report } from "./report-child";

/** A whole analysis of a generated province's register of so many entries, and one pass that hashes each of its cells, in turn. */
const [count = 0, runs = 1] = process.argv.slice(2).map(Number);
const { workbook } = makeProvince(count, false);
const template = defaultTemplate();
const before = peakMemory();
const check: number[] = [];
const hash: number[] = [];
let entries = 0;
let cells = 0;
let findings = 0;
for (let run = 0; run < runs; run++) {
  const beforeHash = cpuTime();
  cells = workbook.sheets.reduce((sum, sheet) => sum + hashCells(sheet).cells, 0);
  const beforeCheck = cpuTime();
  const result = analyze([workbook], [], template);
  entries = result.stats.records;
  findings = result.findings.length;
  hash.push(beforeCheck - beforeHash);
  check.push(cpuTime() - beforeCheck);
}
report({ entries, cells, findings, check, hash, before });

/** 32-bit FNV-1a over the text of every filled cell: the least that any check must do is look at each once. */
function hashCells(sheet: SheetSnapshot): { readonly cells: number; readonly hash: number } {
  let hash = 0x811c9dc5;
  let cells = 0;
  for (const row of sheet.values) {
    for (const value of row) {
      if (value === "") continue;
      cells++;
      const text = String(value);
      for (let index = 0; index < text.length; index++)
        hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    }
  }
  return { cells, hash };
}
