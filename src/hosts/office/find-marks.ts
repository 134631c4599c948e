import { ok, type Result } from "../../core/base/result";
import type { HostError } from "../../ports/workbook-host";
import { isMarkFormula } from "../package/our-traces";
import { askNotes, type FoundNote } from "./find-notes";
import { askSheets, type ListedSheet } from "./list-sheets";
import type { OfficeSession } from "./office-session";
import { listWorkbook } from "./read-workbook";
import { inBatch } from "./run-batch";

/** The marks of ours in the workbook: conditional formats by sheet, and notes. */
export interface FoundMarks {
  readonly sheets: readonly ListedSheet[];
  /** The ids of our conditional formats, by the sheet's id; only sheets that have any. */
  readonly formats: ReadonlyMap<string, readonly string[]>;
  readonly notes: readonly FoundNote[];
  /** The sheets that are protected, by their ids. */
  readonly locks: ReadonlyMap<string, SheetLock>;
}

/** What the protection of a sheet keeps us from. */
export interface SheetLock {
  readonly formats: boolean;
  readonly notes: boolean;
}

/** Looks for our marks: one sync where the sheets are as they were known, two more at most where they are not. */
export async function findMarks(
  context: Excel.RequestContext,
  session: OfficeSession,
): Promise<Result<FoundMarks, HostError>> {
  for (let tries = 0; tries < 3; tries++) {
    if (!session.sheets) {
      const listed = await listWorkbook(context, session);
      if (!listed.ok) return listed;
    }
    const known = session.sheets ?? [];
    const found = await inBatch(context, () => askMarks(context, session, known), { repeatable: true });
    if (found.ok && found.value) return ok(found.value);
    if (!found.ok && found.error.code !== "sheet-not-found") return found;
    if (!found.ok) session.sheets = null;
  }
  return { ok: false, error: { code: "refused", subject: "", detail: "the sheets change all the time" } };
}

/** Null where there is a sheet that was not known. */
async function askMarks(
  context: Excel.RequestContext,
  session: OfficeSession,
  known: readonly { readonly id: string }[],
): Promise<FoundMarks | null> {
  const asked = new Map(known.map(({ id }) => [id, askFormats(context, id)] as const));
  const takeSheets = askSheets(context, session);
  const takeNotes = askNotes(context, session.supports);
  await context.sync();
  const sheets = takeSheets();
  if (sheets.some((sheet) => !asked.has(sheet.id))) return null;
  const formats = new Map<string, readonly string[]>();
  const locks = new Map<string, SheetLock>();
  for (const { id } of sheets) {
    const answer = asked.get(id);
    if (answer?.protection.protected === true) locks.set(id, toLock(answer.protection));
    const ours = (answer?.formats.items ?? []).filter(isOurs).map((format) => format.id);
    answer?.whole.untrack();
    if (ours.length > 0) formats.set(id, ours);
  }
  return { sheets, formats, notes: takeNotes(), locks };
}

interface AskedFormats {
  readonly whole: Excel.Range;
  readonly formats: Excel.ConditionalFormatCollection;
  readonly protection: Excel.WorksheetProtection;
}

/** The range must be kept until the answer was taken: the rules are reached through it. */
function askFormats(context: Excel.RequestContext, id: string): AskedFormats {
  const sheet = context.workbook.worksheets.getItem(id);
  const { protection } = sheet;
  protection.load("protected,options");
  const asked = { whole: sheet.getRange() };
  const formats = asked.whole.conditionalFormats;
  formats.load("items/id,items/type,items/customOrNullObject/rule/formula");
  return { ...asked, formats, protection };
}

function toLock({ options }: Excel.WorksheetProtection): SheetLock {
  return { formats: options.allowFormatCells !== true, notes: options.allowEditObjects !== true };
}

function isOurs(format: Excel.ConditionalFormat): boolean {
  if (format.type !== "Custom") return false;
  const custom = format.customOrNullObject;
  return !custom.isNullObject && isMarkFormula(custom.rule.formula);
}
