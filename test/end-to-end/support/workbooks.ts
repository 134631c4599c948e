import { readFileSync } from "node:fs";
import path from "node:path";
import type { WorkbookSnapshot } from "../../../src/core/model/workbook";
import { readXlsx } from "../../../src/hosts/xlsx/read-xlsx";

/** The real tables and report that Khớp was made for; not part of this repository. */
export const SEED = path.resolve(__dirname, "../../../../shared/seed");

export function seedWorkbook(): WorkbookSnapshot {
  return readWorkbook(path.join(SEED, "bieu-tong-hop.xlsx"));
}

/** The invented commune of assets/sample. */
export function sampleWorkbook(): WorkbookSnapshot {
  return readWorkbook(path.join("assets", "sample", "danh-sach.xlsx"));
}

function readWorkbook(file: string): WorkbookSnapshot {
  const read = readXlsx(path.basename(file), new Uint8Array(readFileSync(file)));
  if (!read.ok) throw new Error(`${file}: ${read.error.code}`);
  return read.value;
}
