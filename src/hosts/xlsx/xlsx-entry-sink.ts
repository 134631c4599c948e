import { fail, ok, type Result } from "../../core/base/result";
import {
  heightOfEntry,
  MAX_SHEET_ENTRIES,
  planContent,
  planRegisterFrame,
  styleOfColumn,
} from "../../core/collect/plan-register-sheet";
import { formatColumn } from "../../core/model/address";
import type { CollectedColumn } from "../../core/model/collected-entry";
import type { SheetPlan } from "../../core/model/sheet-plan";
import type { CellValue } from "../../core/model/workbook";
import type { EntrySink } from "../../ports/entry-sink";
import type { HostError } from "../../ports/workbook-host";
import { ZIP_LIMITS } from "../package/read-zip";
import { createWorkbook } from "./create-workbook";
import { editStyles } from "./edit-styles-part";
import { vocabularyOf } from "./namespaces";
import { PackedPart } from "./packed-part";
import { SharedTexts } from "./shared-texts";
import { openWorkbook } from "./workbook-parts";
import { frameWorksheet, renderCell, renderRows } from "./worksheet-xml";
import { writePlans } from "./write-sheets";

/**
 * Collected entries as a workbook, given to `save` when it is whole: the register on one sheet, or as many as it needs,
 * packed while it is written; then the sheets of the report, which are ours and no check reads.
 */
export function createXlsxEntrySink(
  columns: readonly CollectedColumn[],
  save: (bytes: Uint8Array) => Promise<Result<void, HostError>>,
  subject: string,
): EntrySink {
  const look = lookOf(columns);
  const full: RegisterSheet[] = [];
  let open = beginSheet(look, 0);
  const shared = new SharedTexts();
  return {
    write: (entries) => {
      for (const { values } of entries) {
        if (open.entries === MAX_SHEET_ENTRIES || open.part.size > SHEET_BYTES) {
          full.push(open);
          open = beginSheet(look, full.length);
        }
        open.entries++;
        open.part.write(renderEntry(values, open.entries + 1, look, shared));
      }
      const total = full.reduce((sum, sheet) => sum + sheet.part.size, open.part.size);
      return Promise.resolve(
        total < ZIP_LIMITS.totalBytes
          ? ok(undefined)
          : fail({ code: "too-large", subject, detail: `${total} bytes` }),
      );
    },
    finish: async (report, own = []) => {
      if (full.length === 0 && open.entries === 0 && own.length > 0)
        return save(createWorkbook(report, { own }));
      const sheets = [...full, open];
      const plans = sheets.map((sheet, index) => planRegisterFrame(columns, sheet.entries, index));
      const workbook = openWorkbook(createWorkbook([...plans.map(keepFirstRow), ...own]));
      const words = vocabularyOf(workbook.root);
      const packed = plans.map((plan, index) => {
        const name = workbook.sheets[index]?.part ?? "";
        return sheets[index]?.part.finish(name, frameWorksheet(plan, words, null).tail);
      });
      writePlans(workbook, report, true);
      shared.addTo(workbook.package, workbook.part, words);
      for (const entry of packed) if (entry) workbook.package.replacePacked(entry);
      return save(workbook.package.save());
    },
    abandon: () => Promise.resolve(),
  };
}

interface RegisterSheet {
  readonly part: PackedPart;
  entries: number;
}

/** How the register's rows look: the numbers of the cell formats, the same in every workbook made from these plans. */
interface Look {
  readonly sources: readonly CollectedColumn[];
  readonly columns: readonly { readonly letters: string; readonly format: number }[];
  readonly begin: (index: number) => string;
}

function lookOf(columns: readonly CollectedColumn[]): Look {
  const plan = planRegisterFrame(columns, 1, 0);
  const workbook = openWorkbook(createWorkbook([plan]));
  let formats: readonly number[] = [];
  let header = "";
  editStyles(workbook, (styles) => {
    formats = columns.map((column) => styles.formatOf(styleOfColumn(column)));
    header = renderRows(planRegisterFrame(columns, 0, 0), styles);
  });
  const words = vocabularyOf(workbook.root);
  return {
    sources: columns,
    columns: formats.map((format, column) => ({ letters: formatColumn(column), format })),
    begin: (index) => frameWorksheet(planRegisterFrame(columns, 0, index), words, null).head + header,
  };
}

function beginSheet(look: Look, index: number): RegisterSheet {
  const part = new PackedPart();
  part.write(look.begin(index));
  return { part, entries: 0 };
}

function renderEntry(
  values: readonly CellValue[],
  row: number,
  { columns, sources }: Look,
  shared: SharedTexts,
): string {
  let cells = "";
  for (const [column, { letters, format }] of columns.entries()) {
    const content = planContent(values[column] ?? "");
    const address = letters + String(row);
    const number = content?.kind === "text" ? shared.numberOf(column, content.text) : undefined;
    cells +=
      number === undefined
        ? renderCell(address, format, content)
        : `<c r="${address}" s="${format}" t="s"><v>${number}</v></c>`;
  }
  return `<row r="${row}" ht="${heightOfEntry(values, sources)}" customHeight="1">${cells}</row>`;
}

/** The sheet as it is made before its packed rows take its place: one row has every style. */
function keepFirstRow(plan: SheetPlan): SheetPlan {
  const styleRuns = plan.styleRuns.map(({ range, style }) => ({
    range: { ...range, bottom: Math.min(range.bottom, 1) },
    style,
  }));
  return { ...plan, rows: Math.min(plan.rows, 2), styleRuns };
}

/** A sheet past this goes on on the next: a reader that guards itself refuses larger parts. */
const SHEET_BYTES = 400 * 1024 * 1024;
