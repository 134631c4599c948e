import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import { fitHeadings, type FrozenParts } from "./fit-headings";
import type { TableHeading } from "../grid-view";

/** The headers and the labels of rows, kept in sight: in the view alone, and only where the file keeps none itself. */
export interface KeptHeadings {
  readonly take: (headings: readonly TableHeading[]) => void;
  readonly freeze: () => void;
  /** Scrolls so that the cell is in sight, and as little as that takes. */
  readonly bringIntoSight: (sheet: FWorksheet, at: CellPlace) => void;
}

interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** `place` tells how much room there is, `byUs` does what no person did. */
export function keepHeadings(
  place: HTMLElement,
  book: () => FWorkbook,
  byUs: (does: () => void) => void,
): KeptHeadings {
  let headings: readonly TableHeading[] = [];
  const ours = new Map<string, FrozenParts>();

  const freezeSheet = (sheet: FWorksheet): void => {
    const { xSplit, ySplit } = sheet.getFreeze();
    const before = ours.get(sheet.getSheetId());
    // What the file keeps in sight stays as its maker meant it.
    if (!before && (xSplit > 0 || ySplit > 0)) return;
    const name = sheet.getSheetName();
    const { rows, columns } = fitHeadings(
      headings.filter((heading) => heading.sheet === name),
      {
        height: place.clientHeight,
        width: place.clientWidth,
        heightOf: (row) => sheet.getRowHeight(row),
        widthOf: (column) => sheet.getColumnWidth(column),
      },
    );
    if (rows === (before?.rows ?? 0) && columns === (before?.columns ?? 0)) return;
    ours.set(sheet.getSheetId(), { rows, columns });
    byUs(() =>
      sheet.setFreeze({
        ySplit: rows,
        xSplit: columns,
        startRow: rows > 0 ? rows : -1,
        startColumn: columns > 0 ? columns : -1,
      }),
    );
  };

  const freeze = (): void => {
    for (const sheet of book().getSheets()) freezeSheet(sheet);
  };

  return {
    take: (now) => {
      headings = now;
      freeze();
    },
    freeze,
    bringIntoSight: (sheet, at) => {
      const seen = sheet.getVisibleRange();
      if (!seen) return;
      const { ySplit, xSplit } = sheet.getFreeze();
      // The last row and column in sight may be cut off.
      const rowSeen = at.row < ySplit || (at.row >= seen.startRow && at.row < seen.endRow - 1);
      const columnSeen =
        at.column < xSplit || (at.column >= seen.startColumn && at.column < seen.endColumn - 1);
      if (rowSeen && columnSeen) return;
      sheet.scrollToCell(
        rowSeen ? seen.startRow : Math.max(at.row - ROWS_BEFORE, ySplit),
        columnSeen ? seen.startColumn : Math.max(at.column - COLUMNS_BEFORE, xSplit),
      );
    },
  };
}

/** What is shown of what stands before a cell that was gone to. */
const ROWS_BEFORE = 3;
const COLUMNS_BEFORE = 2;
