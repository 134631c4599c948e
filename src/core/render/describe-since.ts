import type { Language } from "../base/language";
import type { RunComparison } from "../model/report";
import { nameRule } from "../sheets/finding-words";

/** "So với lần kiểm tra trước: …", and what is gone, a line each. */
export function describeSince(since: RunComparison, language: Language): readonly string[] {
  return [
    countSince(since, language),
    ...since.gone.map(({ place, rule }) =>
      language === "vi"
        ? `  đã hết: ${place}  [${nameRule(rule, language)}]`
        : `  gone: ${place}  [${nameRule(rule, language)}]`,
    ),
  ];
}

/** How many findings are new, gone and still there. */
function countSince({ new: fresh, changed, still, gone }: RunComparison, language: Language): string {
  const stays = changed.length + still.length;
  return language === "vi"
    ? `So với lần kiểm tra trước: ${fresh.length} mới, ${gone.length} đã hết, ${stays} vẫn còn${changed.length > 0 ? ` (${changed.length} đã đổi số)` : ""}.`
    : `Since the check before: ${fresh.length} new, ${gone.length} gone, ${stays} still there${changed.length > 0 ? ` (${changed.length} with other numbers)` : ""}.`;
}
