import type { Language, Localized } from "../base/language";
import { fillMessage } from "../messages/fill-message";
import type { TemplateDetails, TemplatePart } from "../model/report";

/** A part of what was taken from the workbook, short enough for one line. */
export interface TakenPart {
  readonly part: TemplatePart["part"];
  /** `"kỳ 2025–2026"`, `"cấp: Xã, Tỉnh"`. */
  readonly text: string;
  readonly from: string;
}

/** Period, levels and fields as they were taken, for the line that screens and terminal show. */
export function listTaken({ parts, fields }: TemplateDetails, language: Language): readonly TakenPart[] {
  return SHOWN.flatMap((part): TakenPart[] => {
    const own = parts.find((each) => each.part === part);
    if (!own || own.isUsual) return [];
    const value = part === "fields" ? String(fields.length) : own.value;
    return [{ part, text: fillMessage(WORDS[part][language], { value }, language), from: own.from }];
  });
}

/**
 * "Lấy theo sổ tính: kỳ 2025–2026 (theo danh sách); cấp: Xã, Tỉnh (theo biểu Khen thưởng); 5 lĩnh vực (theo danh sách).";
 * null where all is as usual.
 */
export function describeTaken(details: TemplateDetails, language: Language): string | null {
  const parts = listTaken(details, language).map(({ text, from }) => `${text} (${from})`);
  return parts.length === 0 ? null : `${LEAD[language]} ${parts.join("; ")}.`;
}

const SHOWN = ["period", "levels", "fields"] as const;

const LEAD: Localized = { vi: "Lấy theo sổ tính:", en: "Taken from the workbook:" };

const WORDS: Readonly<Record<(typeof SHOWN)[number], Localized>> = {
  period: { vi: "kỳ {value}", en: "period {value}" },
  levels: { vi: "cấp: {value}", en: "levels: {value}" },
  fields: { vi: "{value} lĩnh vực", en: "{value} fields" },
};
