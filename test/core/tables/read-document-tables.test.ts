import { analyze } from "../../../src/core/engine/analyze";
import { applyEdits } from "../../../src/core/engine/apply-edits";
import type { Document } from "../../../src/core/model/document";
import type { Finding } from "../../../src/core/model/finding";
import type { SheetSnapshot } from "../../../src/core/model/workbook";
import { readDocumentTables } from "../../../src/core/tables/read-document-tables";
import { readTables } from "../../../src/core/tables/read-tables";
import { defaultTemplate } from "../../../src/core/template/default-template";
import { readTextDocument } from "../../../src/documents/text/read-text-document";
import { sheet, workbook } from "../../support/grid";

const AWARDS = `
  | | Khen thưởng giai đoạn 2020 - 2022 | | | | | | | |
  STT | Năm | Tổng số | Tập thể | Cá nhân | Cấp khen | | | | |
  | | | | | Cơ sở | | Cấp huyện | | Cấp tỉnh |
  | | | | | Tập thể | Cá nhân | Tập thể | Cá nhân | Tập thể | Cá nhân
  1 | 2020 | 52 | 20 | 31 | 18 | 25 | 1 | 5 | 1 | 1
  2 | 2021 | 60 | 24 | 36 | 20 | 30 | 4 | 4 | 0 | 2
  3 | 2022 | Chưa xét`;

const FIELDS = `
  Số TT | Lĩnh vực | Tổng số mô hình giai đoạn 2020 - 2022 | | Số đăng ký mới năm 2022 |
  | | Tập thể | Cá nhân | Tập thể | Cá nhân
  1 | Phát triển kinh tế | 40 | 62 | 12 | 70
  2 | Văn hóa - xã hội | 35 | 51 | 9 | 14
  | TỔNG CỘNG | 75 | 113 | 21 | 84`;

const TEXT = [
  "BIỂU TỔNG HỢP KHEN THƯỞNG",
  tabbed(AWARDS),
  "BIỂU TỔNG HỢP THEO LĨNH VỰC",
  "(Kèm theo báo cáo)",
  tabbed(FIELDS),
].join("\n\n");

const TITLED = (drawing: string): string => `BIỂU TỔNG HỢP\n.${drawing.trimEnd()}`;
const SHEETS = [sheet("Khen thưởng", TITLED(AWARDS)), sheet("Lĩnh vực", TITLED(FIELDS))];

/** The drawing as a text file has it: a tab for each border between cells. */
function tabbed(drawing: string): string {
  return drawing
    .trim()
    .split("\n")
    .map((line) =>
      line
        .split("|")
        .map((cell) => cell.trim())
        .join("\t"),
    )
    .join("\n");
}

function read(text: string, sheets: readonly SheetSnapshot[] = []): ReturnType<typeof readDocumentTables> {
  const { tables } = readTables([workbook(...sheets)], defaultTemplate());
  return readDocumentTables([readTextDocument("a.txt", text)], defaultTemplate(), [], tables);
}

function check(text: string, sheets: readonly SheetSnapshot[] = []): readonly Finding[] {
  const books = sheets.length > 0 ? [workbook(...sheets)] : [];
  return analyze(books, [readTextDocument("a.txt", text)], defaultTemplate()).findings;
}

function list(findings: readonly Finding[]): string[] {
  return findings
    .filter(({ severity }) => severity !== "note")
    .map(({ rule, at }) => `${rule} @ ${at.kind === "cell" ? `${at.sheet}!${at.address}` : at.quote}`);
}

describe("tables inside a document", () => {
  it("are read with their header tree, though a text has no merged cells", () => {
    const [awards, fields] = read(TEXT);
    expect([awards?.kind, fields?.kind]).toEqual(["awards", "fields"]);
    expect(awards?.columns.map((column) => column.path.slice(1).join(" / "))).toEqual([
      "",
      "",
      "Tổng số",
      "Tập thể",
      "Cá nhân",
      "Cấp khen / Cơ sở / Tập thể",
      "Cấp khen / Cơ sở / Cá nhân",
      "Cấp khen / Cấp huyện / Tập thể",
      "Cấp khen / Cấp huyện / Cá nhân",
      "Cấp khen / Cấp tỉnh / Tập thể",
      "Cấp khen / Cấp tỉnh / Cá nhân",
    ]);
    expect(fields?.title).toEqual(["BIỂU TỔNG HỢP THEO LĨNH VỰC", "(Kèm theo báo cáo)"]);
    expect([fields?.document, fields?.sheet, fields?.section]).toEqual([
      "a.txt",
      "",
      "BIỂU TỔNG HỢP THEO LĨNH VỰC",
    ]);
  });

  it("are checked by the rules of tables, each finding at the cell's words", () => {
    const findings = check(TEXT);
    expect(list(findings)).toEqual(["total-differs-from-parts @ 52", "part-exceeds-whole @ 70"]);
    const plain = readTextDocument("a.txt", TEXT).text;
    for (const { at, evidence } of findings) {
      for (const place of [at, ...evidence.map((each) => each.at)])
        if (place.kind === "text") expect(plain.slice(place.start, place.end)).toBe(place.quote);
    }
    expect(findings[0]?.at).toMatchObject({ document: "a.txt", start: TEXT.indexOf("\t52\t") + 1 });
  });

  it("are mended in the text, and then add up", () => {
    const document = readTextDocument("a.txt", TEXT);
    const edits = check(TEXT).flatMap((finding) => finding.fix?.edits ?? []);
    expect(edits).toMatchObject([{ kind: "replace-text", from: "52", to: "51" }]);
    const mended = applyEdits({ workbooks: [], documents: [document] }, edits);
    expect(mended.stale).toEqual([]);
    const again = analyze([], mended.documents, defaultTemplate()).findings;
    expect(list(again)).toEqual(["part-exceeds-whole @ 70"]);
  });

  it("do not tell again what the same table of the workbook has told", () => {
    const alone = list(check("Một câu không có bảng.", SHEETS));
    expect(alone).toEqual(["total-differs-from-parts @ Khen thưởng!C7", "part-exceeds-whole @ Lĩnh vực!F5"]);
    expect(list(check(TEXT, SHEETS))).toEqual(alone);
    expect(read(TEXT, SHEETS).map((table) => table.repeats)).toEqual(["'Khen thưởng'!A3", "'Lĩnh vực'!A3"]);
  });

  it("tell once each figure that the document gives otherwise than the workbook", () => {
    const other = TEXT.replace("\t14\n", "\t17\n").replace("\t84", "\t87");
    expect(list(check(other, SHEETS))).toEqual([
      "total-differs-from-parts @ Khen thưởng!C7",
      "part-exceeds-whole @ Lĩnh vực!F5",
      "summary-differs-from-summary @ 17",
      "summary-differs-from-summary @ 87",
    ]);
  });

  it("of other years or other rows repeat nothing", () => {
    const before = TEXT.replaceAll("2022", "2019").replaceAll("2021", "2018").replaceAll("2020", "2017");
    expect(read(before, SHEETS).map((table) => table.repeats)).toEqual([undefined, undefined]);
  });

  it("bear out the figures of the text where there is no workbook", () => {
    const sentence =
      "Từ năm 2020 đến năm 2022 có 40 tập thể, 63 cá nhân điển hình trong phát triển kinh tế được công nhận.";
    const report = analyze([], [readTextDocument("a.txt", `${sentence}\n\n${TEXT}`)], defaultTemplate());
    const found = report.findings.find((finding) => finding.rule === "figure-differs-from-table");
    expect(found).toMatchObject({ at: { quote: "63 cá nhân" }, expected: 62 });
    expect(found?.message).toContain("bảng trong “a.txt” (Phát triển kinh tế");
    expect(report.figures).toMatchObject({ matched: 1, differing: 1 });
    expect(report.figures.items[0]?.sources).toMatchObject([{ kind: "text", quote: "40" }]);
  });

  it("are one table where a page break parts them, and where Word merges their cells", () => {
    const cells = [
      ["Lĩnh vực", "Số mô hình", ""],
      ["", "Tập thể", "Cá nhân"],
      ["Phát triển kinh tế", "4", "6"],
    ];
    const rest = [
      ["Văn hóa - xã hội", "3", "5"],
      ["Tổng cộng", "7", "12"],
    ];
    const document: Document = {
      name: "b.docx",
      text: "",
      blocks: [
        {
          kind: "table",
          pieces: [],
          level: 0,
          cells,
          merges: [
            { top: 0, left: 0, bottom: 1, right: 0 },
            { top: 0, left: 1, bottom: 0, right: 2 },
          ],
        },
        { kind: "table", pieces: [], level: 0, cells: rest },
      ],
    };
    const tables = readDocumentTables([document], defaultTemplate(), [], []);
    expect(tables.map((table) => table.rows.map((row) => row.label))).toEqual([
      ["Phát triển kinh tế", "Văn hóa - xã hội", "Tổng cộng"],
    ]);
    expect(tables[0]?.columns.map((column) => column.path.join(" / "))).toEqual([
      "Lĩnh vực",
      "Số mô hình / Tập thể",
      "Số mô hình / Cá nhân",
    ]);
  });
});
