import { askExcel } from "../ask-excel";
import { describeRefused } from "../describe-refused";
import { SCRATCH } from "../scratch";
import { GREEN, red, type Step } from "../step";

/** A cell is mended, and a second time, when it no longer holds what was seen, refused. */
export const fixStep: Step = {
  id: "fix",
  run: async ({ host }) => {
    const edit = { kind: "set-cell", sheet: SCRATCH, address: "B3", from: 5, to: 6 } as const;
    const mended = await host.applyEdits([edit]);
    if (!mended.ok) return red(null, describeRefused(mended.error));
    const sum = await askExcel(async (context) => {
      const cell = context.workbook.worksheets.getItem(SCRATCH).getRange("B3").load("values");
      await context.sync();
      return cell.values as unknown[][];
    });
    if (!sum.ok) return red(null, sum.error.words);
    if (sum.value[0]?.[0] !== 6) return red(null, `B3: ${JSON.stringify(sum.value[0]?.[0])}, not 6`);
    const again = await host.applyEdits([edit]);
    return !again.ok && again.error.code === "edit-stale" ? GREEN : red(null, "B3 was mended twice");
  },
};
