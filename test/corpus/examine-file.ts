import { readFileSync, writeFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { gatherFacts } from "../../src/core/engine/gather-facts";
import { reportFacts } from "../../src/core/engine/analyze";
import { listMarks } from "../../src/core/engine/list-marks";
import { planSheets } from "../../src/core/sheets/plan-sheets";
import { annotateDocx } from "../../src/documents/annotate/annotate-docx";
import { listRemarks } from "../../src/documents/annotate/list-remarks";
import { readDocxDocument } from "../../src/documents/docx/read-docx-document";
import { DOCUMENT_EXTENSIONS, readDocument } from "../../src/documents/read-document";
import { readAnyWorkbook } from "../../src/hosts/read-any-workbook";
import { createXlsxHost } from "../../src/hosts/xlsx/xlsx-host";
import { holdReport } from "../fuzz/hold";
import { listNewFaults } from "./check-package";
import { compareWithSheetJS } from "./compare-readings";

/** What became of one file. */
export interface Examined {
  /** `read`, or the code by which it was refused. */
  readonly outcome: string;
  readonly findings: number;
  readonly cells: number;
  /** Cells that SheetJS reads otherwise, the first few told. */
  readonly differing: readonly string[];
  readonly differingCount: number;
  /** What a strict program would say of what was written. */
  readonly faults: readonly string[];
  /** What was written, to be opened by LibreOffice. */
  readonly written: readonly string[];
}

export const WORKBOOK_EXTENSIONS = [".xlsx", ".xlsm", ".xls", ".ods"];
const NOTHING = { findings: 0, cells: 0, differing: [], differingCount: 0, faults: [], written: [] };

/** Takes one file through what Khớp does with it; what is written goes into `folder` under names that begin with `id`. */
export async function examineFile(path: string, folder: string, id: number): Promise<Examined> {
  const bytes = new Uint8Array(readFileSync(path));
  const ending = extname(path).toLowerCase();
  const extension = DOCUMENT_EXTENSIONS.find((each) => each === ending);
  const keep = (what: string, content: Uint8Array): string => {
    const name = join(folder, `${id}-${what}${extension === ".docx" ? ".docx" : ".xlsx"}`);
    writeFileSync(name, content);
    return name;
  };
  if (extension === undefined) return examineWorkbook(basename(path), bytes, keep);
  if (extension === ".docx") return examineDocx(basename(path), bytes, keep);
  const read = await readDocument(basename(path), extension, bytes);
  if (!read.ok) return { ...NOTHING, outcome: read.error.code };
  const report = reportFacts(gatherFacts([], [read.value], null), {});
  holdReport(report);
  return { ...NOTHING, outcome: "read", findings: report.findings.length };
}

type Keep = (what: string, content: Uint8Array) => string;

async function examineWorkbook(name: string, given: Uint8Array, keep: Keep): Promise<Examined> {
  const read = await readAnyWorkbook(name, given);
  if (!read.ok) return { ...NOTHING, outcome: read.error.code };
  const { snapshot, bytes } = read.value;
  const compared = compareWithSheetJS(snapshot, given);
  const facts = gatherFacts([snapshot], [], null);
  const report = reportFacts(facts, {});
  holdReport(report);
  const { findings, figures } = report;
  const [faults, written]: [string[], string[]] = [[], []];
  const write = async (
    what: string,
    which: readonly string[] | null,
    values: boolean,
    mark: boolean,
  ): Promise<void> => {
    const { plans } = planSheets(facts, { which, values, language: "vi", findings, figures });
    const host = createXlsxHost(name, bytes);
    const marked = mark ? await host.mark(listMarks(findings, name)) : null;
    const done = marked?.ok === false ? marked : await host.writeSheets(plans);
    if (!done.ok) {
      // A protected workbook, and what cannot be changed, are refused in words.
      faults.push(...(done.error.code === "damaged" ? [`${what}: ${done.error.detail ?? ""}`] : []));
      return;
    }
    faults.push(...listNewFaults(bytes, host.bytes()).map((fault) => `${what}: ${fault}`));
    written.push(keep(what, host.bytes()));
  };
  await write("mark", ["findings"], true, true);
  await write("build", null, false, false);
  return {
    outcome: "read",
    findings: findings.length,
    cells: compared?.cells ?? 0,
    differing: compared?.differing ?? [],
    differingCount: compared?.count ?? 0,
    faults,
    written,
  };
}

function examineDocx(name: string, bytes: Uint8Array, keep: Keep): Examined {
  const read = readDocxDocument(name, bytes);
  if (!read.ok) return { ...NOTHING, outcome: read.error.code };
  const { document } = read.value;
  const report = reportFacts(gatherFacts([], [document], null), {});
  holdReport(report);
  // A document without a finding is annotated all the same, at its first words.
  const first = { start: 0, end: Math.min(7, document.text.length), text: ["Khớp"], textAtNote: ["Khớp"] };
  const remarks = [...listRemarks(report.findings, name, "vi"), first];
  const annotated = annotateDocx(read.value, bytes, remarks, { author: "Khớp", initials: "K" });
  const found = { ...NOTHING, outcome: "read", findings: report.findings.length };
  if (!annotated.ok)
    return { ...found, faults: [`annotate: ${annotated.error.detail ?? annotated.error.code}`] };
  const again = readDocxDocument(name, annotated.value.bytes);
  const changed = !again.ok || again.value.document.text !== document.text;
  return {
    ...found,
    faults: [
      ...listNewFaults(bytes, annotated.value.bytes).map((fault) => `annotate: ${fault}`),
      ...(changed ? ["annotate: the text is another"] : []),
    ],
    written: [keep("annotate", annotated.value.bytes)],
  };
}
