import type { PlacedFault, SampleBook } from "./faults/book";
import { REGISTER_FAULTS } from "./faults/register-faults";
import { TABLE_FAULTS } from "./faults/table-faults";
import { TEXT_FAULTS } from "./faults/text-faults";
import type { Random } from "./random";

const FAULTS = { ...REGISTER_FAULTS, ...TABLE_FAULTS, ...TEXT_FAULTS };

/** The rules whose faults can be made. */
export type FaultRule = keyof typeof FAULTS;

export const FAULT_RULES = Object.keys(FAULTS) as readonly FaultRule[];

/** Puts one fault of each rule named into a copy of the book, in that order, and says where each stands in the end. */
export function injectFaults(
  book: SampleBook,
  rules: readonly FaultRule[],
  random: Random,
): { readonly book: SampleBook; readonly faults: readonly PlacedFault[] } {
  let faulty = book;
  let faults: readonly PlacedFault[] = [];
  for (const rule of rules) {
    const before = faulty.report.length;
    const made = FAULTS[rule](faulty, random);
    const moved = moveTexts(faults, made.fault, made.book.report.length - before);
    faulty = made.book;
    faults = [...moved, made.fault];
  }
  return { book: faulty, faults };
}

/** A longer or shorter word moves every place behind it. */
function moveTexts(faults: readonly PlacedFault[], last: PlacedFault, by: number): readonly PlacedFault[] {
  if (last.at.kind !== "text" || by === 0) return faults;
  const { start } = last.at;
  return faults.map((fault) =>
    fault.at.kind === "text" && fault.at.start > start
      ? { ...fault, at: { ...fault.at, start: fault.at.start + by, end: fault.at.end + by } }
      : fault,
  );
}
