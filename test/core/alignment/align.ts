import { alignFigures } from "../../../src/core/alignment/align-figures";
import type { Alignment } from "../../../src/core/alignment/alignment";
import { gatherFacts } from "../../../src/core/engine/gather-facts";
import { formatAddress } from "../../../src/core/model/address";
import type { WorkbookSnapshot } from "../../../src/core/model/workbook";
import { readTextDocument } from "../../../src/documents/text/read-text-document";

export interface Read {
  readonly quote: string;
  readonly alignment: Alignment;
}

/** What the tables of a workbook say to each figure of a report. */
export function align(book: WorkbookSnapshot, report: string): readonly Read[] {
  const { claims, tables } = gatherFacts([book], [readTextDocument("bao-cao.txt", report)], null);
  const found = alignFigures({ claims, tables, known: new Map(), isSettled: () => false });
  return claims.figures.flatMap((figure) => {
    const alignment = found.get(figure.index);
    return alignment ? [{ quote: figure.number.quote, alignment }] : [];
  });
}

/** "C7" where it is tied, "!C7" where the cell says otherwise, "?C7" where it may, "-" where nothing is said. */
export function write({ alignment }: Read): string {
  if (alignment.kind === "no-source") return "-";
  const cells = alignment.source.cells.map(({ row, column }) => formatAddress(row, column)).join("+");
  return alignment.kind === "matched" ? cells : `${alignment.sure ? "!" : "?"}${cells}`;
}

/** The verdict on each figure, by what is written. */
export function tell(book: WorkbookSnapshot, report: string): readonly string[] {
  return align(book, report).map((read) => `${read.quote} ${write(read)}`);
}
