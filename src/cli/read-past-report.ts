import * as z from "zod/mini";
import { parseJson } from "../app/settings/parse-json";
import type { Language } from "../core/base/language";
import type { Report } from "../core/model/report";
import { reportSchema } from "../core/render/report-schema";
import { CliError } from "./cli-error";
import { readBytes } from "./read-sources";

/** The Report that an earlier `khop check --format json` wrote. */
export async function readPastReport(path: string, language: Language): Promise<Report> {
  const parsed = z.safeParse(
    reportSchema,
    parseJson(new TextDecoder().decode(await readBytes(path, language))),
  );
  if (parsed.success) return parsed.data;
  const at = parsed.error.issues[0]?.path.map(String).join(".") ?? "";
  throw new CliError(
    language === "vi"
      ? `${path} không phải kết quả của khop check --format json${at === "" ? "" : ` (sai ở ${at})`}.`
      : `${path} is not what khop check --format json writes${at === "" ? "" : ` (wrong at ${at})`}.`,
  );
}
