import { ok, type Result } from "../../core/base/result";
import { browserExporter } from "../../hosts/browser/browser-exporter";
import type { HostError } from "../../ports/workbook-host";
import type { NamedFile } from "./workbook-service";

/** Lets the person save these workbooks, each under what `rename` makes of its name. */
export async function handOut(
  files: readonly NamedFile[],
  rename: (name: string) => string = (name) => name,
): Promise<Result<void, HostError>> {
  for (const { name, bytes } of files) {
    const saved = await browserExporter.saveFile(rename(name), bytes, mediaTypeOf(name));
    if (!saved.ok) return saved;
  }
  return ok(undefined);
}

/** `bieu.xlsx` with ` - phát hiện` is `bieu - phát hiện.xlsx`. */
export function nameWith(ending: string): (name: string) => string {
  return (name) => name.replace(/(\.[^.]+)?$/u, (extension) => `${ending}${extension}`);
}

function mediaTypeOf(name: string): string {
  return /\.xlsm$/iu.test(name)
    ? "application/vnd.ms-excel.sheet.macroEnabled.12"
    : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
}
