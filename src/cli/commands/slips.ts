import { mkdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { InvalidArgumentError, Option, type Command } from "commander";
import { gatherFacts } from "../../core/engine/gather-facts";
import { reportFacts } from "../../core/engine/analyze";
import { layOutSlip } from "../../core/slips/lay-out-slip";
import { listSlips } from "../../core/slips/list-slips";
import { nameSlips } from "../../core/slips/name-slips";
import { countFindings, type Office, type SlipLayout } from "../../core/slips/slip";
import { writePaper } from "../../documents/slips/write-paper";
import { CliError } from "../cli-error";
import { decisionsOption, divideFindings, readGivenDecisions } from "../decisions";
import { languageOption, reportOption, templateOption, type Language } from "../options";
import { chooseInForce } from "../read-kept";
import { readDocuments, readTemplate, readWorkbooks } from "../read-sources";
import { writeOutput } from "../write-output";

interface SlipsOptions extends Office {
  readonly report: readonly string[];
  readonly out: string;
  readonly decisions: readonly string[];
  readonly layout: SlipLayout;
  readonly template?: string;
  readonly lang: Language;
}

/** `khop slips WORKBOOK --out FOLDER`: one return slip (.docx) a unit with its findings, and one for those of no unit. */
export function addSlipsCommand(program: Command): void {
  program
    .command("slips")
    .description(
      "phiếu báo lại cho từng đơn vị, tệp Word (a return slip for each unit, .docx, in Vietnamese)",
    )
    .argument("<workbook>", "sổ tính .xlsx, .xlsm, .xls, .ods")
    .requiredOption("--out <folder>", "thư mục để ghi phiếu (the folder to write to)")
    .addOption(
      new Option(
        "--layout <layout>",
        "nd30: văn bản hành chính (Nghị định 30/2020); hd36: văn bản của Đảng (Hướng dẫn 36-HD/VPTW)",
      )
        .choices(["nd30", "hd36"])
        .default("nd30"),
    )
    .option("--agency <name>", "cơ quan ban hành (the agency that sends them)")
    .option("--parent <name>", "cơ quan chủ quản, cấp trên (the agency above it)")
    .option("--symbol <text>", "chữ viết tắt trong số, ký hiệu (its abbreviation): BDV")
    .option("--place <name>", "địa danh (the place): Vầu Sơn")
    .addOption(new Option("--date <date>", "ngày ký (date): 05/12/2022").argParser(readDate))
    .addOption(
      new Option("--deadline <date>", "hạn gửi lại (to be returned by): 12/12/2022").argParser(readDate),
    )
    .option("--signer-title <text>", "chức vụ người ký (title of who signs)")
    .option("--signer <name>", "họ tên người ký (who signs)")
    .addOption(reportOption())
    .addOption(templateOption())
    .addOption(decisionsOption())
    .addOption(languageOption())
    .action(async (workbook: string, options: SlipsOptions) => {
      const { lang: language, out } = options;
      const files = await readWorkbooks([workbook], language);
      const documents = await readDocuments(options.report, language);
      const decisions = await readGivenDecisions(options.decisions, language);
      const given = await readTemplate(options.template, language);
      const { template: wanted, ...set } = chooseInForce({ template: given }, files, language);
      const facts = gatherFacts(
        files.map((file) => file.snapshot),
        documents,
        wanted,
        { ...decisions, ...set },
      );
      const { template } = facts;
      // Slips go to units: they are in Vietnamese whatever the terminal speaks.
      const { open } = divideFindings(reportFacts(facts, { language: "vi" }), decisions);
      const slips = listSlips(open, facts);
      await makeFolder(out, language);
      const inputs = [workbook, ...options.report, options.template, ...options.decisions];
      const lines: string[] = [];
      const office = { ...template.office, ...withoutGaps(options) };
      for (const [index, name] of nameSlips(slips).entries()) {
        const slip = slips[index];
        if (!slip) continue;
        const path = join(out, name);
        await writeOutput(
          path,
          writePaper(layOutSlip(slip, template, office, options.layout)),
          inputs,
          language,
        );
        lines.push(`  ${path}: ${describe(slip.unit, countFindings(slip.items), language)}`);
      }
      process.stdout.write(
        `${summarise(slips.length, out, language)}\n${lines.map((line) => `${line}\n`).join("")}`,
      );
    });
}

function describe(unit: string | null, items: number, language: Language): string {
  const name = unit ?? (language === "vi" ? "không thuộc riêng đơn vị nào" : "of no one unit");
  return language === "vi" ? `${name}, ${items} phát hiện` : `${name}, ${items} findings`;
}

function summarise(slips: number, out: string, language: Language): string {
  if (slips === 0)
    return language === "vi"
      ? "Không có phát hiện nào, nên không có phiếu nào để ghi."
      : "There are no findings, so there is no slip to write.";
  return language === "vi" ? `Đã ghi ${slips} phiếu vào ${out}:` : `Wrote ${slips} slips to ${out}:`;
}

/** What was said on the command line goes before the template; what was not leaves the template's. */
function withoutGaps({ agency, parent, symbol, place, date, deadline, signerTitle, signer }: Office): Office {
  const given = { agency, parent, symbol, place, date, deadline, signerTitle, signer };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

async function makeFolder(path: string, language: Language): Promise<void> {
  if ((await stat(path).catch(() => null))?.isFile() === true)
    throw new CliError(
      language === "vi"
        ? `--out ${path} là một tệp: hãy chỉ một thư mục.`
        : `--out ${path} is a file: name a folder.`,
    );
  await mkdir(path, { recursive: true }).catch(() => {
    throw new CliError(
      language === "vi"
        ? `Không tạo được thư mục ${path}: kiểm tra đường dẫn và quyền ghi.`
        : `The folder ${path} could not be made: check the path and its permissions.`,
    );
  });
}

function readDate(text: string): string {
  const [, day = "", month = "", year = ""] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u.exec(text) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (year === "" || date.getUTCDate() !== Number(day) || date.getUTCMonth() !== Number(month) - 1)
    throw new InvalidArgumentError("Ghi ngày/tháng/năm: 05/12/2022 (day/month/year).");
  // Days below 10 and months below 3 have a zero before them, by the decree.
  return `${day.padStart(2, "0")}/${Number(month) < 3 ? month.padStart(2, "0") : String(Number(month))}/${year}`;
}
