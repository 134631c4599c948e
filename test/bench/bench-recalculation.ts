import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { collectWorkbook } from "../../src/core/collect/collect-workbook";
import { listCollectedColumns, listEntries } from "../../src/core/collect/list-entries";
import { ok } from "../../src/core/base/result";
import { planSheets } from "../../src/core/sheets/plan-sheets";
import { readTables } from "../../src/core/tables/read-tables";
import { defaultTemplate } from "../../src/core/template/default-template";
import { createXlsxEntrySink } from "../../src/hosts/xlsx/xlsx-entry-sink";
import { createXlsxHost } from "../../src/hosts/xlsx/xlsx-host";
import { readXlsx } from "../../src/hosts/xlsx/read-xlsx";
import { makeProvince } from "./make-province";
import { cpuTime } from "./report-child";
import { analyze } from "../../src/core/engine/analyze";

/**
 * A check beside what a user would have instead: COUNTIFS over the register, recalculated by LibreOffice. Its time is that
 * of opening the workbook with all formulas calculated anew, less that of opening it with the results it holds.
 */
export async function benchRecalculation(entries = 100_000): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "khop-bench-"));
  try {
    const { bytes, formulas } = await makeWorkbook(entries);
    const file = join(folder, "so.xlsx");
    writeFileSync(file, bytes);
    const started = cpuTime();
    const read = readXlsx("so.xlsx", bytes);
    if (!read.ok) throw new Error(read.error.code);
    const opened = cpuTime();
    analyze([read.value], [], defaultTemplate());
    const checked = cpuTime();
    const never = openByLibreOffice(folder, file, 1);
    const always = openByLibreOffice(folder, file, 0);
    console.log(
      `check ${entries.toLocaleString("en")} entries beside ${formulas} COUNTIFS, CPU time, one run`,
    );
    console.log(`  khop         read ${seconds(opened - started)}, check ${seconds(checked - opened)}`);
    console.log(`  LibreOffice  open ${seconds(never)}, recalculate ${seconds(always - never)}`);
    console.log(
      `  khop / LibreOffice: check to recalculation ${((checked - opened) / (always - never)).toFixed(2)}, all ${((checked - started) / always).toFixed(2)}\n`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

/** The register on one sheet, with the built tables of awards and fields as formulas over it. */
async function makeWorkbook(
  entries: number,
): Promise<{ readonly bytes: Uint8Array; readonly formulas: number }> {
  const template = defaultTemplate();
  const columns = listCollectedColumns(template);
  const { workbook } = makeProvince(entries, false);
  let register = new Uint8Array();
  const save = (bytes: Uint8Array): Promise<ReturnType<typeof ok<void>>> => {
    register = new Uint8Array(bytes);
    return Promise.resolve(ok(undefined));
  };
  const sink = createXlsxEntrySink(columns, save, "so.xlsx");
  const entriesAtHand = [...listEntries("tinh.xlsx", collectWorkbook(workbook, template), columns)];
  for (const done of [await sink.write(entriesAtHand), await sink.finish([])])
    if (!done.ok) throw new Error(JSON.stringify(done.error));
  const host = createXlsxHost("so.xlsx", register);
  const snapshot = await host.read();
  if (!snapshot.ok) throw new Error(JSON.stringify(snapshot.error));
  const sources = {
    template,
    register: readTables([snapshot.value], template).register,
    workbooks: [snapshot.value],
  };
  const { plans } = planSheets(sources, { which: ["awards", "fields"], values: false, language: "vi" });
  await host.writeSheets(plans);
  const formulas = plans
    .flatMap((plan) => plan.cells)
    .filter(({ content }) => content.kind === "formula" && content.formula.includes("COUNTIFS")).length;
  return { bytes: host.bytes(), formulas };
}

/** The CPU time (ms) of opening a workbook and writing its second sheet as text; `mode` 0 calculates all anew, 1 nothing. */
function openByLibreOffice(folder: string, file: string, mode: 0 | 1): number {
  const profile = join(folder, `profile-${mode}`);
  mkdirSync(join(profile, "user"), { recursive: true });
  writeFileSync(
    join(profile, "user", "registrymodifications.xcu"),
    `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>${mode}</value></prop></item>
</oor:items>`,
  );
  const argv = [
    `-env:UserInstallation=${pathToFileURL(profile).href}`,
    "--headless",
    "--convert-to",
    "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,2",
    "--outdir",
    folder,
  ];
  // The shell knows the processor time of what it waited for.
  const timed = ["-c", "TIMEFORMAT='%U %S'; time \"$@\"", "bash", "soffice", ...argv, file];
  const run = spawnSync("bash", timed, { encoding: "utf8", timeout: 1_800_000 });
  const [, user, system] = /^([\d.]+) ([\d.]+)$/mu.exec(run.stderr) ?? [];
  if (run.status !== 0 || user === undefined) throw new Error("LibreOffice did not open the workbook");
  return (Number(user) + Number(system)) * 1000;
}
