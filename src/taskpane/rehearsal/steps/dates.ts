import { askExcel } from "../ask-excel";
import { GREEN, red, type Step } from "../step";

/** Days are counted from 1900, and Excel says so. */
export const datesStep: Step = {
  id: "dates",
  run: async () => {
    const asked = await askExcel(async (context) => {
      const day = context.workbook.functions.date(1999, 12, 31).load("value");
      await context.sync();
      return day.value;
    });
    if (!asked.ok) return red("functions-refused", asked.error.words);
    const error = `DATE(1999, 12, 31): ${asked.value}, not ${LAST_OF_1999}`;
    if (asked.value === LAST_OF_1999) return GREEN;
    return red(asked.value === LAST_OF_1999 - 1462 ? "dates-from-1904" : null, error);
  },
};

const LAST_OF_1999 = 36525;
