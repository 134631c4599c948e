import { findLast } from "../base/find-last";
import type { Mention } from "./find-phrases";
import type { RunSpan } from "./run-span";

export interface FieldChoice {
  /** Fields the figures may be about, the likeliest first. */
  readonly fields: readonly string[];
  /** The first one is meant beyond doubt. */
  readonly sure: boolean;
  /** Said to be over all fields. */
  readonly overall: boolean;
  readonly source: "clause" | "heading" | "none";
}

/**
 * Finds the field of a run of figures: named with it ("532 cá nhân điển hình trong phát triển kinh tế", "lĩnh vực
 * kinh tế có 257 …"), else by the heading above; "trên các lĩnh vực" is over all.
 */
export function chooseField(
  lower: string,
  span: RunSpan,
  fields: readonly Mention[],
  heading: string | null,
): FieldChoice {
  const behindEnd =
    span.to + (/[;(]/u.exec(lower.slice(span.to, span.nextStart))?.index ?? span.nextStart - span.to);
  const behind = fields.find(
    (each) =>
      each.from >= span.to &&
      each.to <= Math.min(behindEnd, span.to + 120) &&
      /(?:trong|lĩnh vực|về|thuộc|mảng|phong trào)\s$/u.test(
        lower.slice(Math.max(0, each.from - 12), each.from),
      ),
  );
  const mentioned = [...new Set(fields.map((each) => each.id))];
  const choice = (field: string, source: FieldChoice["source"]): FieldChoice => ({
    fields: [field, ...mentioned.filter((each) => each !== field)],
    sure: true,
    overall: false,
    source,
  });
  if (behind) return choice(behind.id, "clause");
  if (
    isOverall(
      lower.slice(span.to, behindEnd),
      lower.slice(Math.max(span.previousEnd, span.from - 60), span.from),
    )
  )
    return { fields: [], sure: false, overall: true, source: "clause" };
  const ahead = findLast(
    fields,
    (each) => each.from >= span.previousEnd && each.to <= span.from && isSubject(lower, each, span),
  );
  if (ahead) return choice(ahead.id, "clause");
  if (heading !== null) return choice(heading, "heading");
  return { fields: mentioned, sure: false, overall: false, source: "none" };
}

/** "Lĩnh vực kinh tế có …", "Về kinh tế: …", and the field at the head of its clause. */
function isSubject(lower: string, mention: Mention, span: RunSpan): boolean {
  const before = lower.slice(Math.max(span.previousEnd, mention.from - 24), mention.from);
  const after = lower.slice(mention.to, span.from);
  if (/[;.]/u.test(after)) return false;
  // "…, văn hóa - xã hội 733 mô hình".
  if (/^\s*(?:có\s)?$/u.test(after)) return true;
  const opens =
    /(?:^|[;:.(-])\s*(?:\d+[.)-]\s*)?(?:về\s)?$/u.test(before) && (span.previousEnd > 0 || mention.from < 12);
  return (
    (/lĩnh vực\s$/u.test(before) || opens || lower.slice(mention.from).startsWith("lĩnh vực")) &&
    after.length < 160
  );
}

function isOverall(behind: string, before: string): boolean {
  return (
    /(?:trên|ở|thuộc|tất cả|toàn bộ) (?:tất cả )?(?:các |mọi )?lĩnh vực(?! (?:khác|\p{L}+ \p{L}+ có))(?=\s*(?:$|[,.;:)]|của|theo|được|trong|\())/u.test(
      behind,
    ) || /(?:tổng số|tổng cộng|cả thảy|toàn (?:huyện|tỉnh|xã|thành phố|thị xã|quận))/u.test(before)
  );
}
