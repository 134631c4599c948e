import type { Language } from "../../core/base/language";
import type { NamedFile } from "./workbook-service";

/** A new workbook with one empty sheet. */
export async function makeBlankFile(language: Language): Promise<NamedFile> {
  const [{ createWorkbook }, { planEmpty }] = await Promise.all([
    import("../../hosts/xlsx/create-workbook"),
    import("./plan-empty"),
  ]);
  return { name: BLANK_NAME, bytes: createWorkbook([planEmpty(language === "vi" ? "Trang 1" : "Sheet 1")]) };
}

export const BLANK_NAME = "so-tinh-moi.xlsx";
