import { valueAt, type CellValue, type SheetSnapshot } from "../../../src/core/model/workbook";
import { sheet, workbook } from "../../support/grid";
import { unwrap } from "../host-contract";
import { measure, openOffice } from "./open-office";

const plain = sheet("Số liệu", "Đơn vị | Tổng số\nXã A | 5");

/** A sheet of `rows` by `columns` cells of some `length` characters. */
function large(rows: number, columns: number, length = 12): SheetSnapshot {
  const values = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column): CellValue =>
      column === 1 ? row / 100 : `${row}-${column} ế`.padEnd(length, "x"),
    ),
  );
  return { ...plain, name: "Danh sách", values };
}

jest.setTimeout(60_000);

describe("reading the open workbook", () => {
  it("gives what there is: errors, texts that look like formulas, hidden lines, formats", async () => {
    const start = workbook(
      {
        ...sheet(
          "Số liệu",
          ". \n | Tiêu đề | < | \n | '=1+1 | #REF! | 0.5\n | =SUM(D3:D3) → 0.5 | 'true | 45292",
        ),
        numberFormats: new Map([
          [2 * 16_384 + 3, "0.0%"],
          [3 * 16_384 + 3, "dd/mm/yyyy"],
          [9 * 16_384, "@"],
        ]),
        hiddenRows: new Set([0, 2]),
        hiddenColumns: new Set([2]),
      },
      sheet("Trống", ""),
      { ...sheet("Ẩn", "1"), visibility: "hidden" },
      { ...sheet("Ẩn kỹ", "1"), visibility: "very-hidden" },
    );
    const { host } = openOffice(start);
    const { sheets, name } = unwrap(await host.read());
    expect(name).toBe("test.xlsx");
    expect(sheets.map((each) => [each.name, each.visibility, each.builtByKhop])).toEqual([
      ["Số liệu", "visible", false],
      ["Trống", "visible", false],
      ["Ẩn", "hidden", false],
      ["Ẩn kỹ", "very-hidden", false],
    ]);
    const [first, second] = sheets;
    expect(first?.values).toEqual([
      [],
      ["", "Tiêu đề"],
      ["", "=1+1", "#REF!", 0.5],
      ["", 0.5, "true", 45292],
    ]);
    expect([...(first?.formulas ?? [])]).toEqual([[3 * 16_384 + 1, "SUM(D3:D3)"]]);
    expect([...(first?.numberFormats ?? [])]).toEqual([
      [2 * 16_384 + 3, "0.0%"],
      [3 * 16_384 + 3, "dd/mm/yyyy"],
    ]);
    expect(first?.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 2 }]);
    expect([...(first?.hiddenRows ?? [])]).toEqual([0, 2]);
    expect([...(first?.hiddenColumns ?? [])]).toEqual([2]);
    expect(second?.values).toEqual([]);
  });

  it.each(["vi-VN", "en-US"] as const)(
    "reads numbers from values, whatever the screen shows in %s",
    async (locale) => {
      const { excel, host } = openOffice(workbook(plain), { locale });
      excel.model.type("Số liệu", "B3", 134.85);
      excel.model.format("Số liệu", "B3", "numberFormat", "#,##0.00");
      excel.model.sizeColumn("Số liệu", 1, 3);
      const [first] = unwrap(await host.read()).sheets;
      expect(first && valueAt(first, 2, 1)).toBe(134.85);
    },
  );

  it("cuts a large sheet by bytes, and comes to the same", async () => {
    const start = workbook(large(30_000, 12, 40));
    const { excel, host } = openOffice(start);
    const progress: number[] = [];
    const { value, received } = await measure(excel, () =>
      host.read({ onProgress: (done, total) => progress.push(done / total) }),
    );
    expect(unwrap(value).sheets[0]?.values).toEqual(start.sheets[0]?.values);
    expect(excel.counters.largestResponse).toBeLessThan(5 * 1024 * 1024);
    expect(received).toBeGreaterThan(10_000_000);
    expect(progress.length).toBeGreaterThan(2);
    expect(progress.at(-1)).toBe(1);
  });

  it("takes each answer in a turn of its own, so that the page can draw and hear between them", async () => {
    const { host } = openOffice(workbook(large(30_000, 12, 40)));
    let turn = 0;
    const turns: number[] = [];
    let clock = setTimeout(function tick() {
      turn++;
      clock = setTimeout(tick, 0);
    }, 0);
    await host.read({ onProgress: () => turns.push(turn) });
    clearTimeout(clock);
    expect(turns.length).toBeGreaterThan(2);
    expect(new Set(turns).size).toBe(turns.length);
  });

  it("asks in halves for what turns out too large", async () => {
    // The first rows are short, and mislead.
    const values = large(4000, 12, 10).values.map((line, row) =>
      row < 100 ? line : line.map((value) => (typeof value === "string" ? value.padEnd(160, "ệ") : value)),
    );
    const start = workbook({ ...plain, values });
    const { excel, host } = openOffice(start);
    expect(unwrap(await host.read()).sheets[0]?.values).toEqual(values);
    expect(excel.counters.largestResponse).toBeGreaterThan(5 * 1024 * 1024);
  });

  it("keeps the formats of numbers on a sheet too large for all formats at once", async () => {
    const big = large(40_000, 12, 20);
    const numberFormats = new Map([
      [5 * 16_384 + 1, "0.0%"],
      [39_999 * 16_384 + 1, "0.00"],
    ]);
    const { host } = openOffice(workbook({ ...big, numberFormats }));
    expect(unwrap(await host.read()).sheets[0]?.numberFormats).toEqual(numberFormats);
  });

  it("finds more merges than Excel lists at once", async () => {
    const merges = Array.from({ length: 1300 }, (_, row) => ({ top: row, left: 0, bottom: row, right: 1 }));
    const { host } = openOffice(workbook({ ...large(1300, 4), merges }));
    expect(unwrap(await host.read()).sheets[0]?.merges).toEqual(merges);
  });

  it("finds formulas where Excel would not list them, on a protected sheet", async () => {
    const { excel, host } = openOffice(workbook(sheet("Số liệu", "1 | =A1*2 → 2 | '=A1")));
    excel.model.protect("Số liệu");
    const [first] = unwrap(await host.read()).sheets;
    expect([...(first?.formulas ?? [])]).toEqual([[1, "A1*2"]]);
  });

  it("stops when asked, and says so", async () => {
    const { excel, host } = openOffice(workbook(large(30_000, 12, 40)));
    const stop = new AbortController();
    const result = await host.read({ signal: stop.signal, onProgress: () => stop.abort() });
    expect(result).toMatchObject({ ok: false, error: { code: "stopped" } });
    expect(excel.counters.syncs).toBeLessThan(6);
  });

  it("says that a workbook is too large where Excel gives null for its cells", async () => {
    const { excel, host } = openOffice(workbook(plain));
    const inner = excel.execute;
    expect(inner).toBeDefined();
    const api = (globalThis as unknown as { OSF: { DDA: { RichApi: Record<string, unknown> } } }).OSF.DDA
      .RichApi;
    api["executeRichApiRequestAsync"] = (message: unknown[], callback: (answer: unknown) => void) =>
      inner(message, (answer) => {
        callback(JSON.parse(JSON.stringify(answer).replace(/\[\[\\"Đơn vị.*?\]\]/u, "null")));
      });
    expect(await host.read()).toMatchObject({ ok: false, error: { code: "too-large", subject: "Số liệu" } });
  });
});
