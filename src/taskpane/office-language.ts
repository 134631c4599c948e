import type { Language } from "../core/base/language";

/** The pane's language for an Office display language such as `vi-VN`: Vietnamese for Vietnamese, else English. */
export function languageOf(displayLanguage: string | undefined): Language {
  return displayLanguage === undefined || /^vi\b/iu.test(displayLanguage) ? "vi" : "en";
}
