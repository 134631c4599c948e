import { alignFigures } from "../../../src/core/alignment/align-figures";
import type { Alignment } from "../../../src/core/alignment/alignment";
import { gatherFacts } from "../../../src/core/engine/gather-facts";
import { formatAddress } from "../../../src/core/model/address";
import type { WorkbookSnapshot } from "../../../src/core/model/workbook";
import { readTextDocument } from "../../../src/documents/text/read-text-document";
import { INVENTED_PAIRS } from "./invented-pairs";

interface Read {
  readonly quote: string;
  readonly alignment: Alignment;
}

function align(book: WorkbookSnapshot, report: string): readonly Read[] {
  const { claims, tables } = gatherFacts([book], [readTextDocument("bao-cao.txt", report)], null);
  const found = alignFigures({ claims, tables, known: new Map(), isSettled: () => false });
  return claims.figures.flatMap((figure) => {
    const alignment = found.get(figure.index);
    return alignment ? [{ quote: figure.number.quote, alignment }] : [];
  });
}

function write({ alignment }: Read): string {
  if (alignment.kind === "no-source") return "-";
  const cells = alignment.source.cells.map(({ row, column }) => formatAddress(row, column)).join("+");
  return alignment.kind === "matched" ? cells : `${alignment.sure ? "!" : "?"}${cells}`;
}

describe("alignFigures", () => {
  it.each(INVENTED_PAIRS)("ties the report to its table: $name", ({ book, report, ties }) => {
    expect(align(book, report).map((read) => `${read.quote} ${write(read)}`)).toEqual(
      align(book, report).map(({ quote }, index) => `${quote} ${ties[index] ?? ""}`),
    );
  });

  it("ties no figure to a foreign workbook, and accuses none", () => {
    const told = INVENTED_PAIRS.flatMap((own) =>
      INVENTED_PAIRS.filter((other) => other !== own).flatMap((other) =>
        align(other.book, own.report).map(
          (read) => `${own.name}, ${other.name}: ${read.quote} ${write(read)}`,
        ),
      ),
    );
    expect(told.filter((line) => !line.endsWith(" -"))).toEqual([]);
  });
});
