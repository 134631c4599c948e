import * as SheetJS from "@e965/xlsx";
import { importLinks } from "../../src/core/links/links-file";
import { parseSettings } from "../../src/app/settings/parse-settings";
import { parseJson } from "../../src/app/settings/parse-json";
import { analyze } from "../../src/core/engine/analyze";
import { listMarks } from "../../src/core/engine/list-marks";
import type { Document } from "../../src/core/model/document";
import { formatAddress } from "../../src/core/model/address";
import type { SheetPlan } from "../../src/core/model/sheet-plan";
import { defaultTemplate } from "../../src/core/template/default-template";
import { parseTemplate } from "../../src/core/template/parse-template";
import { planSheets, SHEET_KINDS } from "../../src/core/sheets/plan-sheets";
import { readTables } from "../../src/core/tables/read-tables";
import { annotateDocx } from "../../src/documents/annotate/annotate-docx";
import { listRemarks } from "../../src/documents/annotate/list-remarks";
import { readDocxDocument } from "../../src/documents/docx/read-docx-document";
import { readDocument } from "../../src/documents/read-document";
import { readTextDocument } from "../../src/documents/text/read-text-document";
import { readCsv } from "../../src/hosts/csv/read-csv";
import { createWorkbook } from "../../src/hosts/xlsx/create-workbook";
import { applyCellEdits, markCells, writeSheets } from "../../src/hosts/xlsx/patch-xlsx";
import { readXlsx } from "../../src/hosts/xlsx/read-xlsx";
import { readAnyWorkbook } from "../../src/hosts/read-any-workbook";
import { writeBook } from "../../src/sample/build-sample";
import type { RegisterLayout } from "../../src/sample/layout";
import type { Random } from "../../src/sample/random";
import { craft, pack, worksheet } from "../hosts/xlsx/craft";
import { callNote, makeDocx, note, paragraph, run, table } from "../support/make-docx";
import { makePdf } from "../support/make-pdf";
import { Broken, type FuzzTarget } from "./fuzz-target";
import { holdParts, holdReport } from "./hold";
import { mutateBytes, mutateJson, mutatePackage, mutateText } from "./mutate";

/** The readers that take what strangers send. */
export const FUZZ_TARGETS: readonly FuzzTarget[] = [
  { name: "xlsx", make: (random) => mutatePackage(random.pick(workbooks()), random), run: runXlsx },
  { name: "docx", make: (random) => mutatePackage(random.pick(documents()), random), run: runDocx },
  { name: "pdf", make: makeOddPdf, run: (bytes) => runDocument(bytes, ".pdf") },
  { name: "txt", make: makeOddText, run: (bytes) => runDocument(bytes, ".txt") },
  { name: "csv", make: makeOddCsv, run: runCsv },
  { name: "xls", make: (random) => mutateBytes(oldBooks().xls, random), run: runOld },
  { name: "ods", make: (random) => mutatePackage(oldBooks().ods, random), run: runOld },
  {
    name: "odt",
    make: (random) => mutatePackage(oldBooks().odt, random),
    run: (bytes) => runDocument(bytes, ".odt"),
  },
  { name: "json", make: makeOddJson, run: runJson },
];

async function runXlsx(bytes: Uint8Array): Promise<string> {
  const read = readXlsx("a.xlsx", bytes);
  if (!read.ok) return Promise.resolve(read.error.code);
  const template = defaultTemplate();
  const report = analyze([read.value], [readTextDocument("a.txt", book().report)], template);
  holdReport(report);
  const { register } = readTables([read.value], template);
  const { findings, figures } = report;
  const sources = { template, register, workbooks: [read.value] };
  const plans: SheetPlan[] = [];
  for (const which of SHEET_KINDS) {
    const values = which === "findings";
    plans.push(...planSheets(sources, { which: [which], values, language: "vi", findings, figures }).plans);
  }
  const marked = markCells(bytes, listMarks(findings, "a.xlsx"), "a.xlsx");
  if (!marked.ok) return `read, ${marked.error.code}`;
  holdParts(bytes, marked.value);
  const written = writeSheets(marked.value, plans, "a.xlsx");
  if (!written.ok) return `read, ${written.error.code}`;
  holdParts(bytes, written.value.bytes);
  holdReading(written.value.bytes, read.value.sheets.length + plans.length);
  const sheet = read.value.sheets.find((each) => each.values.some((row) => row.length > 0));
  const row = sheet?.values.findIndex((each) => each.length > 0) ?? -1;
  if (!sheet || row < 0) return "written";
  const from = sheet.values[row]?.[0] ?? "";
  const edit = {
    kind: "set-cell",
    sheet: sheet.name,
    address: formatAddress(row, 0),
    from,
    to: "=1+1\u0001\ud800",
  } as const;
  const edited = applyCellEdits(bytes, [edit], "a.xlsx");
  if (!edited.ok) return `written, ${edited.error.code}`;
  holdParts(bytes, edited.value);
  return "edited";
}

async function runOld(bytes: Uint8Array): Promise<string> {
  const read = await readAnyWorkbook("a.xls", bytes);
  if (!read.ok) return read.error.code;
  holdReport(analyze([read.value.snapshot], [], defaultTemplate()));
  return "read";
}

/** A workbook and a text in the old formats, as SheetJS and a plain hand write them. */
const oldBooks = once(() => {
  const sheet = SheetJS.utils.aoa_to_sheet([
    ["TT", "Đơn vị", "Số hộ"],
    [1, "Xã Lũng Cạn", 12],
    [2, "Xã Đồi Sim", 30],
    ["", "Tổng cộng", 42],
  ]);
  sheet["C4"] = { t: "n", v: 42, f: "SUM(C2:C3)" };
  const file = SheetJS.utils.book_new();
  SheetJS.utils.book_append_sheet(file, sheet, "Biểu");
  const save = (bookType: SheetJS.BookType): Uint8Array =>
    new Uint8Array(SheetJS.write(file, { type: "array", bookType }) as ArrayBuffer);
  const spaces = ["office", "table", "text"]
    .map((each) => `xmlns:${each}="urn:oasis:names:tc:opendocument:xmlns:${each}:1.0"`)
    .join(" ");
  const cell =
    '<table:table-cell table:number-columns-spanned="2"><text:p>Xã</text:p></table:table-cell><table:covered-table-cell/>';
  const text =
    '<text:h text:outline-level="1">Kết quả</text:h><text:p>Toàn xã có <text:span>35</text:span> mô hình<text:note><text:note-body><text:p>mới</text:p></text:note-body></text:note>.</text:p>' +
    `<table:table><table:table-row>${cell}</table:table-row><table:table-row>${cell}</table:table-row></table:table>`;
  const odt = pack({
    mimetype: "application/vnd.oasis.opendocument.text",
    "content.xml": `<office:document-content ${spaces}><office:body><office:text>${text}</office:text></office:body></office:document-content>`,
  });
  return { xls: save("biff8"), ods: save("ods"), odt };
});

async function runCsv(bytes: Uint8Array): Promise<string> {
  const read = readCsv("a.csv", bytes);
  if (!read.ok) return Promise.resolve(read.error.code);
  holdReport(analyze([read.value], [], defaultTemplate()));
  return "read";
}

/** Sheets of ours may take the place of some that said they were ours. */
function holdReading(bytes: Uint8Array, most: number): void {
  const again = readXlsx("a.xlsx", bytes);
  if (!again.ok) throw new Broken(`what was written is ${again.error.code}: ${again.error.detail ?? ""}`);
  if (again.value.sheets.length > most) throw new Broken("more sheets than were written");
}

async function runDocx(bytes: Uint8Array): Promise<string> {
  const read = readDocxDocument("a.docx", bytes);
  if (!read.ok) return Promise.resolve(read.error.code);
  const { document } = read.value;
  holdDocument(document);
  const report = analyze([], [document], defaultTemplate());
  holdReport(report);
  const { length } = document.text;
  const some = [0, 1 / 3, 2 / 3, 1].map((share) => Math.floor(share * (length - 1)));
  const remarks = [
    ...listRemarks(report.findings, "a.docx", "vi"),
    ...some.map((start) => ({
      start,
      end: Math.min(length, start + 7),
      text: ["=1+1 \u0001\u202e\ud800 <&>"],
      textAtNote: ["\u0000"],
    })),
  ];
  const annotated = annotateDocx(read.value, bytes, remarks, { author: "K", initials: "K" });
  if (!annotated.ok) return `read, ${annotated.error.code}`;
  holdParts(bytes, annotated.value.bytes);
  const again = readDocxDocument("a.docx", annotated.value.bytes);
  if (!again.ok) throw new Broken(`what was annotated is ${again.error.code}: ${again.error.detail ?? ""}`);
  if (again.value.document.text !== document.text) throw new Broken("annotating changed the text");
  return `annotated ${Math.min(annotated.value.comments, 1)}`;
}

async function runDocument(bytes: Uint8Array, extension: ".odt" | ".pdf" | ".txt"): Promise<string> {
  const read = await readDocument(`a${extension}`, extension, bytes);
  if (!read.ok) return read.error.code;
  holdDocument(read.value);
  const { template, workbook } = book();
  holdReport(analyze([workbook], [read.value], template));
  return "read";
}

/** Blocks lie within the text, each stretch forwards. */
function holdDocument({ text, blocks }: Document): void {
  for (const { pieces } of blocks) {
    for (const { start, end } of pieces) {
      if (!(start >= 0 && start <= end && end <= text.length))
        throw new Broken(`a piece from ${start} to ${end} of ${text.length}`);
    }
  }
}

async function runJson(bytes: Uint8Array): Promise<string> {
  const text = new TextDecoder().decode(bytes);
  const json = parseJson(text);
  const { workbook, document } = book();
  const words: string[] = [];
  const template = parseTemplate(json, "vi");
  if (template.ok) {
    holdReport(analyze([workbook], [document], template.value));
    words.push("template");
  }
  const links = importLinks(json, "vi");
  if (links.ok) {
    holdReport(analyze([workbook], [document], defaultTemplate(), { links: links.value }));
    words.push("links");
  }
  const settings = parseSettings(text);
  if (settings.ok) {
    const { corrections, links: own } = settings.value;
    holdReport(
      analyze([workbook], [document], settings.value.template ?? defaultTemplate(), {
        corrections,
        links: own,
      }),
    );
    words.push("settings");
  }
  if ("x" in {} || "polluted" in {}) throw new Broken("a prototype was changed");
  return Promise.resolve(words.join("+") || "refused");
}

function makeOddPdf(random: Random): Uint8Array {
  const bytes = random.pick(pdfs());
  if (random.chance(0.5)) return mutateBytes(bytes, random);
  let text = new TextDecoder("latin1").decode(bytes);
  for (let rounds = random.int(1, 3); rounds > 0; rounds--) {
    const tokens = [
      ...text.matchAll(
        /[-\d.]+|\/\w+|<<|>>|\[|\]|\(|\)|\b(?:obj|endobj|stream|endstream|R|Tj|Tm|BT|ET|Do)\b/gu,
      ),
    ];
    if (tokens.length === 0) break;
    const { index, 0: token } = random.pick(tokens);
    const other = random.chance(0.5) ? random.pick(PDF_TOKENS) : (random.pick(tokens)[0] ?? "");
    text = text.slice(0, index) + other + text.slice(index + token.length);
  }
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

const PDF_TOKENS = [
  "0",
  "-1",
  "99999999999",
  "1e999",
  "NaN",
  "2 0 R",
  "<<",
  "[[[[[[",
  "/FlateDecode",
  "null",
  "0 0 R",
  "1 0 R",
  ")",
];

function makeOddText(random: Random): Uint8Array {
  const text = mutateText(random.pick(texts()), random);
  const bytes = new TextEncoder().encode(text);
  return random.chance(0.05) ? mutateBytes(bytes, random) : bytes;
}

function makeOddCsv(random: Random): Uint8Array {
  const [sheet] = book().workbook.sheets;
  const mark = random.pick([",", ";", "\t"]);
  const lines = (sheet?.values ?? []).map((row) =>
    row.map((value) => `"${String(value).replaceAll('"', '""')}"`).join(mark),
  );
  const bytes = new TextEncoder().encode(mutateText(lines.join("\r\n"), random));
  return random.chance(0.2) ? mutateBytes(bytes, random) : bytes;
}

function makeOddJson(random: Random): Uint8Array {
  return new TextEncoder().encode(mutateJson(random.pick(jsons()), random));
}

const book = once(() => {
  const { sheets, report, template } = writeSmallBook({});
  const workbook = readXlsx("a.xlsx", createWorkbook(sheets));
  if (!workbook.ok) throw new Error(workbook.error.code);
  return { workbook: workbook.value, report, template, document: readTextDocument("a.txt", report) };
});

function writeSmallBook(layout: Partial<RegisterLayout>): ReturnType<typeof writeBook> {
  return writeBook({ seed: 7, units: 4, entries: 24, lastYear: "pending", layout });
}

const workbooks = once((): readonly Uint8Array[] => [
  createWorkbook(writeSmallBook({ ordinals: true, closingLines: true }).sheets),
  createWorkbook(
    writeSmallBook({ sheets: "sections", rows: "broken", typing: "messy", spellings: "mixed" }).sheets,
  ),
  createWorkbook(writeSmallBook({ unitCells: "merged", headers: "unseen", typing: "messy" }).sheets),
  craft(
    worksheet(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>' +
        '<row r="2" ht="0"><c r="A2" t="str"><v>Xã A</v></c><c r="B2"><f>SUM(C2:D2)</f><v>3</v></c><c r="C2"><v>1</v></c></row>' +
        '<row r="3"><c r="A3" t="inlineStr"><is><r><t>Xã </t></r><r><t>B</t></r></is></c><c r="B3"><f t="shared" ref="B3:B4" si="0">C3+1</f><v>2</v></c></row>' +
        '<row r="4"><c r="A4" t="str"><v>Cộng</v></c><c r="B4"><f t="shared" si="0"/><v>2</v></c><c r="C4" t="d"><v>2021-02-03</v></c></row>',
      '<sheetViews><sheetView workbookViewId="0"/></sheetViews><cols><col min="3" max="9" hidden="1"/></cols>',
      '<autoFilter ref="A1:B4"/><mergeCells count="1"><mergeCell ref="C1:D1"/></mergeCells>',
    ),
    {
      "xl/sharedStrings.xml":
        '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>Đơn vị</t></si><si><t xml:space="preserve"> Số mô hình</t></si></sst>',
    },
  ),
]);

const documents = once((): readonly Uint8Array[] => [
  makeDocx({
    body:
      `<w:p>${run("Có 75 tập thể và ", "<w:b/>")}${run("47 cá nhân")}${callNote(1)}${run(", tổng 123.")}</w:p>` +
      table([
        ["Năm", { text: "Tổng", span: 2 }],
        ["2021", "75", "47"],
        [{ text: "2022", merge: "restart" }, "1.663", "2"],
        [{ text: "", merge: "continue" }, "3", "4"],
      ]) +
      paragraph("Ngày 02/7/2021, ban hành Kế hoạch số 42-KH/HU về 12 mô hình (8 tập thể, 5 cá nhân)."),
    footnotes: note(1, "Năm 2021 có 30 tập thể."),
    styles: '<w:style w:type="paragraph" w:styleId="a"><w:name w:val="heading 1"/></w:style>',
    parts: {
      "word/comments.xml":
        '<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>',
    },
  }),
  makeDocx({
    body: book()
      .report.split("\n")
      .slice(0, 60)
      .map((line) => paragraph(line))
      .join(""),
  }),
]);

const pdfs = once((): readonly Uint8Array[] => [
  makePdf([
    [
      { text: "BÁO CÁO", x: 200, y: 780, size: 14 },
      { text: "Năm 2021 có 75 tập thể, 47 cá nhân, tổng 123.", x: 60, y: 740 },
      ...[0, 1, 2].flatMap((row) =>
        [0, 1, 2].map((column) => ({
          text: String(row * 3 + column),
          x: 80 + 120 * column,
          y: 600 - 20 * row,
        })),
      ),
    ],
    [{ text: "Trang hai: 12 mô hình.", x: 60, y: 780 }],
  ]),
]);

const texts = once((): readonly string[] => [
  book().report,
  ...book()
    .report.split("\n\n")
    .filter((part) => /\d/u.test(part))
    .slice(0, 40),
  "Có 75 (30 tập thể, 47 cá nhân); 1.663 lượt; đạt 12,5%; từ 09/10 đơn vị gồm: xã A, xã B.\nBiểu 1\tTổng\tNam\n2021\t75\t47\n",
]);

const jsons = once((): readonly unknown[] => [
  JSON.parse(JSON.stringify(defaultTemplate())) as unknown,
  JSON.parse(JSON.stringify(book().template)) as unknown,
  { version: 1, links: [LINK] },
  {
    version: 1,
    dismissals: [{ finding: "a", rule: "cell-error", place: "A!A1", fingerprint: "x", reason: "y", at: 1 }],
    links: [LINK],
    template: JSON.parse(JSON.stringify(defaultTemplate())) as unknown,
    corrections: [
      { kind: "column", sheet: "Danh sách", header: "Đơn vị", role: "unit" },
      { kind: "table", sheet: "Danh sách", address: "A5", is: "register" },
      {
        kind: "sum",
        sheet: "Danh sách",
        along: "row",
        total: { address: "D6", column: "Tổng số" },
        parts: [
          { address: "B6", column: "Tập thể", sign: 1 },
          { address: "C6", column: "Cá nhân", sign: -1 },
        ],
      },
    ],
    period: { from: 2021, to: 2022 },
    language: "vi",
  },
]);

const LINK = {
  ...{
    document: "a.txt",
    section: "",
    quote: "75",
    head: "tập thể",
    before: ["có"],
    after: ["tập", "thể"],
    nth: 0,
  },
  target: { kind: "cell", sheet: "Biểu khen thưởng", address: "C9", row: "2021", column: "Tổng số" },
};

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
