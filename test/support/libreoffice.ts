import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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
  (present ? describe : describe.skip)(name, () => {
    afterAll(endOffice);
    tests();
  });
}

/** The file (a workbook unless `from` says another kind) as LibreOffice saves it again, every formula calculated anew. */
export function convertByLibreOffice(
  bytes: Uint8Array,
  format = "xlsx",
  from = "xlsx",
  ending = format,
): Uint8Array {
  office ??= beginOffice();
  const folder = mkdtempSync(join(office.folder, "convert-"));
  const [input, out] = [join(folder, `in.${from}`), join(folder, "out")];
  writeFileSync(input, bytes);
  execFileSync(
    "soffice",
    [office.installation, "--headless", "--convert-to", format, "--outdir", out, input],
    {
      stdio: "ignore",
      timeout: 150_000,
    },
  );
  return new Uint8Array(readFileSync(join(out, `in.${ending}`)));
}

interface Office {
  /** Holds its profile and the files it converts. */
  readonly folder: string;
  readonly installation: string;
  readonly program: ChildProcess;
}

/**
 * A LibreOffice that stays while the tests of a file run. It takes seven seconds to start; a call with the same profile hands its work to
 * the one that runs, in one second. It ends after a conversion unless a document of its own is open.
 */
let office: Office | undefined;

function beginOffice(): Office {
  const folder = mkdtempSync(join(tmpdir(), "khop-lo-"));
  const profile = join(folder, "profile");
  const installation = `-env:UserInstallation=${pathToFileURL(profile).href}`;
  mkdirSync(join(profile, "user"), { recursive: true });
  writeFileSync(join(profile, "user", "registrymodifications.xcu"), ALWAYS_RECALCULATE);
  const kept = join(folder, "kept.fods");
  writeFileSync(kept, EMPTY_WORKBOOK);
  // The shell ends LibreOffice when its input ends, which is also when these tests die.
  const script = 'soffice "$@" & read -r _; kill 0';
  const program = spawn(
    "sh",
    ["-c", script, "sh", installation, "--headless", "--norestore", "--nologo", kept],
    { stdio: ["pipe", "ignore", "ignore"], detached: true },
  );
  for (let waited = 0; !existsSync(join(folder, ".~lock.kept.fods#")); waited += 100) {
    if (waited > 60_000) throw new Error("LibreOffice does not open a file of its own");
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
  }
  return { folder, installation, program };
}

async function endOffice(): Promise<void> {
  if (office === undefined) return;
  const { program, folder } = office;
  office = undefined;
  const ended = new Promise((resolve) => program.once("exit", resolve));
  program.stdin?.end();
  await ended;
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

const EMPTY_WORKBOOK =
  '<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" ' +
  'office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">' +
  '<office:body><office:spreadsheet><table:table table:name="kept"/></office:spreadsheet></office:body></office:document>';

function hasLibreOffice(): boolean {
  try {
    execFileSync("soffice", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
