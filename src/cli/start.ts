import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { findSampleFolder } from "./commands/sample";
import { runProgram } from "./run-program";

/** `npm start`: the main job on the bundled sample. Prints the findings, writes the built and the marked workbook. */
async function start(): Promise<number> {
  const out = "out";
  const sample = findSampleFolder();
  const workbook = join(sample, "danh-sach.xlsx");
  const report = join(sample, "bao-cao.txt");
  const template = join(sample, "template.json");
  await mkdir(out, { recursive: true });
  process.stdout.write(`Khớp · kiểm tra dữ liệu mẫu (checking the sample): ${workbook}, ${report}\n\n`);
  const checked = await runProgram(["check", workbook, "--report", report, "--template", template]);
  if (checked === 2) return 2;
  process.stdout.write("\n");
  const built = await runProgram([
    "build",
    workbook,
    "--template",
    template,
    "--out",
    join(out, "bieu-tong-hop.xlsx"),
  ]);
  const marked = await runProgram([
    "mark",
    workbook,
    "--report",
    report,
    "--out",
    join(out, "danh-dau.xlsx"),
  ]);
  process.stdout.write(
    "\nMở hai tệp trên bằng Excel hoặc LibreOffice. Open the two files in Excel or LibreOffice.\n",
  );
  return built === 2 || marked === 2 ? 2 : 0;
}

start().then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    process.stderr.write(`khop: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  },
);
