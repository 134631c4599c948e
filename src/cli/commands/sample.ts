import { mkdir, readFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Command } from "commander";
import { writeFileWhole } from "../../hosts/package/write-file-whole";
import { CliError } from "../cli-error";
import { languageOption, type Language } from "../options";
import { unwrap } from "../write-output";

/** The files of the bundled sample: an invented commune's register with typed tables, its report, and an example of a
 * template with the units that are to report. */
const SAMPLE_FILES = ["danh-sach.xlsx", "bao-cao.txt", "template.json"] as const;

/** `khop sample --out FOLDER`: copies the sample workbook and report into a folder. */
export function addSampleCommand(program: Command): void {
  program
    .command("sample")
    .description("chép sổ tính và báo cáo mẫu (copy the sample workbook, report and template)")
    .requiredOption("--out <folder>", "thư mục nhận tệp (the folder to copy to)")
    .addOption(languageOption())
    .action(async (options: { readonly out: string; readonly lang: Language }) => {
      const source = findSampleFolder();
      try {
        await mkdir(options.out, { recursive: true });
      } catch {
        throw new CliError(
          options.lang === "vi"
            ? `Không ghi được vào ${options.out}: kiểm tra thư mục và quyền ghi.`
            : `Could not write into ${options.out}: check the folder and its permissions.`,
        );
      }
      for (const file of SAMPLE_FILES) {
        const bytes = await readFile(join(source, file));
        unwrap(await writeFileWhole(join(options.out, file), bytes), options.lang);
      }
      for (const file of SAMPLE_FILES) process.stdout.write(`${join(options.out, file)}\n`);
    });
}

/** `assets/sample`, beside the sources or beside the packaged program. */
export function findSampleFolder(): string {
  for (let folder = __dirname; ; folder = dirname(folder)) {
    const candidate = join(folder, "assets", "sample");
    if (existsSync(join(candidate, SAMPLE_FILES[0]))) return candidate;
    if (resolve(folder, "..") === folder)
      throw new CliError("assets/sample is missing: install the program again.");
  }
}
