import { createBook, type Book } from "../../../src/workbench/book/create-book";
import { createWorkbook } from "../../../src/hosts/xlsx/create-workbook";
import type { Mark } from "../../../src/core/model/mark";
import type { WorkbookHost } from "../../../src/ports/workbook-host";
import { createWorkbookService } from "../../../src/workbench/book/workbook-service";
import { describeHost } from "../../hosts/host-contract";
import { plainPlan } from "../../hosts/plans";

/** The book is a host like the others; it opens its file in a worker, and so the contract's host waits for that. */
describeHost("book of the workbench", () => {
  const total = plainPlan("Số liệu", [["Đơn vị", "Tổng số"], ["Xã A", 5], ["Xã B", 7], ["Cộng"]]);
  const bytes = createWorkbook([
    {
      ...total,
      cells: [
        ...total.cells,
        { row: 3, column: 1, content: { kind: "formula", formula: "SUM(B2:B3)", value: 12 } },
      ],
    },
    plainPlan("Biểu lạ", [["của người dùng"]]),
  ]);
  const service = createWorkbookService();
  const opening = service.open([{ name: "so-lieu.xlsx", bytes }]).then((read) => {
    if (!read.ok) throw new Error(read.error.code);
    return createBook(service, read.value, () => undefined);
  });
  let marks: readonly Mark[] = [];
  const book = async (): Promise<Book> => {
    const opened = await opening;
    opened.attach({
      showCells: () => undefined,
      showSheets: () => undefined,
      showMarks: (wanted) => (marks = wanted),
      reveal: () => true,
      selection: () => null,
      selectedRanges: () => null,
      showHeadings: () => undefined,
      outline: () => undefined,
      run: () => undefined,
      paste: () => undefined,
      isEditing: () => false,
      step: () => undefined,
      wear: () => undefined,
      dispose: () => undefined,
    });
    return opened;
  };
  const host: WorkbookHost = {
    read: async (...args) => (await book()).host.read(...args),
    writeSheets: async (...args) => (await book()).host.writeSheets(...args),
    mark: async (...args) => (await book()).host.mark(...args),
    unmark: async () => (await book()).host.unmark(),
    applyEdits: async (...args) => (await book()).host.applyEdits(...args),
  };
  const state = async (): Promise<unknown> => {
    const opened = await book();
    const files = await opened.files(null);
    return { files, marks, whole: opened.dataSet().whole };
  };
  return {
    host,
    state,
    marks: () => marks.map(({ sheet, row, column, severity }) => ({ sheet, row, column, severity })),
  };
});
