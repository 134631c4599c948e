import { existsSync } from "node:fs";
import { extname } from "node:path";
import { describeDecisionsError } from "../app/sentences/decisions-error";
import { describeTrouble } from "../app/sentences/trouble";
import { parseJson } from "../app/settings/parse-json";
import { parseSettings } from "../app/settings/parse-settings";
import type { Language } from "../core/base/language";
import { guardFaults } from "../hosts/package/package-fault";
import { sign } from "../core/model/authored";
import { NO_DECISIONS, type Decisions } from "../core/model/decisions";
import type { Report } from "../core/model/report";
import { readDecisions, writeDecisions } from "../core/review/decisions-file";
import { addDismissals, reopenFindings } from "../core/review/judge-dismissals";
import { mergeDecisions } from "../core/review/merge-decisions";
import { openWorkbook } from "../hosts/xlsx/workbook-parts";
import { readSettings } from "../hosts/xlsx/settings-in-file";
import { CliError } from "./cli-error";
import { readBytes } from "./read-sources";
import { unwrap, writeOutput } from "./write-output";

export interface DecisionOptions {
  readonly decisions: readonly string[];
  readonly dismiss: readonly string[];
  readonly reopen: readonly string[];
  readonly reason?: string;
  readonly by?: string;
}

/** The decisions of all these files as one: files of decisions, and workbooks that carry some. */
export async function readAllDecisions(
  { decisions: paths, dismiss, reopen }: DecisionOptions,
  language: Language,
): Promise<Decisions> {
  let all = NO_DECISIONS;
  for (const [index, path] of paths.entries()) {
    // The one that is written to may be yet to be made.
    if (index === 0 && dismiss.length + reopen.length > 0 && !existsSync(path)) continue;
    all = mergeDecisions(all, await readOne(path, language));
  }
  return all;
}

/**
 * The decisions with these findings of the Report set aside or opened again, written to the first of the files: the one that
 * the command line keeps, so it is the only input that is ever written to, and only when told so.
 */
export async function changeDecisions(
  report: Report,
  before: Decisions,
  { decisions: [path], dismiss, reopen, reason = "", by }: DecisionOptions,
  inputs: readonly (string | undefined)[],
  language: Language,
): Promise<Decisions> {
  if (dismiss.length + reopen.length === 0) return before;
  const vi = language === "vi";
  if (path === undefined || isWorkbook(path))
    throw new CliError(
      vi
        ? "--dismiss và --reopen cần --decisions TỆP.json, nơi quyết định được ghi."
        : "--dismiss and --reopen need --decisions FILE.json, where decisions are written.",
    );
  if (dismiss.length > 0 && reason.trim() === "")
    throw new CliError(vi ? "--dismiss cần --reason: vì sao bỏ qua." : "--dismiss needs --reason: why.");
  const found = new Map(report.findings.map((each) => [each.id, each]));
  for (const id of [...dismiss, ...reopen])
    if (!found.has(id))
      throw new CliError(
        vi
          ? `Không có phát hiện ${id}: xem mã bằng --format json.`
          : `There is no finding ${id}: see the ids with --format json.`,
      );
  const signed = sign(by === undefined || by.trim() === "" ? null : by.trim(), Date.now());
  const open = reopen.length > 0 ? reopenFindings(before, reopen, signed) : before;
  const chosen = dismiss.flatMap((id) => found.get(id) ?? []);
  const after = { ...open, dismissals: addDismissals(open.dismissals, chosen, reason.trim(), signed) };
  await writeOutput(path, new TextEncoder().encode(writeDecisions(after)), inputs, language);
  return after;
}

async function readOne(path: string, language: Language): Promise<Decisions> {
  const bytes = await readBytes(path, language);
  if (isWorkbook(path)) return readFromWorkbook(path, bytes, language);
  const read = readDecisions(parseJson(new TextDecoder().decode(bytes)));
  if (!read.ok) throw new CliError(`${path}: ${describeDecisionsError(read.error, language)}`);
  return read.value;
}

/** What the pane keeps in a workbook; one without has no decisions. */
function readFromWorkbook(path: string, bytes: Uint8Array, language: Language): Decisions {
  const text = unwrap(
    guardFaults(path, () => readSettings(openWorkbook(bytes))),
    language,
  );
  if (text === null) return NO_DECISIONS;
  const settings = parseSettings(text);
  if (!settings.ok)
    throw new CliError(`${path}: ${describeTrouble({ kind: "settings", error: settings.error }, language)}`);
  const { dismissals, reopenings, links, corrections } = settings.value;
  return { version: 1, dismissals, reopenings, links, corrections };
}

function isWorkbook(path: string): boolean {
  return [".xlsx", ".xlsm"].includes(extname(path).toLowerCase());
}
