import { formatAddress } from "../../src/core/model/address";
import type { SetCellEdit } from "../../src/core/model/edit";
import type { Mark } from "../../src/core/model/mark";
import type { WorkbookSnapshot } from "../../src/core/model/workbook";
import { valueAt } from "../../src/core/model/workbook";
import { planSheets } from "../../src/core/sheets/plan-sheets";
import { readTables } from "../../src/core/tables/read-tables";
import { createOfficeHost } from "../../src/hosts/office/office-host";
import { generateRegister } from "../../src/sample/generate-register";
import { NO_CALCULATOR } from "../support/excel-host/calc/calculator";
import { openExcel } from "../support/excel-host/open-excel";
import { toSnapshot } from "../support/to-snapshot";

/** What one piece of work in Excel came to: messages, and bytes of JSON either way. */
export interface OfficeCost {
  readonly work: "check" | "build" | "rebuild" | "mark" | "mark with notes" | "unmark" | "mend";
  /** Cells read, written, marked or mended. */
  readonly cells: number;
  readonly syncs: number;
  readonly sent: number;
  readonly received: number;
  /** The largest message either way so far. */
  readonly largest: number;
}

/**
 * Works on a register of that many entries behind the genuine client: reads it, builds the three summary sheets, marks
 * and mends every tenth entry. Notes are put on no more than 1,000 cells.
 */
export async function measureOffice(entries: number): Promise<readonly OfficeCost[]> {
  const { sheets, template, places, columns } = generateRegister({ seed: 1, entries });
  const start = toSnapshot("danh-sach.xlsx", sheets);
  const excel = openExcel({ workbook: start, calculator: () => NO_CALCULATOR });
  const host = createOfficeHost();
  const { register } = readTables([start], template);
  const { plans } = planSheets(
    { template, register, workbooks: [start] },
    { which: ["awards", "fields", "units"], values: false, language: "vi" },
  );
  const column = columns.get("title") ?? [...columns.values()][0] ?? 0;
  const some = places.filter((_, index) => index % 10 === 0).map((place) => ({ ...place, column }));
  const marks = some.map((place, index): Mark => ({
    ...place,
    severity: index % 3 === 0 ? "error" : "warning",
    text: `Phát hiện ${index}`,
  }));
  const edits = some.map(({ sheet, row }): SetCellEdit => {
    const from = valueOf(start, sheet, row, column);
    return {
      kind: "set-cell",
      sheet,
      address: formatAddress(row, column),
      from,
      to: `${from} (sửa)`,
    };
  });

  const costs: OfficeCost[] = [];
  const measure = async (
    work: OfficeCost["work"],
    cells: number,
    run: () => Promise<{ readonly ok: boolean }>,
  ): Promise<void> => {
    const { syncs, requestBytes, responseBytes } = excel.counters;
    const result = await run();
    if (!result.ok) throw new Error(`${work}: ${JSON.stringify(result)}`);
    costs.push({
      work,
      cells,
      syncs: excel.counters.syncs - syncs,
      sent: excel.counters.requestBytes - requestBytes,
      received: excel.counters.responseBytes - responseBytes,
      largest: Math.max(excel.counters.largestRequest, excel.counters.largestResponse),
    });
  };
  const filled = start.sheets.flatMap((sheet) => sheet.values.flat()).filter((value) => value !== "").length;
  const planned = plans.reduce((sum, plan) => sum + plan.cells.length, 0);
  await measure("check", filled, () => host.read());
  await measure("build", planned, () => host.writeSheets(plans));
  await measure("rebuild", planned, () => host.writeSheets(plans));
  await measure("mark", marks.length, () => host.mark(marks));
  await measure("unmark", marks.length, () => host.unmark());
  const noted = marks.slice(0, 1000);
  await measure("mark with notes", noted.length, () => host.mark(noted, { notes: true }));
  await measure("mend", edits.length, () => host.applyEdits(edits));
  return costs;
}

function valueOf(workbook: WorkbookSnapshot, name: string, row: number, column: number): string {
  const sheet = workbook.sheets.find((each) => each.name === name);
  return sheet ? String(valueAt(sheet, row, column)) : "";
}
