import { askExcel } from "../ask-excel";
import { GREEN, red, type Step } from "../step";

/** Formulas are worked out by themselves. */
export const calculationStep: Step = {
  id: "calculation",
  run: async () => {
    const mode = await askExcel(async (context) => {
      const application = context.workbook.application.load("calculationMode");
      await context.sync();
      return application.calculationMode;
    });
    if (!mode.ok) return red(null, mode.error.words);
    return mode.value === "Manual" ? red("calculated-by-hand", `calculationMode: ${mode.value}`) : GREEN;
  },
};
