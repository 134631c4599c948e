import { foldWords } from "../../src/core/base/fold-text";
import type { ColumnId, Template } from "../../src/core/template/schema";
import { createWorkbook } from "../../src/hosts/xlsx/create-workbook";
import type { Entry } from "../../src/sample/entry";
import { generateRegister, type GeneratedRegister } from "../../src/sample/generate-register";
import { layOutRegister } from "../../src/sample/lay-out-register";
import { PLAIN_LAYOUT, type RegisterLayout } from "../../src/sample/layout";
import { createRandom } from "../../src/sample/random";
import { writeEntry } from "../../src/sample/write-entry";
import { toSnapshot } from "./to-snapshot";

/** One unit's file: what it is called, what it holds, and the entries that were meant, in the order of its rows. */
export interface UnitFile {
  readonly name: string;
  readonly unit: string;
  readonly bytes: Uint8Array;
  readonly entries: readonly Entry[];
}

/** How offices write their own registers, each in its way. */
const WAYS: readonly Partial<RegisterLayout>[] = [
  {},
  { columns: "shuffled", headers: "aliases", sheets: "by-unit", ordinals: true, indexRow: true },
  { unitCells: "first", rows: "broken", ordinals: true, closingLines: true },
  { typing: "messy", spellings: "mixed", flags: "Có" },
  { sheets: "sections", ordinals: true, typing: "messy" },
  { unitCells: "merged", headers: "unseen" },
  { sheets: "by-unit", typing: "messy", spellings: "mixed", titleRows: false, rows: "broken" },
];

/** A district's register as one file a unit, every layout among them; each fifth is a .csv. */
export function makeUnitFiles(options: {
  seed: number;
  units: number;
  entries: number;
  template?: Template;
}): {
  readonly register: GeneratedRegister;
  readonly files: readonly UnitFile[];
} {
  const register = generateRegister(options);
  const files = register.units.flatMap((unit, index): readonly UnitFile[] => {
    const entries = register.entries.filter((entry) => entry.unit === unit);
    if (entries.length === 0) return [];
    const layout = { ...PLAIN_LAYOUT, ...WAYS[index % WAYS.length] };
    const { sheets } = layOutRegister(
      entries,
      register.template,
      layout,
      createRandom(options.seed + index + 1),
      { sheetName: index % 2 === 0 ? "Danh sách" : "Sheet1" },
    );
    const isText = index % 5 === 4 && layout.unitCells !== "merged";
    const stem = `${String(index + 1).padStart(4, "0")}_${foldWords(unit).replaceAll(" ", "-")}`;
    return [
      {
        name: `${stem}.${isText ? "csv" : "xlsx"}`,
        unit,
        bytes: isText ? writeCsv(toSnapshot("", sheets).sheets[0]?.values ?? []) : createWorkbook(sheets),
        entries,
      },
    ];
  });
  return { register, files };
}

/** What the collected register must say of an entry, column by column. */
export function expectedValues(entry: Entry, columns: readonly ColumnId[], template: Template) {
  return writeEntry(entry, columns, template, PLAIN_LAYOUT, createRandom(1));
}

/** As a Vietnamese Excel writes it: semicolons, CRLF, a mark of UTF-8. */
function writeCsv(rows: readonly (readonly (string | number | boolean)[])[]): Uint8Array {
  const cell = (value: string | number | boolean): string => {
    const text = String(value);
    return /[;"\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const text = rows.map((row) => row.map(cell).join(";")).join("\r\n");
  return new TextEncoder().encode(`\ufeff${text}`);
}
