import { fail, type Result } from "../../core/base/result";
import type { HostError } from "../../ports/workbook-host";
import { isSameSheet } from "../package/choose-sheet-name";
import { inBatch } from "./run-batch";

/** The same error, with the sheet it is about where that can be found out: Excel says what went wrong, but not where. */
export async function nameCulprit(
  context: Excel.RequestContext,
  error: HostError,
  sheets: readonly string[],
): Promise<Result<never, HostError>> {
  const known = { ...error, subject: error.subject === "" ? (sheets[0] ?? "") : error.subject };
  if (error.code !== "protected" && error.code !== "sheet-not-found") return fail(known);
  const found = await inBatch(
    context,
    async () => {
      const worksheets = context.workbook.worksheets;
      worksheets.load("items/name,items/protection/protected");
      await context.sync();
      return worksheets.items.map(({ name, protection }) => ({ name, isProtected: protection.protected }));
    },
    { repeatable: true },
  );
  if (!found.ok) return fail(known);
  const culprit = sheets.find((name) => {
    const sheet = found.value.find((each) => isSameSheet(each.name, name));
    return error.code === "protected" ? sheet?.isProtected === true : !sheet;
  });
  if (culprit !== undefined) return fail({ ...error, subject: culprit });
  // Not a sheet, then: the workbook's structure is protected, or what is gone is no sheet (a chart, a note).
  return fail(error.code === "protected" ? { ...error, subject: "" } : { ...known, code: "refused" });
}
