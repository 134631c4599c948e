import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as SheetJS from "@e965/xlsx";
import { unzipSync } from "fflate";
import { createWorkbook } from "../../src/hosts/xlsx/create-workbook";
import { createXlsxHost } from "../../src/hosts/xlsx/xlsx-host";
import { smallBook } from "../support/generated-register";
import { makeDocx, paragraph } from "../support/make-docx";
import { sheet } from "../support/grid";
import { runKhop } from "./run-khop";

const TABLE = `
TT | Đơn vị | Mô hình | Việc làm | Tổng số
1 | Xã An Sơn | 312 | 41 | 353
2 | Xã Bình Lâm | 427 | 58 | 485
3 | Xã Cẩm Giang | 268 | 37 | 305
| Tổng cộng | 1007 | 136 | 1143`;

function partOf(bytes: Uint8Array, name: string): string {
  return new TextDecoder().decode(unzipSync(bytes)[name]);
}

describe("--ticks", () => {
  const folder = mkdtempSync(join(tmpdir(), "khop-ticks-"));
  const book = join(folder, "bieu.xlsx");
  const file = SheetJS.utils.book_new();
  const rows = sheet("S", TABLE).values.map((row) => [...row]);
  SheetJS.utils.book_append_sheet(file, SheetJS.utils.aoa_to_sheet(rows), "S");
  writeFileSync(book, new Uint8Array(SheetJS.write(file, { type: "array" }) as ArrayBuffer));

  it("khop mark marks what holds, too, when asked; the marks go as all of ours do", async () => {
    const out = join(folder, "dau.xlsx");
    const plain = await runKhop("mark", book, "--out", out);
    expect(plain.stdout).toMatch(/đánh dấu 0 ô, danh sách/u);
    expect(partOf(readFileSync(out), "xl/worksheets/sheet1.xml")).not.toContain("tick");
    const run = await runKhop("mark", book, "--ticks", "--out", out);
    expect([run.status, run.stderr]).toEqual([0, ""]);
    expect(run.stdout).toMatch(/đánh dấu 0 ô và 6 ô khớp/u);
    const marked = partOf(readFileSync(out), "xl/worksheets/sheet1.xml");
    expect(marked).toMatch(/sqref="[^"]*E2:E5[^"]*"/u);
    expect(marked).toMatch(/=(&quot;|")tick/u);
    const host = createXlsxHost("dau.xlsx", new Uint8Array(readFileSync(out)));
    await host.unmark();
    expect(partOf(host.bytes(), "xl/worksheets/sheet1.xml")).not.toContain("conditionalFormatting");
  });

  it("khop annotate comments what agrees, too, when asked, with its cells", async () => {
    const { report, sheets, template } = smallBook();
    const lines = report.split("\n\n").map((line) => paragraph(line.replace(/\s+/gu, " ")));
    const [word, list, mould] = ["bao-cao.docx", "danh-sach.xlsx", "mau.json"].map((name) =>
      join(folder, name),
    );
    if (!word || !list || !mould) throw new Error("three files");
    writeFileSync(word, makeDocx({ body: lines.join("") }));
    writeFileSync(list, createWorkbook(sheets));
    writeFileSync(mould, JSON.stringify(template));
    const out = join(folder, "nhan-xet.docx");
    const given = [word, "--workbook", list, "--template", mould, "--out", out];
    const plain = await runKhop("annotate", ...given);
    const count = (text: string): number => Number(/(\d+) nhận xét/u.exec(text)?.[1]);
    const run = await runKhop("annotate", ...given, "--ticks");
    expect(count(run.stdout)).toBeGreaterThan(count(plain.stdout) + 3);
    const comments = partOf(readFileSync(out), "word/comments.xml");
    expect(comments).toMatch(/✓ Khớp với [^<]+![A-Z]+\d+/u);
    const english = await runKhop("annotate", ...given, "--ticks", "--lang", "en");
    expect(english.status).toBe(0);
    expect(partOf(readFileSync(out), "word/comments.xml")).toMatch(/✓ Agrees with /u);
  });
});
