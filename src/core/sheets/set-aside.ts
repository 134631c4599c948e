import type { Language } from "../base/language";
import type { Finding, ToldDismissal } from "../model/finding";

/** A finding that a person set aside, with why and when (milliseconds since 1970). */
export interface SetAside extends ToldDismissal {
  readonly finding: Finding;
  /** What others gave as their reason, the latest first. */
  readonly earlier?: readonly ToldDismissal[];
}

/** Who set it aside, when and why; of several people all of them, the latest first. */
export function describeSetAside(
  { earlier = [], ...latest }: Omit<SetAside, "finding">,
  language: Language,
): string {
  const before = language === "vi" ? "Trước đó: " : "Before that: ";
  return [describeOne(latest, language), ...earlier.map((each) => before + describeOne(each, language))].join(
    " – ",
  );
}

function describeOne({ reason, by, at }: ToldDismissal, language: Language): string {
  const day = new Date(at);
  const date = `${day.getDate()}/${day.getMonth() + 1}/${day.getFullYear()}`;
  const who = by === undefined ? "" : language === "vi" ? `${by} bỏ qua` : `Dismissed by ${by}`;
  if (language === "vi") return `${who || "Bỏ qua"} ngày ${date}: ${reason}`;
  return `${who || "Dismissed"} on ${date}: ${reason}`;
}

export function countSetAside(count: number, language: Language): string {
  if (language === "vi") return `${count} phát hiện đã bỏ qua, ghi cuối bảng kèm lý do.`;
  return count === 1
    ? "1 finding was dismissed; it stands last, with the reason."
    : `${count} findings were dismissed; they stand last, with the reasons.`;
}
