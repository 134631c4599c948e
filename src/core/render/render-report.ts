import type { Language } from "../base/language";
import type { Report } from "../model/report";
import { renderMarkdown } from "./render-markdown";
import { renderText } from "./render-text";

export type ReportFormat = "text" | "json" | "markdown";

export const REPORT_FORMATS: readonly ReportFormat[] = ["text", "json", "markdown"];

/** The Report in one of its outward forms. JSON is the Report itself, for other programs. */
export function renderReport(report: Report, format: ReportFormat, language: Language): string {
  switch (format) {
    case "json":
      return `${JSON.stringify(report, null, 2)}\n`;
    case "markdown":
      return renderMarkdown(report, language);
    case "text":
      return renderText(report, language);
  }
}
