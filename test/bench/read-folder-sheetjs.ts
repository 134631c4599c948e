import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as SheetJS from "@e965/xlsx";

/** Reads every file of a folder into rows, and does nothing with them. */
const folder = process.argv[2] ?? "";
let rows = 0;
for (const name of readdirSync(folder)) {
  const book = SheetJS.read(readFileSync(join(folder, name)), { dense: true });
  for (const sheet of Object.values(book.Sheets))
    rows += SheetJS.utils.sheet_to_json(sheet, { header: 1 }).length;
}
if (rows < 1000) throw new Error("not read");
