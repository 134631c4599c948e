import { analyze } from "../../../src/core/engine/analyze";
import { readTextDocument } from "../../../src/documents/text/read-text-document";
import { readXlsx } from "../../../src/hosts/xlsx/read-xlsx";
import { sheet, workbook } from "../../support/grid";
import { craft, MAIN, worksheet } from "../../hosts/xlsx/craft";

/** What is said again and again, so that each reader and each finder of claims meets what it looks for at every step. */
const PIECES: readonly string[] = [
  ...["1", "1 ", "1,", "1.234.", "1/", "2021, ", "7 6", "0,"],
  ...[". ", "..", ", ", "; ", ": ", "- ", "(", ")", "“", "” ", "'", "…", "  ", "\t"],
  ...["a", "Xã Lạng ", "hộ ", "và ", "a: ", "I)", "; a ", "aÐ", "Ab "],
  ...[
    "so với cùng kỳ tăng ",
    "tăng 5% ",
    "gồm: 3 hộ, ",
    "có 5 hộ ",
    "có có ",
    "trong đó có 2 hộ ",
    "tổng số 10 hộ ",
  ],
  ...[
    "Trần Văn Lục, ",
    "ngày 1/2/2024 ",
    "quý I 5 hộ ",
    "tháng 3 có 4 ",
    "đạt 50% ",
    "kế hoạch 20 ",
    "3 tỷ đồng ",
  ],
  ...[
    "số 12/QĐ-UBND ngày 1/2/2023 của UBND ",
    "khóa XI ",
    "các đơn vị: xã ",
    "(5 hộ) ",
    "5 hộ; ",
    "hai mươi ba ",
  ],
  ...[
    "đúng là ",
    "được đã ",
    "từ 1 đến 2 ",
    "5 kg/người ",
    "ba bốn năm ",
    "lĩnh vực ",
    "tỷ lệ hộ nghèo ",
    "cơ cấu ",
  ],
  ...[
    "Toàn xã có 5 hộ, tăng 2 hộ. ",
    "- Xã An: 5 hộ\n",
    "Toàn xã có 12 hộ nghèo, chiếm 5%.\n\n",
    "đơn vị tính: ",
  ],
];

/** Sixteen would be a square; what is quick at four times the size may be anything. */
const MOST_TIMES = 8;
const QUICK = 300;

/**
 * Processor time at four times the size over that at once the size, the least of two runs of each. Not in the tier of every
 * change: what else runs on the machine may change it.
 */
describe("four times as much takes about four times as long", () => {
  beforeAll(() => {
    // What is run often is compiled first.
    for (let turn = 0; turn < 3; turn++) readReport("Toàn xã có 5 hộ, tăng 2 hộ. ", 3000)();
  });

  it.each(PIECES)("a report of one paragraph of %j", (piece) => {
    expectLinear((size) => readReport(piece, size), 6000);
  });

  it.each(PIECES)("a table whose cells say %j", (piece) => {
    expectLinear((size) => readCells(piece, size), 1000);
  });

  it.each(["[", "[$-", '"', "\\", "_", "#,", "yyyy", "'", "''", "A1", "A1+", "Sheet1!", "("])(
    "formulas and formats of %j",
    (piece) => {
      expectLinear((size) => readCrafted(piece, size), 8000);
    },
  );
});

function readReport(piece: string, size: number): () => unknown {
  const document = readTextDocument("bao-cao.txt", `Báo cáo. ${fill(piece, size)}`);
  return () => analyze([], [document], null);
}

/** Labels and titles of a table with figures, each a long text. */
function readCells(piece: string, size: number): () => unknown {
  const text = fill(piece.replace(/[|\n\t]/gu, " "), size);
  const table = sheet("Biểu", `Thôn | ${text} | Số hộ\nAn | 3 | 4\n${text} | 5 | 6\nTổng số | 8 | 10`);
  return () => analyze([workbook(table)], [], null);
}

function readCrafted(piece: string, size: number): () => unknown {
  const text = fill(piece, size).replaceAll('"', "&quot;");
  const cells = `<row r="1"><c r="A1"><f>${text}</f><v>1</v></c><c r="B1" s="1"><v>2</v></c></row>`;
  const format = `<numFmts count="1"><numFmt numFmtId="200" formatCode="${text}"/></numFmts>`;
  const formats = `${format}<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="200" applyNumberFormat="1"/></cellXfs>`;
  const bytes = craft(worksheet(cells), {
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}">${formats}</styleSheet>`,
  });
  return () => {
    const read = readXlsx("a.xlsx", bytes);
    if (!read.ok) throw new Error(read.error.detail);
    analyze([read.value], [], null);
  };
}

function fill(piece: string, size: number): string {
  return piece.repeat(Math.ceil(size / piece.length));
}

function expectLinear(prepare: (size: number) => () => unknown, size: number): void {
  const once = measure(prepare(size));
  const more = measure(prepare(4 * size));
  if (more > QUICK) expect(more / Math.max(once, QUICK / MOST_TIMES)).toBeLessThan(MOST_TIMES);
}

function measure(work: () => unknown): number {
  const times = [0, 1].map(() => {
    const started = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}
