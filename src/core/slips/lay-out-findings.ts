import type { Severity } from "../model/finding";
import { p, run } from "./paper-parts";
import type { Grid, GridCell, GridRow, Paragraph } from "../model/paper";
import { countFindings, type SlipItem } from "./slip";

/** The table of a slip: each finding with its place, what stands there, what should, and how to mend it. */
export function layOutFindings(items: readonly SlipItem[], width: number): Grid {
  const rows: GridRow[] = [{ header: true, cells: HEADERS.map((text) => cell([bold(text)], true)) }];
  let ordinal = 0;
  let group = 0;
  for (const severity of ["error", "warning", "note"] as const) {
    const own = items.filter((item) => item.severity === severity);
    if (own.length === 0) continue;
    const title = `${ROMAN[group++] ?? ""}. ${GROUPS[severity]} (${countFindings(own)})`;
    rows.push({
      keepNext: true,
      cells: [
        {
          span: HEADERS.length,
          fill: "F2F2F2",
          paragraphs: [p([run(title, { bold: true, size: SIZE })], { before: 2, after: 2, keepNext: true })],
        },
      ],
    });
    for (const item of own) {
      rows.push({
        cells: [
          cell([centre(String(++ordinal))]),
          cell([words(item.place)]),
          cell(item.message.split("\n").map(words)),
          cell(item.shown.split("\n").map(centre)),
          cell(item.expected.split("\n").map(centre)),
          cell([words(item.mend)]),
        ],
      });
    }
  }
  const fixed = WIDTHS.reduce((sum, each) => sum + each, 0);
  return {
    kind: "grid",
    widths: WIDTHS.map((each) => (each * width) / fixed),
    borders: true,
    rows,
  };
}

const HEADERS = ["TT", "Vị trí", "Nội dung cần xem lại", "Đang ghi", "Đúng ra", "Cách sửa"];
const WIDTHS = [9, 27, 55, 22, 22, 30];
const SIZE = 11;
const ROMAN = ["I", "II", "III"];

const GROUPS: Readonly<Record<Severity, string>> = {
  error: "Lỗi phải sửa",
  warning: "Cảnh báo, cần xem và sửa nếu sai",
  note: "Lưu ý",
};

function cell(paragraphs: readonly Paragraph[], middle = false): GridCell {
  return { paragraphs, ...(middle ? { middle, fill: "F2F2F2" } : {}) };
}

function bold(text: string): Paragraph {
  return p([run(text, { bold: true, size: SIZE })], { align: "center", before: 3, after: 3, keepNext: true });
}

function words(text: string): Paragraph {
  return p([run(text, { size: SIZE })], { before: 2, after: 2 });
}

function centre(text: string): Paragraph {
  return p([run(text, { size: SIZE })], { align: "center", before: 2, after: 2 });
}
