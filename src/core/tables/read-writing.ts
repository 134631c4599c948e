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

/** The old writing that three texts prove, if any. */
export function findDominant(faults: Iterable<EncodingFault>): OldWriting | null {
  const counts: Record<OldWriting, number> = { tcvn3: 0, vni: 0, viqr: 0 };
  for (const { kind, certain } of faults) {
    if (certain && (kind === "tcvn3" || kind === "vni" || kind === "viqr")) counts[kind]++;
  }
  const best = (["vni", "viqr"] as const).reduce<OldWriting>(
    (most, each) => (counts[each] > counts[most] ? each : most),
    "tcvn3",
  );
  return counts[best] >= 3 ? best : null;
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
