import { extname } from "node:path";
import type { Language } from "../core/base/language";
import { compareDrafts } from "../core/compare/drafts/compare-drafts";
import type { Draft, DraftComparison } from "../core/compare/drafts/draft-comparison";
import { reportFacts } from "../core/engine/analyze";
import { gatherFacts } from "../core/engine/gather-facts";
import { DOCUMENT_EXTENSIONS } from "../documents/read-document";
import { CliError } from "./cli-error";
import type { FailOn } from "./options";
import { readDocuments, readTemplate, readWorkbooks } from "./read-sources";

/** Whether a path is one of a report, by the end of its name. */
export function isReport(path: string): boolean {
  return DOCUMENT_EXTENSIONS.some((extension) => extname(path).toLowerCase() === extension);
}

/** Reads two drafts of a report and the workbooks they quote, and tells what became of the figures. */
export async function compareReports(
  paths: readonly string[],
  workbooks: readonly string[],
  templatePath: string | undefined,
  language: Language,
): Promise<DraftComparison> {
  const [oldPath, newPath] = paths;
  if (oldPath === undefined || newPath === undefined || paths.length > 2 || !paths.every(isReport))
    throw new CliError(
      language === "vi"
        ? "Để so sánh hai bản của một báo cáo, cho đúng hai tệp: bản cũ rồi bản mới; sổ tính ghi sau --workbook."
        : "To compare two drafts of a report give two files, the old one first; a workbook goes after --workbook.",
    );
  const template = await readTemplate(templatePath, language);
  const snapshots = (await readWorkbooks(workbooks, language)).map((file) => file.snapshot);
  const check = async (path: string): Promise<Draft> => {
    const [document] = await readDocuments([path], language);
    if (!document) throw new Error("a path gives a document");
    const { figures } = reportFacts(gatherFacts(snapshots, [document], template), { language });
    return { document, figures: figures.items };
  };
  const [old, now] = [await check(oldPath), await check(newPath)];
  const compared = compareDrafts(old, now);
  // Two files of one name are told apart by their folders.
  return compared.old === compared.new ? { ...compared, old: oldPath, new: newPath } : compared;
}

/** A changed figure that now differs from the tables is an error; any other change is a note. */
export function draftStatus({ changed, added, gone }: DraftComparison, failOn: FailOn): number {
  const errors = changed.filter(({ tables }) => tables === "differs-now").length;
  const all = changed.length + added.length + gone.length;
  return { error: errors, warning: errors, note: all, never: 0 }[failOn] > 0 ? 1 : 0;
}
