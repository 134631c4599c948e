import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** `describe` where LibreOffice is there, `describe.skip` with a notice where it is not; CI must have it. */
export function describeWithLibreOffice(name: string, tests: () => void): void {
  const present = hasLibreOffice();
  if (!present && process.env["CI"] !== undefined)
    throw new Error("CI needs LibreOffice (soffice) for these tests");
  if (!present) console.info(`skipped, LibreOffice (soffice) is not installed: ${name}`);
  jest.setTimeout(180_000);
  (present ? describe : describe.skip)(name, tests);
}

/** The file (a workbook unless `from` says another kind) as LibreOffice saves it again, every formula calculated anew. */
export function convertByLibreOffice(
  bytes: Uint8Array,
  format = "xlsx",
  from = "xlsx",
  ending = format,
): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "khop-lo-"));
  try {
    const [input, out, profile] = [join(folder, `in.${from}`), join(folder, "out"), join(folder, "profile")];
    mkdirSync(join(profile, "user"), { recursive: true });
    writeFileSync(join(profile, "user", "registrymodifications.xcu"), ALWAYS_RECALCULATE);
    writeFileSync(input, bytes);
    const installation = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    execFileSync("soffice", [installation, "--headless", "--convert-to", format, "--outdir", out, input], {
      stdio: "ignore",
      timeout: 150_000,
    });
    return new Uint8Array(readFileSync(join(out, `in.${ending}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

function hasLibreOffice(): boolean {
  try {
    execFileSync("soffice", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
