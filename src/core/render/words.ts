import type { Language, Localized } from "../base/language";
import type { Finding, Severity } from "../model/finding";
import type { Place } from "../model/place";

/** The words of severities, one and many. */
export const SEVERITY_WORDS: Readonly<
  Record<Severity, { readonly one: Localized; readonly many: Localized }>
> = {
  error: { one: { vi: "lỗi", en: "error" }, many: { vi: "lỗi", en: "errors" } },
  warning: { one: { vi: "cảnh báo", en: "warning" }, many: { vi: "cảnh báo", en: "warnings" } },
  note: { one: { vi: "lưu ý", en: "note" }, many: { vi: "lưu ý", en: "notes" } },
};

export const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];

/** Those that nobody set aside. */
export function listOpen(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ decision }) => decision?.kind !== "dismissed");
}

/** How many findings there are of each severity. */
export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const finding of findings) counts[finding.severity]++;
  return counts;
}

/** "5 lỗi, 3 cảnh báo, 1 lưu ý"; severities without a finding are left out. */
export function summariseCounts(findings: readonly Finding[], language: Language): string {
  const counts = countBySeverity(findings);
  return SEVERITIES.filter((severity) => counts[severity] > 0)
    .map(
      (severity) =>
        `${counts[severity]} ${SEVERITY_WORDS[severity][counts[severity] === 1 ? "one" : "many"][language]}`,
    )
    .join(", ");
}

/** Where a finding stands, for a reader: `Lĩnh vực!H8`, or the words of the text in quotes. */
export function describePlace(place: Place, language: Language): string {
  if (place.kind === "cell") {
    return `${place.workbook === undefined ? "" : `${place.workbook} · `}${place.sheet}!${place.address}`;
  }
  const section =
    place.section === ""
      ? ""
      : language === "vi"
        ? `, mục “${place.section}”`
        : `, section “${place.section}”`;
  return `${place.document}: “${place.quote}”${section}`;
}
