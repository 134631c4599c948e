import mammoth from "mammoth";
import { analyze } from "../../src/core/engine/analyze";
import { defaultTemplate } from "../../src/core/template/default-template";
import { readDocxDocument } from "../../src/documents/docx/read-docx-document";
import { makeDocx, paragraph } from "../support/make-docx";

/** Times (ms) of reading and checking a report of that many pages as .docx, and of mammoth only converting it to text. */
export async function measureReport(
  pages: number,
  runs: number,
): Promise<{ readonly check: readonly number[]; readonly mammoth: readonly number[] }> {
  const bytes = makeDocx({ body: Array.from({ length: pages }, (_, page) => makePage(page)).join("") });
  const check: number[] = [];
  const convert: number[] = [];
  for (let run = 0; run < runs; run++) {
    const beforeCheck = performance.now();
    const read = readDocxDocument("report.docx", bytes);
    if (!read.ok) throw new Error(read.error.code);
    analyze([], [read.value.document], defaultTemplate());
    const beforeConvert = performance.now();
    await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    check.push(beforeConvert - beforeCheck);
    convert.push(performance.now() - beforeConvert);
  }
  return { check, mammoth: convert };
}

/** About 2,500 letters, as a page of A4 has. */
function makePage(page: number): string {
  const total = 20 + (page % 70);
  const sentence =
    `- Năm ${2015 + (page % 8)}, xã số ${page + 1} có ${total} mô hình, trong đó: ${total - 9} tập thể và 9 cá nhân; ` +
    `đã huy động 1.${100 + page} triệu đồng, đạt ${50 + (page % 40)},5% kế hoạch, vận động nhân dân tham gia làm đường.`;
  return paragraph(`${page + 1}- Kết quả ở xã số ${page + 1}`) + paragraph(sentence).repeat(11);
}
