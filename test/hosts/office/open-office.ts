import type { Severity } from "../../../src/core/model/finding";
import type { Mark } from "../../../src/core/model/mark";
import type { WorkbookSnapshot } from "../../../src/core/model/workbook";
import { createOfficeHost, type OfficeHost } from "../../../src/hosts/office/office-host";
import type { ExcelHost, ExcelHostOptions } from "../../support/excel-host/create-excel-host";
import { openExcel } from "../../support/excel-host/open-excel";

/** An Excel with this workbook, behind the genuine client, and our host over it. */
export function openOffice(
  workbook: WorkbookSnapshot,
  options: ExcelHostOptions = {},
): { readonly excel: ExcelHost; readonly host: OfficeHost } {
  return { excel: openExcel({ ...options, workbook }), host: createOfficeHost() };
}

/** What a piece of work cost: its messages to Excel, and their bytes. */
export async function measure<T>(
  excel: ExcelHost,
  work: () => Promise<T>,
): Promise<{ readonly value: T; readonly syncs: number; readonly sent: number; readonly received: number }> {
  const { syncs, requestBytes, responseBytes } = excel.counters;
  const value = await work();
  return {
    value,
    syncs: excel.counters.syncs - syncs,
    sent: excel.counters.requestBytes - requestBytes,
    received: excel.counters.responseBytes - responseBytes,
  };
}

/** Our marks as they stand in the workbook, cell by cell, worst first. */
export function marksOf(excel: ExcelHost): Pick<Mark, "sheet" | "row" | "column" | "severity">[] {
  return excel.workbook.sheets.value.flatMap((sheet) =>
    sheet.conditionalFormats.all
      .flatMap(({ formula, ranges }) => {
        const severity = /"khop"="(\w+)"/u.exec(formula)?.[1] as Severity | undefined;
        if (severity === undefined) return [];
        return ranges.flatMap(({ top, left, bottom, right }) => {
          const cells = [];
          for (let row = top; row <= bottom; row++)
            for (let column = left; column <= right; column++)
              cells.push({ sheet: sheet.name, row, column, severity });
          return cells;
        });
      })
      .sort((one, other) => one.row - other.row || one.column - other.column),
  );
}
