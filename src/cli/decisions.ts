import type { Option } from "commander";
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
import type { Finding } from "../core/model/finding";
import type { Report } from "../core/model/report";
import { readDecisions, writeDecisions } from "../core/review/decisions-file";
import { listOpen } from "../core/render/words";
import type { SetAside } from "../core/sheets/set-aside";
import { listOption } from "./options";
import { decideReport } from "../core/review/decide-report";
import { addDismissals, reopenFindings } from "../core/review/judge-dismissals";
import { findByBeginning } from "../core/render/short-ids";
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

/** `--decisions FILE`, which may be given several times: for commands that show what is open, and change nothing of it. */
export function decisionsOption(): Option {
  return listOption("--decisions <file>", "quyết định của người rà soát, JSON hoặc sổ tính (decisions)");
}

/** What the reviewers decided, for a command that only reads it. */
export function readGivenDecisions(paths: readonly string[], language: Language): Promise<Decisions> {
  return readAllDecisions({ decisions: paths, dismiss: [], reopen: [] }, language);
}

/** The Report's findings that are open, and those set aside with why. */
export function divideFindings(
  report: Report,
  decisions: Decisions,
): { readonly open: readonly Finding[]; readonly setAside: readonly SetAside[] } {
  const { findings } = decideReport(report, decisions);
  return {
    open: listOpen(findings),
    setAside: listSetAside(findings),
  };
}

/** The findings that are set aside, with why, by whom and when. */
export function listSetAside(findings: readonly Finding[]): readonly SetAside[] {
  return findings.flatMap((finding) =>
    finding.decision?.kind === "dismissed" ? [{ finding, ...finding.decision }] : [],
  );
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
  const ids = [...found.keys()];
  const toDismiss = dismiss.map((id) => chooseFinding(id, ids, vi));
  const toReopen = reopen.map((id) => chooseFinding(id, ids, vi));
  const signed = sign(by === undefined || by.trim() === "" ? null : by.trim(), Date.now());
  const open = toReopen.length > 0 ? reopenFindings(before, toReopen, signed) : before;
  const chosen = toDismiss.flatMap((id) => found.get(id) ?? []);
  const after = { ...open, dismissals: addDismissals(open.dismissals, chosen, reason.trim(), signed) };
  await writeOutput(path, new TextEncoder().encode(writeDecisions(after)), inputs, language);
  return after;
}

/** The finding that a person means by its id or the beginning of it. */
function chooseFinding(id: string, ids: readonly string[], vi: boolean): string {
  const meant = findByBeginning(id, ids);
  const [only] = meant;
  if (only === undefined)
    throw new CliError(
      vi
        ? `Không có phát hiện ${id}: mã đứng sau chữ “mã” trong kết quả kiểm tra.`
        : `There is no finding ${id}: the ids stand behind “id” in what check prints.`,
    );
  if (meant.length > 1)
    throw new CliError(
      vi
        ? `Có ${meant.length} phát hiện bắt đầu bằng ${id}: ghi thêm chữ của mã.`
        : `${meant.length} findings begin with ${id}: give more of the id.`,
    );
  return only;
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
