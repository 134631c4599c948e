import { modernName } from "../hosts/old-formats/modern-name";
import type { WorkbookFile } from "../hosts/read-workbook-file";
import type { Language } from "./options";

/** Says on stderr that what is written of a workbook in an old format is an .xlsx, and what it lost on the way. */
export function tellConverted({ name, converted }: WorkbookFile, language: Language): void {
  if (!converted) return;
  process.stderr.write(
    language === "vi"
      ? `khop: ${name} là định dạng cũ, nên tệp ghi ra là sổ tính .xlsx (như ${modernName(name)}): giữ số liệu, công thức, ô gộp; không giữ phông chữ, khung, màu.\n`
      : `khop: ${name} is in an old format, so what is written is an .xlsx workbook (as ${modernName(name)}): figures, formulas and merged cells are kept; fonts, borders and colours are not.\n`,
  );
}
