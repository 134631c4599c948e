import type { Language } from "../base/language";
import type { Finding } from "../model/finding";

/** A finding that a person set aside, with why and when (milliseconds since 1970). */
export interface SetAside {
  readonly finding: Finding;
  readonly reason: string;
  readonly at: number;
}

export function describeSetAside({ reason, at }: SetAside, language: Language): string {
  const day = new Date(at);
  const date = `${day.getDate()}/${day.getMonth() + 1}/${day.getFullYear()}`;
  return language === "vi" ? `Bỏ qua ngày ${date}: ${reason}` : `Dismissed on ${date}: ${reason}`;
}

export function countSetAside(count: number, language: Language): string {
  if (language === "vi") return `${count} phát hiện đã bỏ qua, ghi cuối bảng kèm lý do.`;
  return count === 1
    ? "1 finding was dismissed; it stands last, with the reason."
    : `${count} findings were dismissed; they stand last, with the reasons.`;
}
