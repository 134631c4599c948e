import type { Language, Localized } from "../base/language";
import type { TemplateDetails, TemplatePart } from "../model/report";
import type { Period } from "../model/period";
import { namePeriod } from "../tables/periods";
import type { Template } from "../template/schema";
import type { PartSource, TemplateSources } from "./sources";

/** What was taken for the template and from where, for the Report and for the line that screens show. */
export function describeTemplate(
  template: Template,
  sources: TemplateSources,
  language: Language,
): TemplateDetails {
  const { period } = template;
  const isUnknown = sources.period.kind === "trade";
  const names = (list: readonly { readonly name: string }[]): readonly string[] =>
    list.map(({ name }) => name);
  const say = (part: Exclude<TemplatePart["part"], "tables">, value: string): TemplatePart => ({
    part,
    value,
    from: nameSource(sources[part], language),
    ...(sources[part].kind === "trade" ? { isUsual: true } : {}),
  });
  const built = Object.values(sources.tables);
  return {
    name: template.name,
    period: {
      from: period.from,
      to: period.to,
      name: isUnknown ? UNKNOWN_PERIOD[language] : namePeriod(period),
    },
    levels: names(template.levels),
    fields: names(template.fields),
    subjects: names(template.subjects),
    kinds: names(template.kinds),
    parts: [
      say("period", isUnknown ? UNKNOWN_PERIOD[language] : writeShortPeriod(period)),
      say("levels", names(template.levels).join(", ")),
      say("fields", names(template.fields).join(", ")),
      say("subjects", names(template.subjects).join(", ")),
      say("kinds", names(template.kinds).join(", ")),
      say("movement", template.name),
      ...(built.length > 0
        ? [{ part: "tables" as const, value: built.join(", "), from: TYPED[language] }]
        : []),
    ],
  };
}

/** `"2025–2026"`, or the words for a part of a year. */
function writeShortPeriod(period: Period): string {
  if (period.months) return namePeriod(period);
  return period.from === period.to ? String(period.from) : `${period.from}–${period.to}`;
}

const UNKNOWN_PERIOD: Localized = { vi: "chưa rõ", en: "not known" };
const TYPED: Localized = { vi: "biểu của đơn vị", en: "the office's own tables" };

function nameSource(source: PartSource, language: Language): string {
  const vi = language === "vi";
  switch (source.kind) {
    case "person":
      return vi ? "do người dùng đặt" : "set by a person";
    case "table-title":
      return vi ? `theo tiêu đề biểu ở ${source.sheet}` : `from the title of the table on ${source.sheet}`;
    case "table":
      return vi ? `theo biểu ${source.sheet}` : `from the table on ${source.sheet}`;
    case "list-title":
      return vi
        ? `theo tiêu đề danh sách ở ${source.sheet}`
        : `from the title of the list on ${source.sheet}`;
    case "register":
      return vi ? "theo danh sách" : "from the register";
    case "texts":
      return vi ? "theo báo cáo" : "from the report";
    case "trade":
      return vi ? "theo hiểu biết chung, sổ tính không nói" : "usual in the field; the workbook does not say";
  }
}
