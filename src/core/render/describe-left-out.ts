import type { Language, Localized } from "../base/language";
import type { TemplateDetails } from "../model/report";

/** What the tables that can be built leave out, or count though it lacks something, each with the sheet that says it. */
export function listLeftOut({ leftOut = [] }: TemplateDetails): readonly string[] {
  return leftOut.map(({ sheet, message }) => `${sheet}: ${message.replace(LEAD, "")}`);
}

/** The line above them, where screens, terminal and proof sheet list them. */
export function introduceLeftOut(language: Language): string {
  return INTRODUCTION[language];
}

/** Below a built sheet each line says that it is a note; in a list of them none needs to. */
const LEAD = /^(?:Ghi chú|Note): /u;

const INTRODUCTION: Localized = {
  vi: "Khi lập biểu, cần biết",
  en: "To be known of the tables that can be built",
};
