import { readNumber } from "../../core/base/number-text";
import { count } from "../write-report";
import type { FaultMaker, Faulty, PlacedFault, SampleBook } from "./book";

/** One maker a rule of the report's text. Each finds its sentence by the words around, and changes as few as it can. */
export const TEXT_FAULTS = {
  "figure-differs-from-table": (book) =>
    replaceFigure(book, "figure-differs-from-table", {
      sentence: /có (?<figure>[\d.]+) tập thể, [\d.]+ cá nhân điển hình trong lĩnh vực văn hóa - xã hội/u,
      change: swapLastDigits,
      note: "A slip of the hand in the recognised collectives of culture and society.",
    }),
  "figure-conflict": (book) =>
    replaceFigure(book, "figure-conflict", {
      sentence: /¹ Năm \d+, năm \d+ kiểm tra được (?<figure>\d+) chi/u,
      change: (value) => value + 1,
      note: "The footnote counts one inspection more than the text, which names all eight.",
    }),
  "sentence-sum-differs": (book) =>
    replaceFigure(book, "sentence-sum-differs", {
      sentence: /có (?<figure>\d+) sản phẩm OCOP, trong đó/u,
      change: (value) => value + 2,
      note: "More products than the four-star and the three-star ones together.",
    }),
  "percentage-differs": (book) =>
    replaceFigure(book, "percentage-differs", {
      sentence: /(?<!\d)\d+\/\d+ trường đạt chuẩn quốc gia, đạt tỷ lệ (?<figure>[\d,]+)%/u,
      change: (value) => value + 4,
      note: "Four points more than the schools come to.",
    }),
  "period-differs": (book) => {
    const { from, to } = book.template.period;
    const short = to - from < 2;
    const before = `Từ năm ${from} đến năm ${to}`;
    const after = short ? `Từ năm ${from - 1} đến năm ${to}` : `Từ năm ${from} đến năm ${to - 1}`;
    const sentence = new RegExp(
      `${before} (?=đã có [\\d.]+ tập thể, [\\d.]+ cá nhân điển hình trong lĩnh vực quốc)`,
      "u",
    );
    const start = book.report.search(sentence);
    if (start < 0) throw new Error("the report has no sentence on defence");
    return replaceAt(book, start, before, after, {
      rule: "period-differs",
      expected: before,
      note: short
        ? "The figures are those of the whole period, the words begin a year before it."
        : "The figures are those of the whole period, the words leave its last year out.",
    });
  },
} as const satisfies Readonly<Record<string, FaultMaker>>;

interface Replacement {
  /** Has a group `figure`. */
  readonly sentence: RegExp;
  readonly change: (value: number) => number;
  readonly note: string;
}

function replaceFigure(book: SampleBook, rule: string, { sentence, change, note }: Replacement): Faulty {
  const match = new RegExp(sentence.source, "du").exec(book.report);
  const at = match?.indices?.groups?.["figure"];
  const before = match?.groups?.["figure"];
  const value = before === undefined ? null : readNumber(before);
  if (!at || before === undefined || !value) throw new Error(`the report has no sentence for ${rule}`);
  return replaceAt(book, at[0], before, count(change(value.value)), { rule, expected: value.value, note });
}

function replaceAt(
  book: SampleBook,
  start: number,
  before: string,
  after: string,
  rest: Pick<PlacedFault, "rule" | "expected" | "note">,
): Faulty {
  const { report, reportName } = book;
  const shown = readNumber(after)?.value ?? after;
  return {
    book: { ...book, report: report.slice(0, start) + after + report.slice(start + before.length) },
    fault: {
      ...rest,
      at: { kind: "text", document: reportName, start, end: start + after.length, quote: after },
      shown,
      echoes: [],
    },
  };
}

/** 354 becomes 345, the slip of a hasty hand; where that moves the figure too far to be a slip, one more: 31 becomes 32. */
function swapLastDigits(value: number): number {
  const [tens, ones] = [Math.floor(value / 10) % 10, value % 10];
  const swapped = value + (ones - tens) * 9;
  const slight = swapped !== value && Math.abs(swapped - value) * 8 <= value;
  return slight ? swapped : value + 1;
}
