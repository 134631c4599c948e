import { fail, ok, type Result } from "../../core/base/result";
import { formatRange } from "../../core/model/address";
import type { HostError } from "../../ports/workbook-host";
import { guardFaults } from "../package/package-fault";
import type { OldFormat } from "./find-old-format";
import { loadSheetJS } from "./load-sheetjs";
import { isOleContainer } from "../package/ole-container";
import { readOleStream } from "../package/read-ole-stream";
import { OfficePackage } from "../package/office-package";
import { writeZip } from "../package/write-zip";
import { scanOds } from "./scan-ods";

/**
 * Makes an .xlsx of a workbook in an old format: values, formulas, number formats, merged cells, widths, what is hidden.
 * Fonts, borders, colours and pictures are left behind. `name` is the file's own, for the error.
 */
export async function convertToXlsx(
  name: string,
  bytes: Uint8Array,
  format: OldFormat,
): Promise<Result<Uint8Array, HostError>> {
  const scanned = guardFaults(name, () => (format === "ods" ? scanOds(bytes) : []));
  if (!scanned.ok) return scanned;
  const sound = guardFaults(name, () => (format === "ods" ? packAnew(bytes) : takeOut(bytes)));
  if (!sound.ok) return sound;
  const library = await loadSheetJS();
  try {
    return ok(quietly(() => convert(library, sound.value, scanned.value, MOST_COLUMNS[format])));
  } catch (error) {
    // The library throws for whatever it does not understand; it is given nothing but the user's bytes. What it says of encryption
    // it says of damaged ones, too.
    const detail = error instanceof Error ? error.message : String(error);
    return fail({
      code: /password-protected/iu.test(detail) ? "encrypted" : "damaged",
      subject: name,
      detail,
    });
  }
}

/** The library's own reader of zips never ends on some damaged ones: it gets the parts as ours unpacked them. */
function packAnew(bytes: Uint8Array): Uint8Array {
  const parts = new OfficePackage(bytes);
  const read = ["mimetype", "META-INF/manifest.xml", "content.xml", "styles.xml"];
  return writeZip(
    read.flatMap((name) => {
      const content = parts.read(name);
      return content ? [{ name, content }] : [];
    }),
  );
}

/** The library's own reader of containers never ends on some damaged ones: it gets the workbook's stream alone. */
function takeOut(bytes: Uint8Array): Uint8Array {
  return isOleContainer(bytes) ? readOleStream(bytes, ["Workbook", "Book"]) : bytes;
}

/** `hidden`: rows of each sheet that are hidden beside those that the library knows. */
function convert(
  { read, write }: Awaited<ReturnType<typeof loadSheetJS>>,
  bytes: Uint8Array,
  hidden: readonly (readonly number[])[],
  columns: number,
): Uint8Array {
  const book = read(bytes, { type: "array", dense: true, cellNF: true, cellStyles: true, cellHTML: false });
  for (const [index, name] of book.SheetNames.entries()) {
    const sheet = book.Sheets[name];
    if (!sheet) continue;
    // Its writer stumbles over rows that its reader leaves out.
    const rows = sheet["!data"] ?? [];
    for (let row = 0; row < rows.length; row++) rows[row] ??= [];
    sheet["!ref"] = boundRange(rows, columns);
    const known = (sheet["!rows"] ??= []);
    for (const row of hidden[index] ?? [])
      if (row < rows.length) known[row] = { ...known[row], hidden: true };
  }
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx", bookSST: true }) as ArrayBuffer);
}

/** As many columns as a sheet of the format can have. */
const MOST_COLUMNS = { xls: 256, ods: 16_384 } as const satisfies Readonly<Record<OldFormat, number>>;

/**
 * The range that the cells fill. A damaged file says a larger one, or has a cell where no sheet has a column, and the
 * library's writer goes through every cell of it: days.
 */
function boundRange(rows: readonly (readonly unknown[])[], columns: number): string {
  let [bottom, right] = [0, 0];
  for (const [row, cells] of rows.entries()) {
    let last = Math.min(cells.length, columns) - 1;
    while (last >= 0 && cells[last] === undefined) last--;
    if (last < 0) continue;
    bottom = row;
    right = Math.max(right, last);
  }
  return formatRange({ top: 0, left: 0, bottom, right });
}

/** The library tells the console what it doubts: that is nothing for a person's screen. */
function quietly<T>(work: () => T): T {
  const screen = globalThis.console;
  const { error } = screen;
  screen.error = () => undefined;
  try {
    return work();
  } finally {
    screen.error = error;
  }
}
