import { repairEncoding } from "../base/legacy-encoding";
import { foldWords, tidyText } from "../base/fold-text";
import type { ColumnKey } from "../model/register";
import type { CellValue, SheetSnapshot } from "../model/workbook";
import type { Template } from "../template/schema";

/** The row of a sheet without a register that comes nearest to a register's header, and what keeps it from being one. */
export interface NearHeader {
  /** From 0. */
  readonly row: number;
  /** Its cells that name columns of the template, as they are written. */
  readonly known: readonly string[];
  /** `subject`: neither what is done nor who does it; `few`: too few known columns; `form`: nothing of these. */
  /** Whether the rows below hold words as entries do, and not a label and figures as a summary does. */
  readonly isWordy: boolean;
  readonly lacks: "no-entries" | "subject" | "few" | "form";
}

/** Looks through the first rows; `null` where no row has two cells that name columns of the template. */
export function findNearHeader(sheet: SheetSnapshot, template: Template): NearHeader | null {
  const columns = new Map<string, ColumnKey>();
  for (const { id, header, aliases } of template.columns)
    for (const label of [header, ...aliases])
      if (!columns.has(foldWords(label))) columns.set(foldWords(label), id);
  let best: { readonly row: number; readonly found: ReadonlyMap<ColumnKey, string> } | null = null;
  for (const [row, line] of sheet.values.slice(0, LOOKED_AT).entries()) {
    const found = new Map<ColumnKey, string>();
    for (const value of line) {
      if (typeof value !== "string" || value === "" || value.length > LONGEST_LABEL) continue;
      const label = tidyText(repairEncoding(value));
      const id = columns.get(foldWords(label));
      if (id !== undefined && !found.has(id)) found.set(id, label);
    }
    if (found.size >= 2 && found.size > (best?.found.size ?? 0)) best = { row, found };
  }
  if (!best) return null;
  const { row, found } = best;
  const below = sheet.values
    .slice(row + 1, row + 1 + LOOKED_AT)
    .filter((line) => countFilled(line) >= Math.min(3, found.size));
  const wordy = below.filter((line) => line.filter(isWord).length >= 3).length;
  const lacks =
    below.length === 0
      ? "no-entries"
      : !found.has("title") && !found.has("name")
        ? "subject"
        : found.size < ENOUGH
          ? "few"
          : "form";
  return { row, known: [...found.values()], isWordy: wordy * 2 > below.length, lacks };
}

/** Whether a sheet is words alone, a letter or a cover: no row has three cells. */
export function isProse(sheet: SheetSnapshot): boolean {
  return sheet.values.every((line) => countFilled(line) < 3);
}

function isWord(value: CellValue): boolean {
  return typeof value === "string" && /\p{L}/u.test(value);
}

function countFilled(line: SheetSnapshot["values"][number]): number {
  return line.filter((value) => value !== "").length;
}

/** As far down as headers are looked for; a longer text is no header. */
const LOOKED_AT = 200;
const LONGEST_LABEL = 100;

/** So many known columns make a register (`core/tables/match-register-header.ts`). */
export const ENOUGH = 4;
