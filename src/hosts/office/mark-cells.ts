import { fail, ok, type Result } from "../../core/base/result";
import type { Mark } from "../../core/model/mark";
import type { HostError } from "../../ports/workbook-host";
import { gatherRanges } from "../package/gather-ranges";
import { MARK_LOOKS, markFormula, RANGES_A_MARK, SEVERITIES } from "../package/our-traces";
import { findMarks, type FoundMarks } from "./find-marks";
import { locateNotes, type LocatedNote } from "./find-notes";
import { nameCulprit } from "./name-culprit";
import type { OfficeSession } from "./office-session";
import { chooseNotes, dropNotes, hasNotes, putNote, toOurNote, type OurNote } from "./put-notes";
import { inBatch, runAction, tryBatch } from "./run-batch";
import { CALL_BYTES, takeSteps, type Step } from "./steps";

/**
 * Replaces all our marks by these, in two syncs: one that looks for what is there, one that writes; a third where notes
 * must be found by their cells. The new marks are put on before the old go, so that a failure leaves one or the other.
 */
export function replaceMarks(
  session: OfficeSession,
  marks: readonly Mark[],
  withNotes: boolean,
): Promise<Result<void, HostError>> {
  return runAction(session, (context) => replaceIn(context, session, marks, withNotes), { changes: true });
}

async function replaceIn(
  context: Excel.RequestContext,
  session: OfficeSession,
  marks: readonly Mark[],
  withNotes: boolean,
): Promise<Result<void, HostError>> {
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
  const steps = [...put, ...dropNotes(notes.value), ...words.map(putNote), ...dropFormats(found.value)];
  if (steps.length === 0) return ok(undefined);
  const gone = notes.value.filter((note) => note.ours).map(toOurNote);
  const locked = findLocked(found.value, marks, [...gone, ...words]);
  if (locked !== null) return fail({ code: "protected", subject: locked });
  const written = await tryBatch(context, () => takeSteps(context, steps, () => undefined));
  if (written.ok) return ok(undefined);
  const { error } = written.error;
  const settled =
    error.code !== "cell-editing" &&
    (await settle(
      context,
      session,
      { formats: put.length, words },
      { ...found.value, located: notes.value },
    ));
  if (settled) return ok(undefined);
  const sheets = [...new Set([...marks.map((mark) => mark.sheet), ...names])];
  return nameCulprit(context, error, sheets);
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

/**
 * After a failure: with all new marks there, the old ones go, and it is done after all; else the new ones go, and the notes
 * we took away come back. Tells whether the new marks stand.
 */
async function settle(
  context: Excel.RequestContext,
  session: OfficeSession,
  wanted: { readonly formats: number; readonly words: readonly OurNote[] },
  before: FoundMarks & { readonly located: readonly LocatedNote[] },
): Promise<boolean> {
  const now = await findMarks(context, session);
  if (!now.ok) return false;
  const notes = await locateNotes(
    context,
    now.value.notes.filter((note) => note.ours),
  );
  if (!notes.ok) return false;
  const old = new Set([...before.formats.values()].flat());
  const fresh = pickFormats(now.value, (id) => !old.has(id));
  const count = [...fresh.values()].reduce((sum, ids) => sum + ids.length, 0);
  const isWhole = count === wanted.formats && hasNotes(notes.value, wanted.words);
  const gone = isWhole ? pickFormats(now.value, (id) => old.has(id)) : fresh;
  const back = before.located.filter((note) => note.ours).map(toOurNote);
  const steps = [
    ...dropFormats({ formats: gone }),
    ...(isWhole || hasNotes(notes.value, back) ? [] : [...dropNotes(notes.value), ...back.map(putNote)]),
  ];
  const done = await inBatch(context, () => takeSteps(context, steps, () => undefined));
  return isWhole && done.ok;
}

function pickFormats(
  { formats }: FoundMarks,
  picks: (id: string) => boolean,
): ReadonlyMap<string, readonly string[]> {
  return new Map([...formats].map(([sheet, ids]) => [sheet, ids.filter(picks)]));
}

function putMarks(marks: readonly Mark[], separator: OfficeSession["separator"]): readonly Step[] {
  const steps: Step[] = [];
  for (const sheet of new Set(marks.map((mark) => mark.sheet))) {
    for (const severity of SEVERITIES) {
      const cells = marks.filter((mark) => mark.sheet === sheet && mark.severity === severity);
      for (const address of packAddresses(gatherRanges(cells), separator)) {
        steps.push({
          bytes: address.length + 6 * CALL_BYTES,
          queue: (desk) => {
            const areas = desk.sheet(sheet).getRanges(address).untrack();
            const format = areas.conditionalFormats.add("Custom").custom;
            format.rule.formula = `=${markFormula(severity)}`;
            format.format.fill.color = MARK_LOOKS[severity].fill;
            format.format.font.color = MARK_LOOKS[severity].color;
          },
        });
      }
    }
  }
  return steps;
}

function packAddresses(ranges: readonly string[], separator: string): readonly string[] {
  const packs: string[][] = [];
  let length = 0;
  for (const range of ranges) {
    const last = packs.at(-1);
    length += range.length + 1;
    if (last && last.length < RANGES_A_MARK && length <= MAX_ADDRESS) last.push(range);
    else {
      packs.push([range]);
      length = range.length;
    }
  }
  return packs.map((pack) => pack.join(separator));
}

function dropFormats({ formats }: Pick<FoundMarks, "formats">): readonly Step[] {
  return [...formats].flatMap(([sheet, ids]) =>
    ids.map(
      (id) =>
        ({
          bytes: CALL_BYTES,
          queue: (desk) => desk.sheet(sheet).getRange().untrack().conditionalFormats.getItem(id).delete(),
        }) satisfies Step,
    ),
  );
}

/** Excel takes 8192 characters of addresses. */
const MAX_ADDRESS = 8000;
