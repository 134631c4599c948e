import { CellValueType, IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import type { ICellData, Univer, Workbook } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { ISetRangeValuesMutationParams } from "@univerjs/sheets";
import type { CellValue } from "../../core/model/workbook";
import type { CellContent } from "./grid-view";

/** What stands, after it was made, in the cells that a change of values named. */
export function readCells(univer: Univer, params: ISetRangeValuesMutationParams): readonly CellContent[] {
  const injector = univer.__getInjector();
  const workbook = injector
    .get(IUniverInstanceService)
    .getUnit<Workbook>(params.unitId, UniverInstanceType.UNIVER_SHEET);
  const sheet = workbook?.getSheetBySheetId(params.subUnitId);
  if (!sheet) return [];
  const formulas = injector.get(FormulaDataModel);
  const cells: CellContent[] = [];
  for (const [row, line] of Object.entries(params.cellValue ?? {})) {
    for (const column of Object.keys(line as object)) {
      const [at, across] = [Number(row), Number(column)];
      const cell = sheet.getCellRaw(at, across);
      const formula = formulas.getFormulaStringByCell(at, across, params.subUnitId, params.unitId);
      cells.push({
        sheet: sheet.getName(),
        row: at,
        column: across,
        value: readValue(cell ?? null),
        formula:
          formula === null || formula === undefined || formula === "" ? null : formula.replace(/^=/u, ""),
      });
    }
  }
  return cells;
}

function readValue(cell: ICellData | null): CellValue {
  const rich = cell?.p ? cell.p.body?.dataStream : undefined;
  const value = cell?.v ?? rich?.replace(/\r\n$/u, "").replaceAll("\r", "\n") ?? "";
  if (cell?.t === CellValueType.BOOLEAN) return value === 1 || value === true || value === "TRUE";
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}
