import { tidyText } from "../base/fold-text";
import { findEncodingFault, type EncodingFault, type OldWriting } from "../base/legacy-encoding";
import type { CellValue, SheetSnapshot } from "../model/workbook";

/** Reads a text whatever it was typed with: TCVN3, VNI, VIQR, decomposed or with unseen characters. */
export type WritingReader = (text: string) => string;

/** Rows from the top that are asked which old font a sheet is typed in: its titles and headers, and some of its entries. */
const SAMPLE_ROWS = 120;

/** A reader for the labels of one sheet; where its top surely holds an old writing, a single odd word is read by it too. */
export function createWritingReader(sheet: SheetSnapshot): WritingReader {
  let nearby: OldWriting | null | undefined;
  return (text) => {
    if (nearby === undefined) nearby = findNearby(sheet);
    const fault = findEncodingFault(text, nearby ?? undefined);
    return fault?.certain === true ? fault.text : text;
  };
}

/** Every old writing that three texts prove, the most frequent first: offices have machines of different ages. */
export function listProven(faults: Iterable<EncodingFault>): readonly OldWriting[] {
  const counts = countWritings(faults);
  return OLD_WRITINGS.filter((each) => counts[each] >= 3).sort((a, b) => counts[b] - counts[a]);
}

/** The old writing that most texts prove, three at least; null where none does. */
export function findDominant(faults: Iterable<EncodingFault>): OldWriting | null {
  return listProven(faults)[0] ?? null;
}

export const OLD_WRITINGS = ["tcvn3", "vni", "viqr"] as const;

function countWritings(faults: Iterable<EncodingFault>): Readonly<Record<OldWriting, number>> {
  const counts: Record<OldWriting, number> = { tcvn3: 0, vni: 0, viqr: 0 };
  for (const { kind, certain } of faults) {
    if (certain && (kind === "tcvn3" || kind === "vni" || kind === "viqr")) counts[kind]++;
  }
  return counts;
}

/** A label as it is compared and shown. */
export function readLabelText(value: CellValue, read: WritingReader): string {
  return typeof value === "string" ? tidyText(read(value)) : tidyText(String(value));
}

function findNearby(sheet: SheetSnapshot): OldWriting | null {
  const faults: EncodingFault[] = [];
  for (const line of sheet.values.slice(0, SAMPLE_ROWS)) {
    for (const value of line) {
      const fault = typeof value === "string" ? findEncodingFault(value) : null;
      if (fault) faults.push(fault);
    }
  }
  return findDominant(faults);
}
