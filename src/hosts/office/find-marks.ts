import { fail, ok, type Result } from "../../core/base/result";
import type { HostError } from "../../ports/workbook-host";
import { askFormats, findFormatsAround, type SheetFormats } from "./find-formats";
import { askNotes, type FoundNote } from "./find-notes";
import { askSheets, type ListedSheet } from "./list-sheets";
import type { KnownSheet, OfficeSession } from "./office-session";
import { listWorkbook } from "./read-workbook";
import { inBatch } from "./run-batch";

/** The marks of ours in the workbook: conditional formats by sheet, and notes. */
export interface FoundMarks {
  readonly sheets: readonly ListedSheet[];
  /** The ids of our conditional formats, by the sheet's id; only sheets that have any. */
  readonly formats: ReadonlyMap<string, readonly string[]>;
  /** The same of the rules without a formula. */
  readonly blanks: ReadonlyMap<string, readonly string[]>;
  readonly notes: readonly FoundNote[];
  /** The sheets that are protected, by their ids. */
  readonly locks: ReadonlyMap<string, SheetLock>;
  /** The names of the sheets with a rule that Excel will not show: it may be ours. */
  readonly unread: readonly string[];
}

/** What the protection of a sheet keeps us from. */
export interface SheetLock {
  readonly formats: boolean;
  readonly notes: boolean;
}

/**
 * Looks for our marks: one sync where the sheets are as they were known, two more at most where they are not, and more of them
 * where Excel will not show a rule.
 */
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
    if (found.ok) continue;
    if (!DOUBTFUL.has(found.error.code)) return found;
    const listed = await listWorkbook(context, session);
    if (!listed.ok) return listed;
    if (isSame(known, listed.value.sheets)) return findAround(context, session, listed.value.sheets);
  }
  return fail({ code: "refused", subject: "", detail: "the sheets change all the time" });
}

/** Excel says the same of a sheet that is gone and of a rule that it lists and does not know. */
const DOUBTFUL: ReadonlySet<HostError["code"]> = new Set(["sheet-not-found", "refused", "too-large"]);

function isSame(known: readonly KnownSheet[], listed: readonly ListedSheet[]): boolean {
  return known.length === listed.length && known.every(({ id }, index) => listed[index]?.id === id);
}

/** Null where there is a sheet that was not known. */
async function askMarks(
  context: Excel.RequestContext,
  session: OfficeSession,
  known: readonly KnownSheet[],
): Promise<FoundMarks | null> {
  const asked = new Map(known.map(({ id }) => [id, askFormats(context, id)] as const));
  const takeAround = askAround(context, session, known);
  await context.sync();
  const around = takeAround();
  if (around.sheets.some((sheet) => !asked.has(sheet.id))) return null;
  return { ...around, ...toMaps([...asked.values()].map((take) => take())), unread: [] };
}

/** With the rules asked for apart from all else, sheet by sheet where it must be. */
async function findAround(
  context: Excel.RequestContext,
  session: OfficeSession,
  known: readonly ListedSheet[],
): Promise<Result<FoundMarks, HostError>> {
  const around = await inBatch(
    context,
    async () => {
      const take = askAround(context, session, known);
      await context.sync();
      return take();
    },
    { repeatable: true },
  );
  if (!around.ok) return around;
  const { sheets } = around.value;
  const found = await findFormatsAround(
    context,
    sheets.map((sheet) => sheet.id),
  );
  if (!found.ok) return found;
  const { formats, unread } = found.value;
  const names = sheets.filter(({ id }) => unread.includes(id)).map(({ name }) => name);
  return ok({ ...around.value, ...toMaps(formats), unread: names });
}

/** Asks for all but the rules. */
function askAround(
  context: Excel.RequestContext,
  session: OfficeSession,
  known: readonly KnownSheet[],
): () => Pick<FoundMarks, "sheets" | "notes" | "locks"> {
  const asked = known.map(({ id }) => {
    const { protection } = context.workbook.worksheets.getItem(id);
    protection.load("protected,options");
    return { id, protection };
  });
  const takeSheets = askSheets(context, session);
  const takeNotes = askNotes(context, session.supports);
  return () => ({
    sheets: takeSheets(),
    notes: takeNotes(),
    locks: new Map(
      asked.flatMap(({ id, protection }) => (protection.protected ? [[id, toLock(protection)]] : [])),
    ),
  });
}

function toLock({ options }: Excel.WorksheetProtection): SheetLock {
  return { formats: options.allowFormatCells !== true, notes: options.allowEditObjects !== true };
}

function toMaps(formats: readonly SheetFormats[]): Pick<FoundMarks, "formats" | "blanks"> {
  const mapOf = (what: "ours" | "blank"): FoundMarks["formats"] =>
    new Map(formats.flatMap((each) => (each[what].length > 0 ? [[each.sheet, each[what]]] : [])));
  return { formats: mapOf("ours"), blanks: mapOf("blank") };
}
