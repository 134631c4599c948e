import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeDocx, paragraph } from "../support/make-docx";
import { makePdf, makeScannedPdf } from "../support/make-pdf";
import { runKhop } from "./run-khop";

const folder = mkdtempSync(join(tmpdir(), "khop-report-"));
afterAll(() => rmSync(folder, { recursive: true }));

function put(name: string, bytes: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

const WRONG = "Toàn huyện có 17 sản phẩm, trong đó: 05 sản phẩm đạt 4 sao và 11 sản phẩm đạt 3 sao.";

describe("reports on the command line", () => {
  it("are .docx, .pdf and .txt, several at once", async () => {
    const { status, stdout } = await runKhop(
      "check",
      "--format",
      "json",
      "--report",
      put("a.docx", makeDocx({ body: paragraph(WRONG) })),
      put("b.pdf", makePdf([[{ text: "Một báo cáo khác.", x: 60, y: 700 }]])),
      put("c.txt", "Hết."),
    );
    expect(JSON.parse(stdout)).toMatchObject({
      documents: ["a.docx", "b.pdf", "c.txt"],
      findings: [{ rule: "sentence-sum-differs", at: { document: "a.docx" } }],
    });
    expect(status).toBe(1);
  });

  it.each([
    ["a .docx that is a text", () => put("x.docx", "Báo cáo"), /không đúng là tệp Word/u],
    ["a .docx cut off", () => put("cut.docx", makeDocx({ body: paragraph("x") }).slice(0, 900)), /bị hỏng/u],
    ["a .docx without a word", () => put("blank.docx", makeDocx({ body: "<w:p/>" })), /không có chữ nào/u],
    ["a scan", () => put("scan.pdf", makeScannedPdf()), /bản quét/u],
    ["a .pdf that is none", () => put("none.pdf", "Báo cáo"), /không đúng là tệp Word hoặc PDF/u],
    ["an old .doc", () => put("old.doc", "x"), /\.docx, \.odt, \.pdf hoặc \.txt/u],
  ])("%s gets one clear sentence and status 2", async (_, make, sentence) => {
    const { status, stdout, stderr } = await runKhop("check", "--report", make());
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(sentence);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });
});
