import { InvalidArgumentError, Option } from "commander";
import { LANGUAGES, type Language } from "../core/base/language";
import type { Report } from "../core/model/report";
import type { Period } from "../core/model/period";
import { countBySeverity, listOpen } from "../core/render/words";

/** The options that several commands share. */
export function languageOption(): Option {
  return new Option("--lang <lang>", "ngôn ngữ (language)").choices([...LANGUAGES]).default("vi");
}

export function templateOption(): Option {
  return new Option("--template <file>", "mẫu JSON (template as JSON)");
}

/** `--period 2021-2023`: the years that the summaries are of, in place of the template's. */
export function periodOption(): Option {
  return new Option(
    "--period <years>",
    "giai đoạn, thay cho của mẫu: 2021-2023 (the years, in place of the template's)",
  ).argParser(parsePeriod);
}

function parsePeriod(text: string): Period {
  const match = /^\s*((?:19|20)\d\d)\s*(?:[-–]\s*((?:19|20)\d\d)\s*)?$/u.exec(text);
  const from = Number(match?.[1]);
  const to = Number(match?.[2] ?? match?.[1]);
  if (!match || from > to || from < 1945)
    throw new InvalidArgumentError("Ghi hai năm, năm đầu trước: 2021-2023 (two years, the first one first).");
  return { from, to };
}

export function reportOption(): Option {
  return new Option("--report <file...>", "báo cáo cần đối chiếu (reports to check against)").default([]);
}

/** An option that may be given several times, a value each. */
export function listOption(flags: string, description: string): Option {
  return new Option(flags, description)
    .default([])
    .argParser((value: string, earlier: readonly string[]) => [...earlier, value]);
}

export type FailOn = "error" | "warning" | "note" | "never";

export function failOnOption(): Option {
  return new Option("--fail-on <severity>", "mức làm lệnh trả về 1 (severity that makes the exit status 1)")
    .choices(["error", "warning", "note", "never"])
    .default("error");
}

/** 1 when the report has a finding at or above the severity, else 0. */
export function exitStatus(report: Report, failOn: FailOn): number {
  const { error, warning, note } = countBySeverity(listOpen(report.findings));
  const loud = { error, warning: error + warning, note: error + warning + note, never: 0 }[failOn];
  return loud > 0 ? 1 : 0;
}

export type { Language };
