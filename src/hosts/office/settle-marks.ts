import { dropFormatsAround } from "./drop-formats";
import { findMarks, type FoundMarks } from "./find-marks";
import { locateNotes, type LocatedNote } from "./find-notes";
import type { OfficeSession } from "./office-session";
import { dropNotes, hasNotes, putNote, toOurNote, type OurNote } from "./put-notes";
import { inBatch } from "./run-batch";
import { takeSteps } from "./steps";

/**
 * After a failure: with all new marks there, the old ones go, and it is done after all; else the new ones go, and the notes
 * we took away come back. Gives the names of the sheets where an old mark may have stayed; null where the new marks do not
 * stand.
 */
export async function settleMarks(
  context: Excel.RequestContext,
  session: OfficeSession,
  wanted: { readonly formats: number; readonly words: readonly OurNote[] },
  before: FoundMarks & { readonly located: readonly LocatedNote[] },
): Promise<readonly string[] | null> {
  const now = await findMarks(context, session);
  if (!now.ok) return null;
  const notes = await locateNotes(
    context,
    now.value.notes.filter((note) => note.ours),
  );
  if (!notes.ok) return null;
  const old = new Set([...before.formats.values(), ...before.blanks.values()].flat());
  const fresh = pickFormats(now.value.formats, (id) => !old.has(id));
  const count = [...fresh.values()].reduce((sum, ids) => sum + ids.length, 0);
  const isWhole = count === wanted.formats && hasNotes(notes.value, wanted.words);
  const gone = isWhole ? pickFormats(now.value.formats, (id) => old.has(id)) : fresh;
  const dropped = await dropFormatsAround(context, gone);
  if (!isWhole) {
    // One that was put on and got no further.
    await dropFormatsAround(
      context,
      pickFormats(now.value.blanks, (id) => !old.has(id)),
    );
    const back = before.located.filter((note) => note.ours).map(toOurNote);
    const steps = hasNotes(notes.value, back) ? [] : [...dropNotes(notes.value), ...back.map(putNote)];
    await inBatch(context, () => takeSteps(context, steps, () => undefined));
  }
  if (!isWhole || !dropped.ok) return null;
  const kept = now.value.sheets.filter(({ id }) => dropped.value.includes(id)).map(({ name }) => name);
  return [...now.value.unread, ...kept];
}

function pickFormats(
  formats: FoundMarks["formats"],
  picks: (id: string) => boolean,
): ReadonlyMap<string, readonly string[]> {
  return new Map([...formats].map(([sheet, ids]) => [sheet, ids.filter(picks)]));
}
