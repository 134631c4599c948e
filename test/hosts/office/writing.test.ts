import type { SheetPlan } from "../../../src/core/model/sheet-plan";
import { sheet, workbook } from "../../support/grid";
import { unwrap } from "../host-contract";
import { awardsPlan, plainPlan } from "../plans";
import type { ExcelHost } from "../../support/excel-host/create-excel-host";
import { openOffice } from "./open-office";

const start = workbook(sheet("Số liệu", "Đơn vị | Tổng số\nXã A | 5"));

describe("building sheets", () => {
  it("lets no text become anything else", async () => {
    const texts = ["=1+1", "+84", "-", "@x", "'a", "1-2", "007", "12/5", "3,5", "50%", "1e5", "TRUE", "#N/A"];
    const more = [
      "5 đ",
      "29 September 2026",
      "May 2020",
      " =1",
      "=cmd|' /C calc'!A0",
      "Năm 2020",
      "09 chi bộ",
    ];
    const plan = plainPlan("Chữ", []);
    const cells = [...texts, ...more].map((text, row) => ({
      row,
      column: 0,
      content: { kind: "text", text } as const,
    }));
    const { host } = openOffice(start);
    unwrap(await host.writeSheets([{ ...plan, rows: cells.length, columns: 1, cells }]));
    const built = unwrap(await host.read()).sheets.find((each) => each.name === "Chữ");
    expect(built?.values.map((line) => line[0])).toEqual([...texts, ...more]);
    expect(built?.formulas.size).toBe(0);
  });

  it("prints on one page only what is planned so; the rest is fitted to the width, or to nothing", async () => {
    const { excel, host } = openOffice(start);
    const plan = awardsPlan();
    const named = (name: string, print: Partial<SheetPlan["print"]>): SheetPlan => ({
      ...plan,
      name,
      print: { ...plan.print, ...print },
    });
    unwrap(
      await host.writeSheets([
        named("Một trang", { onOnePage: true }),
        named("Nhiều trang", {}),
        named("Nguyên cỡ", { fitToWidth: false }),
      ]),
    );
    const zoomOf = (name: string): unknown => excel.model.sheet(name).state.value.page["zoom"];
    expect(zoomOf("Một trang")).toEqual({ horizontalFitToPages: 1, verticalFitToPages: 1 });
    expect(zoomOf("Nhiều trang")).toEqual({ horizontalFitToPages: 1 });
    expect(zoomOf("Nguyên cỡ")).toEqual({ scale: 100 });
  });

  it("lays the sheet out as planned: looks, sizes, what stays on the screen, print, filter, charts, links", async () => {
    const { excel, host } = openOffice(start);
    const plan: SheetPlan = {
      ...awardsPlan(),
      hiddenRows: new Set([3]),
      print: { ...awardsPlan().print, breaksBefore: [4] },
    };
    unwrap(await host.writeSheets([plan]));
    const built = excel.model.sheet(plan.name);
    expect(built.names.all).toMatchObject([{ name: "_khop_built", visible: false }]);
    expect(built.state.value).toMatchObject({
      visibility: "Visible",
      tabColor: "#2F6F4F",
      frozen: { bottom: 1 },
      autoFilter: { top: 1, left: 0, bottom: 3, right: 3 },
    });
    expect(built.state.value.page).toMatchObject({ orientation: "Landscape", centerHorizontally: true });
    expect(built.rowBreaks.all).toMatchObject([{ at: 4 }]);
    expect(built.rows.value.get(0)).toMatchObject({ size: 24 });
    expect(built.rows.value.get(3)).toMatchObject({ hidden: true });
    expect(built.columns.value.get(0)).toMatchObject({ size: (18 * 7 + 5) * 0.75 });
    const look = (property: string, row: number, column: number): unknown =>
      built.formats.at(property, row, column, null);
    expect(look("font.name", 2, 2)).toBe("Times New Roman");
    expect(look("font.size", 0, 0)).toBe(14);
    expect(look("fill.color", 1, 3)).toBe("#F2F2F2");
    expect(look("numberFormat", 4, 1)).toBe("0.0%");
    expect(look("border.InsideHorizontal.style", 3, 0)).toBe("Continuous");
    expect([...built.hyperlinks.value.values()]).toMatchObject([
      { documentReference: "'Biểu khen thưởng'!D3" },
    ]);
    const linked = plan.cells.find(({ content }) => content.kind === "text" && content.link !== undefined);
    expect(linked?.content).toMatchObject({ text: built.cells.value(linked?.row ?? 0, linked?.column ?? 0) });
    const [chart] = built.charts.all;
    expect(chart).toMatchObject({ type: "ColumnStacked", anchor: plan.charts[0]!.anchor });
    expect(chart?.series.map((each) => [each.name, each.properties["format.fill.color"]])).toEqual([
      ["Tập thể", "#2F6F4F"],
      ["Cá nhân", "#C7A02F"],
    ]);
  });

  it("written anew, has nothing left of what it was", async () => {
    const { excel, host } = openOffice(start);
    const tall = { ...awardsPlan(), hiddenRows: new Set([3]) };
    unwrap(await host.writeSheets([tall]));
    const id = excel.model.sheet(tall.name).id;
    excel.model.filterRows(tall.name, [2]);
    const plan = plainPlan(tall.name, [["Một"], [2]]);
    unwrap(await host.writeSheets([plan]));
    const built = excel.model.sheet(plan.name);
    expect(built.id).toBe(id);
    expect(built.usedRange(false)).toEqual({ top: 0, left: 0, bottom: 1, right: 0 });
    expect(built.merges.value).toEqual([]);
    expect(built.charts.all).toEqual([]);
    expect(built.hyperlinks.value.size).toBe(0);
    expect(built.state.value).toMatchObject({ autoFilter: null, frozen: null });
    expect([...built.rows.value.values()].some((row) => row.hidden === true || row.filtered === true)).toBe(
      false,
    );
    expect(built.names.all).toHaveLength(1);
  });

  it("keeps what a person's formula says of a built sheet", async () => {
    const { excel, host } = openOffice(start);
    unwrap(await host.writeSheets([awardsPlan()]));
    excel.model.type("Số liệu", "C2", "='Biểu khen thưởng'!D3");
    unwrap(await host.writeSheets([awardsPlan()]));
    expect(excel.model.formula("Số liệu", "C2")).toBe("='Biểu khen thưởng'!D3");
    expect(excel.model.value("Số liệu", "C2")).toBe(77);
  });

  it("tells what could not be done around the cells, and does the rest", async () => {
    const { excel, host } = openOffice(start);
    // As on a computer without a printer.
    refuseMember(excel, "PaperSize");
    for (let times = 0; times < 2; times++) {
      const { names, incomplete } = unwrap(await host.writeSheets([awardsPlan()]));
      expect({ names, incomplete }).toEqual({ names: ["Biểu khen thưởng"], incomplete: ["print"] });
      const built = excel.model.sheet("Biểu khen thưởng");
      expect(built.charts.all).toHaveLength(1);
      expect(built.state.value.frozen).toMatchObject({ bottom: 1 });
      expect(built.usedRange(false)).toEqual({ top: 0, left: 0, bottom: 5, right: 3 });
    }
  });

  it("cuts a build that is too large for one request", async () => {
    const rows = Array.from({ length: 30_000 }, (_, row) => [
      `Đơn vị số ${row} của huyện`,
      row,
      "ệ".repeat(60),
    ]);
    const { excel, host } = openOffice(start);
    unwrap(await host.writeSheets([plainPlan("Danh sách dài", rows)]));
    expect(excel.counters.largestRequest).toBeLessThan(5 * 1024 * 1024);
    const built = unwrap(await host.read()).sheets[1];
    expect(built?.values.length).toBe(30_000);
    expect(built?.values[29_999]).toEqual(rows[29_999]);
    expect(excel.undo.entries.length).toBe(1);
  });
});

describe("mending cells", () => {
  it("writes a number into a cell of the format Text as a number, keeps the format, and takes it back", async () => {
    const { excel, host } = openOffice(start);
    excel.model.format("Số liệu", "B3", "numberFormat", "@");
    excel.model.type("Số liệu", "B3", "12");
    const edit = { kind: "set-cell", sheet: "Số liệu", address: "B3", from: "12", to: 12 } as const;
    unwrap(await host.applyEdits([edit]));
    expect(excel.model.value("Số liệu", "B3")).toBe(12);
    expect(excel.model.sheet("Số liệu").formats.at("numberFormat", 2, 1, null)).toBe("@");
    unwrap(await host.applyEdits([{ ...edit, from: 12, to: "12" }]));
    expect(excel.model.value("Số liệu", "B3")).toBe("12");
  });

  it("an undo brings a formula back as a formula", async () => {
    const { excel, host } = openOffice(workbook(sheet("Số liệu", "5 | =A1*2 → 10")));
    const edit = { kind: "set-cell", sheet: "Số liệu", address: "B1", from: 10, to: 11 } as const;
    unwrap(await host.applyEdits([edit]));
    expect(excel.model.formula("Số liệu", "B1")).toBeNull();
    unwrap(await host.applyEdits([{ ...edit, from: 11, to: 10, formula: "A1*2" }]));
    expect(excel.model.formula("Số liệu", "B1")).toBe("=A1*2");
    expect(excel.model.value("Số liệu", "B1")).toBe(10);
  });

  it("an undo brings an error back as an error", async () => {
    const { excel, host } = openOffice(workbook(sheet("Số liệu", "5 | =B2+1 → 1")));
    excel.model.type("Số liệu", "B2", "#N/A");
    const edit = { kind: "set-cell", sheet: "Số liệu", address: "B2", from: "#N/A", to: 11 } as const;
    unwrap(await host.applyEdits([edit]));
    expect(excel.model.value("Số liệu", "B1")).toBe(12);
    unwrap(await host.applyEdits([{ ...edit, from: 11, to: "#N/A" }]));
    expect(excel.calls.filter((call) => call.isChange).at(-1)?.args).toEqual([[["#N/A"]]]);
    expect(excel.model.value("Số liệu", "B1")).toBe("#N/A");
  });

  it("writes texts as texts, and empties cells", async () => {
    const { excel, host } = openOffice(start);
    const set = (address: string, to: string): unknown => ({
      kind: "set-cell",
      sheet: "Số liệu",
      address,
      from: "",
      to,
    });
    const texts = ["04", "=SUM(A1)", "Xã Đông", "12/5/2024"];
    const edits = texts.map((text, row) => set(`D${row + 1}`, text)) as never[];
    unwrap(await host.applyEdits(edits));
    expect(texts.map((_, row) => excel.model.value("Số liệu", `D${row + 1}`))).toEqual(texts);
    unwrap(
      await host.applyEdits([{ kind: "set-cell", sheet: "Số liệu", address: "D1", from: "04", to: "" }]),
    );
    expect(excel.model.value("Số liệu", "D1")).toBe("");
  });
});

/** From now on Excel refuses every call of this name. */
function refuseMember(excel: ExcelHost, name: string): void {
  const api = (globalThis as unknown as { OSF: { DDA: { RichApi: Record<string, unknown> } } }).OSF.DDA
    .RichApi;
  api["executeRichApiRequestAsync"] = (message: readonly unknown[], callback: () => void) => {
    const { Actions } = JSON.parse(String(message[4])) as { Actions: { ActionType: number; Name: string }[] };
    const counted = Actions.filter((action) => action.ActionType !== 5 && !action.Name.startsWith("_"));
    const at = counted.findIndex((action) => action.Name === name);
    if (at >= 0) excel.faults.failAction(at + 1);
    excel.execute(message, callback);
  };
}
