import { askExcel } from "../ask-excel";
import { removeScratch } from "../scratch";
import { GREEN, red, type Step } from "../step";

/** The sheets of the rehearsal go again. */
export const cleanUpStep: Step = {
  id: "clean-up",
  run: async () => {
    const removed = await askExcel(removeScratch);
    return removed.ok ? GREEN : red(null, removed.error.words);
  },
};
