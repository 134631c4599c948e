import { InterceptorEffectEnum, type Univer } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { cellKey } from "../../../core/model/address";
import type { Mark, MarkKind } from "../../../core/model/mark";
import { MARK_LOOKS } from "../../../hosts/package/our-traces";

/** The marks on the cells: as a conditional format looks, over what the cell has, and in no data. */
export interface PaintedMarks {
  readonly show: (marks: readonly Mark[]) => void;
  readonly repaint: () => void;
  readonly dispose: () => void;
}

/** `idOfSheet` gives what a sheet is called in the grid, `redraw` draws the sheet in sight anew. */
export function paintMarks(
  univer: Univer,
  idOfSheet: (name: string) => string | undefined,
  redraw: () => void,
): PaintedMarks {
  let marks: readonly Mark[] = [];
  let bySheet = new Map<string, Map<number, MarkKind>>();
  const gather = (): void => {
    bySheet = new Map();
    for (const { sheet, row, column, severity } of marks) {
      const id = idOfSheet(sheet);
      if (id === undefined) continue;
      const cells = bySheet.get(id) ?? new Map<number, MarkKind>();
      bySheet.set(id, cells.set(cellKey(row, column), severity));
    }
    redraw();
  };
  const interception = univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority: 100,
      effect: InterceptorEffectEnum.Style,
      handler: (cell, { subUnitId, row, col }, next) => {
        const severity = bySheet.get(subUnitId)?.get(cellKey(row, col));
        if (severity === undefined) return next(cell);
        const { color, fill } = MARK_LOOKS[severity];
        return next({
          ...cell,
          interceptorStyle: { ...cell?.interceptorStyle, bg: { rgb: fill }, cl: { rgb: color } },
          markers: { ...cell?.markers, tr: { color, size: 7 } },
        });
      },
    });
  return {
    show: (wanted) => {
      marks = wanted;
      gather();
    },
    repaint: gather,
    dispose: () => interception.dispose(),
  };
}
