import type { SheetSnapshot, WorkbookSnapshot } from "../../core/model/workbook";

/** Several files shown as one workbook: each sheet has a name of its own there, and is known by file and name within. */
export interface DataSet {
  /** As the pane and the grid see it. */
  readonly whole: WorkbookSnapshot;
  readonly files: readonly WorkbookSnapshot[];
  /** Where a sheet of the whole stands. */
  readonly placeOf: (sheet: string) => SheetPlace | undefined;
  /** What a file's sheet is called in the whole. */
  readonly nameOf: (file: number, sheet: string) => string | undefined;
}

export interface SheetPlace {
  readonly file: number;
  readonly sheet: string;
}

/** One file is shown as it is. Of several, a sheet whose name is taken by an earlier one gets its file's name behind it. */
export function joinFiles(files: readonly WorkbookSnapshot[]): DataSet {
  const places = new Map<string, SheetPlace>();
  const names = files.map(() => new Map<string, string>());
  const sheets: SheetSnapshot[] = [];
  const taken = new Set<string>();
  for (const [file, { name: fileName, sheets: own }] of files.entries()) {
    for (const sheet of own) {
      const name = chooseName(sheet.name, fileName, taken);
      taken.add(name.toLowerCase());
      places.set(name, { file, sheet: sheet.name });
      names[file]?.set(sheet.name, name);
      sheets.push(rename(sheet, name));
    }
  }
  return {
    whole: { name: files.map((each) => each.name).join(" + "), sheets },
    files,
    placeOf: (sheet) => places.get(sheet),
    nameOf: (file, sheet) => names[file]?.get(sheet),
  };
}

function chooseName(sheet: string, file: string, taken: ReadonlySet<string>): string {
  if (!taken.has(sheet.toLowerCase())) return sheet;
  const stem = file.replace(/\.[^.]+$/u, "");
  for (let number = 1; ; number++) {
    const name = number === 1 ? `${sheet} · ${stem}` : `${sheet} · ${stem} (${number})`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** The same object for the same sheet and name: what is the same is not read again. */
function rename(sheet: SheetSnapshot, name: string): SheetSnapshot {
  if (sheet.name === name) return sheet;
  const known = RENAMED.get(sheet);
  if (known?.name === name) return known;
  const renamed = { ...sheet, name };
  RENAMED.set(sheet, renamed);
  return renamed;
}

const RENAMED = new WeakMap<SheetSnapshot, SheetSnapshot>();
