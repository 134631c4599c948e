import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";

/** Files that LibreOffice opens with one start. */
const BATCH = 20;

/** Those of the files that LibreOffice does not open; `null` where there is no LibreOffice. */
export function listUnopened(files: readonly string[], folder: string): readonly string[] | null {
  const out = join(folder, "opened");
  mkdirSync(out, { recursive: true });
  const convert = (batch: readonly string[]): void => {
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const command = [profile, "--headless", "--convert-to", "pdf", "--outdir", out, ...batch];
    try {
      execFileSync("soffice", command, { stdio: "ignore", timeout: 60_000 + 15_000 * batch.length });
    } catch (error) {
      if (error instanceof Error && "code" in error && error.code === "ENOENT") throw error;
    }
  };
  const isOpened = (file: string): boolean =>
    existsSync(join(out, basename(file).replace(/\.\w+$/u, ".pdf")));
  try {
    for (let at = 0; at < files.length; at += BATCH) convert(files.slice(at, at + BATCH));
    // One that ends LibreOffice takes the rest of its batch along: those are asked alone.
    for (const file of files) if (!isOpened(file)) convert([file]);
  } catch {
    return null;
  }
  const unopened = files.filter((file) => !isOpened(file));
  rmSync(out, { recursive: true, force: true });
  return unopened;
}
