import { CellValueType, InterceptorEffectEnum } from "@univerjs/core";
import type { ICellData, Univer, Workbook } from "@univerjs/core";
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  SheetInterceptorService,
} from "@univerjs/sheets";
import { SheetsNumfmtCellContentController } from "@univerjs/sheets-numfmt";
import type { Language } from "../../core/base/language";
import { readTyped, writeForTyping } from "./typed-text";

/** Has the grid show, offer and understand numbers and dates as the office writes them (`typed-text.ts`). */
export function typeAsOffice(univer: Univer, language: Language): void {
  const injector = univer.__getInjector();
  const sheets = injector.get(SheetInterceptorService);
  injector.get(SheetsNumfmtCellContentController).setNumfmtLocal(language);

  sheets.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: 100,
    handler: (cell, { origin, workbook }, next) => {
      if (!origin || hasFormula(origin) || typeof origin.v !== "number" || isTruth(origin)) return next(cell);
      const text = writeForTyping(origin.v, formatOf(origin, workbook), language);
      return next({ ...cell, v: text, t: CellValueType.STRING });
    },
  });

  sheets.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: 100,
    handler: (cell, { worksheet, workbook, row, col }, next) => {
      // Rich text, formulas, and what begins with an apostrophe are what they are.
      if (!cell || hasFormula(cell) || cell.p || cell.t === CellValueType.FORCE_STRING) return next(cell);
      if (typeof cell.v !== "string" || cell.v === "") return next(cell);
      const format = formatOf(cell, workbook);
      if (format === "@") return next(cell);
      const before = worksheet.getCellRaw(row, col);
      if (before && isUnchanged(before, cell.v, format)) return next({ ...cell, v: before.v, t: before.t });
      const value = readTyped(cell.v, format, language);
      const t = typeof value === "number" ? CellValueType.NUMBER : CellValueType.STRING;
      return next({ ...cell, v: value, t });
    },
  });

  // A number without a format of its own is shown with the office's decimal mark, too.
  sheets.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: 9,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, _location, next) => {
      if (language !== "vi" || typeof cell?.v !== "number" || Number.isInteger(cell.v)) return next(cell);
      return next({ ...cell, v: writeForTyping(cell.v, undefined, language), t: CellValueType.NUMBER });
    },
  });

  function isUnchanged(before: ICellData, text: string, format: string | undefined): boolean {
    if (hasFormula(before)) return false;
    return writeForTyping(before.v ?? "", format, language) === text;
  }
}

function hasFormula({ f, si }: ICellData): boolean {
  return (f ?? si ?? null) !== null;
}

function isTruth(cell: ICellData): boolean {
  return cell.t === CellValueType.BOOLEAN;
}

function formatOf(cell: ICellData, workbook: Workbook): string | undefined {
  return (typeof cell.s === "object" ? cell.s : workbook.getStyles().get(cell.s ?? ""))?.n?.pattern;
}
