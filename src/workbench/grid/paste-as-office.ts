import {
  CanceledError,
  CellValueType,
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
} from "@univerjs/core";
import type { Univer, Workbook } from "@univerjs/core";
import { SetRangeValuesCommand, SheetsSelectionsService } from "@univerjs/sheets";
import { SheetPasteShortKeyCommandName } from "@univerjs/ui";
import type { Language } from "../../core/base/language";
import { readPasted } from "./read-pasted";

/** What comes from another program is pasted as contents alone, numbers as the office writes them; what was copied in the grid, as ever. Gives the same for a text at hand. */
export function pasteAsOffice(univer: Univer, language: Language): (text: string) => void {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== SheetPasteShortKeyCommandName) return;
    const { htmlContent = "", textContent = "" } = params as Partial<
      Record<"htmlContent" | "textContent", string>
    >;
    if (htmlContent.includes("data-copy-id") || textContent === "") return;
    paste(textContent);
    throw new CanceledError();
  });
  return paste;

  function paste(text: string): void {
    const workbook = injector
      .get(IUniverInstanceService)
      .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    const sheet = workbook?.getActiveSheet();
    const at = injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
    if (!workbook || !sheet || !at) return;
    const { startRow, startColumn } = at;
    const formatAt = (row: number, column: number): string | undefined => {
      const cell = sheet.getCellRaw(startRow + row, startColumn + column);
      return workbook.getStyles().getStyleByCell(cell)?.n?.pattern;
    };
    const lines = readPasted(text, formatAt, language)
      .slice(0, sheet.getRowCount() - startRow)
      .map((line) => line.slice(0, sheet.getColumnCount() - startColumn));
    const width = Math.max(...lines.map((line) => line.length));
    const value = lines.map((line) =>
      line.map((content) => ({
        v: typeof content === "boolean" ? Number(content) : content,
        t: typeof content === "number" ? CellValueType.NUMBER : CellValueType.STRING,
        f: null,
        si: null,
        p: null,
      })),
    );
    const range = {
      startRow,
      startColumn,
      endRow: startRow + lines.length - 1,
      endColumn: startColumn + width - 1,
    };
    void commands.executeCommand(SetRangeValuesCommand.id, {
      unitId: workbook.getUnitId(),
      subUnitId: sheet.getSheetId(),
      range,
      value,
    });
  }
}
