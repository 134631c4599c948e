import type { Language } from "../core/base/language";
import type { Result } from "../core/base/result";
import { writeFileWhole } from "../hosts/package/write-file-whole";
import type { HostError } from "../ports/workbook-host";
import { realpath, stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { CliError } from "./cli-error";
import { describeHostError } from "../app/sentences/host-error";

/** Writes an output whole or not at all, and never over one of the inputs. */
export async function writeOutput(
  path: string,
  bytes: Uint8Array,
  inputs: readonly (string | undefined)[],
  language: Language,
): Promise<void> {
  await refuseInput(path, inputs, language);
  await demandFolder(path, language);
  unwrap(await writeFileWhole(path, bytes), language);
}

/** Ends the run where an output would be written over an input. */
export async function refuseInput(
  path: string,
  inputs: readonly (string | undefined)[],
  language: Language,
): Promise<void> {
  const target = await realpath(path).catch(() => resolve(path));
  for (const input of inputs) {
    if (input === undefined) continue;
    if ((await realpath(input).catch(() => resolve(input))) === target) {
      throw new CliError(
        language === "vi"
          ? `--out ${path} trùng với tệp đầu vào: tệp đầu vào không bao giờ bị ghi đè, hãy chọn tên khác.`
          : `--out ${path} is one of the inputs: inputs are never written to, choose another name.`,
      );
    }
  }
}

/** Ends the run where the folder of an output is missing. */
export async function demandFolder(path: string, language: Language): Promise<void> {
  const folder = dirname(resolve(path));
  if (!(await stat(folder).catch(() => null))?.isDirectory()) {
    throw new CliError(
      language === "vi"
        ? `Không có thư mục ${folder}: tạo thư mục trước, hoặc chọn chỗ khác cho --out.`
        : `There is no folder ${folder}: create it first, or choose another place for --out.`,
    );
  }
}

/** The value of a result, or its error as the sentence that ends the run. */
export function unwrap<T>(result: Result<T, HostError>, language: Language): T {
  if (!result.ok) throw new CliError(describeHostError(result.error, language));
  return result.value;
}
