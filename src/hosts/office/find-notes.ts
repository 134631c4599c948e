import { ok, type Result } from "../../core/base/result";
import type { HostError } from "../../ports/workbook-host";
import { COMMENTS, NOTES, type Supports } from "./requirements";
import { HostFault, inBatch } from "./run-batch";

/** A note or comment in the workbook. */
export interface FoundNote {
  readonly kind: "note" | "comment";
  /** A comment's id; a note has none, and is known by its place among the notes until its cell is. */
  readonly id: string;
  readonly index: number;
  readonly content: string;
  readonly ours: boolean;
}

/** A note with the cell it is on, as Excel writes it: `'Số liệu'!B2`. */
export interface LocatedNote extends FoundNote {
  readonly address: string;
}

/** What our notes begin with; the second character is invisible, and nobody types it. */
export const NOTE_HEAD = "Khớp\u2063: ";

/** Asks for all notes and comments, as far as this Excel knows of them; the function it gives takes the answer. */
export function askNotes(context: Excel.RequestContext, supports: Supports): () => readonly FoundNote[] {
  const notes = supports(NOTES) ? context.workbook.notes : null;
  notes?.load("items/content");
  const comments = supports(COMMENTS) ? context.workbook.comments : null;
  comments?.load("items/id,items/content");
  return () => [
    ...(notes?.items ?? []).map((note, index) => toFound("note", "", index, note.content)),
    ...(comments?.items ?? []).map((comment, index) =>
      toFound("comment", comment.id, index, comment.content),
    ),
  ];
}

/** Finds the cells of notes, in one sync. */
export async function locateNotes(
  context: Excel.RequestContext,
  notes: readonly FoundNote[],
): Promise<Result<readonly LocatedNote[], HostError>> {
  if (notes.length === 0) return ok([]);
  return inBatch(context, () => askLocations(context, notes), { repeatable: true });
}

async function askLocations(
  context: Excel.RequestContext,
  notes: readonly FoundNote[],
): Promise<readonly LocatedNote[]> {
  const asked = notes.map((found) => {
    const item =
      found.kind === "note"
        ? context.workbook.notes.getItemAt(found.index)
        : context.workbook.comments.getItem(found.id);
    item.load("content");
    const cell = item.getLocation().untrack();
    cell.load("address");
    return { found, item, cell };
  });
  await context.sync();
  return asked.map(({ found, item, cell }) => {
    // Somebody's note came or went meanwhile, and the places moved: nothing may be deleted by them.
    if (item.content !== found.content)
      throw new HostFault({ code: "refused", subject: cell.address, detail: "the notes changed meanwhile" });
    return { ...found, address: cell.address };
  });
}

function toFound(kind: FoundNote["kind"], id: string, index: number, content: string): FoundNote {
  return { kind, id, index, content, ours: content.startsWith(NOTE_HEAD) };
}
