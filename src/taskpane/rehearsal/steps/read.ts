import { AREA, CONTENT, SCRATCH } from "../scratch";
import { describeRefused } from "../describe-refused";
import { cellKey } from "../../../core/model/address";
import type { SheetSnapshot } from "../../../core/model/workbook";
import { GREEN, red, type Step } from "../step";

/** What Khớp reads is what stands in the cells. */
export const readStep: Step = {
  id: "read",
  run: async ({ host }) => {
    const read = await host.read();
    if (!read.ok) return red(null, describeRefused(read.error));
    const sheet = read.value.sheets.find(({ name }) => name === SCRATCH);
    if (!sheet) return red(null, `${SCRATCH}: not among the sheets`);
    const wrong = findWrong(sheet);
    return wrong === null ? GREEN : red(null, wrong);
  },
};

/** The first cell that reads otherwise than it was written; null for none. */
function findWrong({ values, formulas }: SheetSnapshot): string | null {
  for (const [row, line] of CONTENT.entries()) {
    for (const [column, written] of line.entries()) {
      const formula = formulas.get(cellKey(row, column));
      const found = formula === undefined ? (values[row]?.[column] ?? "") : `=${formula}`;
      if (found !== written)
        return `${AREA} [${row + 1}, ${column + 1}]: ${JSON.stringify(found)}, not ${JSON.stringify(written)}`;
    }
  }
  return null;
}
