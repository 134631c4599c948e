import type { Command } from "commander";
import { mkdir, stat } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { analyze } from "../../core/engine/analyze";
import { annotateDocx } from "../../documents/annotate/annotate-docx";
import { listAgreements } from "../../documents/annotate/list-agreements";
import { listRemarks } from "../../documents/annotate/list-remarks";
import { readDocxDocument } from "../../documents/docx/read-docx-document";
import type { DocxDocument } from "../../documents/docx/docx-document";
import { CliError } from "../cli-error";
import { describeDocumentError } from "../../app/sentences/document-error";
import { decisionsOption, divideFindings, readGivenDecisions } from "../decisions";
import { languageOption, templateOption, type Language } from "../options";
import { readBytes, readTemplate, readWorkbooks } from "../read-sources";
import { demandEnding } from "../demand-ending";
import { writeOutput } from "../write-output";

interface AnnotateOptions {
  readonly workbook: readonly string[];
  readonly out: string;
  readonly template?: string;
  readonly decisions: readonly string[];
  readonly ticks?: boolean;
  readonly lang: Language;
}

/**
 * `khop annotate REPORT.docx… [--workbook FILE…] --out FILE.docx`: the same documents with a Word comment on every
 * figure that differs. Of several reports `--out` is the folder they are written to under their own names.
 */
export function addAnnotateCommand(program: Command): void {
  program
    .command("annotate")
    .description("ghi nhận xét lên số liệu sai trong báo cáo Word (comment the figures that differ)")
    .argument("<reports...>", "báo cáo .docx (reports)")
    .option("--workbook <file...>", "sổ tính để đối chiếu (workbooks to check against)", [])
    .requiredOption("--out <file>", "tệp .docx kết quả, hoặc thư mục nếu có nhiều báo cáo (file, or folder)")
    .addOption(templateOption())
    .addOption(decisionsOption())
    .option("--ticks", "ghi cả số liệu khớp, kèm ô của nó (comment the figures that agree, too)")
    .addOption(languageOption())
    .action(async (paths: string[], options: AnnotateOptions) => {
      const language = options.lang;
      const template = await readTemplate(options.template, language);
      const reports = await readWordReports(paths, language);
      const targets = await chooseTargets(reports, options.out, language);
      const workbooks = await readWorkbooks(options.workbook, language);
      const decisions = await readGivenDecisions(options.decisions, language);
      const report = analyze(
        workbooks.map((file) => file.snapshot),
        reports.map((report) => report.docx.document),
        template,
        { language, keepRepeats: true, ...decisions },
      );
      const { open } = divideFindings(report, decisions);
      for (const [index, { docx, bytes }] of reports.entries()) {
        const target = targets[index] ?? options.out;
        const { name } = docx.document;
        const remarks = [
          ...listRemarks(open, name, language),
          ...(options.ticks ? listAgreements(report.figures.items, name, language) : []),
        ];
        const annotated = annotateDocx(docx, bytes, remarks, AUTHOR);
        if (!annotated.ok)
          throw new CliError(
            describeDocumentError({ ...annotated.error, subject: docx.document.name }, language),
          );
        await writeOutput(
          target,
          annotated.value.bytes,
          [...paths, ...options.workbook, options.template, ...options.decisions],
          language,
        );
        process.stdout.write(
          language === "vi"
            ? `Đã ghi ${target}: ${annotated.value.comments} nhận xét.\n`
            : `Wrote ${target}: ${annotated.value.comments} comments.\n`,
        );
      }
    });
}

const AUTHOR = { author: "Khớp", initials: "K" };

interface WordReport {
  readonly bytes: Uint8Array;
  readonly docx: DocxDocument;
}

async function readWordReports(paths: readonly string[], language: Language): Promise<readonly WordReport[]> {
  const reports: WordReport[] = [];
  for (const path of paths) {
    const bytes = await readBytes(path, language);
    const extension = extname(path).toLowerCase();
    if (extension === ".txt" || extension === ".pdf") {
      throw new CliError(
        language === "vi"
          ? `${path}: chỉ ghi nhận xét được vào tệp Word .docx; với tệp này hãy dùng khop check --report.`
          : `${path}: only Word files (.docx) can be commented; use khop check --report for this one.`,
      );
    }
    const name = basename(path);
    if (reports.some((report) => report.docx.document.name === name)) {
      throw new CliError(
        language === "vi"
          ? `Có hai báo cáo cùng tên ${name}: đổi tên một tệp.`
          : `Two reports are called ${name}: rename one.`,
      );
    }
    const read = readDocxDocument(name, bytes);
    if (!read.ok) throw new CliError(describeDocumentError({ ...read.error, subject: path }, language));
    reports.push({ bytes, docx: read.value });
  }
  return reports;
}

/** One report goes to the file `out`, several to the folder `out`, which is made where there is none. */
async function chooseTargets(
  reports: readonly WordReport[],
  out: string,
  language: Language,
): Promise<readonly string[]> {
  const vi = language === "vi";
  const found = await stat(out).catch(() => null);
  if (reports.length === 1) {
    if (!found?.isDirectory()) {
      demandEnding(out, ".docx", language);
      return [out];
    }
    throw new CliError(
      vi
        ? `--out ${out} là thư mục: với một báo cáo hãy cho tên tệp .docx.`
        : `--out ${out} is a folder: for one report give the name of a .docx file.`,
    );
  }
  if (found ? !found.isDirectory() : extname(out) !== "") {
    throw new CliError(
      vi
        ? `--out ${out}: có ${reports.length} báo cáo nên --out phải là một thư mục.`
        : `--out ${out}: there are ${reports.length} reports, so --out must be a folder.`,
    );
  }
  await mkdir(out, { recursive: true });
  return reports.map((report) => join(out, report.docx.document.name));
}
