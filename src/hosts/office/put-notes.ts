import { formatAddress } from "../../core/model/address";
import type { Mark } from "../../core/model/mark";
import { NOTE_HEAD, type LocatedNote } from "./find-notes";
import { NOTES, type Supports } from "./requirements";
import { splitAddress } from "./split-address";
import { CALL_BYTES, type Step } from "./steps";

/** A note or comment of ours, to be put on a cell. */
export interface OurNote {
  readonly kind: LocatedNote["kind"];
  readonly sheet: string;
  readonly address: string;
  readonly content: string;
}

/** The notes that marks ask for. A cell has one note or comment; where it is the user's, ours stays away. */
export function chooseNotes(
  marks: readonly Mark[],
  notes: readonly LocatedNote[],
  supports: Supports,
): readonly OurNote[] {
  const taken = new Set(notes.filter((note) => !note.ours).map((note) => keyOf(toOurNote(note))));
  const kind = supports(NOTES) ? "note" : "comment";
  return marks
    .filter((mark) => mark.text !== "")
    .map(({ sheet, row, column, text }) => {
      return { kind, sheet, address: formatAddress(row, column), content: NOTE_HEAD + text } as const;
    })
    .filter((note) => !taken.has(keyOf(note)));
}

export function putNote({ kind, sheet, address, content }: OurNote): Step {
  return {
    bytes: 2 * content.length + 2 * CALL_BYTES,
    queue: (desk) => {
      const cell = desk.range(sheet, address);
      if (kind === "note") desk.context.workbook.notes.add(cell, content);
      else desk.context.workbook.comments.add(cell, content);
    },
  };
}

/** A note found, as it would be put again. */
export function toOurNote({ kind, address, content }: LocatedNote): OurNote {
  const { sheet, range } = splitAddress(address);
  return { kind, sheet, address: range.replaceAll("$", ""), content };
}

/** Whether these are our notes that are there, neither more nor less. */
export function hasNotes(there: readonly LocatedNote[], wanted: readonly OurNote[]): boolean {
  const texts = new Map(there.map(toOurNote).map((note) => [keyOf(note), note.content]));
  return texts.size === wanted.length && wanted.every((note) => texts.get(keyOf(note)) === note.content);
}

/** Takes our notes away, by their cells. */
export function dropNotes(notes: readonly LocatedNote[]): readonly Step[] {
  return notes
    .filter((note) => note.ours)
    .map(
      ({ kind, id, address }) =>
        ({
          bytes: CALL_BYTES,
          queue: ({ context }) => {
            if (kind === "note") context.workbook.notes.getItem(address).delete();
            else context.workbook.comments.getItem(id).delete();
          },
        }) satisfies Step,
    );
}

function keyOf({ sheet, address }: Pick<OurNote, "sheet" | "address">): string {
  return `${sheet}!${address}`;
}
