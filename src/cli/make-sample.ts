import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createWorkbook } from "../hosts/xlsx/create-workbook";
import { buildBundledSample, SAMPLE_SEED } from "../sample/build-sample";
import { describeSample } from "../sample/describe-sample";

const FOLDER = join("assets", "sample");

/** `npm run sample:make`: writes the bundled sample anew, the same bytes every time. */
async function makeSample(): Promise<void> {
  const sample = buildBundledSample();
  await mkdir(FOLDER, { recursive: true });
  const files: Readonly<Record<string, Uint8Array | string>> = {
    "danh-sach.xlsx": createWorkbook(sample.workbook),
    "bao-cao.txt": sample.report,
    "template.json": toJson(sample.template),
    "faults.json": toJson({ seed: SAMPLE_SEED, faults: sample.faults }),
    "README.md": describeSample(sample),
  };
  for (const [name, content] of Object.entries(files)) {
    await writeFile(join(FOLDER, name), content);
    console.log(join(FOLDER, name));
  }
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

makeSample().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
