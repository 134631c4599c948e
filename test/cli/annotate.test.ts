import { mkdtempSync, readFileSync, rmSync, writeFileSync, existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { createWorkbook } from "../../src/hosts/xlsx/create-workbook";
import { smallBook } from "../support/generated-register";
import { makeDocx, paragraph } from "../support/make-docx";
import { runKhop } from "./run-khop";

describe("khop annotate", () => {
  let folder = "";
  let report = "";
  let workbook = "";
  let template = "";
  const out = (): string => join(folder, "nhan-xet.docx");

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "khop-annotate-"));
    const book = smallBook();
    const wrong = book.report.replace("đạt tỷ lệ 44%", "đạt tỷ lệ 47%");
    report = join(folder, "bao-cao.docx");
    workbook = join(folder, "danh-sach.xlsx");
    template = join(folder, "mau.json");
    const lines = wrong.split("\n\n").map((line) => paragraph(line.replace(/\s+/gu, " ")));
    writeFileSync(report, makeDocx({ body: lines.join("") }));
    writeFileSync(workbook, createWorkbook(book.sheets));
    writeFileSync(template, JSON.stringify(book.template));
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const commentsOf = (file: string): string =>
    new TextDecoder().decode(unzipSync(new Uint8Array(readFileSync(file)))["word/comments.xml"]);

  it("writes a copy with a comment on the figure that is wrong, in the language asked for", async () => {
    const given = ["--workbook", workbook, "--template", template];
    const run = await runKhop("annotate", report, ...given, "--out", out());
    expect([run.status, run.stderr]).toEqual([0, ""]);
    expect(run.stdout).toBe(`Đã ghi ${out()}: 1 nhận xét.\n`);
    expect(commentsOf(out())).toMatch(/w:author="Khớp".*47/u);
    const english = await runKhop("annotate", report, ...given, "--lang", "en", "--out", out());
    expect(english.stdout).toBe(`Wrote ${out()}: 1 comments.\n`);
    expect(commentsOf(out())).toContain("47");
  });

  it("writes several reports into a folder under their own names", async () => {
    const second = join(folder, "cong-van.docx");
    writeFileSync(second, makeDocx({ body: paragraph("Kính gửi các đơn vị.") }));
    const target = join(folder, "ra");
    const run = await runKhop("annotate", report, second, "--out", target);
    expect(run.status).toBe(0);
    expect(existsSync(join(target, "bao-cao.docx"))).toBe(true);
    expect(readFileSync(join(target, "cong-van.docx"))).toEqual(readFileSync(second));
  });

  it.each([
    ["several reports and one file", () => [report, join(folder, "cong-van.docx"), "--out", out()]],
    ["a folder for one report", () => [report, "--out", folder]],
    ["the input as its output", () => [report, "--out", report]],
    ["a report that is not there", () => [join(folder, "khong-co.docx"), "--out", out()]],
    ["a text file", () => [join(folder, "mau.txt"), "--out", out()]],
    ["a workbook named as a report", () => [join(folder, "gia.docx"), "--out", out()]],
    ["two reports of one name", () => [report, report, "--out", join(folder, "ra")]],
  ])("%s: one clear sentence and status 2", async (_, argv) => {
    writeFileSync(join(folder, "mau.txt"), "Có 12 hộ.");
    writeFileSync(join(folder, "gia.docx"), readFileSync(workbook));
    const run = await runKhop("annotate", ...argv());
    expect(run.status).toBe(2);
    expect(run.stderr.trim().split("\n")).toHaveLength(1);
    expect(run.stderr).toMatch(/^khop: .+/u);
  });
});
