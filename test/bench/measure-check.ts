import { analyze } from "../../src/core/engine/analyze";
import type { SheetSnapshot } from "../../src/core/model/workbook";
import { generateRegister } from "../../src/sample/generate-register";
import { toSnapshot } from "../support/to-snapshot";

/** Times (ms) of a whole analysis of a generated register, and of one pass that hashes each of its cells, in turn. */
export function measureCheck(
  count: number,
  runs: number,
): {
  readonly entries: number;
  readonly cells: number;
  readonly check: readonly number[];
  readonly hash: readonly number[];
} {
  const { sheets, template } = generateRegister({ seed: 1, entries: count });
  const workbook = toSnapshot("register.xlsx", sheets);
  const check: number[] = [];
  const hash: number[] = [];
  let entries = 0;
  let cells = 0;
  for (let run = 0; run < runs; run++) {
    const beforeHash = performance.now();
    cells = workbook.sheets.reduce((sum, sheet) => sum + hashCells(sheet).cells, 0);
    const beforeCheck = performance.now();
    entries = analyze([workbook], [], template).stats.records;
    hash.push(beforeCheck - beforeHash);
    check.push(performance.now() - beforeCheck);
  }
  return { entries, cells, check, hash };
}

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
