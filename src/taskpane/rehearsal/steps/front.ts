import { askExcel } from "../ask-excel";
import { SCRATCH } from "../scratch";
import { GREEN, red, type Step } from "../step";

/** The workbook is in front, and a cell of it is selected: names of sheets and the selection are to be had. */
export const frontStep: Step = {
  id: "front",
  run: async () => {
    const names = await askExcel(async (context) => {
      context.workbook.worksheets.getItem(SCRATCH).names.load("items/name");
      await context.sync();
    });
    if (!names.ok) return red("other-workbook-in-front", names.error.words);
    const selected = await askExcel(async (context) => {
      context.workbook.getSelectedRange().load("address");
      await context.sync();
    });
    return selected.ok ? GREEN : red("chart-selected", selected.error.words);
  },
};
