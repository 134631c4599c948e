import { askExcel } from "../ask-excel";
import { describeRefused } from "../describe-refused";
import { BUILT, scratchPlan } from "../scratch";
import { GREEN, red, type RehearsalDesk, type Step, type Verdict } from "../step";

/** A sheet is built, and its formula gives what it should. */
export const buildStep: Step = { id: "build", run: (desk) => build(desk, 6) };

/** It is built anew in its place. */
export const rebuildStep: Step = { id: "rebuild", run: (desk) => build(desk, 9) };

async function build({ host }: RehearsalDesk, people: number): Promise<Verdict> {
  const written = await host.writeSheets([scratchPlan(people)]);
  if (!written.ok) return red(null, describeRefused(written.error));
  const [name] = written.value.names;
  if (name !== BUILT) return red(null, `${name ?? "nothing"}, not ${BUILT}`);
  const sum = await askExcel(async (context) => {
    const cell = context.workbook.worksheets.getItem(BUILT).getRange("C3").load("values");
    await context.sync();
    return cell.values as unknown[][];
  });
  if (!sum.ok) return red(null, sum.error.words);
  const found = sum.value[0]?.[0];
  if (found !== 4 + people) return red(null, `C3: ${JSON.stringify(found)}, not ${4 + people}`);
  const incomplete = written.value.incomplete ?? [];
  return incomplete.length === 0 ? GREEN : red(null, incomplete.join(", "));
}
