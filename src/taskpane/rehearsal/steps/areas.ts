import { askExcel, type Refusal } from "../ask-excel";
import type { Result } from "../../../core/base/result";
import { SCRATCH } from "../scratch";
import { GREEN, red, type Step } from "../step";

/** Several areas can be named at once, parted by the sign that goes with the decimal one. */
export const areasStep: Step = {
  id: "areas",
  run: async () => {
    const sign = await askExcel(async (context) => {
      const application = context.workbook.application.load("decimalSeparator");
      await context.sync();
      return application.decimalSeparator === "," ? ";" : ",";
    });
    if (!sign.ok) return red(null, sign.error.words);
    const usual = await nameAreas(sign.value);
    if (usual.ok) return GREEN;
    const other = await nameAreas(sign.value === "," ? ";" : ",");
    return red(other.ok ? "list-separator-other" : null, usual.error.words);
  },
};

function nameAreas(sign: string): Promise<Result<void, Refusal>> {
  return askExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SCRATCH);
    sheet.getRanges(`B3${sign}C4`).load("areaCount");
    await context.sync();
  });
}
