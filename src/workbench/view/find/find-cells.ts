import { foldText } from "../../../core/base/fold-text";
import type { Language } from "../../../core/base/language";
import { writeNumber } from "../../../core/base/number-text";
import { formatAddress } from "../../../core/model/address";
import type { CellValue, WorkbookSnapshot } from "../../../core/model/workbook";
import type { SheetCell } from "../../../ports/workbook-navigator";

/** What was found, and whether there is more. */
export interface FoundCells {
  readonly cells: readonly SheetCell[];
  readonly more: boolean;
}

/**
 * Cells of the sheets that can be seen which hold the words, in upper or lower case and with or without marks. A number is found
 * as it is stored and as the language writes it. From the sheet `first` on, and round.
 */
export function findCells(
  workbook: WorkbookSnapshot,
  query: string,
  first: string | null,
  language: Language,
): FoundCells {
  const wanted = foldText(query);
  const cells: SheetCell[] = [];
  if (wanted === "") return { cells, more: false };
  const holds = createMatcher(wanted, language);
  const visible = workbook.sheets.filter(({ visibility }) => visibility === "visible");
  const at = Math.max(
    visible.findIndex(({ name }) => name === first),
    0,
  );
  for (const { name, values } of [...visible.slice(at), ...visible.slice(0, at)]) {
    for (const [row, line] of values.entries()) {
      for (const [column, value] of line.entries()) {
        if (value === "" || !holds(value)) continue;
        if (cells.length === MOST) return { cells, more: true };
        cells.push({ sheet: name, address: formatAddress(row, column) });
      }
    }
  }
  return { cells, more: false };
}

/** The same values come again and again in a list: each is compared once. */
function createMatcher(wanted: string, language: Language): (value: CellValue) => boolean {
  const known = new Map<CellValue, boolean>();
  return (value) => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const holds = textsOf(value, language).some((text) => foldText(text).includes(wanted));
    known.set(value, holds);
    return holds;
  };
}

function textsOf(value: CellValue, language: Language): readonly string[] {
  return typeof value === "number" ? [String(value), writeNumber(value, language)] : [String(value)];
}

/** Nobody goes through more one by one. */
const MOST = 1000;
