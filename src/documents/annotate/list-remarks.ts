import type { Language } from "../../core/base/language";
import type { Finding } from "../../core/model/finding";
import type { Remark } from "./annotate-docx";

/**
 * The remarks on one document: each error and warning that stands at words of it, those at the same words as one. Its
 * tables count, registers of workbooks do not.
 */
export function listRemarks(
  findings: readonly Finding[],
  document: string,
  language: Language,
): readonly Remark[] {
  const remarks = new Map<string, { start: number; end: number; quote: string; messages: string[] }>();
  for (const { at, severity, message } of findings) {
    if (at.kind !== "text" || at.document !== document || severity === "note") continue;
    const key = `${at.start}-${at.end}`;
    const known = remarks.get(key);
    if (known) known.messages.push(message);
    else remarks.set(key, { start: at.start, end: at.end, quote: at.quote, messages: [message] });
  }
  return [...remarks.values()].map(({ start, end, quote, messages }) => ({
    start,
    end,
    text: messages,
    textAtNote: [AT_NOTE[language](quote), ...messages],
  }));
}

const AT_NOTE: Readonly<Record<Language, (quote: string) => string>> = {
  vi: (quote) => `Nhận xét này về “${quote}” trong chú thích:`,
  en: (quote) => `This remark is about “${quote}” in the note:`,
};
