import { formatColumn } from "../../core/model/address";
import type { PlannedContent } from "../../core/model/sheet-plan";
import { TYPED } from "../typed-summaries";
import { cellPlace, readCell, setCell, type FaultMaker, type PlacedFault, type SampleBook } from "./book";

/** The sheet that `summary-differs-from-summary` adds. */
const COPY_SHEET = "Kèm tờ trình";

const { awards, fields } = TYPED;

/** One maker a rule of the typed tables. The register stays as it is; what it also contradicts is among the echoes. */
export const TABLE_FAULTS = {
  "total-differs-from-parts": (book) => {
    const [row, column] = [awards.top, awards.left];
    const right = numberAt(book, awards.sheet, row, column);
    return slip(book, "total-differs-from-parts", awards.sheet, row, column, right - 2, {
      expected: right,
      note: "The first year's total of awards is two short of collectives and individuals.",
    });
  },
  "part-exceeds-whole": (book) => {
    // Raised above the registered, and the total row with it, so that only the comparison tells.
    const column = fields.left + 4;
    const row = totalRow(book) - 1;
    const right = numberAt(book, fields.sheet, row, column);
    const shown = numberAt(book, fields.sheet, row, fields.left) + 9;
    const made = slip(book, "part-exceeds-whole", fields.sheet, row, column, shown, {
      note: `More newly registered than registered; the register counts ${right}.`,
    });
    return withTotal(made.book, made.fault, column, shown - right);
  },
  "summary-differs-from-register": (book) => {
    const column = fields.left + 3;
    const row = fields.top + 1;
    const right = numberAt(book, fields.sheet, row, column);
    const made = slip(book, "summary-differs-from-register", fields.sheet, row, column, right + 20, {
      expected: right,
      note: "Twenty more than the register counts; the total row was typed to match.",
    });
    return withTotal(made.book, made.fault, column, 20);
  },
  "summary-differs-from-summary": (book) => {
    const original = book.sheets.find((plan) => plan.name === awards.sheet);
    if (!original) throw new Error(`no sheet ${awards.sheet}`);
    const copied = { ...book, sheets: [...book.sheets, { ...original, name: COPY_SHEET }] };
    // One up, one down within the same year: the copy still adds up.
    const [row, from, to] = [awards.top + 1, awards.left + 3, awards.left + 5];
    const [first, second] = [numberAt(book, awards.sheet, row, from), numberAt(book, awards.sheet, row, to)];
    const made = slip(copied, "summary-differs-from-summary", COPY_SHEET, row, from, first - 1, {
      expected: first,
      note: "A copy of the awards with one award moved from the communes to the district.",
    });
    return {
      book: setCell(made.book, COPY_SHEET, row, to, second + 1),
      fault: {
        ...made.fault,
        echoes: [
          { rule: "summary-differs-from-summary", at: cellPlace(COPY_SHEET, row, to) },
          { rule: "summary-differs-from-register", at: cellPlace(COPY_SHEET, row, from) },
          { rule: "summary-differs-from-register", at: cellPlace(COPY_SHEET, row, to) },
        ],
      },
    };
  },
  "number-stored-as-text": (book) => {
    const [row, column] = [fields.top + 2, fields.left + 2];
    const right = numberAt(book, fields.sheet, row, column);
    return slip(book, "number-stored-as-text", fields.sheet, row, column, String(right), {
      expected: right,
      note: "A figure typed as text.",
    });
  },
  "cell-error": (book) => {
    const [row, column] = [fields.top + 3, fields.left + 9];
    return slip(book, "cell-error", fields.sheet, row, column, "#REF!", {
      note: "A reference that no longer leads anywhere.",
    });
  },
  "total-typed-over-formula": (book) => {
    const column = fields.left + 6;
    const summed = writeSums(book);
    const shown = numberAt(book, fields.sheet, totalRow(book), column);
    return slip(summed, "total-typed-over-formula", fields.sheet, totalRow(book), column, shown, {
      expected: shown,
      note: "The right figure, but typed among nine sums: it will not follow the next change.",
    });
  },
  "formula-omits-rows": (book) => {
    const column = fields.left + 8;
    const row = totalRow(book);
    const left = numberAt(book, fields.sheet, row - 1, column);
    const expected = numberAt(book, fields.sheet, row, column);
    const short: PlannedContent = {
      kind: "formula",
      formula: sumFormula(column, row - 1),
      value: expected - left,
    };
    return {
      book: setCell(writeSums(book), fields.sheet, row, column, short),
      fault: {
        rule: "formula-omits-rows",
        at: cellPlace(fields.sheet, row, column),
        shown: expected - left,
        expected,
        note: "The sum stops one row short.",
        echoes: [
          { rule: "total-differs-from-parts", at: cellPlace(fields.sheet, row, column) },
          { rule: "summary-differs-from-register", at: cellPlace(fields.sheet, row, column) },
        ],
      },
    };
  },
} as const satisfies Readonly<Record<string, FaultMaker>>;

function slip(
  book: SampleBook,
  rule: string,
  sheet: string,
  row: number,
  column: number,
  shown: number | string,
  rest: { readonly expected?: number; readonly note: string },
): { readonly book: SampleBook; readonly fault: PlacedFault } {
  const at = cellPlace(sheet, row, column);
  const differs = typeof shown === "number" && shown !== rest.expected;
  return {
    book: setCell(book, sheet, row, column, shown),
    fault: {
      rule,
      at,
      shown,
      expected: rest.expected ?? null,
      note: rest.note,
      echoes:
        differs && rule !== "summary-differs-from-register"
          ? [{ rule: "summary-differs-from-register", at }]
          : [],
    },
  };
}

/** Lets the total row of the fields follow a changed cell; the register then contradicts it too. */
function withTotal(
  book: SampleBook,
  fault: PlacedFault,
  column: number,
  difference: number,
): { readonly book: SampleBook; readonly fault: PlacedFault } {
  const row = totalRow(book);
  const value = numberAt(book, fields.sheet, row, column) + difference;
  const plan = book.sheets.find((each) => each.name === fields.sheet);
  const content = plan?.cells.find((cell) => cell.row === row && cell.column === column)?.content;
  const total = content?.kind === "formula" ? { ...content, value } : value;
  const echo = { rule: "summary-differs-from-register", at: cellPlace(fields.sheet, row, column) };
  return {
    book: setCell(book, fields.sheet, row, column, total),
    fault: { ...fault, echoes: [...fault.echoes, echo] },
  };
}

/** The total row of the fields as sums, whether it was typed or not. Cells that hold a fault already stay. */
function writeSums(book: SampleBook): SampleBook {
  const row = totalRow(book);
  const plan = book.sheets.find((each) => each.name === fields.sheet);
  if (plan?.cells.some((cell) => cell.row === row && cell.content.kind === "formula")) return book;
  let summed = book;
  for (const [index, value] of (book.register.counts.fields.total ?? []).entries()) {
    const column = fields.left + index;
    const formula = sumFormula(column, row);
    summed = setCell(summed, fields.sheet, row, column, { kind: "formula", formula, value });
  }
  return summed;
}

/** The sum of the fields' rows above row `end`. */
function sumFormula(column: number, end: number): string {
  const letter = formatColumn(column);
  return `SUM(${letter}${fields.top + 1}:${letter}${end})`;
}

function totalRow(book: SampleBook): number {
  return fields.top + book.register.counts.fields.cells.length;
}

function numberAt(book: SampleBook, sheet: string, row: number, column: number): number {
  const value = readCell(book, sheet, row, column);
  if (typeof value !== "number") throw new Error(`${sheet} row ${row + 1} holds no number`);
  return value;
}
