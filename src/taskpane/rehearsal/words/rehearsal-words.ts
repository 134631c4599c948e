import type { Language } from "../../../core/base/language";
import { rehearsalEn } from "./rehearsal.en";
import { rehearsalVi, type RehearsalWords } from "./rehearsal.vi";

export function rehearsalWords(language: Language): RehearsalWords {
  return language === "vi" ? rehearsalVi : rehearsalEn;
}
