import { InvalidArgumentError, Option, type Command } from "commander";
import { compareRegisters } from "../../core/compare/compare-registers";
import type { RegisterComparison, RegisterSide } from "../../core/compare/comparison";
import { renderComparison, type ComparisonFormat } from "../../core/compare/render-comparison";
import type { Period } from "../../core/model/period";
import type { WorkbookSnapshot } from "../../core/model/workbook";
import { REPORT_FORMATS } from "../../core/render/render-report";
import { gatherFacts } from "../../core/engine/gather-facts";
import { readTables } from "../../core/tables/read-tables";
import type { Template } from "../../core/template/schema";
import { renderDraftComparison } from "../../core/compare/drafts/render-draft-comparison";
import type { WorkbookFile } from "../../hosts/read-workbook-file";
import { CliError } from "../cli-error";
import { compareReports, draftStatus, isReport } from "../compare-reports";
import { failOnOption, languageOption, templateOption, type FailOn, type Language } from "../options";
import { chooseInForce } from "../read-kept";
import { readTemplate, readWorkbooks } from "../read-sources";
import { refuseOfficeEnding } from "../demand-ending";
import { writeOutput } from "../write-output";

interface CompareOptions {
  readonly periods?: readonly [Period, Period];
  readonly share: number;
  readonly workbook: readonly string[];
  readonly template?: string;
  readonly format: ComparisonFormat;
  readonly lang: Language;
  readonly failOn: FailOn;
  readonly out?: string;
}

/**
 * `khop compare OLD NEW`, or `khop compare BOOK --periods 2021,2022`: what changed from one year to the next. Of two reports, `khop
 * compare OLD.docx NEW.docx [--workbook BOOK]`: what became of their figures.
 */
export function addCompareCommand(program: Command, finish: (status: number) => void): void {
  program
    .command("compare")
    .description(
      "so sánh danh sách hai năm, hoặc hai bản của một báo cáo (compare the registers of two years, or two drafts of a report)",
    )
    .argument(
      "<files...>",
      "sổ tính cũ rồi sổ tính mới, hoặc một sổ tính với --periods; hoặc báo cáo cũ rồi báo cáo mới",
    )
    .option(
      "--workbook <file...>",
      "với hai báo cáo: sổ tính có biểu để đối chiếu số đã sửa (tables to hold two drafts against)",
      [],
    )
    .addOption(
      new Option(
        "--periods <old,new>",
        "hai kỳ trong một sổ tính: 2021,2022 hoặc 2019-2020,2021-2022 (two periods)",
      ).argParser(readPeriods),
    )
    .addOption(
      new Option("--share <share>", "báo số liệu thay đổi quá tỷ lệ này (share of change to be told)")
        .argParser(readShare)
        .default(0.5),
    )
    .addOption(templateOption())
    .addOption(
      new Option("--format <format>", "dạng kết quả (output format)")
        .choices([...REPORT_FORMATS])
        .default("text"),
    )
    .addOption(languageOption())
    .addOption(failOnOption().default("warning"))
    .option("--out <file>", "ghi kết quả vào tệp (write the result to a file)")
    .action(async (paths: string[], options: CompareOptions) => {
      const language = options.lang;
      refuseOfficeEnding(options.out, options.lang);
      const ofReports = paths.some(isReport);
      if (ofReports ? options.periods !== undefined : options.workbook.length > 0)
        throw new CliError(
          language === "vi"
            ? "--periods chỉ dùng khi so sánh sổ tính, --workbook chỉ dùng khi so sánh hai báo cáo: bỏ tùy chọn thừa rồi chạy lại."
            : "--periods is for workbooks and --workbook for two reports: leave out the one that does not belong.",
        );
      if (ofReports) {
        const compared = await compareReports(paths, options.workbook, options.template, language);
        await print(renderDraftComparison(compared, options.format, language), paths, options);
        finish(draftStatus(compared, options.failOn));
        return;
      }
      const given = await readTemplate(options.template, language);
      const {
        sides: [before, after],
        template,
      } = await readSides(paths, options, given);
      const comparison = compareRegisters(before, after, template, options.share);
      await print(renderComparison(comparison, options.format, language), paths, options);
      finish(exitStatus(comparison, options.failOn));
    });
}

async function print(text: string, paths: readonly string[], options: CompareOptions): Promise<void> {
  const { out, template, workbook, lang } = options;
  if (out === undefined) process.stdout.write(text);
  else await writeOutput(out, new TextEncoder().encode(text), [...paths, ...workbook, template], lang);
}

/** What is entered as new again, and a total that moved, are warnings; models dropped or added are notes. */
function exitStatus({ again, moved, renamed, dropped, added }: RegisterComparison, failOn: FailOn): number {
  const warnings = again.length + moved.length;
  const notes = renamed.length + dropped.length + added.length;
  const loud = { error: 0, warning: warnings, note: warnings + notes, never: 0 }[failOn];
  return loud > 0 ? 1 : 0;
}

async function readSides(
  paths: readonly string[],
  { periods, lang }: CompareOptions,
  given: Template | null,
): Promise<{ readonly sides: readonly [RegisterSide, RegisterSide]; readonly template: Template }> {
  const vi = lang === "vi";
  const [first = "", second = first] = paths;
  if (paths.length > 2)
    throw new CliError(
      vi ? "Chỉ so sánh được hai sổ tính một lần." : "Only two workbooks can be compared at a time.",
    );
  if (paths.length === 1 && !periods)
    throw new CliError(
      vi
        ? "Cần hai sổ tính (cũ, mới), hoặc một sổ tính với --periods, chẳng hạn --periods 2021,2022."
        : "Give two workbooks (old, new), or one with --periods, such as --periods 2021,2022.",
    );
  const open = async (path: string): Promise<WorkbookFile> => {
    const [file] = await readWorkbooks([path], lang);
    if (!file) throw new Error("a path gives a file");
    return file;
  };
  const oldFile = await open(first);
  const lateFile = second === first ? oldFile : await open(second);
  const [old, late] = [oldFile.snapshot, lateFile.snapshot];
  // What a person set last stands in the later workbook. A kept period is of one year's check: the sides have their own.
  const { template: kept, parts } = chooseInForce({ template: given }, [lateFile, oldFile], lang);
  const template = kept ?? gatherFacts(late === old ? [old] : [old, late], [], null, { parts }).template;
  const before = readSide(old, periods?.[0] ?? null, template, lang);
  const period = periods?.[1] ?? null;
  if (second === first) return { sides: [before, { ...before, period }], template };
  const after = readSide(late, period, template, lang);
  // Two files of one name are told apart by their folders.
  const sides =
    before.workbook === after.workbook
      ? ([rename(before, first), rename(after, second)] as const)
      : ([before, after] as const);
  return { sides, template };
}

function readSide(
  snapshot: WorkbookSnapshot,
  period: Period | null,
  template: Template,
  language: Language,
): RegisterSide {
  const { register } = readTables([snapshot], template);
  if (register.entries > 0) return { workbook: snapshot.name, register, period };
  throw new CliError(
    language === "vi"
      ? `Không thấy danh sách nào trong ${snapshot.name}: so sánh cần danh sách từng mục, có dòng tiêu đề (đơn vị, tên mô hình hoặc sáng kiến, tên tập thể hoặc cá nhân, năm đăng ký).`
      : `No register was found in ${snapshot.name}: comparing needs a list of entries under a header row (unit, title, name, year of registration).`,
  );
}

function rename(side: RegisterSide, workbook: string): RegisterSide {
  const tables = side.register.tables.map((table) => ({ ...table, workbook }));
  return { ...side, workbook, register: { ...side.register, tables } };
}

function readShare(text: string): number {
  const share = Number(text.replace(",", ".").replace(/ ?%$/u, "")) / (text.endsWith("%") ? 100 : 1);
  if (!Number.isFinite(share) || share < 0 || text.trim() === "")
    throw new InvalidArgumentError("Cho một tỷ lệ như 0.5 hoặc 50% (give a share such as 0.5 or 50%).");
  return share;
}

function readPeriods(text: string): readonly [Period, Period] {
  const periods = text.split(",").map((part) => {
    const [, from = "", to = from] =
      /^\s*((?:19|20)\d\d)(?:\s*[-–]\s*((?:19|20)\d\d))?\s*$/u.exec(part) ?? [];
    return { from: Number(from), to: Number(to) };
  });
  const [old, now] = periods;
  const sound = periods.every(({ from, to }) => from > 0 && from <= to);
  if (!old || !now || periods.length !== 2 || !sound)
    throw new InvalidArgumentError("Cho hai kỳ như 2021,2022 hoặc 2019-2020,2021-2022 (give two periods).");
  return [old, now];
}
