import { RIBBON } from "../../src/addin/ribbon";
import { marksOf } from "../hosts/office/open-office";
import { listFormats, listSheets } from "./support/excel-state";
import { look } from "./support/look";
import type { OpenPane } from "./support/open-pane";
import { describePane } from "./support/pane-tests";
import { sampleWorkbook } from "./support/workbooks";

jest.setTimeout(60_000);

describePane("the ribbon, over the sample", (open) => {
  let pane: OpenPane;
  let formats: unknown;
  beforeAll(async () => {
    pane = await open({ workbook: sampleWorkbook() });
    formats = listFormats(pane.excel);
    await pane.page.getByRole("button", { name: "Bỏ qua" }).click();
    await pane.settled();
  });

  test("a button each, with what stands behind it", async () => {
    const actions = RIBBON.flatMap((group) => group.buttons.map(({ action }) => action));
    expect((await pane.associated()).sort()).toEqual([...actions].sort());
  });

  test("Phát hiện sau, before any check, says what to do", async () => {
    await pane.ribbon("nextFinding");
    await pane.page.getByText("Chưa có phát hiện").waitFor();
    await look(pane, "ribbon-01-nothing");
  });

  test("Kiểm tra opens the pane, checks and marks", async () => {
    await pane.ribbon("check");
    expect(pane.excel.pane.visibility).toBe("Visible");
    await pane.page.getByRole("heading", { name: /Có \d+ lỗi cần sửa/u }).waitFor();
    expect(marksOf(pane.excel).length).toBeGreaterThan(5);
  });

  test("Phát hiện sau and trước go from cell to cell", async () => {
    const { excel } = pane;
    const places: string[] = [];
    for (const action of ["nextFinding", "nextFinding", "previousFinding"] as const) {
      await pane.ribbon(action);
      await pane.settled();
      places.push(`${excel.model.selection.sheet}!${excel.model.selection.address}`);
    }
    expect(places[0]).not.toBe(places[1]);
    expect(places[2]).toBe(places[0]);
  });

  test("Lập biểu builds at one click, twice with the same result", async () => {
    const before = listSheets(pane.excel);
    await pane.ribbon("build");
    const after = listSheets(pane.excel);
    expect(after.length).toBeGreaterThan(before.length + 1);
    await pane.ribbon("build");
    expect(listSheets(pane.excel)).toEqual(after);
    await pane.page.getByRole("heading", { name: "Đã lập xong" }).waitFor();
  });

  test("Đối chiếu báo cáo opens the report screen", async () => {
    await pane.ribbon("compare");
    await pane.page.getByText("Đưa báo cáo vào để đối chiếu").waitFor();
  });

  test("Bỏ đánh dấu leaves the formats as they were", async () => {
    await pane.ribbon("unmark");
    expect(marksOf(pane.excel)).toEqual([]);
    const own = new Set(sampleWorkbook().sheets.map(({ name }) => name));
    expect((listFormats(pane.excel) as [string, unknown][]).filter(([name]) => own.has(name))).toEqual(
      formats,
    );
    expect(pane.excel.undo.clearedBy).toEqual([]);
  });
});
