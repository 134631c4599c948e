import { fail, ok, type Result } from "../../core/base/result";
import type { Mark } from "../../core/model/mark";
import type { HostError, MarkedSheets } from "../../ports/workbook-host";
import { dropFormats } from "./drop-formats";
import { findMarks, type FoundMarks } from "./find-marks";
import { locateNotes } from "./find-notes";
import { nameCulprit } from "./name-culprit";
import type { OfficeSession } from "./office-session";
import { putMarks } from "./put-marks";
import { chooseNotes, dropNotes, putNote, toOurNote, type OurNote } from "./put-notes";
import { repair, runAction, tryBatch } from "./run-batch";
import { settleMarks } from "./settle-marks";
import { takeSteps } from "./steps";

/**
 * Replaces all our marks by these, in two syncs: one that looks for what is there, one that writes; a third where notes
 * must be found by their cells. The new marks are put on before the old go, so that a failure leaves one or the other.
 */
export function replaceMarks(
  session: OfficeSession,
  marks: readonly Mark[],
  withNotes: boolean,
): Promise<Result<MarkedSheets, HostError>> {
  return runAction(session, (context) => replaceIn(context, session, marks, withNotes), {
    changes: true,
    areas: true,
  });
}

async function replaceIn(
  context: Excel.RequestContext,
  session: OfficeSession,
  marks: readonly Mark[],
  withNotes: boolean,
): Promise<Result<MarkedSheets, HostError>> {
  const found = await findMarks(context, session);
  if (!found.ok) return found;
  const names = new Set(found.value.sheets.map((sheet) => sheet.name));
  const missing = marks.find((mark) => !names.has(mark.sheet));
  if (missing) return fail({ code: "sheet-not-found", subject: missing.sheet });
  const notes = await locateNotes(
    context,
    found.value.notes.filter((note) => note.ours || withNotes),
  );
  if (!notes.ok) return notes;
  const put = putMarks(marks, session.separator);
  const words = withNotes ? chooseNotes(marks, notes.value, session.supports) : [];
  const steps = [
    ...put,
    ...dropNotes(notes.value),
    ...words.map(putNote),
    ...dropFormats(found.value.formats),
  ];
  if (steps.length === 0) return tell(found.value.unread);
  const gone = notes.value.filter((note) => note.ours).map(toOurNote);
  const locked = findLocked(found.value, marks, [...gone, ...words]);
  if (locked !== null) return fail({ code: "protected", subject: locked });
  const written = await tryBatch(context, () => takeSteps(context, steps, () => undefined));
  if (written.ok) return tell(found.value.unread);
  const { error } = written.error;
  const settled =
    error.code === "cell-editing"
      ? null
      : await repair(context, error, (to) =>
          settleMarks(to, session, { formats: put.length, words }, { ...found.value, located: notes.value }),
        );
  if (settled) return tell(settled);
  const sheets = [...new Set([...marks.map((mark) => mark.sheet), ...names])];
  return nameCulprit(context, error, sheets);
}

function tell(unread: readonly string[]): Result<MarkedSheets, HostError> {
  return ok(unread.length === 0 ? {} : { unread: [...new Set(unread)] });
}

/** The first sheet whose protection keeps us from it: seen beforehand, since what a batch did until then has happened. */
function findLocked(
  { sheets, formats, locks }: FoundMarks,
  marks: readonly Mark[],
  notes: readonly OurNote[],
): string | null {
  const marked = new Set(marks.map((mark) => mark.sheet));
  const noted = new Set(notes.map((note) => note.sheet));
  const locked = sheets.find(({ id, name }) => {
    const lock = locks.get(id);
    return (
      (lock?.formats === true && (marked.has(name) || formats.has(id))) ||
      (lock?.notes === true && noted.has(name))
    );
  });
  return locked?.name ?? null;
}
