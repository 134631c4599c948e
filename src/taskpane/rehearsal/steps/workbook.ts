import { askExcel } from "../ask-excel";
import { findFilled, makeScratch } from "../scratch";
import { GREEN, red, type Step } from "../step";

/** An empty workbook that can be written to: the rehearsal touches nobody's figures. */
export const workbookStep: Step = {
  id: "workbook",
  run: async () => {
    const seen = await askExcel(async (context) => {
      const workbook = context.workbook.load("readOnly");
      const filled = await findFilled(context);
      return { isReadOnly: workbook.readOnly, filled };
    });
    if (!seen.ok) return { ...red("session-lost", seen.error.words), isLast: true };
    const { isReadOnly, filled } = seen.value;
    if (filled.length > 0) return { ...red(null, filled.join(", ")), isLast: true };
    const made = await askExcel(makeScratch);
    if (made.ok) return GREEN;
    const isRefused = isReadOnly || made.error.code === "AccessDenied";
    return { ...red(isRefused ? "read-only" : null, made.error.words), isLast: true };
  },
};
