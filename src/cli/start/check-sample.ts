import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { findSampleFolder } from "../commands/sample";
import { runProgram } from "../run-program";

/** The main job on the bundled sample: prints the findings, writes the built and the marked workbook. False where it failed. */
export async function checkSample(): Promise<boolean> {
  const out = "out";
  const sample = findSampleFolder();
  const workbook = join(sample, "danh-sach.xlsx");
  const report = join(sample, "bao-cao.txt");
  await mkdir(out, { recursive: true });
  process.stdout.write(`Khớp · kiểm tra dữ liệu mẫu (checking the sample): ${workbook}, ${report}\n\n`);
  const checked = await runProgram(["check", workbook, "--report", report]);
  if (checked === 2) return false;
  process.stdout.write("\n");
  const built = await runProgram(["build", workbook, "--out", join(out, "bieu-tong-hop.xlsx")]);
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
  return built !== 2 && marked !== 2;
}
