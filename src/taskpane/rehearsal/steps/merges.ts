import { askExcel } from "../ask-excel";
import { MERGED, SCRATCH } from "../scratch";
import { GREEN, red, type Step } from "../step";

/** Merged cells can be listed. */
export const mergesStep: Step = {
  id: "merges",
  run: async () => {
    const found = await askExcel(listMerges);
    if (!found.ok) return red("merged-areas-refused", found.error.words);
    const [only] = found.value;
    const isRight = found.value.length === 1 && only?.endsWith(MERGED) === true;
    return isRight ? GREEN : red(null, `${found.value.join(", ")}, not ${MERGED}`);
  },
};

/** The merged cells of the scratch sheet. */
export async function listMerges(context: Excel.RequestContext): Promise<readonly string[]> {
  const used = context.workbook.worksheets.getItem(SCRATCH).getUsedRange();
  const merges = used.getMergedAreasOrNullObject().load("areas/items/address");
  await context.sync();
  return merges.isNullObject ? [] : merges.areas.items.map(({ address }) => address);
}
