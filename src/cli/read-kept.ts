import { describeTrouble } from "../app/sentences/trouble";
import { parseSettings } from "../app/settings/parse-settings";
import type { Settings } from "../app/settings/settings";
import type { Language } from "../core/base/language";
import type { Period } from "../core/model/period";
import type { Template, TemplateParts } from "../core/template/schema";
import { guardFaults } from "../hosts/package/package-fault";
import type { WorkbookFile } from "../hosts/read-workbook-file";
import { readSettings } from "../hosts/xlsx/settings-in-file";
import { openWorkbook } from "../hosts/xlsx/workbook-parts";

/** What stands in place of what would be taken from the workbooks. */
export interface TemplateInForce {
  /** Null: it follows from the workbooks. */
  readonly template: Template | null;
  readonly parts: TemplateParts;
  readonly period: Period | null;
}

/**
 * The template, its parts and the period that hold: what the command line gives goes before what a person set in the pane,
 * which is kept in the workbook. Of several workbooks the first that keeps any of it counts. Settings that cannot be
 * read are told on stderr and passed over.
 */
export function chooseInForce(
  given: { readonly template: Template | null; readonly period?: Period | null | undefined },
  files: readonly WorkbookFile[],
  language: Language,
): TemplateInForce {
  const period = given.period ?? null;
  if (given.template) return { template: given.template, parts: {}, period };
  for (const file of files) {
    const kept = readKept(file, language);
    if (!kept || !isSet(kept)) continue;
    const { template, parts } = kept;
    if (template)
      process.stderr.write(
        language === "vi"
          ? `khop: dùng mẫu “${template.name}” lưu trong ${file.name}; muốn khác thì thêm --template.\n`
          : `khop: the template “${template.name}” kept in ${file.name} is used; --template takes another.\n`,
      );
    return { template, parts, period: period ?? kept.period };
  }
  return { template: null, parts: {}, period };
}

function isSet({ template, parts, period }: Settings): boolean {
  return template !== null || period !== null || Object.keys(parts).length > 0;
}

function readKept({ name, bytes }: WorkbookFile, language: Language): Settings | null {
  const text = guardFaults(name, () => readSettings(openWorkbook(bytes)));
  if (!text.ok || text.value === null) return null;
  const settings = parseSettings(text.value);
  if (settings.ok) return settings.value;
  const told = describeTrouble({ kind: "settings", error: settings.error }, language);
  process.stderr.write(`khop: ${name}: ${told}\n`);
  return null;
}
